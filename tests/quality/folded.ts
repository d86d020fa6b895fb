import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tagger } from '../../src/domain/tags.ts';
import { type GivenArticle, preparerOf } from '../../src/pipeline/folding/prepare.ts';
import { createFoldStage, type Place } from '../../src/pipeline/folding/stage.ts';
import { openStore } from '../../src/store/sqlite-store.ts';

/** An article of a judged stream. */
export interface StreamArticle extends GivenArticle {
  readonly language: string;
  readonly title: string;
  readonly publishedAt: string;
}

/** Articles that are saved in one go and then folded. */
const AHEAD = 200;

export function readStream<T extends StreamArticle>(...files: readonly string[]): T[] {
  const rows = files.flatMap((file) =>
    readFileSync(join(import.meta.dirname, file), 'utf8')
      .trim()
      .split('\n'),
  );
  return rows.map((row) => JSON.parse(row) as T).toSorted((a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt));
}

/** Where each article of a stream in order of time ends up, from an empty store, as in `dedupe`. */
export async function foldStream(articles: readonly StreamArticle[], tagger: Tagger): Promise<Place[]> {
  const folder = mkdtempSync(join(tmpdir(), 'conflictwire-quality-'));
  const store = await openStore(folder);
  try {
    const stage = createFoldStage(store, preparerOf(tagger), fail);
    const ids: string[] = [];
    for (let at = 0; at < articles.length; at += AHEAD) {
      ids.push(...(await Promise.all(articles.slice(at, at + AHEAD).map((article) => stage.add(article)))));
      await stage.fold();
    }
    await stage.finish();
    const places = await stage.places(ids);
    return ids.map((id) => places.get(id) ?? fail(`${id} is not in the store`));
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

function fail(message: string, cause?: unknown): never {
  throw new Error(message, { cause });
}

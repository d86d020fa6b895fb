import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { ExtractedArticle } from '../../src/domain/article.ts';
import { createExtractor } from '../../src/extract/index.ts';
import { encode } from './encode.ts';

interface Expected {
  /** The page is kept as UTF-8 and encoded as `encodeAs` says. */
  readonly input: { readonly url: string; readonly contentType?: string; readonly encodeAs?: string; readonly remove?: readonly string[] };
  readonly article: Partial<ExtractedArticle>;
}

const FOLDER = import.meta.dirname;
const names = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const extractor = createExtractor({ workers: 1, timeoutMs: 20_000 });
afterAll(() => extractor.close());

const read = (name: string, file: string): string => readFileSync(join(FOLDER, name, file), 'utf8');

test.each(names)('%s', async (name) => {
  const expected = JSON.parse(read(name, 'expected.json')) as Expected;
  const { url, contentType, encodeAs, remove } = expected.input;
  const html = read(name, 'page.html');
  const page = encodeAs === undefined ? new TextEncoder().encode(html) : encode(html, encodeAs);
  const article = await extractor.extract({ page, url, contentType: contentType ?? null, remove: remove ?? [] });
  expect(article).toMatchObject(expected.article);
  expect(`${article.text}\n`).toBe(read(name, 'expected.txt'));
});

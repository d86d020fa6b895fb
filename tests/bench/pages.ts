import { readdir, readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExtractInput } from '../../src/domain/article.ts';

export interface BenchPage {
  readonly id: string;
  readonly file: string;
  /** The page as the plain way gets it, which knows no other charset. */
  readonly text: string;
  readonly input: ExtractInput;
}

const GOLDEN = fileURLToPath(new URL('../golden/', import.meta.url));

/** The pages that JSON lines `{id, file, url}` name. */
export async function readPages(list: string): Promise<BenchPage[]> {
  const lines = (await readFile(list, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return Promise.all(
    lines.map((line) => {
      const { id, file, url } = JSON.parse(line) as { id: string; file: string; url: string };
      return readOne(id, resolve(dirname(list), file), url);
    }),
  );
}

export async function goldenPages(): Promise<BenchPage[]> {
  const folders = (await readdir(GOLDEN, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(folders.toSorted().map((name) => readOne(name, resolve(GOLDEN, name, 'page.html'), `https://news.example/${name}`)));
}

async function readOne(id: string, file: string, url: string): Promise<BenchPage> {
  const page = new Uint8Array(await readFile(file));
  return { id, file, text: new TextDecoder().decode(page), input: { page, url, contentType: 'text/html' } };
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExtractedArticle, ExtractInput, Verdict } from '../../src/domain/article.ts';
import { encode } from './encode.ts';

/** What stands in `expected.json`. */
export interface Expected {
  /** Stands in a draft until somebody has read and corrected it. */
  readonly unreviewed?: string;
  /** Why the expected text is what it is, where that is not plain to see. */
  readonly note?: string;
  /** The page is kept as UTF-8 and encoded as `encodeAs` says. */
  readonly input: { readonly url: string; readonly contentType?: string; readonly encodeAs?: string; readonly remove?: readonly string[] };
  /** What a careful reader says; fields that are not given are not judged. */
  readonly article: Readonly<Record<string, unknown>>;
}

export interface GoldenPage {
  readonly name: string;
  readonly expected: Expected;
  /** Null where there is no `expected.txt`: of a front page only the fields are judged. */
  readonly text: string | null;
}

export const FOLDER = import.meta.dirname;

export function goldenNames(): string[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(FOLDER, entry.name, 'page.html')))
    .map(({ name }) => name)
    .toSorted();
}

const read = (name: string, file: string): string => readFileSync(join(FOLDER, name, file), 'utf8');

export function goldenPage(name: string): GoldenPage {
  const text = existsSync(join(FOLDER, name, 'expected.txt')) ? read(name, 'expected.txt').replace(/\n$/, '') : null;
  return { name, expected: JSON.parse(read(name, 'expected.json')) as Expected, text };
}

/** The page as the fetcher would hand it over. */
export function goldenInput({ name, expected }: GoldenPage): ExtractInput {
  const { url, contentType, encodeAs, remove } = expected.input;
  const html = read(name, 'page.html');
  const page = encodeAs === undefined ? new TextEncoder().encode(html) : encode(html, encodeAs);
  return { page, url, contentType: contentType ?? null, remove: remove ?? [] };
}

/** Names of the fields that are not as expected. */
export function wrongFields({ expected }: GoldenPage, article: ExtractedArticle): string[] {
  const got = new Map<string, unknown>(Object.entries(article));
  return Object.entries(expected.article).flatMap(([field, value]) => {
    const right = holds(value, got.get(field)) || (field === 'verdict' && holdsVerdict(value, article.verdict));
    return right ? [] : [field];
  });
}

/** The reason that a reader would give has to be among the reasons; where a reader would give none there is none. */
function holdsVerdict(expected: unknown, { ok, reasons }: Verdict): boolean {
  const want = expected as Partial<Verdict>;
  return (want.ok ?? ok) === ok && want.reasons?.length !== 0 && want.reasons?.every((reason) => reasons.includes(reason)) !== false;
}

/** Whether everything that is expected is there; objects may have more. */
function holds(expected: unknown, got: unknown): boolean {
  if (Array.isArray(expected)) {
    return Array.isArray(got) && got.length === expected.length && expected.every((value, index) => holds(value, got[index]));
  }
  if (typeof expected !== 'object' || expected === null) return Object.is(expected, got);
  if (typeof got !== 'object' || got === null) return false;
  const values = new Map<string, unknown>(Object.entries(got));
  return Object.entries(expected).every(([key, value]) => holds(value, values.get(key)));
}

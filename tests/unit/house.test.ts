import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = new URL('../../src/', import.meta.url).pathname;

/** Rooms each room may import from, beside itself and node_modules. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  config: ['domain'],
  fetch: ['domain', 'config'],
  feeds: ['domain'],
  extract: ['domain', 'config'],
  identity: ['domain'],
  tag: ['domain'],
  stories: ['domain'],
  store: ['domain'],
  search: ['domain', 'config'],
  observe: ['domain'],
  alerts: ['domain', 'store', 'search'],
  api: ['domain', 'config', 'search', 'store', 'alerts', 'observe', 'web'],
  web: ['domain', 'search'],
  pipeline: ['domain', 'config', 'fetch', 'feeds', 'extract', 'identity', 'tag', 'stories', 'store', 'search', 'observe'],
  cli: ['*'],
};

/** What the browser's code may run of the rooms that it may import from. */
const BROWSER_TAKES = /^(?:domain\/[\w-]+|search\/engine|search\/query\/filters)\.ts$/;

const files = walk(SRC);

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return walk(path);
    return /\.tsx?$/.test(path) ? [path] : [];
  });
}

const room = (path: string): string => relative(SRC, path).split('/')[0] ?? '';

function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const specifiers = [
    ...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g),
    ...text.matchAll(/new URL\('(\.[^']+)', import\.meta\.url\)/g),
  ];
  return specifiers.map((match) => new URL(match[1] ?? '', `file://${path}`).pathname).filter((target) => target.startsWith(SRC));
}

describe('the house keeps its rooms apart', () => {
  test('every room is known and every import points an allowed way', () => {
    const wrong = files.flatMap((path) =>
      importsOf(path)
        .filter((target) => room(target) !== room(path))
        .filter((target) => !MAY_IMPORT[room(path)]?.some((allowed) => allowed === '*' || allowed === room(target)))
        .map((target) => `${relative(SRC, path)} imports ${relative(SRC, target)}`),
    );
    expect(wrong).toEqual([]);
    expect([...new Set(files.map(room))].filter((name) => !(name in MAY_IMPORT))).toEqual([]);
  });

  test('only the command line prints', () => {
    const printing = files.filter(
      (path) => room(path) !== 'cli' && /\bconsole\.|process\.std(?:out|err)\.write/.test(readFileSync(path, 'utf8')),
    );
    expect(printing.map((path) => relative(SRC, path))).toEqual([]);
  });

  test('no file is longer than 400 lines', () => {
    const long = files.filter((path) => readFileSync(path, 'utf8').split('\n').length > 400);
    // The words of the interface stand together, so that a translation is one file too.
    expect(long.map((path) => relative(SRC, path)).filter((path) => path !== 'web/app/strings.ts')).toEqual([]);
  });

  test('the type checker is never told to look away', () => {
    const loose = files.filter((path) => /@ts-ignore|@ts-nocheck|@ts-expect-error/.test(readFileSync(path, 'utf8')));
    expect(loose.map((path) => relative(SRC, path))).toEqual([]);
  });

  test('what runs in the browser takes from the server only types, lists and words, and names no other host', () => {
    const app = files.filter((path) => path.startsWith(join(SRC, 'web/app/')));
    const wrong = app.flatMap((path) => {
      const text = readFileSync(path, 'utf8');
      const values = [...text.matchAll(/^import (?!type\b)[^;]*? from '([^']+)';$/gms)].map((match) => match[1] ?? '');
      const reached = values.filter((target) => target.startsWith('.')).map((target) => new URL(target, `file://${path}`).pathname);
      const outside = reached.filter((target) => !target.startsWith(join(SRC, 'web/app/'))).map((target) => relative(SRC, target));
      return [
        ...outside.filter((target) => !BROWSER_TAKES.test(target)),
        ...values.filter((target) => target.startsWith('node:')),
        ...(/https?:\/\/(?!www\.w3\.org)[a-z]/.test(text) ? ['a host'] : []),
      ].map((what) => `${relative(SRC, path)}: ${what}`);
    });
    expect(wrong).toEqual([]);
    const back = files.filter((path) => !app.includes(path) && importsOf(path).some((target) => target.startsWith(join(SRC, 'web/app/'))));
    expect(back.map((path) => relative(SRC, path))).toEqual([]);
  });
});

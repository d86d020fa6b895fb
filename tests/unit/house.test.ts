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

const files = walk(SRC);

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return walk(path);
    return path.endsWith('.ts') ? [path] : [];
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
    expect(long.map((path) => relative(SRC, path))).toEqual([]);
  });

  test('the type checker is never told to look away', () => {
    const loose = files.filter((path) => /@ts-ignore|@ts-nocheck|@ts-expect-error/.test(readFileSync(path, 'utf8')));
    expect(loose.map((path) => relative(SRC, path))).toEqual([]);
  });
});

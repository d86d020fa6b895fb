import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadConfig } from '../../../src/config/load.ts';
import { settingsSchema } from '../../../src/config/schema.ts';

const packaged = (name: string): string => fileURLToPath(new URL(`../../../config/${name}`, import.meta.url));
const text = readFileSync(packaged('conflictwire.yaml'), 'utf8');
const config = await loadConfig({ file: packaged('conflictwire.yaml'), env: {} });

/** Dotted paths of everything that is no mapping. */
function leaves(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

describe('config/conflictwire.yaml', () => {
  test('what stands in it is the default', () => {
    expect(config.settings).toEqual(settingsSchema.parse({}));
  });

  test('every key stands in it with its value, except lists that are packaged, which are in a comment', () => {
    const written = Object.fromEntries(leaves(parse(text)));
    expect(written).toEqual(Object.fromEntries(leaves(settingsSchema.parse({}))));
    const inComments = Object.keys(settingsSchema.shape).filter((key) => !new RegExp(`^${key}:`, 'm').test(text));
    expect(inComments).toEqual(['actors', 'regions']);
    for (const key of inComments) expect(text).toMatch(new RegExp(`^# ${key}: ${key}\\.yaml$`, 'm'));
  });

  test('every number says what it counts', () => {
    const lines = text.split('\n');
    const bare = lines.filter((line, i) => /: \d/.test(line) && !/^\s*#/.test(line) && !/#/.test(`${lines[i - 1]}${lines[i - 2]}`));
    expect(bare).toEqual([]);
  });
});

describe('config/sources.yaml', () => {
  const { sources } = config;
  const languages = Map.groupBy(sources, ({ language }) => language);

  test('some forty outlets and more, in eight languages', () => {
    expect(sources.length).toBeGreaterThanOrEqual(40);
    expect(new Set(languages.keys())).toEqual(new Set(['ar', 'en', 'es', 'fa', 'fr', 'he', 'ru', 'uk']));
  });

  test('what is switched off says why, and nothing else has a reason', () => {
    expect(sources.filter(({ enabled, disabledReason }) => enabled !== (disabledReason === null)).map(({ id }) => id)).toEqual([]);
    const off = sources.filter(({ enabled }) => !enabled).map(({ id }) => id);
    expect(off).toEqual(expect.arrayContaining(['al-jazeera', 'le-monde', 'new-york-times', 'times-of-israel']));
  });

  test('outlets of one publisher are one family', () => {
    const publisherOf = (url: string): string => new URL(url).hostname.split('.').slice(-2).join('.');
    const families = Map.groupBy(
      sources.flatMap(({ family, feeds }) =>
        feeds.map(({ url }) => ({ family, publisher: url.includes('.co.') ? new URL(url).hostname : publisherOf(url) })),
      ),
      ({ publisher }) => publisher,
    );
    const split = [...families]
      .filter(([, members]) => new Set(members.map(({ family }) => family)).size > 1)
      .map(([publisher]) => publisher);
    expect(split.filter((publisher) => publisher !== 'com.ua')).toEqual([]);
  });

  test('feeds are asked over TLS', () => {
    expect(sources.flatMap(({ feeds }) => feeds).filter(({ url }) => !url.startsWith('https://'))).toEqual([]);
  });
});

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
    expect(inComments).toEqual(['actors', 'regions', 'materiel']);
    for (const key of inComments) expect(text).toMatch(new RegExp(`^# ${key}: ${key}\\.yaml$`, 'm'));
  });

  test('every number says what it counts', () => {
    const lines = text.split('\n');
    const bare = lines.filter((line, i) => /: \d/.test(line) && !/^\s*#/.test(line) && !/#/.test(`${lines[i - 1]}${lines[i - 2]}`));
    expect(bare).toEqual([]);
  });
});

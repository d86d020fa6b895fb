import { describe, expect, test } from 'vitest';
import { countedAttributes, filterConditions, quoteValue } from '../../../src/search/meilisearch/filter.ts';
import { engineQuery } from '../../support/documents.ts';
import fc from '../../support/property.ts';

/**
 * What the server makes of the start of a text: the value and what follows it, as written in Meilisearch 1.50
 * (`filter-parser/src/value.rs`): whatever follows a backslash is skipped, and escaped quotes are turned back afterwards.
 */
function readByServer(text: string): { value: string; rest: string } | null {
  const quote = text[0] ?? '';
  let escaped = false;
  for (let at = 1; at < text.length; at += 1) {
    if (text[at] === quote) {
      const raw = text.slice(1, at);
      return { value: escaped ? raw.replaceAll(`\\${quote}`, quote) : raw, rest: text.slice(at + 1) };
    }
    if (text[at] === '\\') {
      at += 1;
      escaped ||= text[at] === quote;
    }
  }
  return null;
}

const nasty = fc.string({ unit: fc.constantFrom('"', "'", '\\', 'a', ' ', ']', ',') });

describe('filter values', () => {
  test('whatever is quoted is read back as exactly that value', () => {
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' })), (value) => {
        const quoted = quoteValue(value);
        const read = quoted === null ? 'no spelling' : readByServer(`${quoted}] OR x`);
        expect(read).toEqual(quoted === null && value.includes('\\') ? 'no spelling' : { value, rest: '] OR x' });
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['SY', '"SY"'],
    ['', '""'],
    ['a b', '"a b"'],
    ['say "x"', `'say "x"'`],
    ["it's", `"it's"`],
    [`it's "x"`, `"it's \\"x\\""`],
    ['a\\b', '"a\\b"'],
    ['ends\\', null],
    ['ends\\\\', '"ends\\\\"'],
    [`'\\"`, null],
  ])('%j is written %j', (value, expected) => {
    expect(quoteValue(value)).toBe(expected);
  });
});

describe('filter conditions', () => {
  test('nothing asked, nothing demanded', () => {
    expect(filterConditions(engineQuery(''))).toEqual([]);
  });

  test('any of the included, none of the excluded, within the dates', () => {
    const filters = { country: { include: ['SY', 'IQ'], exclude: ['UA'] }, language: { include: ['ar'] } };
    expect(filterConditions(engineQuery('', { filters, from: -5, to: 1_700_000_000 }))).toEqual([
      'countries IN ["SY", "IQ"]',
      'countries NOT IN ["UA"]',
      'language IN ["ar"]',
      'sortAt >= -5',
      'sortAt < 1700000000',
    ]);
  });

  test('every kind has an attribute of its own', () => {
    const q = 'primary-country:SY place:170063 actor-type:alliance event:battles -materiel:155mm filed-from:TR outlet-country:GB';
    expect(filterConditions(engineQuery(q))).toEqual([
      'primaryCountry IN ["SY"]',
      'places IN ["170063"]',
      'actorTypes IN ["alliance"]',
      'events IN ["battles"]',
      'materiel NOT IN ["155mm"]',
      'filedFrom IN ["TR"]',
      'outletCountry IN ["GB"]',
    ]);
  });

  test('only what is asked for is counted beside the main facets', () => {
    const main = ['countries', 'regions', 'actors', 'source', 'language'];
    expect(countedAttributes(engineQuery(''))).toEqual(main);
    expect(countedAttributes(engineQuery('', { facets: ['event', 'place'] }))).toEqual([...main, 'events', 'places']);
  });

  test('a value that cannot be written matches nothing and excludes nothing', () => {
    expect(filterConditions(engineQuery('', { filters: { source: { include: ['x\\'] } } }))).toBeNull();
    expect(filterConditions(engineQuery('', { filters: { source: { include: ['x\\', 'y'] } } }))).toEqual(['source IN ["y"]']);
    expect(filterConditions(engineQuery('', { filters: { source: { exclude: ['x\\'] } } }))).toEqual([]);
  });

  test.each([1e21, -1e21, Infinity, 1.5])('the time %d is written as a whole number', (seconds) => {
    const [from] = filterConditions(engineQuery('', { from: seconds })) ?? [];
    expect(from).toMatch(/^sortAt >= -?\d+$/);
  });
});

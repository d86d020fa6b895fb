import { describe, expect, test } from 'vitest';
import { tagger } from './lists.ts';
import { ACRONYMS } from './traps/acronyms.ts';
import { ASIAN } from './traps/asian.ts';
import { DATELINES } from './traps/datelines.ts';
import { HEADLINES } from './traps/headlines.ts';
import { PEOPLE } from './traps/people.ts';
import { PLACES } from './traps/places.ts';
import { ROMANCE } from './traps/romance.ts';
import { SCENES } from './traps/scenes.ts';
import { SEMITIC } from './traps/semitic.ts';
import { SLAVIC } from './traps/slavic.ts';
import { compareTrap, type Trap } from './traps/trap.ts';

const TABLES: readonly (readonly [name: string, language: string, traps: readonly Trap[]])[] = [
  ['places', 'en', PLACES],
  ['people and things', 'en', PEOPLE],
  ['acronyms', 'en', ACRONYMS],
  ['headlines', 'en', HEADLINES],
  ['scenes', 'en', SCENES],
  ...Object.entries(DATELINES).map(([language, traps]) => ['datelines', language, traps] as const),
  ...Object.entries({ ...SEMITIC, ...SLAVIC, ...ROMANCE, ...ASIAN }).map(([language, traps]) => ['language', language, traps] as const),
];

describe.each(TABLES)('%s (%s)', (_, language, traps) => {
  test.each(traps.map((trap) => [trap[0], trap] as const))('%s', (_text, trap) => {
    const { wanted, got } = compareTrap(tagger, trap, language);
    expect(got).toEqual(wanted);
  });
});

test('every trap is there once', () => {
  const texts = TABLES.flatMap(([, , traps]) => traps.map(([text]) => text));
  expect(new Set(texts).size).toBe(texts.length);
});

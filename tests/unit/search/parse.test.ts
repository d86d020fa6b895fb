import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParsedQuery, Term } from '../../../src/search/query/ast.ts';
import { QueryError } from '../../../src/search/query/errors.ts';
import { parseQuery } from '../../../src/search/query/parse.ts';
import { type Facet, FACETS } from '../../../src/search/engine.ts';

/** `-title:"a b"` written as the parser gives it. */
function shown(query: ParsedQuery): string[] {
  const term = ({ field, words, negated }: Term): string =>
    `${negated ? '-' : ''}${field === 'title' ? 'title:' : ''}${words.length > 1 ? `"${words.join(' ')}"` : (words[0] ?? '')}`;
  return [
    ...query.terms.map(term),
    ...query.filters.map(({ facet, value, negated }) => `${negated ? '-' : ''}${facet}:${value}`),
    ...(query.from === null ? [] : [`from ${query.from}`]),
    ...(query.to === null ? [] : [`to ${query.to}`]),
  ];
}

const DAY = 86_400;
const MAY_13 = Date.UTC(2024, 4, 13) / 1000;

describe('reads', () => {
  test.each<[string, readonly string[]]>([
    ['', []],
    ['  \t\n ', []],
    ['drone strike', ['drone', 'strike']],
    ['Drone  STRIKE', ['drone', 'strike']],
    ['"drone strike"', ['"drone strike"']],
    ['“drone strike” «удар» „дрон“ 「加沙」', ['"drone strike"', 'удар', 'дрон', '加沙']],
    ['“drone strike', ['drone', 'strike']],
    ['drone” strike»', ['drone', 'strike']],
    ['"drone strike"depot', ['"drone strike"', 'depot']],
    ['depot"drone strike"', ['depot', '"drone strike"']],
    ['""', []],
    ['-drone', ['-drone']],
    ['-"drone strike"', ['-"drone strike"']],
    ['- drone', ['drone']],
    ['a - b', ['a', 'b']],
    ['--drone', ['drone']],
    ['al-shabaab', ['"al shabaab"']],
    ['-al-shabaab', ['-"al shabaab"']],
    ['F-16 M23', ['f16', 'm23']],
    ["N'Djamena Ukraine's", ['ndjamena', 'ukraine']],
    ['加沙地带', ['"加沙 沙地 地带"']],
    ['צה"ל תקף', ['צהל', 'תקף']],
    ['"דובר צה"ל מסר"', ['"דובר צהל מסר"']],
    ['a 5" pipe', ['a', '5', 'pipe']],
    ['"covid 1990"', ['"covid 1990"']],
    ['title:drone', ['title:drone']],
    ['Title:drone', ['title:drone']],
    ['title:"drone strike" -title:depot', ['title:"drone strike"', '-title:depot']],
    ['title:“drone strike”', ['title:"drone strike"']],
    ['(drone strike) depot', ['drone', 'strike', 'depot']],
    ['drone(strike) :) (', ['drone', 'strike']],
    ['... — ! * ** "..."', []],
    ['Note: this', ['note', 'this']],
    ['10:30 https://example.org/a foo:', ['"10 30"', '"https example org a"', 'foo']],
    ['"foo:bar" "OR" or Or', ['"foo bar"', 'or', 'or', 'or']],
    ['OR', ['or']],
    ['drone OR', ['drone', 'or']],
    ['drone AND strike', ['drone', 'strike']],
    ['country:sy', ['country:SY']],
    ['country:SY,iq -country:RU', ['country:SY', 'country:IQ', '-country:RU']],
    ['country:SY,-iq', ['country:SY', '-country:IQ']],
    ['region:Middle-East region:sy.11 region:sy', ['region:middle-east', 'region:SY.11', 'region:SY']],
    ['actor:Al-Shabaab source:AP lang:AR language:uk', ['actor:al-shabaab', 'source:ap', 'language:ar', 'language:uk']],
    ['source:"kyiv-independent"', ['source:kyiv-independent']],
    ['actor-type:Alliance actorType:alliance actortype:ALLIANCE', ['actorType:alliance', 'actorType:alliance', 'actorType:alliance']],
    ['primary-country:sy filed-from:tr -outlet-country:ru', ['primaryCountry:SY', 'filedFrom:TR', '-outletCountry:RU']],
    ['place:170063,sy.11,-SY.11.7733344', ['place:170063', 'place:SY.11', '-place:SY.11.7733344']],
    ['place:sy@36.201,37.161,SY.11,-us@-3.000,-101.125', ['place:SY@36.201,37.161', 'place:SY.11', '-place:US@-3.000,-101.125']],
    ['event:Armed-Clash materiel:7-62x39mm', ['event:armed-clash', 'materiel:7-62x39mm']],
    ['pre-war:fears al-shabaab:claims', ['"pre war fears"', '"al shabaab claims"']],
    ['(country:SY)', ['country:SY']],
    ['after:2024-05-13 before:2024-05-14', [`from ${MAY_13}`, `to ${MAY_13 + DAY}`]],
    ['after:2024-05', [`from ${MAY_13 - 12 * DAY}`]],
    ['before:2024', [`to ${Date.UTC(2024) / 1000}`]],
    ['after:2024-05-13T10:30Z', [`from ${MAY_13 + 37_800}`]],
    ['after:2024-05-13T10:30', [`from ${MAY_13 + 37_800}`]],
    ['after:2024-05-13T10:30:15+03:00', [`from ${MAY_13 + 27_015}`]],
    ['before:2024-05-13T00:00:00.5-0130', [`to ${MAY_13 + 5401}`]],
    ['after:"2024-05-13"', [`from ${MAY_13}`]],
    ['after:2024 after:2024-05-13 before:2030 before:2029', [`from ${MAY_13}`, `to ${Date.UTC(2029) / 1000}`]],
    ['after:0001', [`from ${Date.parse('0001-01-01T00:00:00Z') / 1000}`]],
  ])('%s', (q, expected) => {
    expect(shown(parseQuery(q))).toEqual(expected);
  });
});

describe('refuses, and points at the place', () => {
  test.each<[string, string, number]>([
    ['"drone strike', 'unbalanced-quote', 0],
    ['drone "strike', 'unbalanced-quote', 6],
    ['drone" strike', 'unbalanced-quote', 5],
    ['-title:"drone', 'unbalanced-quote', 7],
    ['drone OR strike', 'unsupported', 6],
    ['"a b" OR (c d)', 'unsupported', 6],
    ['a -(b c)', 'unsupported', 2],
    ['title:(a b)', 'unsupported', 6],
    ['country:(SY IQ)', 'unsupported', 8],
    ['milit*', 'unsupported', 5],
    ['a milit*s', 'unsupported', 7],
    ['title:milit*', 'unsupported', 11],
    ['*militia', 'unsupported', 0],
    ['-after:2024', 'unsupported', 0],
    ['foo:bar', 'unknown-field', 0],
    ['a -contry:SY', 'unknown-field', 3],
    ['constructor:x', 'unknown-field', 0],
    ['a country:', 'missing-value', 2],
    ['country: SY', 'missing-value', 0],
    ['source:""', 'missing-value', 7],
    ['country:Syria', 'bad-value', 8],
    ['country:SY,,IQ', 'bad-value', 11],
    ['a country:SY,Iraq', 'bad-value', 13],
    ['-country:-SY', 'bad-value', 9],
    ['actor:a"b', 'bad-value', 6],
    ['place:Aleppo', 'bad-value', 6],
    ['place:SY', 'bad-value', 6],
    ['actor-type:rebels', 'bad-value', 11],
    ['filed-from:Turkey', 'bad-value', 11],
    ['outlet-country: GB', 'missing-value', 0],
    ['title:-drone', 'bad-value', 6],
    ['after:yesterday', 'bad-date', 6],
    ['a before:2024-02-30', 'bad-date', 9],
    ['after:2024-13', 'bad-date', 6],
    ['after:2024-05-13T25:00Z', 'bad-date', 6],
    ['after:20240513', 'bad-date', 6],
    ['after:2024,2025', 'bad-date', 6],
    ['after:2024-05-16 before:2024-05-16', 'bad-date', 24],
    ['before:2024 drone after:2025', 'bad-date', 24],
    ['after:2024 before:2026 before:2023', 'bad-date', 30],
    ['x'.repeat(2001), 'too-long', 2000],
    [`${'x '.repeat(64)}y`, 'too-many-terms', 128],
  ])('%s', (q, code, position) => {
    expect(() => parseQuery(q)).toThrow(expect.objectContaining({ name: 'QueryError', code, position, field: 'q' }));
  });

  test('an unknown field names the nearest known one', () => {
    expect(() => parseQuery('contry:SY')).toThrow(/Did you mean country:\?/);
    expect(() => parseQuery('zzzzzzzz:SY')).toThrow(/Fields are title: region: country: actor: source: lang: /);
  });

  test('64 terms of 2000 characters are read', () => {
    expect(parseQuery('x '.repeat(64)).terms).toHaveLength(64);
    expect(parseQuery('x'.repeat(2000)).terms[0]?.words[0]).toHaveLength(64);
  });
});

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...'"-():,*.“”«»„\' 5'.split(''),
      'OR',
      'AND',
      'title:',
      'country:',
      'after:',
      'lang:',
      'foo:',
      '//',
      ' ',
      '加沙',
      'צה"ל',
      '\ud800',
    ),
    fc.string({ maxLength: 5 }),
    fc.string({ unit: 'grapheme', maxLength: 5 }),
    fc.constantFrom('SY', 'ar', '2024-05', 'U.S.', 'F-16', "N'Djamena", 'قُتِل'),
  ),
  { maxLength: 30 },
);

/** The refusal of a query, or null where it is read; anything but a QueryError is thrown on. */
function refusal(q: string): QueryError | null {
  try {
    parseQuery(q);
    return null;
  } catch (error) {
    if (error instanceof QueryError) return error;
    throw error;
  }
}

test('any text is read or refused with a place inside it', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const q = parts.join('');
      const position = refusal(q)?.position ?? 0;
      expect(position).toBeGreaterThanOrEqual(0);
      expect(position).toBeLessThanOrEqual(q.length);
      expect(refusal(q)?.message).not.toBe('');
    }),
    { numRuns: 3000 },
  );
});

/** Writes a query so that it reads as the same query. */
function printQuery({ terms, filters, from, to }: ParsedQuery): string {
  const time = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
  return [
    ...terms.map(({ field, words, negated }) => `${negated ? '-' : ''}${field === 'title' ? 'title:' : ''}"${words.join(' ')}"`),
    ...filters.map(({ facet, value, negated }) => `${negated ? '-' : ''}${facet}:${value}`),
    ...(from === null ? [] : [`after:${time(from)}`]),
    ...(to === null ? [] : [`before:${time(to)}`]),
  ].join(' ');
}

/** As documents carry them. */
function valuesOf(facet: Facet): readonly string[] {
  if (facet === 'place') return ['170063', 'SY.11.7733344', 'SY@36.201,-37.161'];
  if (facet === 'actorType') return ['rebel-group', 'state-forces', 'alliance'];
  if (facet === 'event' || facet === 'materiel') return ['armed-clash', '155mm', '7-62x39mm'];
  return facet === 'actor' || facet === 'source' || facet === 'language' ? ['sy', 'm23', 'pkk'] : ['SY', 'IQ', 'UA'];
}

test('a query that is printed and read again is the same query', () => {
  const word = fc.constantFrom(
    'drone',
    'al',
    'shabaab',
    'f16',
    'قتل',
    '加沙',
    '沙地',
    'צהל',
    'or',
    'and',
    'title',
    '2024',
    'йемен',
    'हिन्दी',
  );
  const term = fc.record({
    field: fc.constantFrom('any' as const, 'title' as const),
    words: fc.array(word, { minLength: 1, maxLength: 4 }),
    negated: fc.boolean(),
  });
  const filter = fc.record({
    facet: fc.constantFrom(...FACETS),
    number: fc.nat({ max: 2 }),
    negated: fc.boolean(),
  });
  const instant = fc.option(fc.integer({ min: 0, max: 4_000_000_000 }), { nil: null });
  const query = fc.record({
    terms: fc.array(term, { maxLength: 8 }),
    filters: fc.array(filter, { maxLength: 4 }),
    range: fc.tuple(instant, instant).filter(([from, to]) => from === null || to === null || from < to),
  });
  fc.assert(
    fc.property(query, ({ range: [from, to], ...ast }) => {
      const filters = ast.filters.map(({ facet, number, negated }) => ({ facet, value: valuesOf(facet)[number] ?? '', negated }));
      const expected = { ...ast, from, to, filters };
      expect(parseQuery(printQuery(expected))).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

test('whatever was read is the same when printed and read again', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const q = parts.join('');
      fc.pre(refusal(q) === null);
      const ast = parseQuery(q);
      expect(parseQuery(printQuery(ast))).toEqual(ast);
    }),
    { numRuns: 3000 },
  );
});

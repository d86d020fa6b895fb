import { describe, expect, test } from 'vitest';
import type { ParsedQuery, QueryNode } from '../../../src/search/query/ast.ts';
import { parseQuery } from '../../../src/search/query/parse.ts';
import { printQuery } from '../../../src/search/query/print.ts';
import { leavesOf } from '../../../src/search/query/tree.ts';
import { refusal } from '../../support/refusal.ts';

/** What all hits must hold, as the printer writes it, then filters and dates that all is under. */
function shown({ tree, filters, from, to }: ParsedQuery): string[] {
  const nodes = tree === null ? [] : tree.kind === 'and' ? tree.nodes : [tree];
  return [
    ...nodes.map((node) => printQuery(node)),
    ...filters.map(({ facet, value, negated }) => `${negated ? '-' : ''}${facet}:${value}`),
    ...(from === null ? [] : [`from ${from}`]),
    ...(to === null ? [] : [`to ${to}`]),
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
    ['... — ! * ** "..."', []],
    ['Note: this', ['note', 'this']],
    ['10:30 https://example.org/a foo:', ['"10 30"', '"https example org a"', 'foo']],
    ['"foo:bar" "OR" or Or', ['"foo bar"', 'or', 'or', 'or']],
    ['drone AND strike', ['drone', 'strike']],
    ['drone(strike)', ['drone', 'strike']],
    // OR binds tighter than what stands side by side
    ['a OR b', ['a OR b']],
    ['a b OR c', ['a', 'b OR c']],
    ['a OR b c OR d', ['a OR b', 'c OR d']],
    ['a AND b OR c', ['a', 'b OR c']],
    ['(a b) OR c', ['(a b) OR c']],
    ['a OR (b OR c) OR -d', ['a OR b OR c OR -d']],
    ['a (b c) (d)', ['a', 'b', 'c', 'd']],
    ['((a))', ['a']],
    ['a ()', ['a']],
    ['a -() (...)', ['a']],
    ['a(b)OR(c)', ['a', 'b OR c']],
    ['"a b"OR c', ['"a b" OR c']],
    ['-(a b)', ['-(a b)']],
    ['-(a OR b)', ['-(a OR b)']],
    ['-(-a)', ['a']],
    ['-(-(a b))', ['a', 'b']],
    ['NOT a NOT (b c)', ['-a', '-(b c)']],
    ['a AND NOT b OR NOT "c d"', ['a', '-b OR -"c d"']],
    ['a or b and not c', ['a', 'or', 'b', 'and', 'not', 'c']],
    ['title:(a OR "b c") title:(d -e)', ['title:a OR title:"b c"', 'title:d', '-title:e']],
    ['-title:(a b)', ['-(title:a title:b)']],
    // beginnings of words
    ['milit* "air strik*" "air strik"*', ['milit*', '"air strik"*', '"air strik"*']],
    ['title:milit* -fr* al-shab*', ['title:milit*', '-fr*', '"al shab"*']],
    ['加* 以色* قص*', ['加*', '以色*', 'قص*']],
    ['drone*, F-1*', ['drone*', 'f1*']],
    ['"5 * 3" a *', ['"5 3"', 'a']],
    // filters and dates in OR and groups
    ['country:SY OR drone', ['country:SY OR drone']],
    ['country:SY country:IQ', ['country:SY', 'country:IQ']],
    ['country:SY AND country:IQ', ['country:SY', 'country:IQ']],
    ['(country:SY) (country:IQ)', ['country:SY', 'country:IQ']],
    ['a (country:SY b country:IQ) OR c', ['a', '(country:SY,IQ b) OR c']],
    ['-(country:SY,IQ lang:ar)', ['-(country:SY,IQ lang:ar)']],
    ['(country:SY,-iq) OR b', ['(country:SY -country:IQ) OR b']],
    ['after:2024-05-13 OR (a before:2024-05-14)', ['after:2024-05-13T00:00:00Z OR (a before:2024-05-14T00:00:00Z)']],
    ['(a) (after:2024-05-13)', ['a', `from ${MAY_13}`]],
    ['-(after:2024-05-13)', ['-(after:2024-05-13T00:00:00Z)']],
    ['country:sy', ['country:SY']],
    ['country:SY,iq -country:RU', ['country:SY', 'country:IQ', '-country:RU']],
    ['country:SY,-iq', ['country:SY', '-country:IQ']],
    ['region:Middle-East region:sy.11 region:sy', ['region:middle-east', 'region:SY.11', 'region:SY']],
    ['actor:Al-Shabaab source:AP lang:AR language:uk', ['actor:al-shabaab', 'source:ap', 'language:ar', 'language:uk']],
    ['source:"kyiv-independent"', ['source:kyiv-independent']],
    ['actor-type:Alliance actorType:alliance actortype:ALLIANCE', ['actorType:alliance']],
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
    ['OR', 'missing-operand', 0],
    ['drone OR', 'missing-operand', 6],
    ['OR drone', 'missing-operand', 0],
    ['a OR OR b', 'missing-operand', 2],
    ['a AND OR b', 'missing-operand', 6],
    ['a AND AND b', 'missing-operand', 6],
    ['a AND', 'missing-operand', 2],
    ['AND a', 'missing-operand', 0],
    ['a AND ...', 'missing-operand', 2],
    ['... OR a', 'missing-operand', 4],
    ['a OR ()', 'missing-operand', 2],
    ['(a OR) b', 'missing-operand', 3],
    ['a NOT', 'missing-operand', 2],
    ['a NOT OR b', 'missing-operand', 2],
    ['NOT ...', 'missing-operand', 0],
    ['NOT NOT a', 'bad-value', 4],
    ['NOT -a', 'bad-value', 4],
    ['a (b', 'unbalanced-parenthesis', 2],
    ['a -(b (c)', 'unbalanced-parenthesis', 3],
    ['a) b', 'unbalanced-parenthesis', 1],
    ['drone :)', 'unbalanced-parenthesis', 7],
    ['title:(a', 'unbalanced-parenthesis', 6],
    ['title:(a country:SY)', 'bad-value', 9],
    ['country:(SY IQ)', 'unsupported', 8],
    ['after:(2024)', 'unsupported', 6],
    ['milit*s', 'unsupported', 5],
    ['a milit*s', 'unsupported', 7],
    ['title:mi*lit*', 'unsupported', 8],
    ['"air st*k*"', 'unsupported', 7],
    ['"air strike"*s', 'unsupported', 12],
    ['a*', 'short-prefix', 1],
    ['drone "air s*"', 'short-prefix', 12],
    ['title:я*', 'short-prefix', 7],
    [`${'('.repeat(11)}a${')'.repeat(11)}`, 'too-deep', 10],
    [`a ${'(b OR c) '.repeat(7)}`, 'too-many-alternatives', 56],
    [`x (${'(a OR b) '.repeat(7)})`, 'too-many-alternatives', 57],
    [Array.from({ length: 9 }, (_, year) => `before:201${year}`).join(' OR '), 'too-many-dates', 120],
    ['(after:2024-05-16 a) before:2024-05-16', 'bad-date', 28],
    ['x OR (after:2025 before:2024)', 'bad-date', 24],
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
    expect(leavesOf(parseQuery('x '.repeat(64)).tree)).toHaveLength(64);
    expect(leavesOf(parseQuery('x'.repeat(2000)).tree)).toMatchObject([{ words: ['x'.repeat(64)] }]);
  });
});

test('a value that cannot be is answered by the one that was meant', () => {
  const messageOf = (q: string): string | undefined => refusal(q)?.message;
  expect(messageOf('country:Syria')).toMatch(/country: takes .* Did you mean country:SY\?$/);
  expect(messageOf('filed-from:Tukrey')).toMatch(/Did you mean filed-from:TR\?|takes/);
  expect(messageOf('primary-country:Ukrane')).toMatch(/Did you mean primary-country:UA\?$/);
  expect(messageOf('region:"Middle East"')).toMatch(/Did you mean region:middle-east\?$/);
  expect(messageOf('actor-type:rebels')).toMatch(/Did you mean actor-type:rebel-group\?$/);
  expect(messageOf('country:Nowhereland')).not.toMatch(/Did you mean/);
  expect(messageOf('country:(SY OR IQ)')).toMatch(/as in country:SY,IQ\.$/);
});

test('every part knows its place', () => {
  const q = 'drone -"a b" OR title:ce* country:SY,IQ -(x y)';
  const places = (node: QueryNode): string[] => {
    const parts = node.kind === 'and' || node.kind === 'or' ? node.nodes.flatMap(places) : node.kind === 'not' ? places(node.node) : [];
    return [q.slice(node.start, node.end), ...parts];
  };
  const { root } = parseQuery(q);
  expect(root && places(root)).toEqual([
    q,
    'drone',
    '-"a b" OR title:ce*',
    '-"a b"',
    '"a b"',
    'title:ce*',
    'country:SY,IQ',
    '-(x y)',
    '(x y)',
    'x',
    'y',
  ]);
});

test('no query is worked out in more than 64 ways, whatever stands in it', () => {
  for (const q of [`${'(a OR b) '.repeat(6)}`, `-(${'(a b) OR '.repeat(5)}(a b))`, `${'(lang:ar OR lang:en) '.repeat(30)}`]) parseQuery(q);
  for (const q of [`${'(a OR b) '.repeat(30)}`, `-(${'(a b) OR '.repeat(6)}(a b))`, `${'(a OR -(b c)) '.repeat(15)}`]) {
    expect(refusal(q)).toMatchObject({ code: 'too-many-alternatives' });
  }
});

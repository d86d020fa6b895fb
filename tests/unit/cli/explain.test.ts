import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../src/cli/explain/columns.ts';
import { explainForPerson, type Explained } from '../../../src/cli/explain/explain.ts';
import { passageAround } from '../../../src/cli/explain/passage.ts';
import { ruleInWords } from '../../../src/domain/rule-words.ts';
import { type Mention, NO_TAGS, type TagInput, type Tags } from '../../../src/domain/tags.ts';
import fc from '../../support/property.ts';

const input = (text: string, title = ''): TagInput => ({ title, text, language: null, outletCountry: null });

/** The mention of some words of a text. */
function mention(text: string, words: string, tag: string, kind: Mention['kind'], rule: string): Mention {
  const start = text.indexOf(words);
  return { field: 'text', start, end: start + words.length, text: words, tag, kind, rule };
}

const lines = (text: string, explained: Partial<Explained> & { tags?: Tags }, columns = 80): string[] =>
  explainForPerson(input(text), { tags: NO_TAGS, rejected: [], ...explained }, columns, nameOf).split('\n');

const nameOf = (_kind: string, id: string): string | null => ({ FR: 'France', LB: 'Lebanon' })[id] ?? null;

describe('what is told of a tag', () => {
  const text = 'Beirut (AP) - Nothing new. Syrian forces fired 155mm shells at Homs, killing 12 to 15, a doctor said. Paris Hilton left.';
  const claim = mention(text, '12 to 15', 'killed', 'casualty', 'casualty.range');
  const tags: Tags = {
    ...NO_TAGS,
    countries: [{ id: 'SY', name: 'Syria', score: 1, focus: true }],
    primaryCountry: 'SY',
    regions: [{ id: 'levant', name: 'Levant', kind: 'world', parent: null }],
    places: [{ id: '169577', name: 'Homs', country: 'SY', admin1: 'SY.11', lat: 34.73, lon: 36.71, precision: 'town' }],
    actors: [{ id: 'syria-mil', name: 'Syrian Armed Forces', type: 'state-forces', score: 0.5 }],
    filedFrom: 'LB',
    events: [{ id: 'shelling', name: 'Shelling', type: 'explosions', score: 0.9 }],
    casualties: [{ kind: 'killed', min: 12, max: 15, attributedTo: 'a doctor', field: 'text', start: claim.start, end: claim.end }],
    materiel: [{ id: '155mm', name: '155 mm', kind: 'calibre', score: 1 }],
    mentions: [
      mention(text, 'Beirut', 'LB', 'filed-from', 'dateline'),
      mention(text, 'Syrian', 'SY', 'country', 'country.demonym'),
      mention(text, 'Syrian forces', 'syria-mil', 'actor', 'actor.state-forces'),
      mention(text, '155mm', '155mm', 'materiel', 'materiel.calibre'),
      mention(text, 'Homs', '169577', 'place', 'place.well-known'),
      mention(text, 'fired', 'shelling', 'event', 'event.trigger'),
      claim,
    ],
  };
  const told = lines(text, { tags, rejected: [mention(text, 'Paris', 'FR', 'country', 'refused.person-name')] }, 200);

  test.each([
    ['the country', '  Syria  SY · 1.00 · focus · primary'],
    ['the rule in words and by its id', "    “Syrian”: the word for the country's people or things (country.demonym)"],
    ['the whole sentence', '      Syrian forces fired 155mm shells at Homs, killing 12 to 15, a doctor said.'],
    ['regions, which follow', '  Levant (levant)'],
    ['a place with where it is', '  Homs  SY · town · 34.73, 36.71 · 169577'],
    ['an actor', '  Syrian Armed Forces  syria-mil · state-forces · 0.50'],
    ['where it was filed', '  Lebanon  LB'],
    ['an event', '  Shelling  shelling · explosions · 0.90'],
    ['a claim and who makes it', '  12 to 15 killed  says a doctor'],
    ['materiel', '  155 mm  155mm · calibre · 1.00'],
    ['a rule without words of its own', '    “Homs”: place: well known (place.well-known)'],
    ['what was refused and why', '    “Paris” is not the country France (FR): part of the name of a person (refused.person-name)'],
  ])('%s', (_, line) => {
    expect(told).toContain(line);
  });

  test('what was refused comes last', () => {
    expect(told.indexOf('Refused')).toBeGreaterThan(told.indexOf('Materiel'));
  });

  test('the same refusal again is counted', () => {
    const paris = mention(text, 'Paris', 'FR', 'country', 'refused.person-name');
    const unknown = { ...paris, kind: 'place', tag: '2988507' } as const;
    const nobody = { ...paris, tag: '' };
    const refused = lines(text, { rejected: [paris, unknown, paris, nobody] }).filter((line) => line.includes('is not'));
    expect(refused).toEqual([
      '    “Paris” is not the country France (FR): part of the name of a person (refused.person-name) 2 times',
      '    “Paris” is not the place 2988507: part of the name of a person (refused.person-name)',
      '    “Paris” is not a country: part of the name of a person (refused.person-name)',
    ]);
  });

  test('nothing at all is said too', () => {
    expect(lines('A quiet day.', {})).toEqual(['Nothing was tagged.', 'Nothing was refused.']);
  });

  test('many proofs are counted, not printed', () => {
    const often = 'Syria '.repeat(20);
    const mentions = Array.from({ length: 20 }, (_, i) => ({
      ...mention(often, 'Syria', 'SY', 'country', 'country.name'),
      start: i * 6,
      end: i * 6 + 5,
    }));
    const country = { id: 'SY', name: 'Syria', score: 1, focus: true };
    expect(lines(often, { tags: { ...NO_TAGS, countries: [country], mentions } })).toContain('    and 17 more');
  });

  test('no escape of an article or of a list reaches the terminal', () => {
    const text = 'Syria \u001B[2J';
    const country = { id: 'SY', name: 'Sy\u001Bria', score: 1, focus: true };
    const all = lines(text, { tags: { ...NO_TAGS, countries: [country], mentions: [mention(text, 'Syria', 'SY', 'country', '\u001B')] } });
    expect(all.join('')).not.toContain('\u001B');
  });
});

describe('the line around some words', () => {
  test.each([
    ['A first one. Then Syria spoke! A third.', 'Syria', 'Then Syria spoke!'],
    ['قال الجيش إن سوريا ردت. ثم انتهى.', 'سوريا', 'قال الجيش إن سوريا ردت.'],
    ['第一。叙利亚军队开火。第三。', '叙利亚', '叙利亚军队开火。'],
    ['one\ntwo Syria\nthree', 'Syria', 'two Syria'],
    ['a  b\t Syria', 'Syria', 'a b Syria'],
  ])('%s: the sentence', (text, words, expected) => {
    const at = text.indexOf(words);
    const passage = passageAround(text, at, at + words.length, 200);
    expect([passage.text, passage.text.slice(...passage.span)]).toEqual([expected, words]);
  });

  test('a long sentence is cut at spaces on both sides', () => {
    const text = `${'before words '.repeat(20)}Syria ${'after words '.repeat(20)}`;
    const at = text.indexOf('Syria');
    const { text: line } = passageAround(text, at, at + 5, 60);
    expect(line).toMatch(/^…(?:before|words) .*Syria.* (?:after|words)…$/);
    expect(columnsOf(line)).toBeLessThanOrEqual(60);
  });

  test('the words stand in it whole and unchanged, whatever is around them', () => {
    const part = fc.string({ unit: fc.constantFrom('a', 'ب', '中', '́', ' ', '.', '\n', '😀', 'и'), maxLength: 300 });
    fc.assert(
      fc.property(part, part, fc.integer({ min: 20, max: 120 }), (before, after, columns) => {
        const { text, span } = passageAround(`${before}Хомс${after}`, before.length, before.length + 4, columns);
        expect(text.slice(...span)).toBe('Хомс');
        expect(columnsOf(text)).toBeLessThanOrEqual(columns);
        expect(text.isWellFormed()).toBe(true);
      }),
    );
  });
});

test.each([
  ['country.name', 'the name of the country'],
  ['refused.person-name', 'part of the name of a person'],
  ['place.near-capital', 'place: near capital'],
  ['x', 'x'],
])('%s in words', (rule, words) => {
  expect(ruleInWords(rule)).toBe(words);
});

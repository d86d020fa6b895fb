import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Gazetteer } from '../../../../src/tag/gazetteer/index.ts';
import {
  BARE_ADMIN,
  COMMON,
  GazetteerError,
  LISTED,
  MAIN,
  PERSON,
  ROOT,
  SHORT,
  loadGazetteer,
} from '../../../../src/tag/gazetteer/index.ts';
import { readGazetteer } from '../../../../src/tag/gazetteer/read.ts';
import { tokenise } from '../../../../src/tag/tokens.ts';

const gazetteer = loadGazetteer();
const FILE = new URL('../../../../gazetteer/places.bin', import.meta.url);

/** Entries of a name, as they are found word by word. */
function entriesOf(from: Gazetteer, name: string): number[] {
  let node = ROOT;
  for (const { key } of tokenise(name)) {
    node = from.child(node, key);
    if (node < 0) return [];
  }
  return Array.from({ length: from.entryCount(node) }, (_, at) => from.firstEntry(node) + at);
}

const idsOf = (name: string): string[] => entriesOf(gazetteer, name).map((entry) => gazetteer.id(gazetteer.place(entry)));
const flagsOf = (name: string, id: string): number => {
  const entry = entriesOf(gazetteer, name).find((one) => gazetteer.id(gazetteer.place(one)) === id);
  return entry === undefined ? -1 : gazetteer.flags(entry);
};

describe('the packaged gazetteer', () => {
  test.each([
    ['Aleppo', ['SY.09', '170063']],
    ['حلب', ['SY.09', '170063']],
    ['Халеб', ['SY.09', '170063']],
    ['חאלב', ['SY.09', '170063']],
    ['Aleppo Governorate', ['SY.09']],
    ['محافظة حلب', ['SY.09']],
    ['Deir al-Zor', ['SY.07', '170794']],
    ['Deir Ezzor', ['SY.07', '170794']],
    ['دير الزور', ['SY.07', '170794']],
    ['Kiev', ['703448']],
    ['Київ', ['703448']],
    ['Донецкая область', ['UA.05']],
    ['Donetsk region', ['UA.05']],
    ['Artemivsk', ['713174']],
    ['North Kivu', ['CD.11']],
    ['Nord-Kivu', ['CD.11']],
    ['Borno', ['NG.27']],
    ['Rakhine State', ['MM.01']],
    ['El Fasher', ['379555']],
    ['الفاشر', ['379555']],
    ["N'Djamena", ['2427123']],
    ['Ndjamena', ['2427123']],
    ['Khan Younis', ['281124']],
    ['北京', ['1816670']],
    ['ရန်ကုန်', ['1298824']],
  ])('finds %s', (name, ids) => {
    expect(idsOf(name)).toEqual(expect.arrayContaining(ids));
  });

  test('a name of several places gives them all, the most prominent first', () => {
    const places = entriesOf(gazetteer, 'Tripoli').map((entry) => gazetteer.place(entry));
    expect(new Set(places.map((place) => gazetteer.country(place)))).toEqual(new Set(['LY', 'LB', 'GR']));
    expect(gazetteer.country(places[0] ?? -1)).toBe('LY');
  });

  test('a place knows what it is and where it lies', () => {
    const place =
      entriesOf(gazetteer, 'Sinjar')
        .map((entry) => gazetteer.place(entry))
        .find((one) => gazetteer.kind(one) === 'town') ?? -1;
    expect(gazetteer.name(place)).toBe('Sinjar');
    expect(gazetteer.country(place)).toBe('IQ');
    expect(gazetteer.id(gazetteer.admin1(place))).toBe('IQ.15');
    expect(gazetteer.id(gazetteer.admin2(place))).toBe('IQ.15.9166620');
    expect(gazetteer.population(place)).toBeGreaterThan(10_000);
    expect(gazetteer.rank(place)).toBe(1);
    expect(gazetteer.latitude(place)).toBeCloseTo(36.32, 1);
    expect(gazetteer.longitude(place)).toBeCloseTo(41.86, 1);
  });

  test('flags say what else a name may be', () => {
    expect(flagsOf('Aleppo', '170063')).toBe(MAIN | LISTED);
    expect(flagsOf('Rosario', '3838583') & LISTED).toBe(0);
    expect(flagsOf('Aleppo', 'SY.09')).toBe(MAIN | BARE_ADMIN);
    expect(flagsOf('Aleppo Province', 'SY.09')).toBe(0);
    expect(flagsOf('Nice', '2990440') & COMMON).toBe(COMMON);
    expect(flagsOf('Reading', '2639577') & COMMON).toBe(COMMON);
    expect(flagsOf('Sydney', '2147714') & PERSON).toBe(PERSON);
    expect(flagsOf('Gao', '2457161') & SHORT).toBe(SHORT);
    expect(flagsOf('Mosul', '99072') & (COMMON | PERSON)).toBe(0);
  });

  test('names of other languages say so', () => {
    const [entry = -1] = entriesOf(gazetteer, 'Alep');
    expect(gazetteer.language(entry)).toBe('fr');
    const [english = -1] = entriesOf(gazetteer, 'Aleppo');
    expect(gazetteer.language(english)).toBeNull();
  });

  test('words that no name has lead nowhere', () => {
    expect(gazetteer.child(ROOT, 'qwertyuiop')).toBe(-1);
    expect(gazetteer.child(ROOT, '')).toBe(-1);
    const deir = gazetteer.child(ROOT, 'deir');
    expect(gazetteer.child(deir, 'qwertyuiop')).toBe(-1);
    expect(gazetteer.entryCount(ROOT)).toBe(0);
  });

  test('every place is found under the name that it shows', () => {
    const lost: string[] = [];
    for (let place = 0; place < gazetteer.placeCount; place++) {
      const main = entriesOf(gazetteer, gazetteer.name(place)).find((entry) => gazetteer.place(entry) === place);
      if (main === undefined || (gazetteer.flags(main) & MAIN) === 0) lost.push(gazetteer.id(place));
    }
    expect(lost).toEqual([]);
  });

  test('what lies in what adds up', () => {
    const seen = { admin1: 0, admin2: 0, town: 0 };
    const ids = new Set<string>();
    const wrong: string[] = [];
    for (let place = 0; place < gazetteer.placeCount; place++) {
      seen[gazetteer.kind(place)]++;
      ids.add(gazetteer.id(place));
      const [one, two] = [gazetteer.admin1(place), gazetteer.admin2(place)];
      const isRight =
        /^[A-Z]{2}$/u.test(gazetteer.country(place)) &&
        Math.abs(gazetteer.latitude(place)) <= 90 &&
        Math.abs(gazetteer.longitude(place)) <= 180 &&
        (one < 0 || (gazetteer.kind(one) === 'admin1' && gazetteer.country(one) === gazetteer.country(place))) &&
        (two < 0 || (gazetteer.kind(two) === 'admin2' && gazetteer.admin1(two) === one)) &&
        (gazetteer.kind(place) !== 'admin1' ||
          (one === -1 && two === -1 && gazetteer.id(place).startsWith(`${gazetteer.country(place)}.`)));
      if (!isRight) wrong.push(gazetteer.id(place));
    }
    expect(wrong).toEqual([]);
    expect(ids.size).toBe(gazetteer.placeCount);
    expect(seen.admin1).toBeGreaterThan(3_500);
    expect(seen.admin2).toBeGreaterThan(40_000);
    expect(seen.town).toBeGreaterThan(60_000);
  });
});

describe('the file', () => {
  const file = readFileSync(FILE);

  test('its version is that of its content, and it stays small', () => {
    expect(readGazetteer(file).version).toBe(gazetteer.version);
    expect(gazetteer.version).toMatch(/^[0-9a-f]{16}$/u);
    expect(file.length).toBeLessThan(4_000_000);
  });

  test.each([
    ['another file', Buffer.from('PK something else entirely, but long enough')],
    ['another tokeniser', Buffer.from(file.toString('latin1').replace(/"tokeniser":"\w+"/u, '"tokeniser":"0000000000000000"'), 'latin1')],
    ['sections that do not add up', Buffer.from(file.toString('latin1').replace(/"names":(\d+)/u, '"names":1'), 'latin1')],
  ])('%s is refused', (_, bytes) => {
    expect(() => readGazetteer(bytes)).toThrow(GazetteerError);
  });
});

import { describe, expect, test } from 'vitest';
import { withoutAdminWords } from '../../../../gazetteer/build/admin-words.ts';
import { buildGazetteer } from '../../../../gazetteer/build/build.ts';
import { messagesOf } from '../../../../gazetteer/build/debian.ts';
import { keysOf } from '../../../../gazetteer/build/keys.ts';
import type { City, NamesById, Sources, Spot } from '../../../../gazetteer/build/model.ts';
import { readSpellings } from '../../../../gazetteer/build/spellings.ts';
import { variantsOf } from '../../../../gazetteer/build/variants.ts';
import { NumberReader, NumberWriter } from '../../../../src/tag/gazetteer/bytes.ts';
import type { Gazetteer } from '../../../../src/tag/gazetteer/read.ts';
import { ROOT, readGazetteer } from '../../../../src/tag/gazetteer/read.ts';
import fc from '../../../support/property.ts';

const city = (id: number, name: string, country: string, more: Partial<City> = {}): City => ({
  id,
  name,
  country,
  feature: 'PPL',
  admin1: '01',
  population: 0,
  latitude: 10 + id / 10,
  longitude: 20,
  ...more,
});
const spot = (name: string, country: string, latitude: number, admin2 = ''): Spot => ({
  name,
  country,
  admin1: '01',
  admin2,
  latitude,
  longitude: 20,
});
const names = (rows: Record<string, [string | null, string][]>): NamesById =>
  new Map(Object.entries(rows).map(([id, pairs]) => [id, pairs.map(([language, text]) => ({ language, text }))]));

const SOURCES: Sources = {
  cities: [
    city(1, 'Marqada', 'SY', { feature: 'PPLA', population: 90_000 }),
    city(2, 'Small Village', 'FR', { population: 900 }),
    city(3, 'Bourg', 'FR', { population: 20_000 }),
  ],
  spots: [spot('Marqada', 'SY', 10.1, '7'), spot('Tall Kabir', 'SY', 12), spot('Hameau', 'FR', 30)],
  admins1: [{ code: 'SY.01', name: 'Marqada Governorate' }],
  admins2: [{ code: 'SY.01.7', name: 'Northern District' }],
  townNames: names({
    '1': [
      ['ar', 'مركدة'],
      ['fr', 'Marcade'],
    ],
  }),
  subdivisions: names({
    syxx: [
      [null, 'Markada'],
      ['ru', 'Маркада'],
      ['ar', 'محافظة مركدة'],
    ],
  }),
};
const LISTS = { common: new Set(['bourg']), person: new Set<string>() };
const build = (spellings = ''): Gazetteer => readGazetteer(buildGazetteer(SOURCES, spellings, LISTS).file);

function found(gazetteer: Gazetteer, name: string): string[] {
  let node = ROOT;
  for (const key of keysOf(name)) if ((node = gazetteer.child(node, key)) < 0) return [];
  return Array.from({ length: gazetteer.entryCount(node) }, (_, at) =>
    gazetteer.id(gazetteer.place(gazetteer.firstEntry(node) + at)),
  ).toSorted();
}

describe('building', () => {
  test('takes every place of a conflict country and only towns elsewhere', () => {
    const gazetteer = build();
    expect(found(gazetteer, 'Tall Kabir')).toEqual(['SY@12.000,20.000']);
    expect(found(gazetteer, 'Bourg')).toEqual(['3']);
    expect(found(gazetteer, 'Small Village')).toEqual([]);
    expect(found(gazetteer, 'Hameau')).toEqual([]);
  });

  test('joins names of towns by number, of admin units by name, and of units by their seats', () => {
    const gazetteer = build();
    expect(found(gazetteer, 'Marqada')).toEqual(['1', 'SY.01']);
    expect(found(gazetteer, 'Marqada Governorate')).toEqual(['SY.01']);
    expect(found(gazetteer, 'Маркада')).toEqual(['SY.01']);
    expect(found(gazetteer, 'محافظة مركدة')).toEqual(['SY.01']);
    expect(found(gazetteer, 'مركدة')).toEqual(['1', 'SY.01']);
    expect(found(gazetteer, 'Northern')).toEqual(['SY.01.7']);
  });

  test('adds spellings, and towns that no list has', () => {
    const spellings = 'SY: Marqadeh, Marqada; he מרקדה\nSY @12.5,20.5: Newtown; ar نيو\nSY: Nowhere';
    const built = buildGazetteer(SOURCES, spellings, LISTS);
    const gazetteer = readGazetteer(built.file);
    expect(built.unknown).toEqual(['SY Nowhere']);
    expect(found(gazetteer, 'Marqadeh')).toEqual(['1', 'SY.01']);
    expect(found(gazetteer, 'מרקדה')).toEqual(['1', 'SY.01']);
    expect(found(gazetteer, 'نيو')).toEqual(['SY@12.500,20.500']);
    const place = Array.from({ length: gazetteer.placeCount }, (_, at) => at).find((at) => gazetteer.id(at) === '1') ?? -1;
    expect(gazetteer.name(place)).toBe('Marqadeh');
  });

  test('the same sources give the same file', () => {
    expect(build().version).toBe(build().version);
  });

  test('every name of every place is found', () => {
    const word = fc.stringMatching(/^[A-Za-zà-öА-яء-ي一-二]{1,8}$/u);
    const rows = fc.array(
      fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(rows, (texts) => {
        const cities = texts.map((name, at) => city(at + 1, name, 'KE', { latitude: at - 15 }));
        const built = buildGazetteer({ ...SOURCES, cities, spots: [], admins1: [], admins2: [] }, '', LISTS);
        const gazetteer = readGazetteer(built.file);
        texts.forEach((name, at) => expect(found(gazetteer, name)).toContain(String(at + 1)));
      }),
      { numRuns: 30 },
    );
  });
});

describe('names', () => {
  test.each([
    ['Aleppo Governorate', null, 'Aleppo'],
    ['Province of Sulu', null, 'Sulu'],
    ['Gouvernorat d’Alep', 'fr', 'Alep'],
    ['Departamento del Cauca', 'es', 'Cauca'],
    ['محافظة حلب', 'ar', 'حلب'],
    ['استان حلب', 'fa', 'حلب'],
    ['Eastern Province', null, 'Eastern'],
    ['Borno', null, null],
    ['State', null, null],
  ])('%s without admin words', (name, language, bare) => {
    expect(withoutAdminWords(name, language)).toBe(bare);
  });

  test.each([
    ['SY', 'Al Ḩasakah', ['al hasakah', 'el hasakah', 'hasakah', 'hasaka', 'hasakeh']],
    ['SY', 'Dayr az Zawr', ['dayr al Zawr', 'Dayr ez Zawr', 'Dayr ezZawr']],
    ['YE', 'Ta‘izz', ['taizz']],
    ['TD', "N'Djamena", ['ndjamena']],
    ['RU', 'Groznyy', ['grozny']],
    ['SY', 'Kobani (Ayn al-Arab)', ['kobani', 'ayn al arab']],
    ['FR', 'Saint-Étienne', ['St Étienne']],
  ])('%s: %s is written in other ways too', (country, name, forms) => {
    const paths = variantsOf(name, country).map((form) => keysOf(form).join(' '));
    expect(paths).toEqual(expect.arrayContaining(forms.map((form) => keysOf(form).join(' '))));
  });

  test('a spelling line says place, kind and languages', () => {
    expect(readSpellings('\n  SY/1: Aleppo, Halab; ar حلب\n')).toEqual([
      {
        country: 'SY',
        kind: '1',
        at: null,
        names: [
          { text: 'Aleppo', language: null, bare: false, listed: true },
          { text: 'Halab', language: null, bare: false, listed: true },
          { text: 'حلب', language: 'ar', bare: false, listed: true },
        ],
      },
    ]);
    expect(() => readSpellings('Aleppo = Halab')).toThrow('Cannot read the spelling line');
  });

  test('message catalogues are read, anything else refused', () => {
    expect(messagesOf(catalogue('17', 'Ярославль'))).toEqual([['17', 'Ярославль']]);
    expect(() => messagesOf(Buffer.from('no catalogue of messages'))).toThrow('Not a message catalogue');
  });
});

/** A GNU catalogue of one message. */
function catalogue(key: string, value: string): Buffer {
  const [keyBytes, valueBytes] = [Buffer.from(key), Buffer.from(value)];
  const head = Buffer.alloc(44);
  [0x950412de, 0, 1, 28, 36, 0, 0, keyBytes.length, 44, valueBytes.length, 45 + keyBytes.length].forEach((number, at) =>
    head.writeUInt32LE(number, at * 4),
  );
  return Buffer.concat([head, keyBytes, Buffer.alloc(1), valueBytes, Buffer.alloc(1)]);
}

test('numbers come back as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 })), (numbers) => {
      const writer = new NumberWriter();
      for (const number of numbers) writer.writeSigned(number);
      const reader = new NumberReader(writer.toBytes());
      expect(numbers.map(() => reader.nextSigned())).toEqual(numbers);
    }),
  );
});

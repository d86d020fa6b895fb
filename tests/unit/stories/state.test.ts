import { describe, expect, test } from 'vitest';
import { decodeStory, encodeStory, indexKeys, joinStory, lookupKeys, openStory, type StoryState } from '../../../src/stories/index.ts';
import { BRIDGE_IN_ODESA, LANGUAGES, read, report, ROUNDUP, STATION, STATION_AGAIN, type Told } from './reports.ts';
import { signatureOf } from '../../../src/stories/signature.ts';
import { measured } from '../../../src/stories/vector.ts';
import fc from '../../support/property.ts';

const counts = fc.array(fc.tuple(fc.string(), fc.integer({ min: 1, max: 1e6 })), { maxLength: 24 }).map((all) => new Map(all));

const vector = fc
  .uniqueArray(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 60 })
  .chain((hashes) =>
    fc
      .array(fc.float({ min: 0, max: 1000, noNaN: true }), { minLength: hashes.length, maxLength: hashes.length })
      .map((weights) => measured({ hashes: Int32Array.from(hashes.toSorted((a, b) => a - b)), weights: Float32Array.from(weights) })),
  );

const state: fc.Arbitrary<StoryState> = fc.record({
  firstAt: fc.integer({ min: -1e11, max: 1e11 }),
  newestAt: fc.integer({ min: -1e11, max: 1e11 }),
  headline: fc.string({ unit: 'binary' }),
  reports: fc.nat(),
  voices: fc.array(fc.record({ language: fc.string({ maxLength: 3 }), reports: fc.nat(), sum: vector }), { maxLength: 4 }),
  tags: fc.record({ countries: counts, places: counts, scene: counts, admin1: counts, actors: counts, events: counts, killed: counts }),
});

describe('what is kept of a story', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(state, fc.nat({ max: 7 }), (story, offset) => {
        const bytes = encodeStory(story);
        // As a database gives it: somewhere within a larger buffer.
        const within = new Uint8Array(bytes.length + offset);
        within.set(bytes, offset);
        const back = decodeStory(within.subarray(offset));
        expect(back).toEqual(story);
      }),
    );
  });

  test('stays small, however long the story', () => {
    const long = Array.from({ length: 300 }, (_, at): Told => {
      const text = Array.from({ length: 200 }, (__, n) => `word${at}x${n}`).join(' ');
      return {
        language: ['en', 'ar', 'ru', 'he', 'uk', 'zh'][at % 6] ?? 'en',
        title: `Title ${at}`,
        text,
        named: { actors: { [`actor-${at}`]: 'Title' } },
      };
    }).map((told, at) => read(told, at / 10));
    const story = long.slice(1).reduce(joinStory, openStory(long[0] ?? read(STATION.en)));
    expect(encodeStory(story).length).toBeLessThan(10_000);
    expect(story).toMatchObject({ reports: 300, headline: 'en-0' });
    expect(story.voices).toHaveLength(4);
  });

  test('bytes that are none are an error', () => {
    expect(() => decodeStory(new Uint8Array(0))).toThrow(RangeError);
    expect(() => decodeStory(Uint8Array.of(2, 0, 0, 0, 1, 2, 0, 0))).toThrow(SyntaxError);
    const cut = encodeStory(openStory(read(STATION.en))).subarray(0, -3);
    expect(() => decodeStory(cut)).toThrow(RangeError);
  });
});

describe('a story that grows', () => {
  test('spans from its first report to its newest, in whichever order they come', () => {
    const [a, b, c] = [read(STATION.en, 5), read(STATION_AGAIN, 0, 'again'), read(STATION.ar, 9)];
    const story = [b, c].reduce(joinStory, openStory(a));
    expect(story).toMatchObject({ firstAt: b.at, newestAt: c.at, reports: 3, headline: a.id });
    expect(story.tags.killed).toEqual(new Map([['50', 3]]));
    expect(story.tags.scene).toEqual(new Map([['706200', 3]]));
  });
});

describe('the keys by which it is found', () => {
  const meet = (story: StoryState, told: Told, hours: number): number => {
    const keys = new Set(indexKeys(story));
    return lookupKeys(read(told, hours)).filter((key) => keys.has(key)).length;
  };

  test.each(LANGUAGES)('%s: those of another report of the event meet them', (language) => {
    expect(meet(openStory(read(STATION.en)), STATION[language], 20)).toBeGreaterThanOrEqual(2);
  });

  test('are more for the event than for another of that day', () => {
    const story = openStory(read(STATION.en));
    expect(meet(story, STATION_AGAIN, 3)).toBeGreaterThan(meet(story, BRIDGE_IN_ODESA, 3));
  });

  test('the kind of event and the country alone meet for a day, and then no more', () => {
    const bare = (language: string): Told => ({
      language,
      title: '',
      text: language,
      named: { countries: { UA: language }, events: ['battles'] },
    });
    expect(meet(openStory(read(bare('en'))), bare('ar'), 10)).toBeGreaterThan(0);
    expect(meet(openStory(read(bare('en'))), bare('ar'), 80)).toBe(0);
  });

  test('there are few of them, each once', () => {
    for (const told of [STATION.en, ROUNDUP, STATION.zh]) {
      const [index, lookup] = [indexKeys(openStory(read(told))), lookupKeys(read(told))];
      for (const keys of [index, lookup]) {
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.length).toBeLessThan(60);
      }
    }
  });
});

describe('what the opening says', () => {
  const of = (told: Told) => signatureOf(report('a', told));

  test('the scene is the town named most, the headline above all', () => {
    expect(of(STATION.en)).toMatchObject({ scene: ['706200'], countries: ['UA'], admin1: ['UA.05'], actors: ['russia-mil'], killed: [50] });
    const { named } = STATION.en;
    const withCapital = { ...named, towns: { ...named.towns, 703448: 'Kyiv' } };
    const told = { ...STATION.en, named: withCapital, text: `KYIV - ${STATION.en.text} Officials in Kyiv called for help.` };
    expect(of(told)).toMatchObject({ scene: ['706200'], places: expect.arrayContaining(['706200', '703448']) });
  });

  test('a town that is named once in the text is no scene', () => {
    expect(of({ language: 'en', title: 'Shelling', text: 'Speaking in Odesa, he denied it.', named: BRIDGE_IN_ODESA.named }).scene).toEqual(
      [],
    );
  });

  test('a province is no scene', () => {
    const text = 'In Donetsk region shells fell. Donetsk region is divided. Donetsk region.';
    const named = { countries: { UA: 'x' }, towns: { 'UA.05': 'Donetsk region' } };
    expect(of({ language: 'en', title: 'Donetsk region', text, named })).toMatchObject({ scene: [], admin1: ['UA.05'], places: ['UA.05'] });
  });

  test('what is told further down says nothing of the event', () => {
    const text = `${'Nothing new was heard. '.repeat(60)}${STATION.en.text}`;
    const focus = of({ ...STATION.en, title: 'Quiet day', text });
    expect(focus).toMatchObject({ scene: [], places: [], actors: [], killed: [] });
  });
});

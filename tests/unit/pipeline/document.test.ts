import { describe, expect, test } from 'vitest';
import type { Outlets } from '../../../src/pipeline/corroboration.ts';
import { toSearchDocument } from '../../../src/pipeline/document.ts';
import type { ArticleRecord } from '../../../src/store/records.ts';
import type { PlaceTag, Tags } from '../../../src/domain/tags.ts';
import { NO_TAGS, revisionDraft } from '../../support/drafts.ts';

function article(text: string, changes: Partial<ArticleRecord['current']> = {}, feedTitle: string | null = null): ArticleRecord {
  return {
    id: 'a1',
    sourceId: 'gazette',
    feedTitle,
    firstSeenAt: '2026-11-22T10:00:00.000Z',
    updatedAt: '2026-11-22T10:00:00.000Z',
    revisions: 1,
    current: { ...revisionDraft(text), number: 1, reason: 'first', storedAt: '2026-11-22T10:00:00.000Z', captureId: 1, ...changes },
    tags: NO_TAGS,
    taggerVersion: 'v',
    folding: null,
  };
}

const GAZETTE: Outlets = new Map([['gazette', { name: 'Gazette', country: 'KE', family: 'gazette' }]]);
const seconds = (at: string): number => Date.parse(at) / 1000;

describe('when an article counts as published', () => {
  test.each([
    ['its own date', '2015-02-12T09:00:00.000Z', '2015-02-12T09:00:00.000Z'],
    ['when it was first seen, for a date that is unknown', null, '2026-11-22T10:00:00.000Z'],
    ['a time a little ahead of ours, as time zones go wrong', '2026-11-23T08:00:00.000Z', '2026-11-23T08:00:00.000Z'],
    ['when it was first seen, for a date years ahead', '2099-01-01T00:00:00.000Z', '2026-11-22T10:00:00.000Z'],
  ])('%s', (_, at, sorted) => {
    const document = toSearchDocument(article('text', { published: { at, precision: at ? 'minute' : 'none', origin: null } }), GAZETTE);
    expect(document.sortAt).toBe(seconds(sorted));
    expect(document.publishedAt).toBe(at);
  });
});

test("the feed's headline is searched too where it has words of its own", () => {
  expect(toSearchDocument(article('t', { title: 'Truce holds' }, 'Truce in Donbas holds'), GAZETTE).foldTitle).toBe(
    'truce holds truce in donbas holds',
  );
  expect(toSearchDocument(article('t', { title: 'Truce holds' }, 'TRUCE HOLDS'), GAZETTE).foldTitle).toBe('truce holds');
});

test('an excerpt ends at a word, and never inside a character', () => {
  const long = toSearchDocument(article('convoy '.repeat(100)), GAZETTE).excerpt;
  expect(long.length).toBeLessThanOrEqual(301);
  expect(long.endsWith('convoy…')).toBe(true);
  const unbroken = toSearchDocument(article('𠮷'.repeat(300)), GAZETTE).excerpt;
  expect(unbroken.isWellFormed()).toBe(true);
});

describe('what it can be filtered by', () => {
  const tagged = (tags: Partial<Tags>): ReturnType<typeof toSearchDocument> =>
    toSearchDocument({ ...article('text'), tags: { ...NO_TAGS, ...tags } }, GAZETTE);
  const place = (id: string, precision: PlaceTag['precision'], lat: number): PlaceTag => ({
    id,
    name: id,
    country: 'SY',
    admin1: 'SY.11',
    lat,
    lon: 38,
    precision,
  });

  test('every kind of tag, each value once', () => {
    const document = tagged({
      primaryCountry: 'SY',
      filedFrom: 'TR',
      places: [place('SY.11', 'admin1', 36)],
      actors: [
        { id: 'a', name: 'A', type: 'rebel-group', score: 1 },
        { id: 'b', name: 'B', type: 'rebel-group', score: 1 },
        { id: 'c', name: 'C', type: 'state-forces', score: 1 },
      ],
      events: [
        { id: 'armed-clash', name: 'Armed clash', type: 'battles', score: 1 },
        { id: 'government-regains-territory', name: 'Government regains territory', type: 'battles', score: 0.5 },
      ],
      materiel: [{ id: '155mm', name: '155 mm', kind: 'calibre', score: 1 }],
    });
    expect(document).toMatchObject({
      primaryCountry: 'SY',
      filedFrom: 'TR',
      outletCountry: 'KE',
      places: ['SY.11'],
      actors: ['a', 'b', 'c'],
      actorTypes: ['rebel-group', 'state-forces'],
      events: ['armed-clash', 'battles', 'government-regains-territory'],
      materiel: ['155mm'],
    });
  });

  test.each([
    ['nothing', [], null],
    ['only a province', [place('SY.11', 'admin1', 36)], null],
    ['only a district', [place('SY.11.1', 'admin2', 36)], null],
    [
      'the first town',
      [place('SY.11', 'admin1', 36), place('172955', 'town', 35.9), place('170063', 'town', 36.2)],
      { lat: 35.9, lng: 38 },
    ],
  ])('a point is the place of a town: %s', (_, places, geo) => {
    expect(tagged({ places }).geo).toEqual(geo);
  });
});

import { describe, expect, test } from 'vitest';
import { areTwoStories, centralReport, cutStory, joinStory, likeness, openStory, type ReportReading } from '../../../src/stories/index.ts';
import { likeEvents } from './like-events.ts';
import { BRIDGE_IN_ODESA, read, STATION, STATION_AGAIN } from './reports.ts';

const { north, south } = likeEvents(6);
const asReadings = (told: typeof north, from = 0): ReportReading[] => told.map((one, at) => read(one, from + at, `${one.id}`));
const ofStory = (reports: readonly ReportReading[]) => reports.slice(1).reduce(joinStory, openStory(reports[0] as ReportReading));

describe('a cut', () => {
  test('falls between two like events that were taken for one', () => {
    const cut = cutStory([...asReadings(north), ...asReadings(south)].toSorted((a, b) => a.at - b.at || a.id.localeCompare(b.id)));
    expect(cut?.parts.map((ids) => ids.toSorted())).toEqual(
      expect.arrayContaining([north.map(({ id }) => id).toSorted(), south.map(({ id }) => id).toSorted()]),
    );
    expect(cut?.separation).toBeLessThan(0.35);
  });

  test('leaves reports of another language where they are', () => {
    const others = [read(STATION.ar, 1), read(STATION.ru, 2)];
    const cut = cutStory([...asReadings(north), ...others, ...asReadings(south)]);
    expect(cut?.parts.flat().length).toBe(north.length + south.length);
  });

  test.each([
    ['one story', asReadings(likeEvents(12).north)],
    ['too few reports', [...asReadings(north.slice(0, 4)), ...asReadings(south.slice(0, 4))]],
    ['a story with one stray report', [...asReadings(likeEvents(9).north), ...asReadings(south.slice(0, 1))]],
    ['the same report again and again', Array.from({ length: 12 }, (_, at) => read(STATION.en, at, `same-${at}`))],
    ['no report at all', []],
  ])('is not made in %s', (_, reports) => {
    expect(cutStory(reports)).toBeNull();
  });
});

describe('two stories', () => {
  test('of one event are alike, of two events not', () => {
    const [a, b] = [openStory(read(STATION.en)), openStory(read(STATION_AGAIN, 3))];
    expect(likeness(a, b)).toBeGreaterThanOrEqual(0.25);
    expect(likeness(a, b)).toBeCloseTo(likeness(b, a), 5);
    expect(likeness(a, openStory(read(BRIDGE_IN_ODESA, 1)))).toBe(0);
    expect(likeness(a, openStory(read(STATION.ar, 1)))).toBe(0);
  });

  test('are two where the reports of each tell something of their own', () => {
    expect(areTwoStories(asReadings(north), asReadings(south))).toBe(true);
    expect(areTwoStories(asReadings(north.slice(0, 3)), asReadings(north.slice(3)))).toBe(false);
    expect(areTwoStories(asReadings(north.slice(0, 1)), asReadings(south))).toBe(false);
  });

  test('that are likely taken for one are so by their words', () => {
    expect(likeness(ofStory(asReadings(north)), ofStory(asReadings(south)))).toBeGreaterThan(0);
  });
});

test('the central report says most of what the others say; of equal ones it is the earliest', () => {
  const [one, same] = [read(STATION.en, 2, 'later'), read(STATION.en, 1, 'earlier')];
  expect(centralReport([one, same])?.id).toBe('earlier');
  expect(centralReport([read(BRIDGE_IN_ODESA, 0, 'odesa'), one, read(STATION_AGAIN, 3, 'again')])?.id).not.toBe('odesa');
  expect(centralReport([])).toBeNull();
});

import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { countryCode } from '../../../src/web/app/map/country-numbers.ts';
import { radiusOf, SHADES, shadeOf, thresholds } from '../../../src/web/app/map/scale.ts';
import { barAt, datesOf, stretch } from '../../../src/web/app/search/brush.ts';
import { draftOf, fieldsOf, newFields } from '../../../src/web/app/searches/draft.ts';
import { byNeed, countStates, soonestOf } from '../../../src/web/app/sources/states.ts';
import { EMPTY } from '../../../src/web/app/state/address.ts';
import { sourceHealth } from '../../../src/api/source-health.ts';
import { source } from '../api/world.ts';

describe('drawing over bars', () => {
  const buckets = ['13', '14', '15'].map((day, index) => ({
    from: `2024-05-${day}T00:00:00.000Z`,
    to: `2024-05-${Number(day) + 1}T00:00:00.000Z`,
    count: index,
  }));
  test('chooses whole bars, in whichever direction', () => {
    expect([barAt(-0.2, 3), barAt(0.34, 3), barAt(1, 3)]).toEqual([0, 1, 2]);
    expect(stretch(2, 1)).toEqual({ first: 1, last: 2 });
    expect(datesOf(buckets, { first: 1, last: 2 }, 'day')).toEqual({ from: '2024-05-14', to: '2024-05-16' });
    expect(datesOf(buckets, { first: 0, last: 0 }, 'hour')).toEqual({ from: '2024-05-13T00:00Z', to: '2024-05-14T00:00Z' });
  });
});

describe('the map', () => {
  test('every outline but three has the letters of its country', async () => {
    const atlas = JSON.parse(await readFile(new URL('../../../node_modules/world-atlas/countries-110m.json', import.meta.url), 'utf8')) as {
      objects: { countries: { geometries: { id?: string; properties: { name: string } }[] } };
    };
    const { geometries } = atlas.objects.countries;
    const without = geometries.filter(({ id, properties }) => countryCode(id, properties.name) === null);
    expect(without.map(({ properties }) => properties.name)).toEqual(['N. Cyprus', 'Somaliland']);
    expect([countryCode('760', 'Syria'), countryCode('4', ''), countryCode(undefined, 'Kosovo')]).toEqual(['SY', null, 'XK']);
  });

  test.each([[[1]], [[1, 2, 3]], [[1, 50, 900]], [[7, 7, 7]]])('shades of %j rise with the count and stay within range', (counts) => {
    const steps = thresholds(counts);
    const shades = counts.map((count) => shadeOf(count, steps));
    expect(shades).toEqual(shades.toSorted((a, b) => a - b));
    expect(shades.every((shade) => shade >= 1 && shade <= SHADES)).toBe(true);
    expect(shadeOf(0, steps)).toBe(0);
    expect(radiusOf(Math.max(...counts), Math.max(...counts))).toBe(11.5);
  });
});

test('a saved search goes through its form unchanged; a secret that was not typed is not sent', () => {
  const fields = {
    ...newFields({ ...EMPTY, q: 'truce', sort: 'oldest' }),
    webhook: ' https://hook.example ',
    mail: 'a@b.example',
    quietFrom: '22:00',
    quietTo: '06:00',
  };
  const draft = draftOf(fields, 'Africa/Nairobi');
  expect(draft).toEqual({
    name: 'truce',
    query: 'q=truce',
    channels: [
      { kind: 'webhook', url: 'https://hook.example' },
      { kind: 'mail', to: 'a@b.example', at: '07:00', timeZone: 'Africa/Nairobi' },
    ],
    quiet: { from: '22:00', to: '06:00', timeZone: 'Africa/Nairobi' },
    enabled: true,
  });
  expect(draftOf(fieldsOf({ ...draft, id: 's1', createdAt: '', lastRunAt: null }), 'Africa/Nairobi')).toEqual(draft);
});

test('sources that need a person come first, and are counted by state', () => {
  const outlets = [source('a', 'A'), source('b', 'B', { enabled: false, disabledReason: 'closed' }), source('c', 'C')];
  const sources = sourceHealth(outlets, [], [], new Date()).map((one) => (one.id === 'c' ? { ...one, state: 'dead' as const } : one));
  expect(byNeed(sources).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  expect(countStates(sources)).toEqual([
    ['dead', 1],
    ['never', 1],
    ['disabled', 1],
  ]);
  expect(soonestOf([null, '2024-05-14', '2024-05-13'])).toBe('2024-05-13');
});

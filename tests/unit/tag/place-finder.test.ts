import { expect, test } from 'vitest';
import { placeFinder } from '../../../src/tag/index.ts';
import { loadGazetteer } from '../../../src/tag/gazetteer/index.ts';
import { normaliseFilterValue } from '../../../src/search/query/filters.ts';

test('places are found by the id their tags carry, towns without a number too', () => {
  const place = placeFinder();
  const gazetteer = loadGazetteer();
  const all = Array.from({ length: gazetteer.placeCount }, (_, index) => index);
  for (const index of all.filter((one) => one % 997 === 0)) {
    expect(place(gazetteer.id(index))).toEqual({ name: gazetteer.name(index), country: gazetteer.country(index) });
  }
  expect(place('170063')).toEqual({ name: 'Aleppo', country: 'SY' });
  expect(place('SY')).toBeNull();
  expect(place('0')).toBeNull();
});

test('every place can be filtered by', () => {
  const gazetteer = loadGazetteer();
  const refused = Array.from({ length: gazetteer.placeCount }, (_, index) => gazetteer.id(index)).filter(
    (id) => normaliseFilterValue('place', id) !== id || (/^..\.\w+$/.test(id) && normaliseFilterValue('region', id) !== id),
  );
  expect(refused).toEqual([]);
});

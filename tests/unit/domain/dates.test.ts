import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../src/domain/dates.ts';
import fc from '../../support/property.ts';

describe('a time with a zone is a minute', () => {
  test.each([
    ['2024-05-13T10:15:00Z', '2024-05-13T10:15:00.000Z'],
    ['2024-134T10:15Z', '2024-05-13T10:15:00.000Z'],
    ['2024-W20-1T10:15:00+03:00', '2024-05-13T07:15:00.000Z'],
    ['2024-05-13T10:15:00.987654Z', '2024-05-13T10:15:00.000Z'],
    ['2024-05-13T10:15+03:00', '2024-05-13T07:15:00.000Z'],
    ['2024-05-13 10:15:00 +0300', '2024-05-13T07:15:00.000Z'],
    ['2024-05-13T00:10:00+04:30', '2024-05-12T19:40:00.000Z'],
    ['20240513T101500Z', '2024-05-13T10:15:00.000Z'],
    ['2024-05-13T24:00Z', '2024-05-14T00:00:00.000Z'],
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59.000Z'],
    ['2024-05-13T10:15:00+03:00[Europe/Istanbul]', '2024-05-13T07:15:00.000Z'],
    ['Mon, 13 May 2024 10:15:00 GMT', '2024-05-13T10:15:00.000Z'],
    ['Mon, 13 May 2024 10:15:00 -0000', '2024-05-13T10:15:00.000Z'],
    ['13 May 24 10:15 EDT', '2024-05-13T14:15:00.000Z'],
    ['Sun, 3 Jan 99 08:00:00 EST', '1999-01-03T13:00:00.000Z'],
    ['Mon, 13 May 2024 10:15:00 MSK', '2024-05-13T07:15:00.000Z'],
    ['May 13, 2024 10:15 PM EDT', '2024-05-14T02:15:00.000Z'],
    ['May 13, 2024 12:05 a.m. UTC', '2024-05-13T00:05:00.000Z'],
    ['Mon May 13 2024 10:15:00 GMT+0300 (Eastern European Summer Time)', '2024-05-13T07:15:00.000Z'],
    ['Mon May 13 10:15:00 CEST 2024', '2024-05-13T08:15:00.000Z'],
    ['٢٠٢٤-٠٥-١٣T١٠:١٥:٠٠Z', '2024-05-13T10:15:00.000Z'],
  ])('%s', (raw, at) => {
    expect(parseDate(raw)).toEqual({ at, precision: 'minute' });
  });
});

describe('anything less is a day', () => {
  test.each([
    ['2024-05-13', '2024-05-13T00:00:00.000Z'],
    ['2024-366', '2024-12-31T00:00:00.000Z'],
    ['2020-W53-5', '2021-01-01T00:00:00.000Z'],
    ['2019-W01-1', '2018-12-31T00:00:00.000Z'],
    ['2024/5/3', '2024-05-03T00:00:00.000Z'],
    ['20240513', '2024-05-13T00:00:00.000Z'],
    ['13 May 2024', '2024-05-13T00:00:00.000Z'],
    ['Monday, 13th May 2024', '2024-05-13T00:00:00.000Z'],
    ['Sept. 3, 2024', '2024-09-03T00:00:00.000Z'],
    ['2024-05-13T23:59:00', '2024-05-13T00:00:00.000Z'],
    ['2024-05-13 10:15:00', '2024-05-13T00:00:00.000Z'],
    ['Mon May 13 10:15:00 2024', '2024-05-13T00:00:00.000Z'],
    ['Mon, 13 May 2024 10:15:00 IST', '2024-05-13T00:00:00.000Z'],
  ])('%s', (raw, at) => {
    expect(parseDate(raw)).toEqual({ at, precision: 'day' });
  });
});

test.each([
  '', 'yesterday', '03/04/2024', '13.05.2024', '2024-05', '2024', '1715596800', '2024-02-30', '2024-13-01', '2024-05-13T25:00Z', '2024-05-13T10:61Z',
  '2024-05-13T10:15:00+25:00', '2023-366', '2024-000', '2021-W53-1', '2024-W00-1', '2024-W20-8', '13 Foo 2024', '2024-05-13 at the border', 'Mon, 32 May 2024', `2024-05-13${' '.repeat(200)}`,
])('%j is no date', (raw) => {
  expect(parseDate(raw)).toBeNull();
}); // prettier-ignore

test('any instant survives its ISO and RFC 822 spelling, whatever the machine thinks the time zone is', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2049-12-31'), noInvalidDate: true }), (date) => {
      const at = `${date.toISOString().slice(0, 19)}.000Z`;
      expect(parseDate(date.toISOString())).toEqual({ at, precision: 'minute' });
      expect(parseDate(date.toUTCString())).toEqual({ at, precision: 'minute' });
    }),
  );
});

test('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('0123456789-/:T+Z ,.apmMonJaMay()[]\u0661')), maxLength: 60 }), (raw) => {
      const date = parseDate(raw);
      expect(date === null || new Date(date.at).toISOString() === date.at).toBe(true);
    }),
  );
});

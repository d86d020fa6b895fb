import { afterEach, describe, expect, test } from 'vitest';
import { parseDate } from '../../../src/feeds/dates.ts';
import { atom, parse, rss } from './documents.ts';
import fc from '../../support/property.ts';

const ZONE = process.env['TZ'];
afterEach(() => {
  if (ZONE === undefined) delete process.env['TZ'];
  else process.env['TZ'] = ZONE;
});

const minute = (at: string) => ({ at: new Date(at).toISOString(), precision: 'minute' });
const day = (date: string) => ({ at: `${date}T00:00:00.000Z`, precision: 'day' });

const DATES: readonly (readonly [string, { at: string; precision: string } | null])[] = [
  // RFC 822 and 2822
  ['Tue, 14 May 2024 10:30:05 GMT', minute('2024-05-14T10:30:05Z')],
  ['Tue, 14 May 2024 10:30:05 +0300', minute('2024-05-14T07:30:05Z')],
  ['14 May 2024 10:30 -0530', minute('2024-05-14T16:00:00Z')],
  ['Tue,14 May 2024 10:30:05 UT', minute('2024-05-14T10:30:05Z')],
  ['Tue, 14 May 24 10:30:05 Z', minute('2024-05-14T10:30:05Z')],
  ['Thu, 01 Jan 98 10:00:00 EST', minute('1998-01-01T15:00:00Z')],
  ['Tue, 14 May 2024 10:30:05 EDT', minute('2024-05-14T14:30:05Z')],
  ['Tue, 14 May 2024 10:30:05 CST', minute('2024-05-14T16:30:05Z')],
  ['Tue, 14 May 2024 10:30:05 CDT', minute('2024-05-14T15:30:05Z')],
  ['Tue, 14 May 2024 10:30:05 MST', minute('2024-05-14T17:30:05Z')],
  ['Tue, 14 May 2024 10:30:05 MDT', minute('2024-05-14T16:30:05Z')],
  ['Tue, 14 May 2024 10:30:05 PST', minute('2024-05-14T18:30:05Z')],
  ['Tue, 14 May 2024 10:30:05 PDT', minute('2024-05-14T17:30:05Z')],
  ['Tue, 14 May 2024 10:30:05 EET', minute('2024-05-14T08:30:05Z')],
  ['Tue, 14 May 2024 10:30:05 MET', minute('2024-05-14T09:30:05Z')],
  ['Tue, 14 May 2024 10:30:05 MEST', minute('2024-05-14T08:30:05Z')],
  ['Tue, 14 May 2024 10:30:05 Etc/GMT', minute('2024-05-14T10:30:05Z')],
  ['Tue, 14 May 2024 9:8:7 GMT', minute('2024-05-14T09:08:07Z')],
  // Names of JavaScript's own are no zones.
  ['Tue, 14 May 2024 10:30:05 constructor', day('2024-05-14')],
  ['Tue, 14 May 2024 10:30:05 __proto__', day('2024-05-14')],
  ['Tue, 14 May 2024 10:30:05 EEST', minute('2024-05-14T07:30:05Z')],
  ['Tue, 14 May 2024 10:30:05 MSK', minute('2024-05-14T07:30:05Z')],
  ['Tue, 14 May 2024 10:30:05 CET', minute('2024-05-14T09:30:05Z')],
  ['Tue, 14 May 2024 10:30:05 CEST', minute('2024-05-14T08:30:05Z')],
  ['Tue, 14 May 2024 10:30:05 WET', minute('2024-05-14T10:30:05Z')],
  ['Tue, 14 May 2024 10:30:05 GMT+0300', minute('2024-05-14T07:30:05Z')],
  ['Wrong, 14 May 2024 10:30:05 GMT', minute('2024-05-14T10:30:05Z')],
  ['Tuesday, 14 May 2024 10:30:05 GMT', minute('2024-05-14T10:30:05Z')],
  ['  Tue,  14  May  2024\n10:30:05  GMT ', minute('2024-05-14T10:30:05Z')],
  ['Tue, 14 May 2024 23:59:60 GMT', minute('2024-05-14T23:59:59Z')],
  ['Wed, 31 Dec 2098 10:00:00 GMT', minute('2098-12-31T10:00:00Z')],
  // a zone that is missing or means several places: the day is all that is known
  ['Tue, 14 May 2024 10:30:05', day('2024-05-14')],
  ['Tue, 14 May 2024 10:30:05 IST', day('2024-05-14')],
  ['Tue, 14 May 2024 23:30:05 XYZ', day('2024-05-14')],
  ['14 May 2024', day('2024-05-14')],
  // ISO 8601
  ['2024-05-14T10:30:05Z', minute('2024-05-14T10:30:05Z')],
  ['2024-05-14T10:30:05.123456+03:00', minute('2024-05-14T07:30:05Z')],
  ['2024-05-14T10:30+0300', minute('2024-05-14T07:30:00Z')],
  ['2024-05-14 10:30:05 -04:00', minute('2024-05-14T14:30:05Z')],
  ['20240514T103005Z', minute('2024-05-14T10:30:05Z')],
  ['2024-05-14T24:00:00Z', minute('2024-05-15T00:00:00Z')],
  ['2024-05-14T10:30:05', day('2024-05-14')],
  ['2024-05-14 23:59', day('2024-05-14')],
  ['2024-05-14', day('2024-05-14')],
  ['2024-02-29', day('2024-02-29')],
  // others that mean one thing only
  ['Tue May 14 10:30:05 2024', day('2024-05-14')],
  ['May 14, 2024', day('2024-05-14')],
  // the words of other languages
  ['Κυρ, 11 Ιούλ 2004 12:00:00 EST', minute('2004-07-11T17:00:00Z')],
  ['2004-július-13T9:15-05:00', minute('2004-07-13T14:15:00Z')],
  ['2004년 05월 28일  01:31:15', day('2004-05-28')],
  ['2004-05-25 오후 11:23:17', day('2004-05-25')],
  ['Вт, 14 мая 2024 10:30:05 +0300', minute('2024-05-14T07:30:05Z')],
  ['mar., 14 mai 2024 10:30:05 +0200', minute('2024-05-14T08:30:05Z')],
  ['الثلاثاء, 14 مايو 2024 10:30:05 +0300', minute('2024-05-14T07:30:05Z')],
  ['١٤ مايو ٢٠٢٤', day('2024-05-14')],
  ['14.05.2024 10:30', day('2024-05-14')],
  ['2024年5月14日', day('2024-05-14')],
  ['Fri, 2006/09/15 08:19:53 EDT', minute('2006-09-15T12:19:53Z')],
  // no dates, or dates that were never set
  ['2023-02-29', null],
  ['Tue, 31 Jun 2024 10:00:00 GMT', null],
  ['Tue, 14 May 2024 25:00:00 GMT', null],
  ['Tue, 14 May 2024 10:61:00 GMT', null],
  ['2024-13-01', null],
  ['2024-05', null],
  ['2024', null],
  ['03/04/2024', null],
  ['3 May 2024 to 5 May 2024', null],
  ['yesterday', null],
  ['', null],
  ['Thu, 01 Jan 1970 00:00:00 GMT', null],
  ['1970-01-01', null],
  ['0001-01-01T00:00:00Z', null],
  ['-0001-11-30T00:00:00+00:00', null],
];

describe.each(['Europe/Kyiv', 'UTC', 'America/St_Johns'])('on a machine in %s', (zone) => {
  test.each(DATES)('%j', (raw, expected) => {
    process.env['TZ'] = zone;
    expect(new Date(2024, 6, 1).getHours() - new Date(2024, 6, 1).getUTCHours() === 0).toBe(zone === 'UTC');
    expect(parseDate(raw)).toEqual(expected);
  });
});

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const pad = (n: number): string => String(Math.abs(n)).padStart(2, '0');
const instants = fc.date({ min: new Date('1970-01-02'), max: new Date('2199-12-31'), noInvalidDate: true });
const offsets = fc.integer({ min: -12 * 60, max: 14 * 60 });

/** The instant as its clock shows at `offset` minutes east of UTC. */
function written(instant: Date, offset: number) {
  const local = new Date(instant.getTime() + offset * 60_000);
  const sign = offset < 0 ? '-' : '+';
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const clock = `${pad(local.getUTCHours())}:${pad(local.getUTCMinutes())}:${pad(local.getUTCSeconds())}`;
  const rfc = `${pad(local.getUTCDate())} ${MONTHS[local.getUTCMonth()]} ${local.getUTCFullYear()} ${clock} ${sign}${pad(hours)}${pad(minutes)}`;
  return { rfc, iso: `${local.toISOString().slice(0, 19)}${sign}${pad(hours)}:${pad(minutes)}` };
}

test('what is written in RFC 822 or ISO 8601 is read back, to the second', () => {
  fc.assert(
    fc.property(instants, offsets, (instant, offset) => {
      const second = `${instant.toISOString().slice(0, 19)}.000Z`;
      const { rfc, iso } = written(instant, offset);
      expect(parseDate(rfc)).toEqual({ at: second, precision: 'minute' });
      expect(parseDate(iso)).toEqual({ at: second, precision: 'minute' });
    }),
  );
});

test('any text gives a date or null, the same in every zone', () => {
  const datelike = fc.string({ unit: fc.constantFrom(...'0123456789 :-+/,.TZGMTEDay'.split('')), maxLength: 40 });
  const mixed = fc.tuple(instants, offsets, fc.nat(40), fc.string({ maxLength: 4 })).map(([instant, offset, at, junk]) => {
    const { rfc } = written(instant, offset);
    return rfc.slice(0, at) + junk + rfc.slice(at);
  });
  fc.assert(
    fc.property(fc.oneof(fc.string(), datelike, mixed), (raw) => {
      process.env['TZ'] = 'UTC';
      const here = parseDate(raw);
      process.env['TZ'] = 'Asia/Kolkata';
      expect(parseDate(raw)).toEqual(here);
      const at = here?.at ?? '2024-05-14T00:00:00.000Z';
      expect(new Date(at).toISOString()).toBe(at);
      expect(here?.precision !== 'day' || at.endsWith('T00:00:00.000Z')).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('an item takes the first readable date, publication before update', async () => {
  const [a] = (await parse(rss('<item><pubDate>soon</pubDate><dc:date>2024-05-14T10:00:00Z</dc:date></item>'))).items;
  expect(a?.published.at).toBe('2024-05-14T10:00:00.000Z');
  const [b] = (await parse(atom('<entry><updated>2024-05-15T10:00:00Z</updated><published>2024-05-14T10:00:00Z</published></entry>')))
    .items;
  expect(b?.published.at).toBe('2024-05-14T10:00:00.000Z');
  const [c] = (await parse(rss('<item><pubDate>soon</pubDate></item>'))).items;
  expect(c?.published).toEqual({ at: null, precision: 'none', origin: null });
});

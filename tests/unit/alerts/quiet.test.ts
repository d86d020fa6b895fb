import { describe, expect, test } from 'vitest';
import { isTimeZone, minutesOf } from '../../../src/alerts/clock.ts';
import { quietUntil, sendingTime } from '../../../src/alerts/quiet.ts';
import fc from '../../support/property.ts';

const ZONES = ['UTC', 'Europe/Kyiv', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Africa/Cairo', 'Pacific/Apia'];
const MINUTE = 60_000;
const night = (timeZone: string, from = '22:00', to = '06:00') => ({ from, to, timeZone });
const iso = (date: Date | null): string | null => date?.toISOString() ?? null;

describe('quiet hours', () => {
  test.each<[string, string, ReturnType<typeof night>, string | null]>([
    ['before', '2024-05-13T21:59:59Z', night('UTC'), null],
    ['their first moment', '2024-05-13T22:00:00Z', night('UTC'), '2024-05-14T06:00:00.000Z'],
    ['after midnight', '2024-05-14T00:30:12Z', night('UTC'), '2024-05-14T06:00:00.000Z'],
    ['their end', '2024-05-14T06:00:00Z', night('UTC'), null],
    ['within one day', '2024-05-14T12:01:00Z', night('UTC', '12:00', '13:30'), '2024-05-14T13:30:00.000Z'],
    ['another zone', '2024-05-13T19:30:00Z', night('Europe/Kyiv'), '2024-05-14T03:00:00.000Z'],
    ['a zone of quarters', '2024-05-13T16:20:00Z', night('Asia/Kathmandu'), '2024-05-14T00:15:00.000Z'],
    ['a night that is an hour shorter', '2024-03-30T22:00:00Z', night('Europe/Kyiv'), '2024-03-31T03:00:00.000Z'],
    ['a night that is an hour longer', '2024-10-26T20:00:00Z', night('Europe/Kyiv'), '2024-10-27T04:00:00.000Z'],
    ['an end that is passed over', '2024-03-10T06:30:00Z', night('America/New_York', '01:00', '02:30'), '2024-03-10T07:00:00.000Z'],
    [
      'an hour that comes twice, the first time',
      '2024-11-03T05:10:00Z',
      night('America/New_York', '01:00', '01:30'),
      '2024-11-03T05:30:00.000Z',
    ],
    [
      'an hour that comes twice, the second time',
      '2024-11-03T06:10:00Z',
      night('America/New_York', '01:00', '01:30'),
      '2024-11-03T06:30:00.000Z',
    ],
  ])('%s', (_name, at, quiet, until) => expect(iso(quietUntil(new Date(at), quiet))).toBe(until));

  test('end at the first minute that the clock on the wall shows as no longer quiet', () => {
    const times = fc.record({
      at: fc.integer({ min: Date.UTC(2023, 0, 1) / MINUTE, max: Date.UTC(2027, 0, 1) / MINUTE }),
      from: fc.integer({ min: 0, max: 1439 }),
      length: fc.integer({ min: 1, max: 1439 }),
      timeZone: fc.constantFrom(...ZONES),
    });
    const text = (minutes: number): string =>
      `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    fc.assert(
      fc.property(times, ({ at, from, length, timeZone }) => {
        const quiet = { from: text(from), to: text(from + length), timeZone };
        const shown = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
        const isQuiet = (minute: number): boolean => {
          const now = minutesOf(shown.format(new Date(minute * MINUTE))) ?? Number.NaN;
          return (now - from + 1440) % 1440 < length;
        };
        let end = at;
        while (isQuiet(end)) end += 1;
        expect(iso(quietUntil(new Date(at * MINUTE), quiet))).toBe(end === at ? null : new Date(end * MINUTE).toISOString());
      }),
      { numRuns: 150 },
    );
  });
});

describe('when an alert is sent', () => {
  const mail = (at: string | null, timeZone = 'UTC') => ({ kind: 'mail', to: 'desk@desk.example', at, timeZone }) as const;

  test.each<[string, string, ReturnType<typeof mail>, ReturnType<typeof night> | null, string]>([
    ['at once', '2024-05-13T10:00:30Z', mail(null), null, '2024-05-13T10:00:30.000Z'],
    ['at once, after quiet hours', '2024-05-13T23:00:30Z', mail(null), night('UTC'), '2024-05-14T06:00:00.000Z'],
    ['daily, today', '2024-05-13T03:00:30Z', mail('07:00'), null, '2024-05-13T07:00:00.000Z'],
    ['daily, tomorrow', '2024-05-13T07:01:00Z', mail('07:00'), null, '2024-05-14T07:00:00.000Z'],
    ['daily, elsewhere', '2024-05-13T07:01:00Z', mail('07:00', 'America/New_York'), null, '2024-05-13T11:00:00.000Z'],
    ['daily, in quiet hours', '2024-05-13T03:00:00Z', mail('05:00'), night('UTC'), '2024-05-13T06:00:00.000Z'],
  ])('%s', (_name, at, channel, quiet, expected) => expect(sendingTime(new Date(at), channel, quiet).toISOString()).toBe(expected));
});

test.each([
  ['Europe/Kyiv', true],
  ['UTC', true],
  ['Europe/Atlantis', false],
  ['', false],
])('%j is a time zone: %s', (name, is) => expect(isTimeZone(name)).toBe(is));

test.each([
  ['00:00', 0],
  ['23:59', 1439],
  ['24:00', null],
  ['7:00', null],
  ['07:60', null],
  ['07:00:00', null],
])('%j is minute %s', (time, minutes) => expect(minutesOf(time)).toBe(minutes));

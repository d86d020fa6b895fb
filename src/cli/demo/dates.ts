import { hasTime } from './edition.ts';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** RFC 822 as RSS wants it, in the date's own zone: `Fri, 10 Apr 1998 19:05:00 +0100`; a day stays a day: `Thu, 10 Jun 1999`. */
export function rssDate(date: string): string {
  const local = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  const day = [
    `${DAYS[local.getUTCDay()] ?? ''},`,
    String(local.getUTCDate()).padStart(2, '0'),
    MONTHS[local.getUTCMonth()] ?? '',
    String(local.getUTCFullYear()),
  ].join(' ');
  return hasTime(date) ? `${day} ${date.slice(11, 19)} ${date.slice(19).replace(':', '')}` : day;
}

/** The date as a reader of the language would write it, in the outlet's own zone. */
export function readableDate(date: string, language: string): string {
  // The zone is the article's, so its clock is printed as if it were UTC.
  const clock = new Date(hasTime(date) ? `${date.slice(0, 19)}Z` : `${date}T00:00:00Z`);
  const time = hasTime(date) ? ({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const) : {};
  const format = new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
    ...time,
  });
  return format.format(clock);
}

/** A day of the Gregorian calendar; months from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;
/** Languages of countries that count years by the solar Hijri calendar; in a page in one of them 1403 is a year. */
const SOLAR_HIJRI = /^(?:fa|ps|prs)\b/;
const THAI = /^th\b/;
let persian: Intl.DateTimeFormat | null = null;

/** UTC midnight, ISO 8601; null where the calendar has no such day or the year is no publication's. */
function isoDay({ year, month, day }: CalendarDay): string | null {
  if (year < 1900 || year > 2100) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString() : null;
}

/** The day that numbers mean in a page of `language`: Jalali and Buddhist years only where nothing else can be meant. */
export function gregorian(day: CalendarDay, language: string | null): string | null {
  if (language !== null && THAI.test(language) && day.year >= 2533 && day.year <= 2643) return isoDay({ ...day, year: day.year - 543 });
  if (language !== null && SOLAR_HIJRI.test(language) && day.year >= 1369 && day.year <= 1420) return fromPersian(day);
  return isoDay(day);
}

/** The Gregorian day of a day of the Persian (solar Hijri) calendar; null where there is none. */
export function fromPersian({ year, month, day }: CalendarDay): string | null {
  if (year < 1300 || year > 1480 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  persian ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  const elapsed = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const near = Date.UTC(year + 621, 2, 21) + (elapsed + day - 1) * DAY_MS;
  for (const offset of [0, -1, 1]) {
    const date = new Date(near + offset * DAY_MS);
    const parts = new Map(persian.formatToParts(date).map(({ type, value }) => [type, Number.parseInt(value, 10)]));
    if (parts.get('year') === year && parts.get('month') === month && parts.get('day') === day) return date.toISOString();
  }
  return null;
}

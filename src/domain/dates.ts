/** A date as far as its text tells it; `at` is UTC ISO 8601, a mere day is that day's midnight. */
export interface ParsedDate {
  readonly at: string;
  readonly precision: 'minute' | 'day';
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Minutes east of UTC. Names that mean several places (IST, AST, BST of Bangladesh aside) are left out: their time is then only a day. */
const NAMED_ZONES = new Map(Object.entries({
  z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420,
  bst: 60, west: 60, wat: 60, cet: 60, met: 60, cest: 120, mest: 120, cat: 120, sast: 120, eet: 120, eest: 180, msk: 180, eat: 180, trt: 180,
  irst: 210, pkt: 300, npt: 345, wib: 420, hkt: 480, sgt: 480, jst: 540, kst: 540, aest: 600, aedt: 660, nzst: 720, nzdt: 780,
})); // prettier-ignore

const MONTH = '([a-z]{3,9})\\.?';
const WEEKDAY = '(?:[a-z]{2,9}\\.?,?\\s+)?';
const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const ISO_WEEK = /^(\d{4})-w(\d{2})-([1-7])(?!\d)/;
const ISO_ORDINAL = /^(\d{4})-(\d{3})(?![\d-])/;
const ISO_BASIC = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
const DAY_FIRST = new RegExp(`^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${MONTH},?[\\s-]+(\\d{4}|\\d{2})(?![\\d:])`);
const MONTH_FIRST = new RegExp(`^${WEEKDAY}${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?![\\d:])`);
const ASCTIME = new RegExp(
  `^${WEEKDAY}${MONTH}\\s+(\\d{1,2})\\s+(\\d{1,2}:\\d{2}(?::\\d{2})?)\\s+(?:([a-z]{1,5}|[+-]\\d{4})\\s+)?(\\d{4})$`,
);
const CLOCK = /^(?:[t,]|\s|at\b)+(?:(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,]\d+)?)?|(\d{2})(\d{2})(\d{2})?)\s*([ap]\.?m\.?)?\s*(.*)$/;
const OFFSET = /^(?:utc|gmt)?\s*([+-])(\d{1,2}):?(\d{2})?$/;

/**
 * Reads ISO 8601 (W3CDTF, ordinal and week dates too), RFC 822/2822 and the unambiguous English forms ("May 13, 2024", asctime). Never uses the machine's
 * zone: a time without zone, or in a zone whose name is ambiguous, is only a day. Everything else, "03/04/2024" included, is null.
 */
export function parseDate(raw: string): ParsedDate | null {
  if (raw.length > 120) return null;
  const text = toAsciiDigits(raw)
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\s*(?:\([^)]*\)|\[[^\]]*\])$/, '');
  const asctime = ASCTIME.exec(text);
  if (asctime) {
    const [, month = '', day, clock = '', zone = '', year] = asctime;
    return timed(toDay(year, monthNumber(month), day), ` ${clock} ${zone}`);
  }
  const [day, rest] = dayPart(text);
  return timed(day, rest);
}

function dayPart(text: string): [Day | null, string] {
  const iso = ISO.exec(text);
  if (iso) return [toDay(iso[1], Number(iso[3]), iso[4]), text.slice(iso[0].length)];
  const week = ISO_WEEK.exec(text);
  if (week) return [weekDay(Number(week[1]), Number(week[2]), Number(week[3])), text.slice(week[0].length)];
  const ordinal = ISO_ORDINAL.exec(text);
  if (ordinal) return [ordinalDay(Number(ordinal[1]), Number(ordinal[2])), text.slice(ordinal[0].length)];
  const basic = ISO_BASIC.exec(text);
  if (basic) return [toDay(basic[1], Number(basic[2]), basic[3]), text.slice(basic[0].length)];
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return [toDay(dayFirst[3], monthNumber(dayFirst[2] ?? ''), dayFirst[1]), text.slice(dayFirst[0].length)];
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return [toDay(monthFirst[3], monthNumber(monthFirst[1] ?? ''), monthFirst[2]), text.slice(monthFirst[0].length)];
  return [null, text];
}

/** The day together with what follows it; null where that is anything but a possible time. */
function timed(day: Day | null, rest: string): ParsedDate | null {
  if (day === null) return null;
  const midnight = Date.UTC(day.year, day.month - 1, day.day);
  const onlyDay: ParsedDate = { at: new Date(midnight).toISOString(), precision: 'day' };
  if (rest.trim() === '' || /^z|^[+-]\d{2}:?\d{2}$/.test(rest)) return onlyDay;
  const clock = CLOCK.exec(rest);
  if (!clock) return null;
  const [, h1, m1, s1, h2, m2, s2, half, zone = ''] = clock;
  const hour = to24(Number(h1 ?? h2), half);
  const minute = Number(m1 ?? m2);
  const second = Number(s1 ?? s2 ?? 0);
  if (hour === null || hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute + second > 0)) return null;
  if (zone === '') return onlyDay;
  const offset = zoneOffset(zone);
  if (offset === null) return /^[a-z]{2,5}$/.test(zone) ? onlyDay : null;
  const at = midnight + ((hour * 60 + minute - offset) * 60 + Math.min(second, 59)) * 1000;
  return { at: new Date(at).toISOString(), precision: 'minute' };
}

function toDay(year: string | undefined, month: number, day: string | undefined): Day | null {
  const short = Number(year);
  const full = year?.length === 2 ? short + (short < 50 ? 2000 : 1900) : short;
  const date = new Date(Date.UTC(full, month - 1, Number(day)));
  const real = date.getUTCFullYear() === full && date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day);
  return real && full >= 1000 ? { year: full, month, day: Number(day) } : null;
}

/** ISO 8601 counts weeks from the one that holds 4 January, days from Monday. */
function weekDay(year: number, week: number, day: number): Day | null {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7);
  const date = new Date(Date.UTC(year, 0, monday + (week - 1) * 7 + day - 1));
  const thursday = new Date(Date.UTC(year, 0, monday + (week - 1) * 7 + 3));
  return week >= 1 && thursday.getUTCFullYear() === year && year >= 1000 ? dayOf(date) : null;
}

function ordinalDay(year: number, ordinal: number): Day | null {
  const date = new Date(Date.UTC(year, 0, ordinal));
  return ordinal >= 1 && date.getUTCFullYear() === year && year >= 1000 ? dayOf(date) : null;
}

function dayOf(date: Date): Day {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 to 12, or 0 for what is no English month. */
function monthNumber(name: string): number {
  return /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|(?:septem|octo|novem|decem)ber)$/.test(
    name,
  )
    ? MONTHS.indexOf(name.slice(0, 3)) + 1
    : 0;
}

function to24(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.startsWith('p') ? 12 : 0);
}

function zoneOffset(zone: string): number | null {
  const numeric = OFFSET.exec(zone);
  if (!numeric) return NAMED_ZONES.get(zone.replace(/^etc\//, '')) ?? null;
  const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
  if (minutes > 14 * 60 || Number(numeric[3] ?? 0) > 59) return null;
  return numeric[1] === '-' ? -minutes : minutes;
}

/** Arabic-Indic and Persian digits as ASCII. */
function toAsciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

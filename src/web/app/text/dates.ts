import type { Precision } from '../../../domain/time.ts';

const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' });
const minute = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** `13 May 2024` of a UTC time. */
export function dayOf(at: string): string {
  return day.format(new Date(at));
}

/** `09:40` of a UTC time. */
export function minuteOf(at: string): string {
  return minute.format(new Date(at));
}

/** `13 May 2024, 09:40 UTC`. */
export function timeOf(at: string): string {
  return `${dayOf(at)}, ${minuteOf(at)} UTC`;
}

/** When something was published, no more exactly than it is known; null where it is not. */
export function publishedOf(at: string | null, precision: Precision): { readonly words: string; readonly machine: string } | null {
  if (at === null || precision === 'none' || Number.isNaN(Date.parse(at))) return null;
  if (precision === 'day') return { words: dayOf(at), machine: at.slice(0, 10) };
  return { words: timeOf(at), machine: at };
}

/** `3 h ago`, `in 5 min`: how far away, in the largest unit that fits. */
export function agoOf(at: string, now: number): string {
  const seconds = (now - Date.parse(at)) / 1000;
  return seconds < 0 ? `in ${duration(-seconds)}` : `${duration(seconds)} ago`;
}

/** `40 min`, `36 h`, `12 days` of seconds. */
export function duration(seconds: number): string {
  if (seconds < 60) return 'less than a minute';
  const [size, unit] = seconds < 3600 ? [60, 'min'] : seconds < 2 * 86_400 ? [3600, 'h'] : [86_400, 'days'];
  return `${Math.floor(seconds / size)} ${unit}`;
}

export type Interval = 'hour' | 'day' | 'week' | 'month' | 'year';

/** What one bar of a timeline stands for: `14 May 2024`, `week from 13 May 2024`, `May 2024`. */
export function bucketName(from: string, interval: Interval): string {
  if (interval === 'hour') return timeOf(from);
  if (interval === 'week') return `week from ${dayOf(from)}`;
  if (interval === 'year') return from.slice(0, 4);
  if (interval === 'month') return `${MONTHS[Number(from.slice(5, 7)) - 1] ?? ''} ${from.slice(0, 4)}`.trim();
  return dayOf(from);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

import type { SearchDocument } from '../../domain/search.ts';
import type { Interval } from '../timeline/interval.ts';

/** The attribute that counts each interval: an hour or day since 1970, or a month since year 0. */
const UNITS = {
  hour: { attribute: 'hour', startOf: (hour: number) => hour * 3600, of: (seconds: number) => Math.floor(seconds / 3600) },
  day: { attribute: 'day', startOf: (day: number) => day * 86_400, of: (seconds: number) => Math.floor(seconds / 86_400) },
  month: { attribute: 'month', startOf: startOfMonth, of: monthOf },
} as const;
export type Unit = (typeof UNITS)[keyof typeof UNITS];

export const UNIT_OF: Readonly<Record<Interval, Unit>> = {
  hour: UNITS.hour,
  day: UNITS.day,
  week: UNITS.day,
  month: UNITS.month,
  year: UNITS.month,
};

/** What a document stores to be counted by. */
export function timeFields({ sortAt, publishedAt }: Pick<SearchDocument, 'sortAt' | 'publishedAt'>): {
  hour: number;
  day: number;
  month: number;
  undated: 0 | 1;
} {
  const seconds = Math.floor(sortAt);
  return { hour: UNITS.hour.of(seconds), day: UNITS.day.of(seconds), month: monthOf(seconds), undated: publishedAt === null ? 1 : 0 };
}

function monthOf(seconds: number): number {
  const date = new Date(seconds * 1000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function startOfMonth(month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), month - 12 * Math.floor(month / 12), 1);
  return date.getTime() / 1000;
}

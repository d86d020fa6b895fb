import { type DateOrigin, type PublicationTime, UNKNOWN_TIME } from '../../domain/time.ts';

/** What one place of a page says about the day of publication. */
export interface Statement {
  /** UTC ISO 8601 */
  readonly at: string;
  readonly precision: 'minute' | 'day';
  readonly origin: DateOrigin;
  /** The other day an ambiguous spelling may mean. */
  readonly other: string | null;
  /** How far the place is trusted, 1 being enough to stand alone. */
  readonly weight: number;
}

const EARLIEST = Date.UTC(1990, 0, 2);
const DAY_MS = 86_400_000;
/** What a statement loses that would have the article changed days before it was published. */
const AFTER_CHANGE = 1.6;

/**
 * The day most of the weight speaks for, and the most exact time of it from the most trusted place: one origin counts once, places
 * agree when they are a day apart at most (zones). Ambiguous days count only where another statement settles them.
 */
export function publishedTime(said: readonly Statement[], modifiedAt: string | null, now: number): PublicationTime {
  const plausible = settled(said.filter(({ at, other }) => isPlausible(at, now) || (other !== null && isPlausible(other, now))))
    .filter(({ at }) => isPlausible(at, now))
    .toSorted((a, b) => b.weight - a.weight);
  const weigh = (one: Statement): number => {
    const isLate = modifiedAt !== null && Date.parse(one.at) > Date.parse(modifiedAt) + DAY_MS;
    return supportOf(one, plausible) - (isLate ? AFTER_CHANGE : 0);
  };
  const best = plausible.reduce<{ one: Statement; weight: number } | null>((top, one) => {
    const weight = weigh(one);
    return supportOf(one, plausible) >= 1 && (top === null || weight > top.weight) ? { one, weight } : top;
  }, null);
  if (best === null) return UNKNOWN_TIME;
  const agreeing = plausible.filter((one) => agree(one, best.one));
  const { at, precision, origin } = agreeing.find((one) => one.precision === 'minute') ?? best.one;
  return { at, precision, origin };
}

export function isPlausible(at: string, now: number): boolean {
  return Date.parse(at) >= EARLIEST && Date.parse(at) <= now + DAY_MS;
}

function settled(said: readonly Statement[]): readonly Statement[] {
  const certain = said.filter(({ other }) => other === null);
  return said.flatMap((one) => {
    if (one.other === null) return [one];
    const readings = [one.at, one.other].map((at) => ({ ...one, at, other: null }));
    const fitting = readings.filter((reading) => certain.some((other) => agree(reading, other)));
    return fitting.length === 1 ? fitting : [];
  });
}

function supportOf(one: Statement, all: readonly Statement[]): number {
  const byOrigin = new Map<DateOrigin, number>();
  for (const other of all) {
    if (agree(one, other)) byOrigin.set(other.origin, Math.max(byOrigin.get(other.origin) ?? 0, other.weight));
  }
  return [...byOrigin.values()].reduce((sum, weight) => sum + weight, 0);
}

function agree(one: Statement, other: Statement): boolean {
  const days = (at: string): number => Math.floor(Date.parse(at) / DAY_MS);
  return Math.abs(days(one.at) - days(other.at)) <= 1;
}

export const DAY_SECONDS = 86_400;

/** The calendar month of a time as a number such as 202611, UTC. */
export function monthOf(at: number): number {
  const date = new Date(at * 1000);
  return date.getUTCFullYear() * 100 + date.getUTCMonth() + 1;
}

/** All months that a span of time touches, in order. */
export function monthsBetween(from: number, to: number): number[] {
  const months: number[] = [];
  for (let month = monthOf(from); month <= monthOf(to); month = monthAfter(month)) months.push(month);
  return months;
}

/** Unix seconds of its first moment, UTC. */
export function beginningOf(month: number): number {
  // `Date.UTC` takes the years up to 99 for those of the last century.
  return new Date(0).setUTCFullYear(Math.floor(month / 100), (month % 100) - 1, 1) / 1000;
}

export function monthAfter(month: number): number {
  return month % 100 === 12 ? month + 89 : month + 1;
}

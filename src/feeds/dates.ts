import { type ParsedDate, parseDate as parseAnyDate } from '../domain/dates.ts';

/** Content systems print these when the date was never set: the Unix epoch and year zero or one of SQL and .NET. */
const FIRST_POSSIBLE = Date.UTC(1970, 0, 1) + 1;

/**
 * A date as feeds write it (RFC 822 and its common misspellings, ISO 8601). `at` is UTC ISO 8601. A time without zone, or in a zone
 * whose name is ambiguous, is only a day: that date's midnight UTC, never the machine's zone. null where it cannot be read or was never set;
 * dates in the future are kept.
 */
export function parseDate(raw: string | null): ParsedDate | null {
  if (raw === null) return null;
  // The weekday is often wrong, in another language or glued to the day; it adds nothing.
  const date = parseAnyDate(raw.slice(0, 200).replace(/^\s*\p{L}+\.?,\s*(?=\d)/u, ''));
  return date !== null && Date.parse(date.at) >= FIRST_POSSIBLE ? date : null;
}

import { type ParsedDate, parseDate as parseAnyDate } from '../domain/dates.ts';
import { asciiDigits, findDates } from '../domain/local-dates.ts';

/** Content systems print these when the date was never set: the Unix epoch and year zero or one of SQL and .NET. */
const FIRST_POSSIBLE = Date.UTC(1970, 0, 1) + 1;

const IMPOSSIBLE_CLOCK = /(?<![\d:])(?:2[5-9]|[3-9]\d):\d\d|\d:[6-9]\d/;

/**
 * A date as feeds write it: RFC 822 and its common misspellings, ISO 8601, and the words of other languages. `at` is UTC ISO 8601. A time
 * without zone, or in a zone whose name is ambiguous, is only a day: that date's midnight UTC, never the machine's zone. null where it
 * cannot be read, may be two days ("03/04/2024") or was never set; dates in the future are kept.
 */
export function parseDate(raw: string | null): ParsedDate | null {
  if (raw === null) return null;
  // The weekday is often wrong, in another language or glued to the day; it adds nothing.
  const text = raw.slice(0, 200).replace(/^\s*\p{L}+\.?,\s*(?=\d)/u, '');
  const date = parseAnyDate(text) ?? inWords(text);
  return date !== null && Date.parse(date.at) >= FIRST_POSSIBLE ? date : null;
}

/** A day in the words of any language, with the clock behind it as everywhere. */
function inWords(text: string): ParsedDate | null {
  const line = asciiDigits(text);
  const [found, ...others] = findDates(line, null);
  if (found === undefined || others.length > 0 || found.other !== null || IMPOSSIBLE_CLOCK.test(line)) return null;
  const day = found.at.slice(0, 10);
  return parseAnyDate(`${day} ${line.slice(found.end).replace(/^[\s,.]*/, '')}`) ?? { at: `${day}T00:00:00.000Z`, precision: 'day' };
}

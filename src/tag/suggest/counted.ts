import { CAPITAL } from '../tokens.ts';
import type { Meaning } from '../data/events/meanings.ts';
import type { Quantity } from './numbers.ts';
import { LARGEST, digitsOf, quantitiesIn } from './numbers.ts';
import type { Hit, ReadSentence } from './reading.ts';
import { hasSign } from './sentences.ts';

/** A number that may count people. */
export interface Counted {
  readonly first: number;
  readonly last: number;
  /** Token with which "at least" or the number begins. */
  readonly start: number;
  /** Last token of the noun ("people", "soldiers"); null: none stands behind the number. */
  readonly people: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** The greatest value that is written. */
  readonly top: number | null;
  readonly isRange: boolean;
  /** "Including three children". */
  readonly isPart: boolean;
}

const NOUN_REACH = 4;
const PART_REACH = 3;

/** The numbers of a sentence without years, ages, measures, money, times, dates and designations. */
export function countedIn(sentence: ReadSentence): Counted[] {
  const { field, start, end } = sentence;
  return quantitiesIn(field, start, end, sentence.hasArticles).flatMap((quantity) => {
    if (quantity.min > LARGEST || isInside(sentence, quantity)) return [];
    const people = isAged(sentence, quantity) ? quantity.last + 3 : nounBehind(sentence, quantity);
    return isNoCount(sentence, quantity, people) ? [] : counted(sentence, quantity, people);
  });
}

/** None for "up to dozens": it bounds nothing on either side. */
function counted(sentence: ReadSentence, quantity: Quantity, people: number | null): Counted[] {
  const { first, last, min, max } = quantity;
  const bound = boundBefore(sentence, first) ?? boundBehind(sentence, people ?? last);
  const about = hitEndingAt(sentence, first - 1, 'about', 'between');
  const start = bound && bound.hit.first < first ? bound.hit.first : (about?.first ?? first);
  const isPart = sentence.hits.some(
    ({ last: end, phrase }) => end < start && start - end <= PART_REACH && phrase.means.has('part') && !hasSign(sentence.field, end, ',;'),
  );
  const common = { first, last, start, people, top: max, isRange: max !== null && max > min, isPart };
  if (bound?.side === 'at-least') return [{ ...common, min, max: null }];
  if (bound?.side === 'at-most') return max === null ? [] : [{ ...common, min: null, max }];
  return [{ ...common, min, max }];
}

interface Bound {
  readonly side: 'at-least' | 'at-most';
  readonly hit: Hit;
}

/** "At least 12", "up to 30". */
function boundBefore(sentence: ReadSentence, first: number): Bound | null {
  for (const at of [first - 1, first - 2]) {
    for (const side of ['at-least', 'at-most'] as const) {
      const hit = hitEndingAt(sentence, at, side);
      if (hit && (at === first - 1 || hitEndingAt(sentence, first - 1, 'about'))) return { side, hit };
    }
  }
  return null;
}

/** "12 على الأقل", "12'den fazla". */
function boundBehind(sentence: ReadSentence, last: number): Bound | null {
  const hit = sentence.hits.find(
    ({ first, phrase }) =>
      first > last && first - last <= 2 && phrase.means.has('at-least') && POSTPOSED.has(sentence.field.tokens[first]?.key ?? ''),
  );
  return hit ? { side: 'at-least', hit } : null;
}

/** First words of bounds that may follow their number. */
const POSTPOSED = new Set(['علي', 'fazla', 'askın', 'askin', 'minimum', 'au']);

function hitEndingAt({ hits }: ReadSentence, at: number, ...meanings: readonly Meaning[]): Hit | undefined {
  return hits.find(({ last, phrase }) => last === at && meanings.some((meaning) => phrase.means.has(meaning)));
}

/** The noun of people behind a number: "12 Syrian soldiers", "hundreds of people". */
function nounBehind({ field, hits, end }: ReadSentence, { last, isArticle }: Quantity): number | null {
  const limit = Math.min(last + NOUN_REACH, end - 1);
  for (const { first, last: hitLast, phrase } of hits) {
    if (first <= last) continue;
    const { means } = phrase;
    if (first > limit || isParted(field, last, first) || CASUALTIES.some((meaning) => means.has(meaning))) return null;
    if (means.has('thing') && first === last + 1) return isArticle || !means.has('people') ? null : hitLast;
    if (means.has('people')) return hitLast;
    if (means.has('thing')) return null;
  }
  return null;
}

/** Not nouns beside a number, but what it counts. */
const CASUALTIES: readonly Meaning[] = ['dead', 'dead-before', 'dead-after', 'hurt', 'hurt-before', 'hurt-after'];

function isParted(field: ReadSentence['field'], after: number, before: number): boolean {
  for (let at = after; at < before; at++) if (hasSign(field, at, ',;:()–—')) return true;
  return false;
}

/** The number is part of a known phrase such as "no one was killed". */
const isInside = ({ hits }: ReadSentence, { first }: Quantity): boolean =>
  hits.some((hit) => hit.first <= first && first <= hit.last && (hit.phrase.means.has('no-dead') || hit.phrase.means.has('no-hurt')));

function isNoCount(sentence: ReadSentence, quantity: Quantity, people: number | null): boolean {
  if (quantity.isArticle) return people === null;
  if (isWrittenAsOther(sentence, quantity)) return true;
  if (people === null && isMeasured(sentence, quantity)) return true;
  return people === null && isYearOrDate(sentence, quantity);
}

const YEARS = new Set(['year', 'years', 'month', 'months']);

/** "A 12-year-old" is one person. */
function isAged({ field }: ReadSentence, { last, isArticle }: Quantity): boolean {
  if (!isArticle) return false;
  const key = (at: number): string => field.tokens[at]?.key ?? '';
  return digitsOf(key(last + 1)) !== null && YEARS.has(key(last + 2)) && key(last + 3) === 'old';
}

const BEFORE_OTHER = /[$€£¥₽₴₪#№/:°-]$/u;
const BEHIND_OTHER =
  /^(?:\s?%|[:/°]\d|\s?[$€£₽₴]|-(?:year|month|day|hour|km|mm|mile|meter|metre|foot|member|seat|point|week|minute|story|storey))/u;

/** Money, times, fractions, "Mi-8", "T-72", "12-year-old". */
function isWrittenAsOther({ field }: ReadSentence, { first, last }: Quantity): boolean {
  const token = field.tokens[first];
  const end = field.tokens[last];
  if (!token || !end) return true;
  const before = field.text.slice(Math.max(0, token.start - 2), token.start);
  if (BEFORE_OTHER.test(before) && !/\s-$/u.test(before) && !/^[א-ת]-$/u.test(before)) return true;
  if (/\d[.,]$/u.test(before)) return true;
  const behind = field.text.slice(end.end, end.end + 9);
  return BEHIND_OTHER.test(behind) || /^[.,]\d/u.test(behind) || isAgeInCommas(field.text, token.start, end.end);
}

/** "John Roe, 34, was killed", "Roe (34)". */
function isAgeInCommas(text: string, start: number, end: number): boolean {
  const pair =
    text
      .slice(Math.max(0, start - 2), start)
      .trim()
      .slice(-1) + text.charAt(end);
  return pair === ',,' || pair === '()' || pair === '،،';
}

const NUMBERED = new Set(
  'rs usd us no number article section chapter resolution highway route unit brigade flight line channel day phase aged age page apartment room block sector version level top group act law order point district ward zone stage level edad âge âgé âgée года статья статьи ст пункт'.split(
    ' ',
  ),
);

/** "12 km", "12 vehicles", "aged 12". */
function isMeasured({ field, hits }: ReadSentence, { first, last, max }: Quantity): boolean {
  const before = field.tokens[first - 1];
  if (before && max !== null && digitsOf(field.tokens[first]?.key ?? '') !== null && NUMBERED.has(before.key)) return true;
  return hits.some(
    (hit) =>
      hit.phrase.means.has('thing') &&
      !hit.phrase.means.has('people') &&
      (hit.first === last + 1 ||
        (hit.first === last + 2 &&
          !hits.some((other) => other.first === last + 1 && !other.phrase.means.has('state') && !other.phrase.means.has('rebel')))),
  );
}

const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);

function isYearOrDate({ field }: ReadSentence, { first, last, min, max }: Quantity): boolean {
  const token = field.tokens[first];
  const digits = token && digitsOf(token.key) !== null;
  if (!digits) return false;
  if (first === last && min >= 1900 && min <= 2100 && max === min && token.end - token.start === 4) return true;
  const isMonth = (at: number): boolean => {
    const near = field.tokens[at];
    return near !== undefined && MONTHS.has(near.key) && near.style >= CAPITAL;
  };
  return (max ?? 0) <= 31 && (isMonth(last + 1) || isMonth(first - 1));
}

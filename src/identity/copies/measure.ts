import type { CopyMeasures, Rarity } from '../../domain/copies.ts';
import { agreementOf } from './figures.ts';
import { holds } from '../../domain/sorted-numbers.ts';
import { countShared } from './grams.ts';
import type { CopyReading } from './reading.ts';

export interface JudgingContext {
  /** True for keys that leads of the index held more than seven days before the newer article: background, templates, footers. */
  isStale(key: number): boolean;
  readonly rarity: Rarity;
}

/** What `CopyMeasures` says, and what only the rules ask for. */
export interface Measured {
  readonly shown: CopyMeasures;
  /** Share of all runs of three words of both that both hold. */
  readonly jaccard: number;
  /** As `freshContainment`, stale ones counted too. */
  readonly anyContainment: number;
  /** Share of the longer text's runs of three words that the shorter one holds. */
  readonly ofLonger: number;
  /** Share of the weight of the longer text's headline that the other article tells, and the other way round; null without a headline. */
  readonly longerHeadline: number | null;
  readonly shorterHeadline: number | null;
  /** Whether the figures are those of one report, as far as they tell. */
  readonly figuresAgree: boolean;
  /** True where the headlines differ in nothing but figures and days. */
  readonly headlinesCount: boolean;
  /** True where the headlines are alike and each names what the other article never does. */
  readonly headlinesPart: boolean;
  /** Words of the shorter text. */
  readonly length: number;
}

const SECONDS_PER_HOUR = 3600;

export function measure(newer: CopyReading, older: CopyReading, context: JudgingContext): Measured {
  const triples = countShared(newer.triples, older.triples);
  const [shorter, longer] = newer.fives.length <= older.fives.length ? [newer, older] : [older, newer];
  const keys = keysInCommon(shorter, longer, context);
  const figures = agreementOf(newer.figures, older.figures);
  return {
    shown: {
      hoursApart: Math.abs(newer.at - older.at) / SECONDS_PER_HOUR,
      titlesEqual: newer.title.whole !== null && newer.title.whole === older.title.whole,
      containment: share(triples, Math.min(newer.triples.length, older.triples.length)),
      lead: Math.max(toldBy(newer.opening, older, context.rarity), toldBy(older.opening, newer, context.rarity)),
      freshShared: keys.freshShared,
      freshContainment: share(keys.freshShared, keys.fresh),
      numbers: figures?.share ?? null,
    },
    jaccard: share(triples, newer.triples.length + older.triples.length - triples),
    anyContainment: share(keys.shared, shorter.keys.length),
    ofLonger: share(triples, longer.triples.length),
    longerHeadline: headlineToldBy(longer, shorter, context.rarity),
    shorterHeadline: headlineToldBy(shorter, longer, context.rarity),
    figuresAgree: figures?.agrees ?? true,
    headlinesCount: newer.title.masked !== null && newer.title.masked === older.title.masked && newer.title.whole !== older.title.whole,
    headlinesPart: doHeadlinesPart(newer, older),
    length: shorter.length,
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** The keys of the shorter text among all runs of the longer one, so that both may be sampled differently. */
function keysInCommon(shorter: CopyReading, longer: CopyReading, context: JudgingContext) {
  let fresh = 0;
  let shared = 0;
  let freshShared = 0;
  for (const key of shorter.keys) {
    const isShared = holds(longer.fives, key);
    const isFresh = !context.isStale(key);
    if (isFresh) fresh += 1;
    if (isShared) shared += 1;
    if (isFresh && isShared) freshShared += 1;
  }
  return { fresh, shared, freshShared };
}

/** Share of the weight of an opening's words that the other article has anywhere. */
function toldBy(opening: Int32Array, other: CopyReading, rarity: Rarity): number {
  let all = 0;
  let told = 0;
  for (const word of opening) {
    const weight = rarity.of(word);
    all += weight;
    if (holds(other.vocabulary, word)) told += weight;
  }
  return share(told, all);
}

function headlineToldBy({ title }: CopyReading, other: CopyReading, rarity: Rarity): number | null {
  return title.names.length === 0 ? null : toldBy(title.names, other, rarity);
}

/** Texts of so few words ("Qtly div 12 cts vs 11 cts") leave the name to the headline. */
const ONE_LINER = 40;
/** Common words, and their share of the shorter headline, that make two headlines of one layout. */
const ALIKE_WORDS = 2;
const ALIKE = 0.4;

function doHeadlinesPart(a: CopyReading, b: CopyReading): boolean {
  const fewer = Math.min(a.title.names.length, b.title.names.length);
  const alike = countShared(a.title.names, b.title.names);
  const isLayout = alike >= ALIKE_WORDS && alike >= ALIKE * fewer && countShared(a.title.pairs, b.title.pairs) > 0;
  return isLayout && namesItsOwn(a, b) && namesItsOwn(b, a);
}

/** True where the headline has a word that is in its own text, too, and nowhere in the other article: headline writers' own words are not. */
function namesItsOwn({ title, text, length }: CopyReading, other: CopyReading): boolean {
  return title.names.some((word) => !holds(other.vocabulary, word) && (length <= ONE_LINER || holds(text, word)));
}

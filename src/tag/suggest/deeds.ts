import type { Meaning } from '../data/events/meanings.ts';
import { LOWER } from '../tokens.ts';
import type { Hit, ReadSentence } from './reading.ts';
import { hasSign } from './sentences.ts';

/** Words that tell of something done, and are nothing where it was not done, is only planned or long past. */
const DEEDS: ReadonlySet<string> = new Set(
  'airstrike strike shelling ordnance fired blast bomb suicide grenade chemical sexual kill wound attack clash protest riot mob disperse live-fire abduct release arrest agreement pact agreed loot capture retake transfer disrupt intercept base change'.split(
    ' ',
  ),
);

const NEGATION_REACH = 3;
const PLAN_REACH = 4;
const PAST_REACH = 6;
const YEAR = /^(?:1[89]|20)\d\d$/u;

/** What happened in a sentence: the first deed of each kind that was done, and who is there. */
export class Deeds {
  readonly sentence: ReadSentence;
  /** Nothing is told to be done. */
  readonly isEmpty: boolean = true;
  private readonly found = new Map<Meaning, Hit>();

  constructor(sentence: ReadSentence) {
    this.sentence = sentence;
    const cause = causeIn(sentence);
    for (const hit of sentence.hits) {
      const isDeed = tellsDeed(hit);
      if (isDeed && isUnreal(sentence, hit)) continue;
      this.isEmpty &&= !isDeed;
      if (isArmedDeed(hit) && isByActor(sentence, hit)) this.found.set('actor', hit);
      for (const meaning of hit.phrase.means) {
        if (hit.first > cause && CAUSES.has(meaning)) continue;
        if (!this.found.has(meaning)) this.found.set(meaning, hit);
      }
    }
  }

  has(...meanings: readonly Meaning[]): boolean {
    return this.hasAny(meanings);
  }

  hasAny(meanings: readonly Meaning[]): boolean {
    for (const meaning of meanings) if (this.found.has(meaning)) return true;
    return false;
  }

  at(meaning: Meaning): Hit | undefined {
    return this.found.get(meaning);
  }

  /** What is there, in any order. */
  meanings(): Iterable<Meaning> {
    return this.found.keys();
  }
}

/** What a protest may be about, and so did not happen in this sentence. */
const CAUSES: ReadonlySet<Meaning> = new Set<Meaning>([
  'kill',
  'wound',
  'attack',
  'clash',
  'arrest',
  'abduct',
  'sexual',
  'airstrike',
  'strike',
  'shelling',
  'blast',
  'bomb',
  'release',
  'capture',
  'loot',
  'agreement',
  'pact',
  'change',
  'mob',
]);

/** Token from which a sentence about a protest tells its cause; else beyond the end. */
function causeIn({ hits, end }: ReadSentence): number {
  const protest = hits.findIndex((hit) => hit.phrase.means.has('protest'));
  if (protest < 0) return end;
  const cause = hits.find((hit, i) => i > protest && hit.phrase.means.has('cause'));
  return cause ? cause.first : end;
}

function tellsDeed({ phrase }: Hit): boolean {
  for (const meaning of phrase.means) if (DEEDS.has(meaning)) return true;
  return false;
}

const ACTOR_REACH = 4;

const isArmedDeed = ({ phrase }: Hit): boolean => phrase.means.has('attack') || phrase.means.has('clash') || phrase.means.has('kill');

/** Does a known actor stand beside the deed? */
function isByActor({ start, end, isActor }: ReadSentence, { first, last }: Hit): boolean {
  for (let at = Math.max(start, first - ACTOR_REACH); at < first; at++) if (isActor(at)) return true;
  for (let at = last + 1; at < Math.min(end, last + 1 + ACTOR_REACH); at++) if (isActor(at)) return true;
  return false;
}

function isUnreal(sentence: ReadSentence, hit: Hit): boolean {
  return isNotDone(sentence, hit) || isOfOldYear(sentence, hit);
}

/** "No clashes", "plans to attack", "anniversary of the bombing". */
function isNotDone({ field, start, hits }: ReadSentence, hit: Hit): boolean {
  for (const before of hits) {
    if (before.first >= hit.first) return false;
    const distance = hit.first - before.last;
    const { means } = before.phrase;
    const near =
      (distance <= NEGATION_REACH && means.has('not')) ||
      (distance <= PLAN_REACH && means.has('plan') && field.tokens[before.first]?.style === LOWER) ||
      (distance <= PAST_REACH && means.has('past'));
    if (near && !isParted(field, Math.max(start, before.last), hit.first)) return true;
  }
  return false;
}

function isParted(field: ReadSentence['field'], after: number, before: number): boolean {
  for (let at = after; at < before; at++) if (hasSign(field, at, ',:;–—،')) return true;
  return false;
}

const OF_TIME = new Set('in since during en desde depuis dans в с у з از في منذ عام سنة'.split(' '));

/** "The 2015 bombing", "killed in 2015"; not "on 5 March 2020". */
function isOfOldYear({ field, start, end }: ReadSentence, hit: Hit): boolean {
  const year = (at: number): boolean => at >= start && at < end && YEAR.test(field.tokens[at]?.key ?? '');
  const word = (at: number): string => field.tokens[at]?.key ?? '';
  if (year(hit.first - 1) && !/^\d{1,2}$/u.test(word(hit.first - 3)) && !hasSign(field, hit.first - 1, ',:.-–—'))
    return !isDate(word(hit.first - 2));
  for (let at = hit.last + 1; at <= hit.last + 3; at++) if (OF_TIME.has(word(at)) && year(at + 1)) return true;
  return false;
}

const isDate = (word: string): boolean => word.length > 2 && /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d)/u.test(word);

import { foldText } from '../../domain/fold.ts';
import type { Facet, IndexedWord, SearchEngine } from '../engine.ts';
import type { Labels } from '../service/types.ts';
import { CountKeeper, type ValueCounts } from './counts.ts';
import { dateSuggestions } from './dates.ts';
import { type Match, NameIndex } from './names.ts';
import { OPERATORS, operatorNamed, operatorOf } from './operators.ts';
import { PlaceNames } from './place-names.ts';
import { type Token, tokenAt, wordsBefore } from './token.ts';
import type { Named, Suggestion, SuggestionKind, SuggestService } from './types.ts';

export interface SuggestDeps {
  readonly engine: SearchEngine;
  readonly labels: Labels;
  readonly now: () => Date;
  /** All that lists know by name; places are taken from the index. */
  readonly named: readonly Named[];
}

/** Kinds that a bare word may mean; the others are found behind their operator. */
const MEANT: ReadonlySet<Facet> = new Set(['country', 'region', 'actor', 'source', 'language', 'place', 'event', 'actorType', 'materiel']);
const KINDS: Readonly<Partial<Record<Facet, SuggestionKind>>> = {
  primaryCountry: 'country',
  filedFrom: 'country',
  outletCountry: 'country',
};
/** Words of the longest name that is looked for. */
const MOST_WORDS = 4;
/** Shorter beginnings have too many words. */
const FEWEST_LETTERS = 2;
/** Of a bare word's suggestions so many at most are names, so that words come through as well. */
const SHARE_OF_NAMES = 0.6;

export function createSuggestService({ engine, labels, now, named }: SuggestDeps): SuggestService {
  const names = new NameIndex(named);
  const counts = new CountKeeper(engine, now);
  const places = new PlaceNames(labels);

  const values = async (typed: string, wants: (facet: Facet) => boolean): Promise<[Match[], ValueCounts]> => {
    const counted = await counts.current();
    const found = names.find(foldText(typed), wants);
    if (wants('place')) found.push(...places.find(foldText(typed), counted));
    return [ranked(found, counted), counted];
  };

  const ofField = async (q: string, token: Token, field: string, limit: number): Promise<Suggestion[]> => {
    const operator = operatorNamed(field);
    if (operator === null) return [];
    if (operator.field === 'after' || operator.field === 'before') return dateSuggestions(operator.field, token, now());
    if (operator.field === 'title')
      return (await wordsFrom(engine, token.typed, limit)).map((word) => asWord(word, token, `${operator.name}:`));
    const { start, typed, negated } = lastValue(token);
    const facet = operator.field;
    const [found, counted] = await values(typed, (one) => one === facet || (COUNTRY_LIKE.has(facet) && one === 'country'));
    return found.map(({ named: one, name }) => ({
      ...shown(one, name, countOf(counted, facet, one.value)),
      insert: `${q.slice(token.start, start).replace(/["“„«「]$/u, '')}${negated ? '-' : ''}${one.value}`,
      start: token.start,
      end: token.end,
    }));
  };

  const ofWords = async (q: string, token: Token, limit: number): Promise<Suggestion[]> => {
    const operators = token.quote === null ? OPERATORS.filter(({ name }) => name.startsWith(token.typed.toLowerCase())) : [];
    const written = operators.map((operator) => asOperator(operator, token));
    if (foldText(token.typed) === '') return token.quote === null ? written : [];
    const seen = new Set<string>();
    const tags: Suggestion[] = [];
    for (const { start, text } of namesTyped(q, token)) {
      const [found, counted] = await values(text, (facet) => MEANT.has(facet));
      for (const { named: one, name, tier } of found) {
        const key = `${one.facet} ${one.value}`;
        // Inside a longer name one letter says too little.
        if (seen.has(key) || (tier === 2 && text.length < FEWEST_LETTERS)) continue;
        seen.add(key);
        const insert = `${token.negated ? '-' : ''}${operatorOf(one.facet)}:${one.value}`;
        tags.push({ ...shown(one, name, countOf(counted, one.facet, one.value)), insert, start, end: token.end });
      }
    }
    const words = (await wordsFrom(engine, token.typed, limit)).map((word) => asWord(word, token, ''));
    const few = written.slice(0, token.typed.length > 1 ? 2 : 3);
    const most = Math.max(1, Math.ceil(limit * SHARE_OF_NAMES) - few.length, limit - few.length - words.length);
    return [...few, ...tags.slice(0, most), ...words, ...tags.slice(most)];
  };

  return {
    async suggest(q, at, limit) {
      const token = tokenAt(q, Math.min(Math.max(at, 0), q.length));
      const found = token.field === null ? await ofWords(q, token, limit) : await ofField(q, token, token.field, limit);
      return found.slice(0, limit);
    },
  };
}

const COUNTRY_LIKE: ReadonlySet<Facet> = new Set(['primaryCountry', 'filedFrom', 'outletCountry', 'region']);

/** The typed word, and the words before it together with it: `rapid sup` may begin a name. The longest comes first. */
function namesTyped(q: string, token: Token): { start: number; text: string }[] {
  const own = { start: token.start, text: token.typed };
  if (token.quote !== null || token.negated) return [own];
  const before = wordsBefore(q, token.start, MOST_WORDS - 1);
  const longer = before.map(({ start }) => ({ start, text: q.slice(start, token.valueAt + token.typed.length) }));
  return [...longer.toReversed(), own];
}

/** Of several values after commas the one at the caret, and whether a minus stands before it. */
function lastValue({ typed, valueAt }: Token): { start: number; typed: string; negated: boolean } {
  const comma = typed.lastIndexOf(',');
  const value = typed.slice(comma + 1);
  const negated = value.startsWith('-');
  return { start: valueAt + comma + 1, typed: negated ? value.slice(1) : value, negated };
}

function ranked(found: readonly Match[], counts: ValueCounts): Match[] {
  const countIn = ({ named }: Match): number => counts.of(named.facet, named.value) ?? 0;
  return found.toSorted((a, b) => a.tier - b.tier || countIn(b) - countIn(a) || (a.named.label < b.named.label ? -1 : 1));
}

function countOf(counts: ValueCounts, facet: Facet, value: string): number | null {
  return counts.of(facet, value);
}

function shown(
  { facet, value, label }: Named,
  name: string,
  count: number | null,
): Pick<Suggestion, 'kind' | 'label' | 'detail' | 'count'> {
  const kind = KINDS[facet] ?? (facet as SuggestionKind);
  return { kind, label, detail: name === label || name === value ? value : `${name} · ${value}`, count };
}

function asOperator({ name, does }: (typeof OPERATORS)[number], token: Token): Suggestion {
  const insert = `${token.negated ? '-' : ''}${name}:`;
  return { kind: 'operator', label: `${name}:`, detail: does, insert, start: token.start, end: token.end, count: null };
}

async function wordsFrom(engine: SearchEngine, typed: string, limit: number): Promise<readonly IndexedWord[]> {
  const last = foldText(typed).split(' ').at(-1) ?? '';
  // What ends in a space or sign is a whole word already.
  if (last.length < FEWEST_LETTERS || !/[\p{L}\p{N}\p{M}]$/u.test(typed)) return [];
  try {
    return (await engine.words(last, limit)).filter(({ word }) => word !== last);
  } catch {
    // A search says what is wrong with the engine; names are found without it.
    return [];
  }
}

/** Quotes and minus stay as they were; of a phrase the last word is completed. */
function asWord({ word, articles }: IndexedWord, token: Token, prefix: string): Suggestion {
  const earlier = token.quote === null ? '' : token.typed.replace(/[^\s]*$/u, '');
  const quote = token.quote === null ? '' : '"';
  const insert = `${token.negated ? '-' : ''}${prefix}${quote}${earlier.replaceAll('"', '')}${word}${quote}`;
  return { kind: 'word', label: `${earlier}${word}`, detail: null, insert, start: token.start, end: token.end, count: articles };
}

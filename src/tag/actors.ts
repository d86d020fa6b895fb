import type { Actor } from '../domain/lists.ts';
import type { ActorName, Context } from './actor-names.ts';
import type { ArticleText } from './article.ts';
import { isWrittenRight } from './candidates.ts';
import type { Field } from './tokens.ts';
import type { Trie } from './trie.ts';
import { begins, beginsInflected, walk, walkInflected } from './trie.ts';

export type ActorRule =
  | 'actor.alias'
  | 'actor.armed'
  | 'actor.branch'
  | 'actor.context'
  | 'actor.repeat'
  | 'actor.state-forces'
  | 'actor.own-forces';

/** Tokens of a field, both inclusive. */
export interface TokenSpan {
  readonly field: Field;
  readonly first: number;
  readonly last: number;
}

/** Words that may name an actor; several actors may share an acronym. */
export interface ActorHit {
  readonly field: Field;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly names: readonly ActorName[];
}

export interface ActorMention {
  readonly field: Field;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly actor: Actor;
  readonly rule: ActorRule;
}

/** `not` words count this many tokens to either side: "rifle" forbids the M-19 next to it, not the one three paragraphs on. */
const NEARBY = 15;

/** Acronyms this short are words in a line of capitals. */
const WORD_LIKE = 3;
/** These are English words: in a line of capitals they name an actor only if it is named otherwise as well. */
const WORDS: ReadonlySet<string> = new Set(
  'is it us we an as at am be by do go he if in me my no of on or so to up all and are can had has hat mad map new not now one out pal pan the war was who'.split(
    ' ',
  ),
);

/** Cyrillic begins here; the scripts before it are matched as they stand. */
const FIRST_INFLECTED = 0x400;

export function findActorHits(root: Trie<ActorName>, field: Field, spoken: ReadonlySet<string>): ActorHit[] {
  const hits: ActorHit[] = [];
  const { text, tokens } = field;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const isLatin = !!token && token.key.charCodeAt(0) < FIRST_INFLECTED;
    if (!(isLatin ? begins(root, token) : beginsInflected(root, token))) continue;
    let names: ActorName[] = [];
    let bestLast = at;
    const visit = (values: readonly ActorName[], last: number): void => {
      if (names.length > 0 && last <= bestLast) return;
      const right = values.filter((name) => isWrittenRight(name, field, at, last, spoken));
      if (right.length > 0) [names, bestLast] = [right, last];
    };
    if (isLatin) walk(root, text, tokens, at, visit);
    else walkInflected(root, field, at, spoken, visit);
    const start = tokens[at]?.start ?? 0;
    if (names.length > 0) hits.push({ field, first: at, last: bestLast, start, end: tokens[bestLast]?.end ?? start, names });
    at = bestLast;
  }
  return hits;
}

/** Looks up the hit that covers some tokens of a field. */
export function coverOf<T extends TokenSpan>(hits: readonly T[]): (span: TokenSpan) => T | undefined {
  const byField = new Map<Field, Map<number, T>>();
  for (const hit of hits) {
    const byToken = byField.get(hit.field) ?? new Map<number, T>();
    byField.set(hit.field, byToken);
    for (let at = hit.first; at <= hit.last; at++) byToken.set(at, hit);
  }
  return ({ field, first, last }) => {
    const hit = byField.get(field)?.get(first);
    return hit && hit.last >= last ? hit : undefined;
  };
}

/** Chooses the actor each hit means. Acronyms without their context count only where the actor is named otherwise as well. */
export function chooseActors(hits: readonly ActorHit[], article: ArticleText, countries: ReadonlyMap<string, number>): ActorMention[] {
  const found: ActorMention[] = [];
  const pending: { hit: ActorHit; open: readonly ActorName[] }[] = [];
  for (const hit of hits) {
    // One spelling of an actor in two languages is one spelling: what forbids it in the one forbids it in the other.
    const forbidden = new Set(hit.names.filter((name) => isForbidden(name, hit, countries)).map((name) => name.actor));
    const open = hit.names.filter((name) => !forbidden.has(name.actor));
    const best = bestOf(open, hit, article, countries);
    if (best) {
      found.push({ ...hit, actor: best.actor, rule: isFree(best, hit) ? 'actor.alias' : 'actor.context' });
      for (const actor of best.branchOf) found.push({ ...hit, actor, rule: 'actor.branch' });
    } else if (open.length > 0) pending.push({ hit, open });
    else article.refuse(hit, { tag: hit.names[0]?.actor.id ?? '', kind: 'actor', rule: 'refused.other-meaning' });
  }
  const known = new Set(found.map((mention) => mention.actor));
  for (const { hit, open } of pending) {
    const repeat = open.find((name) => known.has(name.actor));
    const armed = repeat ? null : armedOne(hit, open);
    if (repeat) found.push({ ...hit, actor: repeat.actor, rule: 'actor.repeat' });
    else if (armed) found.push({ ...hit, actor: armed, rule: 'actor.armed' });
    else article.refuse(hit, { tag: open[0]?.actor.id ?? '', kind: 'actor', rule: 'refused.no-context' });
  }
  return found;
}

/** "LRA rebels", "NPA guerrillas": what follows says that it is an armed group, and only one of the list is called so. */
function armedOne({ field, last, end }: ActorHit, names: readonly ActorName[]): Actor | null {
  const after = field.tokens[last + 1];
  if (!after || !IRREGULARS.has(after.key) || field.text.slice(end, after.start) !== ' ') return null;
  const groups = new Set(names.map((name) => name.actor).filter((actor) => ARMED_GROUPS.has(actor.type)));
  const [only] = groups;
  return only && groups.size === 1 ? only : null;
}

const ARMED_GROUPS: ReadonlySet<string> = new Set(['rebel-group', 'political-militia', 'identity-militia']);
const IRREGULARS: ReadonlySet<string> = new Set(
  'rebels rebel militants militant fighters guerrillas guerrilla insurgents insurgent gunmen terrorists jihadists jihadis militiamen cadres cadre'.split(
    ' ',
  ),
);

function bestOf(
  names: readonly ActorName[],
  hit: ActorHit,
  article: ArticleText,
  countries: ReadonlyMap<string, number>,
): ActorName | undefined {
  let best: ActorName | undefined;
  let most = 0;
  if (isShoutedWord(hit)) return undefined;
  for (const name of names) {
    const support = supportOf(isFree(name, hit) ? name.needs : neededIn(name), article, countries);
    if (support > most) [best, most] = [name, support];
  }
  return best ?? names.find((name) => isFree(name, hit));
}

/** Is it a word in a line of capitals, by the look of it? Longer names of the list hold such words too (Party of God): only short ones are in doubt. */
export const isShoutedWord = ({ field, first, last }: ActorHit): boolean => {
  if (last - first > 1) return false;
  if (!field.lines[field.tokens[first]?.line ?? 0]?.shouting) return false;
  return field.tokens.slice(first, last + 1).some((token) => WORDS.has(token.key));
};

const isEmpty = (context: Context): boolean => context.countries.length + context.phrases.length === 0;

/** An alias without `needs` stands for itself, unless it is an acronym in a line of capitals. */
function isFree(name: ActorName, hit: ActorHit): boolean {
  if (!isEmpty(name.needs)) return false;
  const line = hit.field.tokens[hit.first]?.line ?? 0;
  return !(name.exact && name.alias.text.length <= WORD_LIKE && hit.field.lines[line]?.shouting);
}

/** What must be there: its `needs`, or else its home. */
const neededIn = (name: ActorName): Context => (isEmpty(name.needs) ? { countries: name.actor.countries, phrases: [] } : name.needs);

const supportOf = (needs: Context, article: ArticleText, countries: ReadonlyMap<string, number>): number =>
  needs.countries.filter((country) => countries.has(country)).length + needs.phrases.filter((phrase) => article.says(phrase)).length;

/** A forbidden country gives way to a needed one that the article speaks of at least as much. */
function isForbidden(name: ActorName, hit: ActorHit, countries: ReadonlyMap<string, number>): boolean {
  if (isEmpty(name.not)) return false;
  const weightOf = (ids: readonly string[]): number => Math.max(0, ...ids.map((id) => countries.get(id) ?? 0));
  const against = weightOf(name.not.countries);
  if (against > 0 && against > weightOf(name.needs.countries)) return true;
  if (name.not.phrases.length === 0) return false;
  const around = hit.field.tokens.slice(Math.max(0, hit.first - NEARBY), hit.last + 1 + NEARBY);
  const words = ` ${around.map((token) => token.key).join(' ')} `;
  return name.not.phrases.some((phrase) => words.includes(` ${phrase} `));
}

import type { Actor, Force } from '../domain/lists.ts';
import type { StateForces } from './actor-names.ts';
import type { ActorMention, ActorRule } from './actors.ts';
import type { Candidate } from './candidates.ts';
import { isArabic, isHebrew } from './characters.ts';
import { FORCES_AFTER, FORCES_BEFORE, FORCES_BETWEEN, OWN, POLICE } from './data/forces.ts';
import type { Token } from './tokens.ts';
import { joined } from './tokens.ts';

/** "said its forces": so many words may stand between a government and them. */
const OWN_REACH = 4;
const MAX_BETWEEN = 2;

/** Finds the army and police of states: a country or demonym beside their noun, or a capital and "its forces". */
export function findStateForces(
  candidates: readonly Candidate[],
  isNamed: (candidate: Candidate) => object | undefined,
  forces: StateForces,
): ActorMention[] {
  return candidates.flatMap((candidate) => {
    if (!candidate.country || isNamed(candidate)) return [];
    const found = besideNoun(candidate) ?? beforeOwn(candidate);
    const actor: Actor | undefined = found ? forces.get(`${found.force} ${candidate.country}`) : undefined;
    return found && actor
      ? [
          {
            field: candidate.field,
            first: candidate.first,
            last: candidate.last,
            actor,
            start: found.start,
            end: found.end,
            rule: found.rule,
          },
        ]
      : [];
  });
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly rule: ActorRule;
  readonly force: Force;
}

/** Names of towns and governments are not followed by what they own: "Moscow forces" is no usage, "Moscow police" is a town's. */
const NATIONAL: ReadonlySet<string> = new Set(['country.name', 'country.demonym', 'country.sense']);

function besideNoun(candidate: Candidate): Found | null {
  const { field, first, last, start, end, rule } = candidate;
  if (!NATIONAL.has(rule)) return null;
  const before = field.tokens[first - 1];
  const head = field.tokens[first];
  if (nounStandsFirst(candidate) && before && head && joined(field.text, before, head)) {
    const force = forceOf(before, FORCES_BEFORE);
    if (force) return { start: before.start, end, rule: 'actor.state-forces', force };
  }
  const owned = nounOf(candidate);
  if (owned) return owned;
  for (let at = last + 1; at <= last + 2 + MAX_BETWEEN; at++) {
    const previous = field.tokens[at - 1];
    const token = field.tokens[at];
    if (!previous || !token || !joined(field.text, previous, token)) return null;
    if (isPossessive(field.text, previous, token)) continue;
    const force = forceOf(token, FORCES_AFTER);
    if (force) return { start, end: token.end, rule: 'actor.state-forces', force };
    if (!FORCES_BETWEEN.has(token.key)) return null;
  }
  return null;
}

/** "army of Chad", "ejército de El Salvador", "police du Kenya". */
function nounOf({ field, first, end }: Candidate): Found | null {
  for (let at = first - 1; at >= first - 2 && at > 0; at--) {
    if (!OF.has(field.tokens[at]?.key ?? '')) return null;
    const noun = field.tokens[at - 1];
    const force = noun ? (forceOf(noun, FORCES_AFTER) ?? forceOf(noun, FORCES_BEFORE)) : null;
    if (noun && force) return { start: noun.start, end, rule: 'actor.state-forces', force };
  }
  return null;
}

const OF: ReadonlySet<string> = new Set(['of', 'de', 'du', 'des', 'd', 'del', 'la', 'do', 'da', 'el', 'the', 'los', 'las', 'von', 'der']);

/** The s of "Sudan's army". */
const isPossessive = (text: string, before: Token, { start, key }: Token): boolean =>
  key === 's' && /^['’]$/u.test(text.slice(before.end, start));

function forceOf({ key }: Token, military: ReadonlySet<string>): Force | null {
  if (military.has(key)) return 'military';
  return POLICE.has(key) ? 'police' : null;
}

function nounStandsFirst({ field, start, name }: Candidate): boolean {
  const code = field.text.charCodeAt(start);
  return isArabic(code) || isHebrew(code) || name?.language === 'fr' || name?.language === 'es';
}

function beforeOwn({ field, last, start, end, rule }: Candidate): Found | null {
  if (rule !== 'country.name' && rule !== 'country.capital' && rule !== 'country.metonym' && rule !== 'country.sense') return null;
  for (let at = last + 1; at <= last + OWN_REACH; at++) {
    const noun = field.tokens[at + 1];
    const force = noun && OWN.has(field.tokens[at]?.key ?? '') ? forceOf(noun, FORCES_AFTER) : null;
    if (!noun || !force) continue;
    return /[.!?;]\s/u.test(field.text.slice(end, noun.start)) ? null : { start, end: noun.end, rule: 'actor.own-forces', force };
  }
  return null;
}

import type { Actor } from '../domain/lists.ts';
import type { ActorHit, ActorMention, ActorRule } from './actors.ts';
import type { Candidate } from './candidates.ts';
import { isArabic, isHebrew } from './characters.ts';
import { FORCES_AFTER, FORCES_BEFORE, FORCES_BETWEEN, OWN } from './data/forces.ts';
import { joined } from './tokens.ts';

/** "said its forces": so many words may stand between a government and them. */
const OWN_REACH = 4;
const MAX_BETWEEN = 2;

/** Finds the armed forces of states: a country or demonym beside a force noun, or a capital and "its forces". */
export function findStateForces(
  candidates: readonly Candidate[],
  covered: (candidate: Candidate) => ActorHit | undefined,
  forces: ReadonlyMap<string, Actor>,
): ActorMention[] {
  return candidates.flatMap((candidate) => {
    const actor = candidate.country ? forces.get(candidate.country) : undefined;
    if (!actor || covered(candidate)) return [];
    const mention = besideNoun(candidate) ?? beforeOwn(candidate);
    return mention ? [{ field: candidate.field, actor, ...mention }] : [];
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly rule: ActorRule;
}

function besideNoun(candidate: Candidate): Span | null {
  const { field, first, last, start, end, rule } = candidate;
  if (rule === 'country.capital' || rule === 'country.metonym' || rule === 'country.place') return null;
  const before = field.tokens[first - 1];
  const head = field.tokens[first];
  if (nounStandsFirst(candidate) && before && head && FORCES_BEFORE.has(before.key) && joined(field.text, before, head)) {
    return { start: before.start, end, rule: 'actor.state-forces' };
  }
  for (let at = last + 1; at <= last + 1 + MAX_BETWEEN; at++) {
    const previous = field.tokens[at - 1];
    const token = field.tokens[at];
    if (!previous || !token || !joined(field.text, previous, token)) return null;
    if (FORCES_AFTER.has(token.key)) return { start, end: token.end, rule: 'actor.state-forces' };
    if (!FORCES_BETWEEN.has(token.key)) return null;
  }
  return null;
}

function nounStandsFirst({ field, start, name }: Candidate): boolean {
  const code = field.text.charCodeAt(start);
  return isArabic(code) || isHebrew(code) || name.language === 'fr' || name.language === 'es';
}

function beforeOwn({ field, last, start, end, rule }: Candidate): Span | null {
  if (rule === 'country.demonym' || rule === 'country.place' || rule === 'country.state') return null;
  for (let at = last + 1; at <= last + OWN_REACH; at++) {
    const noun = field.tokens[at + 1];
    if (!noun || !OWN.has(field.tokens[at]?.key ?? '') || !FORCES_AFTER.has(noun.key)) continue;
    return /[.!?;]\s/u.test(field.text.slice(end, noun.start)) ? null : { start, end: noun.end, rule: 'actor.own-forces' };
  }
  return null;
}

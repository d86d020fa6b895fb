import type { CasualtyClaim, CasualtyKind, Mention } from '../../domain/tags.ts';
import { attributionIn } from './attribution.ts';
import type { Counted } from './counted.ts';
import { countedIn } from './counted.ts';
import type { Found } from './events.ts';
import type { ReadSentence } from './reading.ts';
import { hasSign } from './sentences.ts';
import type { Trigger } from './triggers.ts';
import { triggersIn } from './triggers.ts';

/** A text with more is a list of victims. */
const MOST_CLAIMS = 60;
/** Tokens between a number and the word that tells what became of them. */
const NEXT_TO = 2;
const BEHIND = 4;
const FAR = 14;
const TOLL_REACH = 9;

interface Claim {
  readonly kind: CasualtyKind;
  readonly min: number | null;
  readonly max: number | null;
  readonly first: number;
  readonly last: number;
}

/** Every number of killed or wounded, as the article says it. Part of a number ("including three children") is no claim of its own. */
export function readCasualties(sentences: readonly ReadSentence[]): Found<CasualtyClaim> {
  const tags: CasualtyClaim[] = [];
  const mentions: Mention[] = [];
  for (const sentence of sentences) {
    const claims = claimsIn(sentence);
    if (claims.length === 0) continue;
    if (tags.length >= MOST_CLAIMS) break;
    const attributedTo = attributionIn(sentence);
    const { field } = sentence;
    for (const { kind, min, max, first, last } of claims) {
      const start = field.tokens[first]?.start ?? 0;
      const end = field.tokens[last]?.end ?? start;
      tags.push({ kind, min, max, attributedTo, field: field.name, start, end });
      const rule = max === 0 ? 'casualty.none' : 'casualty.number';
      mentions.push({ field: field.name, start, end, text: field.text.slice(start, end), tag: kind, kind: 'casualty', rule });
    }
  }
  return { tags, mentions };
}

function claimsIn(sentence: ReadSentence): Claim[] {
  const triggers = triggersIn(sentence);
  if (triggers.length === 0) return [];
  return new Pairing(sentence, triggers, countedIn(sentence)).claims();
}

/** Numbers of a sentence and the words they belong to; each number is used once. */
class Pairing {
  private readonly sentence: ReadSentence;
  private readonly triggers: readonly Trigger[];
  private readonly numbers: readonly Counted[];
  private readonly used = new Set<Counted>();
  private readonly found: Claim[] = [];

  constructor(sentence: ReadSentence, triggers: readonly Trigger[], numbers: readonly Counted[]) {
    this.sentence = sentence;
    this.triggers = triggers;
    this.numbers = numbers;
  }

  claims(): Claim[] {
    for (const [i, trigger] of this.triggers.entries()) {
      if (trigger.fixed !== null)
        this.found.push({ kind: trigger.kind, min: trigger.fixed, max: trigger.fixed, first: trigger.first, last: trigger.last });
      else if (!this.isShared(i)) this.pair(trigger);
    }
    return this.found.toSorted((a, b) => a.first - b.first || (a.kind < b.kind ? -1 : 1));
  }

  private pair(trigger: Trigger): void {
    if (trigger.side === 'toll') {
      this.claim(trigger, this.tollOf(trigger));
      return;
    }
    const before = trigger.side === 'after' ? undefined : this.justBefore(trigger);
    const after = trigger.side === 'before' ? undefined : this.justAfter(trigger);
    // "Three gunmen killed 12": with numbers on both sides and no "were", the first are the killers.
    const isActive =
      after !== undefined &&
      (before === undefined || (!this.isPassive(trigger, before) && after.people !== null && before.people !== null));
    const chosen = isActive ? after : (before ?? after ?? (trigger.side === 'after' ? undefined : this.farBefore(trigger)));
    this.claim(trigger, chosen);
    if (chosen) this.alsoBeside(trigger, chosen);
  }

  /** "Killed and wounded 12": which of them is not told. */
  private isShared(index: number): boolean {
    const trigger = this.triggers[index];
    const next = this.triggers[index + 1];
    const before = this.triggers[index - 1];
    const together = (a: Trigger | undefined, b: Trigger | undefined): boolean =>
      a !== undefined &&
      b !== undefined &&
      a.kind !== b.kind &&
      a.fixed === null &&
      b.fixed === null &&
      b.first - a.last <= 2 &&
      !this.numbers.some((n) => n.first > a.last && n.first < b.first) &&
      !hasSign(this.sentence.field, a.last, ',;:');
    const hasBoth = (a: Trigger, b: Trigger): boolean => this.justBefore(a) !== undefined && this.justAfter(b) !== undefined;
    if (trigger && next && together(trigger, next)) return !hasBoth(trigger, next);
    return trigger !== undefined && before !== undefined && together(before, trigger) && !hasBoth(before, trigger);
  }

  private claim(trigger: Trigger, number: Counted | undefined): void {
    if (!number || this.used.has(number)) return;
    this.used.add(number);
    const first = Math.min(trigger.first, number.start);
    const last = Math.max(trigger.last, number.people ?? number.last);
    this.found.push({ kind: trigger.kind, ...boundsOf(number, trigger), first, last });
  }

  private free(number: Counted): boolean {
    return !this.used.has(number) && !number.isPart;
  }

  /** "12 people were killed", "12 dead". */
  private justBefore(trigger: Trigger): Counted | undefined {
    return this.numbers.findLast((number) => {
      const end = number.people ?? number.last;
      if (end >= trigger.first || !this.free(number)) return false;
      return this.fillers(end, trigger.first) <= NEXT_TO && !this.isParted(end, trigger.first, ',;:()');
    });
  }

  /** "Killed at least 12 people"; not "killed, 12 wounded". */
  private justAfter(trigger: Trigger): Counted | undefined {
    const number = this.numbers.find((one) => one.start > trigger.last);
    if (!number || !this.free(number) || number.start - trigger.last > BEHIND) return undefined;
    if (this.isParted(trigger.last, number.start, ',;()') || this.belongsToNext(trigger, number)) return undefined;
    if (this.triggers.some((other) => other.first > trigger.last && other.first < number.start)) return undefined;
    if (trigger.needsLives && !LIVES.has(this.sentence.field.tokens[number.people ?? -1]?.key ?? '')) return undefined;
    const between = this.fillers(trigger.last, number.start);
    return between === 0 || number.people !== null || (trigger.side === 'after' && between <= NEXT_TO) ? this.notBy(number) : undefined;
  }

  /** "Killed by 12 men". */
  private notBy(number: Counted): Counted | undefined {
    return BY.has(this.sentence.field.tokens[number.start - 1]?.key ?? '') ? undefined : number;
  }

  private belongsToNext(trigger: Trigger, number: Counted): boolean {
    const end = number.people ?? number.last;
    return this.triggers.some(
      (other) =>
        other !== trigger &&
        other.side !== 'after' &&
        other.side !== 'toll' &&
        other.first > end &&
        this.fillers(end, other.first) <= NEXT_TO &&
        !this.isParted(end, other.first, ',;:()'),
    );
  }

  /** "12 people on their way to a market were killed". */
  private farBefore(trigger: Trigger): Counted | undefined {
    const number = this.numbers.findLast((one) => (one.people ?? one.last) < trigger.first && this.free(one));
    if (!number || number.people === null || trigger.first - number.people > FAR || this.isParted(number.people, trigger.first, ';:'))
      return undefined;
    return this.triggers.some((other) => other.first > number.last && other.first < trigger.first) ? undefined : number;
  }

  private tollOf(trigger: Trigger): Counted | undefined {
    const reach = Math.min(trigger.last + TOLL_REACH, this.sentence.end);
    const number = this.numbers.find((one) => one.first > trigger.last && one.first <= reach && this.free(one));
    const isOther =
      number &&
      this.triggers.some(
        (other) =>
          other !== trigger &&
          other.side !== 'toll' &&
          other.kind !== trigger.kind &&
          other.first > trigger.last &&
          this.fillers(number.people ?? number.last, other.first) <= NEXT_TO,
      );
    return isOther ? undefined : number;
  }

  /** "Three soldiers and a policeman were killed", "killed two women and a child". */
  private alsoBeside(trigger: Trigger, number: Counted): void {
    const index = this.numbers.indexOf(number);
    const step = number.first < trigger.first ? -1 : 1;
    let near = number;
    for (let i = index + step; ; i += step) {
      const next = this.numbers[i];
      if (!next || next.people === null || !this.free(next)) return;
      if (step > 0 && (next.first < trigger.last || this.belongsToNext(trigger, next))) return;
      const [left, right] = step < 0 ? [next, near] : [near, next];
      if (left.people === null || right.start - left.people > 2 || this.isParted(left.people, right.start, ';:.()')) return;
      if (!this.isListed(left.people, right.start)) return;
      if (this.triggers.some(({ first }) => first > left.last && first < right.first)) return;
      this.used.add(next);
      this.found.push({ kind: trigger.kind, ...boundsOf(next, trigger), first: next.start, last: next.people });
      near = next;
    }
  }

  /** A comma or "and" stands between two numbers. */
  private isListed(after: number, before: number): boolean {
    if (before - after === 1)
      return hasSign(this.sentence.field, after, ',،') || AND_PREFIX.test(this.sentence.field.tokens[before]?.key ?? '');
    return AND.has(this.sentence.field.tokens[after + 1]?.key ?? '');
  }

  private isPassive(trigger: Trigger, number: Counted): boolean {
    return this.sentence.hits.some(
      (hit) => hit.phrase.means.has('aux') && hit.first > (number.people ?? number.last) && hit.last < trigger.first,
    );
  }

  /** Words between two places that are neither auxiliary nor part of the number. */
  private fillers(after: number, before: number): number {
    let count = 0;
    for (let at = after + 1; at < before; at++) {
      const hit = this.sentence.hits.find(({ first, last }) => first <= at && at <= last);
      if (!hit || !['aux', 'people', 'at-least', 'at-most', 'about', 'between'].some((meaning) => hit.phrase.means.has(meaning as 'aux')))
        count++;
    }
    return count;
  }

  private isParted(after: number, before: number, signs: string): boolean {
    for (let at = after; at < before; at++) if (hasSign(this.sentence.field, at, signs)) return true;
    return false;
  }
}

const LIVES = new Set(['lives', 'life', 'vies', 'vidas']);
const BY = new Set(['by', 'par', 'por', 'от', 'від']);
const AND = new Set(['and', 'y', 'e', 'et', 'и', 'та', 'і', 'й', 've', 'و', 'plus']);
const AND_PREFIX = /^و/u;

/** A toll that rises "from 30 to 40" is 40. */
function boundsOf(number: Counted, trigger: Trigger): Pick<Claim, 'min' | 'max'> {
  if (trigger.side !== 'toll') return { min: number.min, max: number.max };
  const value = number.top ?? number.min;
  return number.min === null || number.isRange ? { min: value, max: value } : { min: number.min, max: number.max };
}

import { SUB_EVENT_TYPES } from '../../domain/events.ts';
import type { EventTag, Mention } from '../../domain/tags.ts';
import type { Meaning } from '../data/events/meanings.ts';
import { ranked } from '../score.ts';
import { Deeds } from './deeds.ts';
import { RULES } from './event-rules.ts';
import type { Hit, ReadSentence } from './reading.ts';

/** A suggestion nobody reads is none. */
const MOST_EVENTS = 3;
const LOWEST_SCORE = 0.3;
const TITLE_WEIGHT = 2;
const LEAD_WEIGHT = 1.5;
/** Each further sentence tells more of what came before, less of what is new. */
const FADING = 0.3;
/** Sentences further on tell what led to the event. */
const LAST_READ = 15;
/** Rules below this weight count only in articles that speak of arms, victims or unrest elsewhere. */
const WEAK = 0.5;
/** The second reading of a sentence. */
const SECOND_SHARE = 0.5;

const TYPES = new Map(SUB_EVENT_TYPES.map((type) => [type.id, type]));

/** Arms and victims: their presence makes a weak word likely. */
const SUPPORT: ReadonlySet<Meaning> = new Set<Meaning>([
  'airstrike',
  'shelling',
  'ordnance',
  'blast',
  'bomb',
  'suicide',
  'grenade',
  'kill',
  'wound',
  'clash',
  'rebel',
  'state',
  'disperse',
  'abduct',
  'civilian',
  'actor',
]);

interface Finding {
  readonly id: string;
  readonly weight: number;
  readonly hit: Hit;
  readonly sentence: ReadSentence;
}

export interface Found<T> {
  readonly tags: readonly T[];
  readonly mentions: readonly Mention[];
}

/** Suggests what happened, from the words of each sentence; the title and the lead weigh most. At most three. */
export function suggestEvents(sentences: readonly ReadSentence[]): Found<EventTag> {
  const all = sentences.filter(({ index }) => index < LAST_READ).map((sentence) => new Deeds(sentence));
  const supported = isSupported(all);
  const findings = all.flatMap((deeds) => (deeds.isEmpty ? [] : judge(deeds))).filter((finding) => supported || finding.weight > WEAK);
  const weights = new Map<string, number>();
  for (const { id, weight, sentence } of findings) weights.set(id, (weights.get(id) ?? 0) + weight * sentenceWeight(sentence));
  const tags = ranked(weights)
    .filter(({ score }) => score >= LOWEST_SCORE)
    .slice(0, MOST_EVENTS)
    .flatMap(({ id, score }) => {
      const known = TYPES.get(id);
      return known ? [{ id, name: known.name, type: known.type, score }] : [];
    });
  const kept = new Set(tags.map((tag) => tag.id));
  return { tags, mentions: findings.filter(({ id }) => kept.has(id)).map(mentionOf) };
}

function isSupported(all: readonly Deeds[]): boolean {
  const seen = new Set<Meaning>();
  for (const deeds of all) for (const meaning of deeds.meanings()) if (SUPPORT.has(meaning)) seen.add(meaning);
  return seen.size > 1;
}

/** The first two rules that hold in a sentence; the first alone where it says all. */
function judge(deeds: Deeds): Finding[] {
  const found: Finding[] = [];
  for (const rule of RULES) {
    const hit = rule.holds(deeds);
    if (!hit || found.some(({ id }) => id === rule.id)) continue;
    found.push({ id: rule.id, weight: rule.weight * (found.length > 0 ? SECOND_SHARE : 1), hit, sentence: deeds.sentence });
    if (rule.alone || found.length > 1) break;
  }
  return found;
}

const sentenceWeight = ({ field, index }: ReadSentence): number =>
  field.name === 'title' ? TITLE_WEIGHT : LEAD_WEIGHT / (1 + index * FADING);

function mentionOf({ id, hit, sentence: { field } }: Finding): Mention {
  const start = field.tokens[hit.first]?.start ?? 0;
  const end = field.tokens[hit.last]?.end ?? start;
  return { field: field.name, start, end, text: field.text.slice(start, end), tag: id, kind: 'event', rule: 'event.trigger' };
}

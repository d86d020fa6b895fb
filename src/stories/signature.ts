import type { StoryReport } from '../domain/stories.ts';
import type { Mention } from '../domain/tags.ts';
import { LEAD_CHARACTERS } from './terms.ts';

/** What the opening of a report says of who, where and how many, in any language. */
export interface Signature {
  /** Countries it is about. */
  readonly countries: readonly string[];
  /** Towns and admin units below the country. */
  readonly places: readonly string[];
  /** The town or district it names most, in the headline above all: where it happened, as a rule. One or none. */
  readonly scene: readonly string[];
  /** Admin-1 units of those places. */
  readonly admin1: readonly string[];
  readonly actors: readonly string[];
  /** Kinds of event. */
  readonly events: readonly string[];
  /** How many were killed, as it says. */
  readonly killed: readonly number[];
}

/** A place in the headline counts as so many mentions; the first of all a little more than the others. */
const IN_TITLE = 3;
const FIRST = 0.5;
/** A place that is named once in the text may be anything: where somebody spoke, was born, or is going. */
const CLEAR = 2;

/** Narrower than a province: towns have numbers for ids, admin units codes such as `SY.11` and `SY.11.7733344`. */
export function isLocal(id: string): boolean {
  return id.split('.').length !== 2;
}

export function signatureOf({ tags }: Pick<StoryReport, 'tags'>): Signature {
  const opening = tags.mentions.filter(isInOpening);
  const proved = (kind: Mention['kind']): ReadonlySet<string> => new Set(opening.filter((one) => one.kind === kind).map(({ tag }) => tag));
  const [places, actors, countries] = [proved('place'), proved('actor'), proved('country')];
  const named = tags.places.filter(({ id }) => places.has(id));
  const local = new Set(named.map(({ id }) => id).filter(isLocal));
  const focus = tags.countries.filter(({ focus: isFocus }) => isFocus).map(({ id }) => id);
  return {
    countries: focus.length > 0 ? focus : tags.countries.map(({ id }) => id).filter((id) => countries.has(id)),
    places: named.map(({ id }) => id),
    scene: sceneOf(opening.filter(({ kind, tag }) => kind === 'place' && local.has(tag))),
    admin1: unique(named.flatMap(({ admin1, id }) => admin1 ?? (id.includes('.') ? id : []))),
    actors: tags.actors.map(({ id }) => id).filter((id) => actors.has(id)),
    events: unique(tags.events.map(({ type }) => type)),
    killed: unique(
      tags.casualties.filter((claim) => claim.kind === 'killed' && isInOpening(claim)).flatMap(({ min, max }) => min ?? max ?? []),
    ),
  };
}

function isInOpening({ field, start }: Pick<Mention, 'field' | 'start'>): boolean {
  return field === 'title' || start < LEAD_CHARACTERS;
}

/** Where officials speak is named once, the scene again and again. */
function sceneOf(mentions: readonly Mention[]): string[] {
  const points = new Map<string, number>();
  for (const [at, { field, tag }] of mentions.toSorted(inReadingOrder).entries())
    points.set(tag, (points.get(tag) ?? (at === 0 ? FIRST : 0)) + (field === 'title' ? IN_TITLE : 1));
  const [best] = [...points].toSorted((a, b) => b[1] - a[1]);
  return best && best[1] >= CLEAR ? [best[0]] : [];
}

function inReadingOrder(a: Mention, b: Mention): number {
  return Number(a.field === 'text') - Number(b.field === 'text') || a.start - b.start;
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

import type { StoryReport } from '../domain/stories.ts';
import type { Mention } from '../domain/tags.ts';
import { LEAD_CHARACTERS } from './terms.ts';

/** What the opening of a report says of who, where and how many, in any language. */
export interface Signature {
  /** Countries it is about. */
  readonly countries: readonly string[];
  /** Towns and admin units below the country. */
  readonly places: readonly string[];
  /** Admin-1 units of those places. */
  readonly admin1: readonly string[];
  readonly actors: readonly string[];
  /** Kinds of event. */
  readonly events: readonly string[];
  /** How many were killed, as it says. */
  readonly killed: readonly number[];
}

const NUMBERED = /^[0-9]+$/;

export function signatureOf({ tags }: StoryReport): Signature {
  const opening = tags.mentions.filter(isInOpening);
  const proved = (kind: Mention['kind']): ReadonlySet<string> => new Set(opening.filter((one) => one.kind === kind).map(({ tag }) => tag));
  const [places, actors, countries] = [proved('place'), proved('actor'), proved('country')];
  const named = tags.places.filter(({ id }) => places.has(id));
  const focus = tags.countries.filter(({ focus: isFocus }) => isFocus).map(({ id }) => id);
  return {
    countries: focus.length > 0 ? focus : tags.countries.map(({ id }) => id).filter((id) => countries.has(id)),
    places: named.map(({ id }) => id).filter((id) => NUMBERED.test(id) || id.includes('.')),
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

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

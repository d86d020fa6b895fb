import type { Tagger } from '../../../../src/domain/tags.ts';

/**
 * A text that is easily misread, and how a careful reader tags it:
 * [text, countries, actors, more]. Countries in brackets may be there, all others must; no further one may.
 * Actors must be there; with an exclamation mark they must not. Every text is invented or speaks of documented past events.
 */
export type Trap = readonly [text: string, countries: string, actors?: string, more?: TrapMore];

export interface TrapMore {
  readonly title?: string;
  /** Country of the dateline; not looked at where absent. */
  readonly filedFrom?: string | null;
  readonly outletCountry?: string;
  /** Where it happened. */
  readonly primary?: string;
  /** `name country` of places that must be there; with an exclamation mark they must not. */
  readonly places?: readonly string[];
}

interface Outcome {
  readonly countries: readonly string[];
  readonly missing: readonly string[];
  readonly unwanted: readonly string[];
  readonly filedFrom: string | null | undefined;
  readonly primary: string | null | undefined;
}

/** What the trap asks for, and what came: alike where all is right. */
export function compareTrap(tagger: Tagger, trap: Trap, language: string): { wanted: Outcome; got: Outcome } {
  const [text, countries, actors = '', { title = '', filedFrom, outletCountry = null, primary, places = [] } = {}] = trap;
  const tags = tagger.tag({ title, text, language, outletCountry });
  const may = split(/\((.*)\)/u.exec(countries)?.[1]);
  const must = split(countries.replace(/\(.*\)/u, ''));
  const found = new Set([...tags.actors.map(({ id }) => id), ...tags.places.map(({ name, country }) => `${name} ${country}`)]);
  const named = [...split(actors), ...places];
  return {
    wanted: { countries: must.toSorted(), missing: [], unwanted: [], filedFrom, primary },
    got: {
      countries: tags.countries.map(({ id }) => id).filter((id) => must.includes(id) || !may.includes(id)).toSorted(), // prettier-ignore
      missing: named.filter((id) => !id.startsWith('!') && !found.has(id)),
      unwanted: named.filter((id) => id.startsWith('!') && found.has(id.slice(1))),
      filedFrom: filedFrom === undefined ? undefined : tags.filedFrom,
      primary: primary === undefined ? undefined : tags.primaryCountry,
    },
  };
}

const split = (list = ''): string[] => list.split(' ').filter(Boolean);

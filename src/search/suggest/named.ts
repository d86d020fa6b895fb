import { EVENT_TYPES, SUB_EVENT_TYPES } from '../../domain/events.ts';
import { type Actor, ACTOR_TYPES, type Materiel, type WorldRegion } from '../../domain/lists.ts';
import type { Source } from '../../domain/source.ts';
import type { Facet } from '../engine.ts';
import type { Labels } from '../service/types.ts';
import type { Named } from './types.ts';

/** What an operator's lists call by a name. */
export interface NameLists {
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly regions: readonly WorldRegion[];
  readonly materiel: readonly Materiel[];
  readonly countries: readonly { readonly id: string; readonly name: string; readonly names: readonly string[] }[];
}

/** Everything that lists name, by all its names in all scripts; sources that are switched off too, since their articles stay. */
export function namedIn({ sources, actors, regions, materiel, countries }: NameLists, labels: Labels): Named[] {
  const named = (facet: Facet, value: string, label: string, names: readonly string[]): Named => ({ facet, value, label, names });
  const texts = (aliases: Actor['aliases']): string[] => aliases.map(({ text }) => text);
  const languages = new Set(sources.flatMap(({ language }) => (language === null ? [] : [language.toLowerCase()])));
  return [
    ...countries.map(({ id, name, names }) => named('country', id, name, names)),
    ...regions.map(({ id, name }) => named('region', id, name, [])),
    ...actors.map(({ id, name, aliases }) => named('actor', id, name, texts(aliases))),
    ...sources.map(({ id, name }) => named('source', id.toLowerCase(), name, [])),
    ...[...languages].map((id) => named('language', id, labels.label('language', id), [ownName(id)])),
    ...[...EVENT_TYPES, ...SUB_EVENT_TYPES].map(({ id, name }) => named('event', id, name, [])),
    ...ACTOR_TYPES.map((id) => named('actorType', id, labels.label('actorType', id), [])),
    ...materiel.map(({ id, name, aliases }) => named('materiel', id, name, texts(aliases))),
  ];
}

/** What a language calls itself. */
function ownName(language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(language) ?? language;
  } catch {
    // A hint of an operator that is no language tag is shown as it is.
    return language;
  }
}

import type { Actor, Force } from '../domain/lists.ts';
import { allCountries } from './countries.ts';

/** News speak of these two in every country: "Malian army", "police in Chad". */
const TEMPLATES: readonly { readonly force: Force; readonly suffix: string; readonly name: (country: string) => string }[] = [
  { force: 'military', suffix: 'mil', name: (country) => `Armed forces of ${country}` },
  { force: 'police', suffix: 'police', name: (country) => `Police of ${country}` },
];

/** Adds an army and a police for each country that has none in the list. */
export function withStateForces(actors: readonly Actor[]): Actor[] {
  const all = [...actors];
  const taken = new Set(all.flatMap(({ force, countries }) => (force && countries[0] ? [`${force} ${countries[0]}`] : [])));
  const ids = new Set(all.map(({ id }) => id));
  for (const { id: country, name } of allCountries()) {
    for (const template of TEMPLATES) {
      const id = `${slugOf(name)}-${template.suffix}`;
      if (taken.has(`${template.force} ${country}`) || ids.has(id)) continue;
      all.push(stateForce(id, template.name(name), country, template.force));
    }
  }
  return all;
}

const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
    .replaceAll(' ', '-');

const stateForce = (id: string, name: string, country: string, force: Force): Actor => ({
  id,
  name,
  type: 'state-forces',
  countries: [country],
  parent: null,
  force,
  active: { from: null, to: null },
  wikidata: null,
  aliases: [],
});

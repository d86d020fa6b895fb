import type { Facet } from '../engine.ts';
import type { FieldName } from '../query/fields.ts';

interface Operator {
  readonly name: string;
  readonly field: FieldName;
  readonly does: string;
}

/** As they are written first; in the order they are told of. */
export const OPERATORS: readonly Operator[] = [
  { name: 'country', field: 'country', does: 'about a country, such as country:SY' },
  { name: 'region', field: 'region', does: 'about a world region, country or province, such as region:sahel' },
  { name: 'actor', field: 'actor', does: 'names an armed actor, such as actor:hamas' },
  { name: 'source', field: 'source', does: 'from an outlet' },
  { name: 'lang', field: 'language', does: 'written in a language, such as lang:ar' },
  { name: 'after', field: 'after', does: 'from a UTC day on, such as after:2024-05-13' },
  { name: 'before', field: 'before', does: 'before a UTC day, such as before:2024-06-01' },
  { name: 'title', field: 'title', does: 'a word of the headline' },
  { name: 'place', field: 'place', does: 'a town, district or province, such as place:SY.11' },
  { name: 'event', field: 'event', does: 'a kind of event, such as event:battles' },
  { name: 'actor-type', field: 'actorType', does: 'a kind of actor, such as actor-type:rebel-group' },
  { name: 'materiel', field: 'materiel', does: 'a weapon or vehicle, such as materiel:f-16' },
  { name: 'primary-country', field: 'primaryCountry', does: 'mostly about a country' },
  { name: 'filed-from', field: 'filedFrom', does: 'filed from a country' },
  { name: 'outlet-country', field: 'outletCountry', does: 'from outlets of a country' },
];

/** Any case, with or without the hyphen. */
export function operatorNamed(written: string): Operator | null {
  const name = written.toLowerCase();
  if (name === 'language') return operatorNamed('lang');
  return OPERATORS.find((operator) => operator.name === name || operator.name.replace('-', '') === name) ?? null;
}

/** What a value of the facet is written behind. */
export function operatorOf(facet: Facet): string {
  return OPERATORS.find(({ field }) => field === facet)?.name ?? facet;
}

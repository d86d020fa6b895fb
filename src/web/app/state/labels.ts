import { signal } from '@preact/signals';
import type { Facet } from '../../../search/engine.ts';
import type { SearchAnswer } from '../api/shapes.ts';

/** What values are called, as far as answers have told; hits and addresses carry ids only. */
const told = signal<ReadonlyMap<string, string>>(new Map());

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const COUNTRIES: ReadonlySet<Facet> = new Set(['country', 'primaryCountry', 'filedFrom', 'outletCountry']);

export function rememberLabels(facets: Partial<SearchAnswer['facets']>): void {
  remember(Object.entries(facets).flatMap(([facet, values]) => (values ?? []).map(({ value, label }) => [facet, value, label] as const)));
}

/** Of what an answer shows, also that which is in none of its lists of facets. */
export function rememberNames({ facets, names }: Pick<SearchAnswer, 'facets' | 'names'>): void {
  rememberLabels(facets);
  remember(Object.entries(names).flatMap(([facet, byId]) => Object.entries(byId).map(([value, label]) => [facet, value, label] as const)));
}

function remember(names: readonly (readonly [facet: string, value: string, label: string])[]): void {
  const known = told.peek();
  const news = names.filter(([facet, value, label]) => known.get(`${facet}:${value}`) !== label);
  if (news.length > 0)
    told.value = new Map([...known, ...news.map(([facet, value, label]): [string, string] => [`${facet}:${value}`, label])]);
}

export const isTold = (facet: Facet, value: string): boolean => told.value.has(`${facet}:${value}`);

/** The name of a value; where none was told, what the browser calls it, else the id in readable letters. */
export function labelOf(facet: Facet, value: string): string {
  return told.value.get(`${facet}:${value}`) ?? standardName(facet, value) ?? readable(value);
}

function standardName(facet: Facet, value: string): string | undefined {
  try {
    if (COUNTRIES.has(facet) || (facet === 'region' && /^[A-Z]{2}$/.test(value))) return regionNames.of(value);
    return facet === 'language' ? languageNames.of(value) : undefined;
  } catch {
    // No code at all: a value that somebody typed into an address.
    return undefined;
  }
}

function readable(id: string): string {
  return id.replaceAll('-', ' ');
}

import { type EngineQuery, type Facet, MAIN_FACETS } from '../engine.ts';

/** The index attribute that answers each facet. */
export const FACET_ATTRIBUTES = {
  country: 'countries',
  region: 'regions',
  actor: 'actors',
  source: 'source',
  language: 'language',
  primaryCountry: 'primaryCountry',
  place: 'places',
  actorType: 'actorTypes',
  event: 'events',
  materiel: 'materiel',
  filedFrom: 'filedFrom',
  outletCountry: 'outletCountry',
} as const satisfies Record<Facet, string>;

/** The attributes that are counted for a query. */
export function countedAttributes({ facets = [], withoutFacets = false }: EngineQuery): (typeof FACET_ATTRIBUTES)[Facet][] {
  if (withoutFacets) return [];
  return [...new Set([...MAIN_FACETS, ...facets].map((facet) => FACET_ATTRIBUTES[facet]))];
}

/**
 * A value as the server's filter parser reads it, or null where it has no spelling. The parser skips whatever follows a
 * backslash and afterwards only turns escaped quotes back, so a backslash stands for itself but can swallow a quote.
 */
export function quoteValue(value: string): string | null {
  if (!value.includes('"')) return isReadable(value) ? `"${value}"` : null;
  if (!value.includes("'")) return isReadable(value) ? `'${value}'` : null;
  const escaped = value.replaceAll('"', '\\"');
  return isReadable(escaped) && escaped.replaceAll('\\"', '"') === value && !hasBareQuote(escaped) ? `"${escaped}"` : null;
}

/** Conditions of facets and dates, to be joined by AND; null where no document can match. */
export function filterConditions(query: EngineQuery): string[] | null {
  const conditions: string[] = [];
  for (const [facet, { include, exclude }] of Object.entries(query.filters)) {
    const attribute = FACET_ATTRIBUTES[facet as Facet];
    const wanted = quoteAll(include);
    if (include.length > 0 && wanted.length === 0) return null;
    if (wanted.length > 0) conditions.push(`${attribute} IN [${wanted.join(', ')}]`);
    const unwanted = quoteAll(exclude);
    if (unwanted.length > 0) conditions.push(`${attribute} NOT IN [${unwanted.join(', ')}]`);
  }
  if (query.from !== null) conditions.push(`sortAt >= ${bounded(query.from)}`);
  if (query.to !== null) conditions.push(`sortAt < ${bounded(query.to)}`);
  return conditions;
}

/** Far beyond any date, and still written without an exponent. */
export function bounded(seconds: number): number {
  return Math.min(Math.max(Math.ceil(seconds), -1e15), 1e15);
}

export function quoteAll(values: readonly string[]): string[] {
  return values.map(quoteValue).filter((value) => value !== null);
}

/** False where the last backslash would swallow the closing quote. */
function isReadable(text: string): boolean {
  let at = 0;
  while (at < text.length) at += text[at] === '\\' ? 2 : 1;
  return at === text.length;
}

function hasBareQuote(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') return true;
    if (text[at] === '\\') at += 1;
  }
  return false;
}

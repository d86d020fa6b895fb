import { foldText } from '../../src/domain/fold.ts';
import type { SearchDocument } from '../../src/domain/search.ts';
import { type EngineQuery, type Facet, type FilterValues, forEachFacet } from '../../src/search/engine.ts';
import type { QueryNode, Words } from '../../src/search/query/ast.ts';
import { parseQuery } from '../../src/search/query/parse.ts';
import { allOf } from '../../src/search/query/tree.ts';

/** What a test says about a document; everything else follows from it or is beside the point. */
export interface DocumentSketch {
  readonly id: string;
  readonly title?: string;
  readonly text?: string;
  /** UTC ISO 8601. */
  readonly at?: string;
  readonly sortAt?: number;
  readonly source?: string;
  readonly language?: string | null;
  readonly countries?: readonly string[];
  /** Beside the countries, which are regions too. */
  readonly regions?: readonly string[];
  readonly actors?: readonly string[];
  readonly actorTypes?: readonly string[];
  readonly places?: readonly string[];
  readonly events?: readonly string[];
  readonly materiel?: readonly string[];
  readonly filedFrom?: string | null;
  readonly outletCountry?: string | null;
  readonly geo?: SearchDocument['geo'];
  readonly copyGroup?: string;
  readonly copies?: number;
  readonly outlets?: number;
  readonly families?: number;
  readonly storyId?: string | null;
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

export function searchDocument(sketch: DocumentSketch): SearchDocument {
  const { id, title = `Report ${id}`, text = '', at = '2024-05-13T10:00:00Z', source = 'wire', language = 'en' } = sketch;
  const countries = sketch.countries ?? [];
  return {
    id,
    title,
    url: `https://${source}.example/${encodeURIComponent(id)}`,
    canonicalUrl: `https://${source}.example/${encodeURIComponent(id)}`,
    source,
    sourceName: `The ${source}`,
    publishedAt: sketch.sortAt === undefined ? at : new Date(sketch.sortAt * 1000).toISOString(),
    publishedAtPrecision: 'minute',
    sortAt: sketch.sortAt ?? Date.parse(at) / 1000,
    language,
    direction: RIGHT_TO_LEFT.has(language ?? '') ? 'rtl' : 'ltr',
    excerpt: text.slice(0, 300),
    countries,
    primaryCountry: countries[0] ?? null,
    regions: [...(sketch.regions ?? []), ...countries],
    actors: sketch.actors ?? [],
    actorTypes: sketch.actorTypes ?? [],
    places: sketch.places ?? [],
    events: sketch.events ?? [],
    materiel: sketch.materiel ?? [],
    filedFrom: sketch.filedFrom ?? null,
    outletCountry: sketch.outletCountry ?? null,
    geo: sketch.geo ?? null,
    copyGroup: sketch.copyGroup ?? id,
    copies: sketch.copies ?? 0,
    outlets: sketch.outlets ?? 1,
    families: sketch.families ?? 1,
    storyId: sketch.storyId ?? null,
    textOrigin: 'page',
    foldTitle: foldText(title),
    foldText: foldText(text),
  };
}

export interface QueryOptions {
  readonly filters?: Partial<Record<Facet, Partial<FilterValues>>>;
  readonly facets?: EngineQuery['facets'];
  readonly allValues?: boolean;
  readonly from?: number | null;
  readonly to?: number | null;
  readonly sort?: EngineQuery['sort'];
  readonly collapse?: EngineQuery['collapse'];
  readonly limit?: number;
  readonly offset?: number;
}

/** What the service makes of query text and parameters: filters and dates of both, merged. */
export function engineQuery(text: string, options: QueryOptions = {}): EngineQuery {
  const query = parseQuery(text);
  const valuesOf = (facet: Facet): FilterValues => {
    const inText = (negated: boolean): string[] =>
      query.filters.filter((filter) => filter.facet === facet && filter.negated === negated).map((filter) => filter.value);
    const given = options.filters?.[facet];
    return { include: [...inText(false), ...(given?.include ?? [])], exclude: [...inText(true), ...(given?.exclude ?? [])] };
  };
  return {
    query,
    filters: forEachFacet(valuesOf),
    ...(options.facets && { facets: options.facets }),
    ...(options.allValues && { allValues: true }),
    from: options.from ?? query.from,
    to: options.to ?? query.to,
    sort: options.sort ?? 'newest',
    ...(options.collapse && { collapse: options.collapse }),
    limit: options.limit ?? 100,
    offset: options.offset ?? 0,
  };
}

/** An engine query from raw words that never went through the parser. */
export function rawQuery(words: readonly string[], options: QueryOptions = {}): EngineQuery {
  const tree = allOf(words.map((word) => wordsNode([word])));
  return { ...engineQuery('', options), query: { root: tree, tree, filters: [], from: null, to: null } };
}

/** A word or phrase as the parser gives it; places do not matter. */
export function wordsNode(words: readonly string[], over: Partial<Words> = {}): Words {
  return { kind: 'words', field: 'any', words, prefix: false, start: 0, end: 0, ...over };
}

/** Words or the tag of an actor, as names are expanded. */
export function orTagged(words: Words, actor: string): QueryNode {
  const place = { start: words.start, end: words.end };
  const tag: QueryNode = { kind: 'filter', facet: 'actor', values: [{ value: actor, ...place }], standsIn: true, ...place };
  return { kind: 'or', nodes: [words, tag], ...place };
}

export async function* batchesOf(documents: readonly SearchDocument[], size: number): AsyncGenerator<readonly SearchDocument[]> {
  for (let at = 0; at < documents.length; at += size) yield documents.slice(at, at + size);
}

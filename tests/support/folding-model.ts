import type { SearchDocument } from '../../src/domain/search.ts';
import { type Collapse, COLLAPSE, type EngineQuery, type Facet, type FacetCount, FACETS, facetLists } from '../../src/search/engine.ts';
import type { QueryNode } from '../../src/search/query/ast.ts';
import { allOf } from '../../src/search/query/tree.ts';
import { engineQuery, orTagged, searchDocument } from './documents.ts';

/** Search as it is meant, over documents in memory: what matches, in an order that is given, folded and counted. */
export function modelAnswer(
  documents: readonly SearchDocument[],
  query: EngineQuery,
  unfolded: readonly string[],
): { ids: string[]; total: number; facets: ReturnType<typeof facetLists<FacetCount>> } {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const groups = new Map<string, SearchDocument[]>();
  for (const document of unfolded.flatMap((id) => byId.get(id) ?? [])) {
    const key = keyOf(document, query.collapse ?? 'none');
    groups.set(key, [...(groups.get(key) ?? []), document]);
  }
  const ids = [...groups.values()].map(([first]) => first?.id ?? '');
  const countsOf = (facet: Facet): FacetCount[] => {
    const counts = new Map<string, number>();
    for (const group of groups.values()) {
      for (const value of new Set(group.flatMap((document) => valuesOf(document, facet)))) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };
  return { ids: ids.slice(query.offset, query.offset + query.limit), total: ids.length, facets: facetLists(query.facets ?? [], countsOf) };
}

/** Ids of what matches, newest first or oldest first, then by id. */
export function modelMatches(documents: readonly SearchDocument[], query: EngineQuery): string[] {
  const sign = query.sort === 'oldest' ? 1 : -1;
  return documents
    .filter((document) => matches(document, query))
    .sort((a, b) => sign * (a.sortAt - b.sortAt) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

function keyOf({ id, copyGroup, storyId }: SearchDocument, collapse: Collapse): string {
  if (collapse === 'copies') return `copies ${copyGroup}`;
  return collapse === 'stories' && storyId !== null ? `story ${storyId}` : `article ${id}`;
}

function matches(document: SearchDocument, { query, filters, from, to }: EngineQuery): boolean {
  return (
    (query.tree === null || isTrue(document, query.tree)) &&
    FACETS.every((facet) => {
      const { include, exclude } = filters[facet];
      const values = valuesOf(document, facet);
      return (include.length === 0 || include.some((value) => values.includes(value))) && !exclude.some((value) => values.includes(value));
    }) &&
    (from === null || document.sortAt >= from) &&
    (to === null || document.sortAt < to)
  );
}

function isTrue(document: SearchDocument, node: QueryNode): boolean {
  const title = ` ${document.foldTitle} `;
  const both = `${title}| ${document.foldText} `;
  switch (node.kind) {
    case 'and':
      return node.nodes.every((part) => isTrue(document, part));
    case 'or':
      return node.nodes.some((part) => isTrue(document, part));
    case 'not':
      return !isTrue(document, node.node);
    case 'date':
      return node.bound === 'after' ? document.sortAt >= node.at : document.sortAt < node.at;
    case 'filter':
      return node.values.some(({ value }) => valuesOf(document, node.facet).includes(value));
    case 'words':
      return (node.field === 'title' ? title : both).includes(` ${node.words.join(' ')}${node.prefix ? '' : ' '}`);
  }
}

function valuesOf(document: SearchDocument, facet: Facet): readonly string[] {
  const { source, language, countries, regions, actors, events } = document;
  const known: Partial<Record<Facet, readonly string[]>> = {
    source: [source],
    language: language === null ? [] : [language],
    country: countries,
    region: regions,
    actor: actors,
    event: events,
  };
  return known[facet] ?? [];
}

const WORDS = ['drone', 'harbour', 'truce', 'convoy', 'mutiny', 'هدنة'];

/** Numbers below a bound, always the same ones for a seed. */
export function dice(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 4_294_967_296) * most);
  };
}

/** Documents with few words, many copies and stories; copies say alike how many they are. */
export function madeDocuments(below: (most: number) => number, count: number): SearchDocument[] {
  const words = (n: number): string => Array.from({ length: n }, () => WORDS[below(WORDS.length)]).join(' ');
  const groups = Array.from({ length: count }, (_, index) => (below(2) === 0 ? index : below(index + 1)));
  return groups.map((group, index) =>
    searchDocument({
      id: `doc-${index}`,
      title: words(1 + below(3)),
      text: words(below(6)),
      sortAt: 1_700_000_000 + below(5) * 40_000,
      source: `source-${below(4)}`,
      language: [null, 'en', 'ar'][below(3)] ?? null,
      countries: ['SY', 'UA', 'IL'].slice(below(4)),
      actors: ['m23', 'adf'].filter(() => below(3) === 0),
      events: ['battles', 'protests'].slice(below(3)),
      copyGroup: `doc-${group}`,
      copies: groups.filter((other) => other === group).length - 1,
      storyId: group % 4 === 0 ? null : `story-${group % 5}`,
    }),
  );
}

export function madeQuery(below: (most: number) => number): EngineQuery {
  const term = (): string => {
    const word = (): string => WORDS[below(WORDS.length)] ?? '';
    const sizes = [word(), word(), `"${word()} ${word()}"`, `"${word()} ${word()} ${word()}"`];
    return `${below(5) === 0 ? '-' : ''}${below(5) === 0 ? 'title:' : ''}${sizes[below(4)] ?? ''}`;
  };
  const filter =
    ['', '', '', 'source:source-1', '-source:source-2', 'country:SY', 'lang:ar', '-event:battles', 'after:2023-11-15'][below(9)] ?? '';
  const text = `${Array.from({ length: below(3) }, term).join(' ')} ${filter}`.trim();
  const asked = engineQuery(text, {
    sort: (['newest', 'oldest', 'relevance'] as const)[below(3)] ?? 'newest',
    collapse: COLLAPSE[below(3)] ?? 'none',
    limit: 1 + below(12),
    offset: [0, 0, below(10)][below(3)] ?? 0,
    facets: below(3) === 0 ? ['event'] : [],
  });
  return withTags(asked, () => (below(6) > 0 ? null : 'm23'));
}

/** Lets the tag of an actor stand in for words and phrases side by side, as names are expanded. */
export function withTags(asked: EngineQuery, actorFor: () => string | null): EngineQuery {
  const { tree } = asked.query;
  const nodes = tree === null ? [] : tree.kind === 'and' ? tree.nodes : [tree];
  const widened = nodes.map((node) => {
    const actor = node.kind === 'words' && node.field === 'any' ? actorFor() : null;
    return node.kind === 'words' && actor !== null ? orTagged(node, actor) : node;
  });
  return { ...asked, query: { ...asked.query, tree: allOf(widened) } };
}

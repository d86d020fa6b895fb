import { type EngineQuery, type EngineResult, type FacetCount, facetLists, forEachFacet, mostFrequentValues } from '../engine.ts';
import { type Columns, groupIn } from './columns.ts';
import { GroupedHits } from './folded.ts';
import type { HitSet } from './hit-sets.ts';
import { type Span, visitHits } from './hits.ts';
import { ALONE } from './schema.ts';
import type { KnownTags } from './tags.ts';
import { type Totals, totalsOf } from './totals.ts';

export interface Counted extends Totals {
  readonly facets: EngineResult['facets'];
}

type Asked = Pick<EngineQuery, 'collapse' | 'facets' | 'withoutFacets' | 'allValues'>;

const grouped = new GroupedHits();
let counts = new Uint32Array(1024);

/** Counts the hits within a span; `set` null: every document is one. Of each group a tag is counted once. */
export function countHits(columns: Columns, known: KnownTags, set: HitSet | null, span: Span, query: Asked): Counted {
  const { starts, mains, ends, tags } = columns;
  const groups = columns.groupsFor(query.collapse);
  if (query.withoutFacets) return { ...totalsOf(columns, set, span, groups), facets: facetsOf(known, query) };
  const stops = (query.facets ?? []).length > 0 ? ends : mains;
  if (counts.length < known.size) counts = new Uint32Array(2 * known.size);
  counts.fill(0);
  grouped.reset();
  let hits = 0;
  visitHits(columns, set, span, 1, (slot) => {
    hits += 1;
    const group = groupIn(groups, slot);
    if (group !== ALONE) grouped.add(group, slot);
    else {
      for (let tag = starts[slot] ?? 0, end = stops[slot] ?? 0; tag < end; tag += 1) {
        const id = tags[tag] ?? 0;
        counts[id] = (counts[id] ?? 0) + 1;
      }
    }
    return true;
  });
  grouped.countInto(counts, { starts, ends: stops, tags });
  return { hits, total: hits - grouped.hits + grouped.groups, facets: facetsOf(known, query) };
}

function facetsOf(known: KnownTags, { facets: extra = [], withoutFacets = false, allValues = false }: Asked): EngineResult['facets'] {
  const counted = forEachFacet((): FacetCount[] => []);
  for (let id = 0; id < known.size && !withoutFacets; id += 1) {
    const count = counts[id] ?? 0;
    const tag = known.tag(id);
    if (tag && count > 0) counted[tag.kind].push({ value: tag.name, count });
  }
  return facetLists(extra, (facet) => mostFrequentValues(counted[facet], allValues));
}

import { foldText, foldWords } from '../../../src/domain/fold.ts';
import type { Actor, WorldRegion } from '../../../src/domain/lists.ts';
import { familiesOf, type Source } from '../../../src/domain/source.ts';
import type { Mention, Tags } from '../../../src/domain/tags.ts';
import type { HealthReport } from '../../../src/observe/health.ts';
import { createLogger } from '../../../src/observe/logger.ts';
import { createMetrics } from '../../../src/observe/metrics.ts';
import { settingsSchema, type ServerSettings } from '../../../src/config/schema.ts';
import { corroborationOf, outletsOf } from '../../../src/pipeline/corroboration.ts';
import { toSearchDocument } from '../../../src/pipeline/document.ts';
import { REVISION_COMPARISON } from '../../../src/identity/revisions/index.ts';
import type { ApiDeps, StoreReader } from '../../../src/api/server.ts';
import {
  facetLists,
  FACETS,
  type EngineQuery,
  type EngineResult,
  type EngineTimeline,
  type Facet,
  type IndexedWord,
  type SearchEngine,
} from '../../../src/search/engine.ts';
import { IdList } from '../../../src/search/id-list.ts';
import { createExploreService, type MapPoints } from '../../../src/search/explore/index.ts';
import { createSuggestService, namedIn } from '../../../src/search/suggest/index.ts';
import { timelineOf } from '../../../src/search/timeline/buckets.ts';
import { HourCounter } from '../../../src/search/timeline/counter.ts';
import type { TimelineAsked } from '../../../src/search/timeline/interval.ts';
import { aliasIndex } from '../../../src/search/query/aliases.ts';
import type { Leaf } from '../../../src/search/query/ast.ts';
import { satisfies } from '../../../src/search/query/tree.ts';
import { type ArticleCard, type ArticleTexts, createLabels, createSearchService } from '../../../src/search/service.ts';
import { unvisited, type ArticleRecord, type FeedState, type HeldItem, type RevisionRecord } from '../../../src/store/records.ts';
import { noAccess, noAlerts } from '../../support/access.ts';
import { NO_TAGS, revisionDraft } from '../../support/drafts.ts';
import { firstOfGroups, foldingsOf, groupNameOf } from './folding-world.ts';

export { NO_TAGS };

/** A small world in memory: articles, and an engine that searches them. Used by the tests of the API and of the page. */
export interface World {
  readonly articles: readonly { readonly record: ArticleRecord; readonly revisions: readonly RevisionRecord[] }[];
  readonly sources: readonly Source[];
  readonly states: readonly FeedState[];
  readonly held?: readonly HeldItem[];
  /** Stories that have become part of others. */
  readonly merged?: Readonly<Record<string, string>>;
}

export const AT = '2024-05-20T08:00:00.000Z';

/** The capture of every revision that names none of its own. */
const CAPTURE = {
  id: 1,
  proof: {
    purpose: 'page',
    finalUrl: 'https://outlet.example/a',
    endedAt: AT,
    receivedSha256: 'a'.repeat(64),
    decodedSha256: 'b'.repeat(64),
    receivedBytes: 18_204,
  },
} as const;

export function revision(over: Partial<RevisionRecord>): RevisionRecord {
  const draft = revisionDraft('A text.', {
    title: 'A title',
    url: 'https://outlet.example/a',
    canonicalUrl: 'https://outlet.example/a',
    published: { at: '2024-05-13T09:40:00.000Z', precision: 'minute', origin: 'json-ld' },
  });
  return { ...draft, number: 1, reason: 'first', storedAt: AT, captureId: 1, ...over };
}

export function article(
  id: string,
  sourceId: string,
  revisions: readonly RevisionRecord[],
  tags: Partial<Tags> = {},
): World['articles'][number] {
  const current = revisions.at(-1) ?? revision({});
  const record: ArticleRecord = {
    id,
    sourceId,
    feedTitle: null,
    firstSeenAt: AT,
    updatedAt: AT,
    revisions: revisions.length,
    current,
    tags: { ...NO_TAGS, ...tags },
    taggerVersion: 'test',
    folding: null,
  };
  return { record, revisions };
}

export function source(id: string, name: string, over: Partial<Source> = {}): Source {
  return {
    id,
    name,
    country: null,
    language: null,
    family: id,
    feeds: [{ url: `https://${id}.example/feed.xml` }],
    enabled: true,
    disabledReason: null,
    encoding: null,
    extract: { remove: [] },
    minIntervalMinutes: null,
    ...over,
  };
}

export function feedState(sourceId: string, over: Partial<FeedState> = {}): FeedState {
  return {
    ...unvisited(sourceId, `https://${sourceId}.example/feed.xml`),
    nextFetchAt: '2024-05-20T10:00:00.000Z',
    lastFetchAt: '2024-05-20T09:00:00.000Z',
    lastSuccessAt: '2024-05-20T09:00:00.000Z',
    lastNewItemAt: '2024-05-20T09:00:00.000Z',
    ...over,
  };
}

/** Mentions of words, where they first stand. */
export function mention(field: Mention['field'], within: string, text: string, tag: string, kind: Mention['kind'], rule = 'name'): Mention {
  const start = within.indexOf(text);
  if (start === -1) throw new Error(`${text} is not in the fixture`);
  return { field, start, end: start + text.length, text, tag, kind, rule };
}

export function storeOf(world: World): StoreReader {
  const byId = new Map(world.articles.map((one) => [one.record.id, one]));
  return {
    article: async (id) => byId.get(id)?.record ?? null,
    articles: async (ids) => ids.flatMap((id) => byId.get(id)?.record ?? []),
    articlesInPassing: async (ids) => ids.flatMap((id) => byId.get(id)?.record ?? []),
    revisions: async (id) => [...(byId.get(id)?.revisions ?? [])],
    captureProof: async (id) => (id === CAPTURE.id ? CAPTURE.proof : null),
    feedStates: async () => [...world.states],
    heldItems: async (sourceId, before, limit) =>
      (world.held ?? [])
        .filter((item) => (sourceId === null || item.sourceId === sourceId) && item.id < (before ?? Number.POSITIVE_INFINITY))
        .toSorted((a, b) => b.id - a.id)
        .slice(0, limit),
    sourceCounts: async () =>
      world.sources.map(({ id }) => ({
        sourceId: id,
        articles: world.articles.filter(({ record }) => record.sourceId === id).length,
        pending: 0,
        givenUp: 0,
        held: (world.held ?? []).filter(({ sourceId }) => sourceId === id).length,
        newestAt: null,
      })),
    arrivals: async () => new Map(),
    outboxSize: async () => 3,
    ...foldingsOf(world),
  };
}

export function textsOf(store: StoreReader, sources: readonly Source[] = []): ArticleTexts {
  const outlets = outletsOf(sources);
  const card = ({ id, sourceId, current, tags, folding }: ArticleRecord): ArticleCard => {
    const { title, text, url, canonicalUrl, language, direction, textOrigin, published } = current;
    return {
      title,
      text,
      url,
      canonicalUrl,
      language,
      direction,
      textOrigin,
      source: sourceId,
      publishedAt: published.at,
      publishedAtPrecision: published.precision,
      countries: tags.countries.map(({ id }) => id),
      primaryCountry: tags.primaryCountry,
      actors: tags.actors.map(({ id }) => id),
      ...corroborationOf(id, folding, outlets),
    };
  };
  return {
    read: async (ids) => new Map((await store.articles(ids)).map((record) => [record.id, card(record)])),
    stories: async (ids) =>
      new Map(
        [...(await store.storySizes(ids))].map(([id, { reports, articles, sources: of }]) => [
          id,
          { reports, articles, outlets: of.length, families: familiesOf(of, outlets) },
        ]),
      ),
  };
}

/** Searches articles in memory, all words of the folded title and text. `corrections` are the typos it knows. */
export function engineOf(world: World, corrections: Readonly<Record<string, string>> = {}): SearchEngine {
  const state = { documents: world.articles.length, generation: 'test' };
  return {
    name: 'sqlite',
    batchesAhead: 1,
    prepare: async () => state,
    upsert: async () => undefined,
    remove: async () => undefined,
    search: async (query) => searchIn(world, query),
    timeline: async (query, asked) => timelineIn(world, query, asked),
    words: async (beginning, limit) => wordsIn(world, beginning).slice(0, limit),
    list: async (query) => {
      const list = new IdList();
      for (const { id } of firstOfGroups(matching(world, query), query)) list.add(id);
      return list;
    },
    correct: async (words) => new Map(words.flatMap((word) => (corrections[word] === undefined ? [] : [[word, corrections[word]]]))),
    rebuild: async () => ({ indexed: 0, generation: 'test' }),
    state: async () => state,
    close: async () => undefined,
  };
}

function matching(world: World, query: EngineQuery): ArticleRecord[] {
  return world.articles
    .map(({ record }) => record)
    .filter((record) => satisfies(query.query.tree, (leaf) => holds(world, record, leaf)))
    .filter((record) => FACETS.every((facet) => passes(valuesOf(world, record, facet), query.filters[facet])))
    .filter((record) => inTime(record, query))
    .toSorted((a, b) => (query.sort === 'oldest' ? seconds(a) - seconds(b) : seconds(b) - seconds(a)));
}

function timelineIn(world: World, query: EngineQuery, asked: TimelineAsked): EngineTimeline {
  const counter = new HourCounter<string>();
  for (const record of matching(world, query)) {
    counter.add(Math.floor(seconds(record)), record.current.published.at === null, groupNameOf(record, query));
  }
  return timelineOf(counter.result(), asked);
}

function wordsIn(world: World, beginning: string): IndexedWord[] {
  const words = world.articles.flatMap(({ record }) => [...new Set(foldWords(`${record.current.title} ${record.current.text}`))]);
  const counted = [...Map.groupBy(words, (word) => word)].filter(([word]) => word.startsWith(beginning));
  return counted.map(([word, all]) => ({ word, articles: all.length })).toSorted((a, b) => b.articles - a.articles);
}

function searchIn(world: World, query: EngineQuery): EngineResult {
  const found = matching(world, query);
  const facets = (facet: Facet): { value: string; count: number }[] => {
    const counts = new Map<string, number>();
    const carried = new Set(
      found.flatMap((record) => valuesOf(world, record, facet).map((value) => `${value}\n${groupNameOf(record, query)}`)),
    );
    for (const value of [...carried].map((one) => one.split('\n')[0] ?? '')) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].map(([value, count]) => ({ value, count })).toSorted((a, b) => b.count - a.count);
  };
  const folded = firstOfGroups(found, query);
  const rest = query.after || query.shown ? onward(found, query) : folded;
  const page = rest.slice(query.offset, query.offset + query.limit);
  const last = page.at(-1);
  return {
    ids: page.map(({ id }) => id),
    last: last && query.sort !== 'relevance' ? { id: last.id, sortAt: seconds(last) } : null,
    total: folded.length,
    totalIsExact: true,
    facets: facetLists(query.facets ?? [], facets),
    notes: [],
  };
}

/** What neither came before nor is folded with what did. */
function onward(found: readonly ArticleRecord[], query: EngineQuery): ArticleRecord[] {
  const { after, shown = [] } = query;
  const at = after ? found.findIndex(({ id }) => id === after.id) + 1 : 0;
  const groups = new Set(found.filter(({ id }) => shown.includes(id)).map((record) => groupNameOf(record, query)));
  const left = found.slice(at).filter((record) => !shown.includes(record.id) && !groups.has(groupNameOf(record, query)));
  return firstOfGroups(left, query);
}

function holds(world: World, record: ArticleRecord, leaf: Leaf): boolean {
  if (leaf.kind === 'date') return leaf.bound === 'after' ? seconds(record) >= leaf.at : seconds(record) < leaf.at;
  if (leaf.kind === 'filter') return leaf.values.some(({ value }) => valuesOf(world, record, leaf.facet).includes(value));
  const { title, text } = record.current;
  const folded = leaf.field === 'title' ? foldText(title) : [...foldWords(title), '|', ...foldWords(text)].join(' ');
  return ` ${folded} `.includes(` ${leaf.words.join(' ')}${leaf.prefix ? '' : ' '}`);
}

function valuesOf({ sources }: World, record: ArticleRecord, facet: Facet): readonly string[] {
  const { regions, source, language, countries, actors, places, events, materiel, ...document } = toSearchDocument(
    record,
    outletsOf(sources),
  );
  const listOf = (value: string | null): readonly string[] => (value === null ? [] : [value]);
  return {
    source: [source],
    language: listOf(language),
    country: countries,
    region: regions,
    actor: actors,
    place: places,
    event: events,
    materiel,
    actorType: document.actorTypes,
    primaryCountry: listOf(document.primaryCountry),
    filedFrom: listOf(document.filedFrom),
    outletCountry: listOf(document.outletCountry),
  }[facet];
}

function passes(values: readonly string[], { include, exclude }: EngineQuery['filters'][Facet]): boolean {
  return (include.length === 0 || include.some((value) => values.includes(value))) && !exclude.some((value) => values.includes(value));
}

function inTime(record: ArticleRecord, { from, to }: EngineQuery): boolean {
  return (from === null || seconds(record) >= from) && (to === null || seconds(record) < to);
}

function seconds(record: ArticleRecord): number {
  return Date.parse(record.current.published.at ?? record.firstSeenAt) / 1000;
}

export interface WorldOptions {
  readonly settings?: Partial<ServerSettings>;
  readonly engine?: SearchEngine;
  readonly health?: HealthReport;
  readonly store?: Partial<StoreReader>;
  readonly access?: ApiDeps['access'];
  readonly alerts?: ApiDeps['alerts'];
  readonly now?: () => Date;
  readonly log?: (line: string) => void;
}

const ACTORS: readonly Actor[] = [
  {
    id: 'rsf-sudan',
    name: 'Rapid Support Forces',
    type: 'rebel-group',
    countries: ['SD'],
    parent: null,
    force: null,
    active: { from: 2013, to: null },
    wikidata: null,
    aliases: ['Rapid Support Forces', 'Janjaweed'].map((text) => ({ text, language: 'en', exactCase: false, needs: [], not: [] })),
  },
];

const REGIONS: readonly WorldRegion[] = [{ id: 'horn-of-africa', name: 'Horn of Africa', parent: null, countries: ['SD'] }];
const COUNTRIES = [
  { id: 'SD', name: 'Sudan', names: ['Sudan', 'السودان', 'Судан'] },
  { id: 'SY', name: 'Syria', names: ['Syria', 'سوريا', 'Сирия'] },
];
const POINTS: MapPoints = {
  country: (id) => (id === 'SD' ? { lat: 15.1, lon: 31.9 } : null),
  admin1: (id) => (id === 'SD.29' ? { name: 'Khartoum', lat: 15.6, lon: 32.5 } : null),
};

/** Everything `buildServer` needs, over a world in memory. */
export function depsOf(world: World, options: WorldOptions = {}): ApiDeps {
  const labels = createLabels({
    sources: world.sources,
    actors: ACTORS,
    regions: REGIONS,
    countries: [],
  });
  const store = { ...storeOf(world), ...options.store };
  const engine = options.engine ?? engineOf(world);
  const now = options.now ?? ((): Date => new Date('2024-05-20T09:30:00.000Z'));
  return {
    search: createSearchService({
      engine,
      texts: textsOf(store, world.sources),
      labels,
      aliases: aliasIndex(ACTORS),
    }),
    explore: createExploreService({
      engine,
      texts: textsOf(store, world.sources),
      labels,
      aliases: aliasIndex(ACTORS),
      points: POINTS,
      now,
    }),
    suggest: createSuggestService({
      engine,
      labels,
      now,
      named: namedIn({ sources: world.sources, actors: ACTORS, regions: REGIONS, materiel: [], countries: COUNTRIES }, labels),
    }),
    store,
    access: options.access ?? noAccess,
    alerts: options.alerts ?? noAlerts,
    labels,
    comparison: REVISION_COMPARISON,
    sources: world.sources,
    health: async () => options.health ?? { status: 'ok', checks: [{ name: 'engine', ok: true, message: 'answers' }], version: '0.0.0' },
    metrics: createMetrics(),
    settings: { ...settingsSchema.parse({}).server, ...options.settings },
    version: '0.0.0',
    logger: createLogger({ level: options.log ? 'trace' : 'silent', destination: { write: (line) => options.log?.(line) } }),
    now,
  };
}

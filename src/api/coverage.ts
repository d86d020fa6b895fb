import type { Source } from '../domain/source.ts';
import type { EngineQuery, FilterValues } from '../search/engine.ts';
import { readRequest } from '../search/service/request.ts';
import type { Coverage, CoverageState, Note, SearchParams, SearchService } from '../search/service.ts';
import { feedStateFinder, type FeedState } from '../store/records.ts';
import type { StoreReader } from './deps.ts';
import { type StateOfSource, stateOfSource, usualHours } from './source-state.ts';

/** What is read of the store is used for so long: searches must not wait for it. */
const STATES_MS = 5000;
/** The rhythm of an outlet changes slowly. */
const RHYTHMS_MS = 600_000;
/** Sources that an answer names; the counts are of all. */
const MOST_NAMED = 100;
/** What is worst comes first. */
const ORDER: readonly CoverageState[] = ['dead', 'blocked', 'silent', 'never'];

type Filtered = Pick<EngineQuery, 'filters' | 'from' | 'to'>;

/** A source and how it is. */
export interface CoveredSource extends StateOfSource {
  readonly source: Source;
  readonly usualHours: number | null;
}

type Missing = CoveredSource & { readonly state: CoverageState };

export interface CoverageReader {
  sources(): Promise<readonly CoveredSource[]>;
  /** Of the sources that match a search, those that give nothing in its time span. */
  of(query: Filtered): Promise<Coverage>;
  /** When each of these gave something last, as far as it is known. */
  since(query: Filtered): Promise<readonly string[]>;
}

export function createCoverage(deps: {
  readonly store: Pick<StoreReader, 'feedStates' | 'arrivals'>;
  readonly sources: readonly Source[];
  readonly now: () => Date;
}): CoverageReader {
  const { store, sources, now } = deps;
  const rhythms = kept(RHYTHMS_MS, now, () => rhythmsOf(store, sources));
  const states = kept(STATES_MS, now, async () => {
    const [feeds, usual] = await Promise.all([store.feedStates(), rhythms()]);
    const all = statesOf(sources, feeds, usual, now());
    return { all, worstFirst: worstFirst(all) };
  });
  return {
    sources: async () => (await states()).all,
    of: async (query) => coverageOf((await states()).worstFirst, query, now()),
    since: async (query) =>
      missingOf(matchingOf((await states()).worstFirst, query), query, now()).flatMap(({ stateSince }) => stateSince ?? []),
  };
}

/** Usual hours between new items, by source. */
export async function rhythmsOf(
  store: Pick<StoreReader, 'arrivals'>,
  sources: readonly Source[],
): Promise<ReadonlyMap<string, number | null>> {
  const arrivals = await store.arrivals(sources.map(({ id }) => id));
  return new Map([...arrivals].map(([id, times]) => [id, usualHours(times)]));
}

export function statesOf(
  sources: readonly Source[],
  feeds: readonly FeedState[],
  rhythms: ReadonlyMap<string, number | null>,
  now: Date,
): CoveredSource[] {
  const stateOf = feedStateFinder(feeds);
  return sources.map((source) => {
    const usual = rhythms.get(source.id) ?? null;
    const own = source.feeds.map(({ url }) => stateOf(source.id, url));
    return { source, usualHours: usual, ...stateOfSource(own, source.enabled, usual, now) };
  });
}

/** The same search, saying also what its sources cannot tell of. */
export function covered(search: SearchService, coverage: CoverageReader): SearchService {
  return {
    ...search,
    async search(params) {
      const [answer, found] = await Promise.all([search.search(params), coverageFor(coverage, params)]);
      const { engine, ...told } = answer;
      return { ...told, notes: [...answer.notes, ...coverageNotes(found)], coverage: found, engine };
    },
  };
}

/** @throws what a search with these parameters throws */
export async function coverageFor(coverage: CoverageReader, params: SearchParams): Promise<Coverage> {
  return coverage.of(readRequest(params).engineQuery);
}

/** @throws what a search with these parameters throws */
export async function silencesFor(coverage: CoverageReader, params: SearchParams): Promise<readonly string[]> {
  return coverage.since(readRequest(params).engineQuery);
}

export function coverageNotes({ matching, silent, blocked, dead, never }: Coverage): Note[] {
  const missing = silent + blocked + dead + never;
  if (missing === 0) return [];
  const parts = [
    [silent, 'silent'],
    [blocked, 'blocked'],
    [dead, 'dead'],
    [never, 'never read'],
  ] as const;
  const which = parts.flatMap(([n, word]) => (n > 0 ? [`${n} ${word}`] : [])).join(', ');
  const message = `${missing} of ${matching} matching ${matching === 1 ? 'source gives' : 'sources give'} nothing for all or part of this time (${which}): what they reported is missing here.`;
  return [{ code: 'coverage', message }];
}

function worstFirst(states: readonly CoveredSource[]): CoveredSource[] {
  const rank = ({ state }: CoveredSource): number => ORDER.indexOf(state as CoverageState);
  return states.filter(({ state }) => state !== 'disabled').toSorted((a, b) => rank(a) - rank(b));
}

function coverageOf(states: readonly CoveredSource[], query: Filtered, now: Date): Coverage {
  const matching = matchingOf(states, query);
  const missing = missingOf(matching, query, now);
  const counts: Record<CoverageState, number> = { silent: 0, blocked: 0, dead: 0, never: 0 };
  for (const { state } of missing) counts[state] += 1;
  const sources = missing
    .slice(0, MOST_NAMED)
    .map(({ source, state, stateSince }) => ({ id: source.id, name: source.name, state, since: stateSince }));
  return { matching: matching.length, ...counts, sources };
}

function matchingOf(states: readonly CoveredSource[], { filters }: Filtered): CoveredSource[] {
  return states.filter(({ source }) => matches(source, filters));
}

function missingOf(matching: readonly CoveredSource[], query: Filtered, now: Date): Missing[] {
  return matching.filter((one): one is Missing => isMissing(one, query, now));
}

/** A search of last year misses nothing of what fell silent this week. */
function isMissing({ state, stateSince }: CoveredSource, { from, to }: Filtered, now: Date): boolean {
  if (state === 'ok' || state === 'disabled') return false;
  const seconds = now.getTime() / 1000;
  if (from !== null && from > seconds) return false;
  return stateSince === null || to === null || to > Date.parse(stateSince) / 1000;
}

function matches({ id, language, country }: Source, filters: EngineQuery['filters']): boolean {
  const primary = language === null ? null : language.toLowerCase();
  // An outlet whose language is not known may write in any.
  const speaks = primary === null || passes(filters.language, primary) || passes(filters.language, primary.split('-')[0] ?? primary);
  return speaks && passes(filters.source, id) && passes(filters.outletCountry, country);
}

function passes({ include, exclude }: FilterValues, value: string | null): boolean {
  return (include.length === 0 || (value !== null && include.includes(value))) && (value === null || !exclude.includes(value));
}

/** Reads anew when what it has is too old; whoever asks meanwhile waits for the same. */
function kept<T>(ms: number, now: () => Date, read: () => Promise<T>): () => Promise<T> {
  let at = Number.NEGATIVE_INFINITY;
  let value: Promise<T> | null = null;
  return async () => {
    const time = now().getTime();
    if (value !== null && time - at < ms && time >= at) return value;
    at = time;
    const reading = read();
    value = reading;
    try {
      return await reading;
    } catch (error) {
      // What failed is asked again.
      if (value === reading) value = null;
      throw error;
    }
  };
}

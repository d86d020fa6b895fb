import type { EngineQuery, SearchEngine } from '../engine.ts';
import type { AliasIndex } from '../query/aliases.ts';
import { asTyped, type Expand, expander, type Found, searchOrCorrect } from '../service.ts';
import { readRequest } from '../service/request.ts';
import { type ArticleTexts, type Correction, COUNTED, type Labels, type Note } from '../service/types.ts';
import { countriesOf, mapQuery, provincesOf, unplacedOf } from './map.ts';
import { askedSpan, bucketsOf } from './timeline.ts';
import type { ExploreParams, ExploreService, MapPoints } from './types.ts';

export interface ExploreDeps {
  readonly engine: SearchEngine;
  readonly texts: ArticleTexts;
  readonly labels: Labels;
  readonly aliases: AliasIndex;
  readonly points: MapPoints;
  readonly now: () => Date;
}

/** Counts by time and place what the same parameters would find as a search, misspelt words and other names alike. */
export function createExploreService({ engine, texts, labels, aliases, points, now }: ExploreDeps): ExploreService {
  const expandFor = ({ expand }: ExploreParams): Expand => (expand === false ? asTyped : expander(aliases));
  return {
    async timeline(params, interval) {
      const started = performance.now();
      const { engineQuery } = readRequest(params);
      const asked = { interval, ...askedSpan(engineQuery, now()) };
      const expand = expandFor(params);
      const typed = await engine.timeline({ ...engineQuery, query: expand(engineQuery.query).query }, asked);
      const found = typed.total > 0 ? null : await corrected({ engine, texts }, engineQuery, expand);
      const answer = found ? await engine.timeline({ ...engineQuery, query: found.query }, asked) : typed;
      return {
        interval: answer.interval,
        counted: COUNTED[engineQuery.collapse],
        buckets: bucketsOf(answer),
        total: answer.total,
        totalIsExact: answer.totalIsExact,
        undated: answer.undated,
        notes: [...answer.notes, ...correctedNote(found?.corrections ?? []), ...undatedNote(answer.undated)],
        tookMs: Math.round(performance.now() - started),
      };
    },
    async map(params, by) {
      const started = performance.now();
      const { engineQuery } = readRequest(params);
      const { result, query, corrections } = await searchOrCorrect({ engine, texts }, mapQuery(engineQuery, by), expandFor(params));
      const { total, totalIsExact, notes } = result;
      return {
        by,
        counted: COUNTED[engineQuery.collapse],
        total,
        totalIsExact,
        countries: countriesOf(result, by, labels, points),
        admin1: provincesOf(result, points),
        unplaced: await unplacedOf(engine, { ...engineQuery, query }, result, by),
        notes: [...notes, ...correctedNote(corrections)],
        tookMs: Math.round(performance.now() - started),
      };
    },
  };
}

/** Null where other words would find nothing either. */
async function corrected(among: Pick<ExploreDeps, 'engine' | 'texts'>, query: EngineQuery, expand: Expand): Promise<Found | null> {
  const found = await searchOrCorrect(among, { ...query, limit: 0, offset: 0 }, expand);
  return found.corrections.length > 0 ? found : null;
}

function correctedNote(corrections: readonly Correction[]): Note[] {
  if (corrections.length === 0) return [];
  const words = corrections.map(({ from, to }) => `Nothing has “${from}”: counted “${to}” instead`);
  return [{ code: 'corrected', message: `${words.join('; ')}.` }];
}

function undatedNote(undated: number): Note[] {
  if (undated === 0) return [];
  const message = `${undated} without a date ${undated === 1 ? 'stands' : 'stand'} where ${undated === 1 ? 'it was' : 'they were'} first seen.`;
  return [{ code: 'undated-by-first-seen', message }];
}

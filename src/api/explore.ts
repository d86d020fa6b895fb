import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { INTERVALS, MAP_BY } from '../search/explore/index.ts';
import type { Coverage } from '../search/service.ts';
import { DEFAULT_SUGGESTIONS, MAX_SUGGESTIONS } from '../search/suggest/index.ts';
import { type CoverageReader, coverageFor, coverageNotes, silencesFor } from './coverage.ts';
import type { ApiDeps } from './deps.ts';
import { mapSchema, suggestSchema, timelineSchema } from './explore-schemas.ts';
import { gapsIn } from './gaps.ts';
import { pageQuerySchema, searchQuerySchema, toParams, wholeNumber } from './query.ts';
import { described, type RequestTypes } from './routes.ts';

/** Those of a search, less what is about its pages. `sort` changes nothing here: a page may send what it has. */
const exploreQuery = pageQuerySchema.omit({ offset: true }).extend({ exactTotal: searchQuerySchema.shape.exactTotal });

const intervals = [...INTERVALS, 'auto'] as const;
const timelineQuery = exploreQuery.extend({
  interval: z
    .enum(intervals, { error: `interval is one of ${intervals.join(', ')}.` })
    .optional()
    .meta({ description: 'Length of a bucket in UTC; auto: the finest with 150 buckets at most', default: 'auto' }),
});

const mapQuery = exploreQuery.extend({
  by: z
    .enum(MAP_BY, { error: `by is one of ${MAP_BY.join(', ')}.` })
    .optional()
    .meta({ description: 'Every country that an article is tagged with, or only the one it is mostly about', default: 'country' }),
});

/** As long as a query may be; the parser says the same. */
const MAX_TYPED = 2000;
const suggestQuery = z.strictObject({
  q: z
    .string({ error: 'Give it once.' })
    .max(MAX_TYPED, `q has at most ${MAX_TYPED} characters.`)
    .optional()
    .describe('The query as far as it is typed'),
  at: wholeNumber('at', 0, MAX_TYPED).describe('Where the caret is, a UTF-16 offset in q; default: its end'),
  limit: wholeNumber('limit', 1, MAX_SUGGESTIONS).meta({ description: 'Suggestions at most', default: DEFAULT_SUGGESTIONS }),
});

/** Counts by time and place, and what completes a query. */
export function addExploreRoutes(app: FastifyInstance, { explore, suggest, now }: ApiDeps, coverage: CoverageReader): void {
  const routes = app.withTypeProvider<RequestTypes>();
  routes.get(
    '/api/timeline',
    { schema: { ...described('timeline', 'How many reports there are over time', timelineSchema), querystring: timelineQuery } },
    async ({ query: { interval, ...query } }) => {
      const params = toParams(query);
      const [answer, found, since] = await Promise.all([
        explore.timeline(params, interval ?? 'auto'),
        coverageFor(coverage, params),
        silencesFor(coverage, params),
      ]);
      return { ...withCoverage(answer, found), gaps: gapsIn(answer.buckets, since, now()) };
    },
  );
  routes.get(
    '/api/map',
    { schema: { ...described('map', 'How many reports there are by country and province', mapSchema), querystring: mapQuery } },
    async ({ query: { by, ...query } }) => {
      const params = toParams(query);
      const [answer, found] = await Promise.all([explore.map(params, by ?? 'country'), coverageFor(coverage, params)]);
      return withCoverage(answer, found);
    },
  );
  routes.get(
    '/api/suggest',
    { schema: { ...described('suggest', 'What the query could go on with at the caret', suggestSchema), querystring: suggestQuery } },
    async ({ query: { q = '', at, limit } }) => ({ suggestions: await suggest.suggest(q, at ?? q.length, limit ?? DEFAULT_SUGGESTIONS) }),
  );
}

function withCoverage<T extends { readonly notes: readonly object[] }>(answer: T, coverage: Coverage): T & { readonly coverage: Coverage } {
  return { ...answer, coverage, notes: [...answer.notes, ...coverageNotes(coverage)] };
}

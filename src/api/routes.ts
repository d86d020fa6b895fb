import type { FastifyInstance, FastifyTypeProvider } from 'fastify';
import { z } from 'zod';
import type { $ZodType, output } from 'zod/v4/core';
import { rhythmsOf } from './coverage.ts';
import type { ApiDeps } from './deps.ts';
import { HEALTH_PATH, mayRead } from './guard.ts';
import { HttpProblem } from './problem.ts';
import { readArticle } from './article.ts';
import { presentRevisions } from './present-revisions.ts';
import { searchQuerySchema, toParams } from './query.ts';
import { articleSchema, errorSchema, healthSchema, revisionsSchema, searchResponseSchema } from './schemas.ts';
import { sourcesSchema } from './source-schemas.ts';
import { sourceHealth } from './source-health.ts';

/** Types requests by their schemas; answers are checked when they are sent. */
export interface RequestTypes extends FastifyTypeProvider {
  validator: this['schema'] extends $ZodType ? output<this['schema']> : unknown;
  serializer: unknown;
}

export const SEARCH_PATH = '/api/search';

export const idParams = z.object({ id: z.string().regex(/^[A-Za-z0-9_-]{1,80}$/) });
const noQuery = z.strictObject({});
const revisionsQuery = z.strictObject({
  diff: z
    .enum(['true', 'false'], { error: 'diff is true or false.' })
    .optional()
    .describe('Also the words that changed since the revision before'),
});

/** The schema of a route: its name, what it gives and what it answers instead. */
export function described(operationId: string, summary: string, ok: z.ZodType, others: Readonly<Record<number, z.ZodType>> = {}): object {
  return { operationId, summary, tags: ['conflictwire'], response: { 200: ok, ...others, default: errorSchema } };
}

/** The same for a route that answers with nothing but its status. */
export function describedEmpty(operationId: string, summary: string): object {
  const nothing = z.null().describe('Done; there is nothing to say');
  return { operationId, summary, tags: ['conflictwire'], response: { 204: nothing, default: errorSchema } };
}

/** The routes for programs. */
export function addApiRoutes(app: FastifyInstance, deps: ApiDeps): void {
  const api = app.withTypeProvider<RequestTypes>();
  const { store } = deps;
  const health = oneAtATime(() => deps.health());
  api.get(
    SEARCH_PATH,
    { schema: { ...described('search', 'Search articles', searchResponseSchema), querystring: searchQuerySchema } },
    (request) => deps.search.search(toParams(request.query)),
  );
  api.get(
    '/api/articles/:id',
    {
      schema: {
        ...described('article', 'One article with its tags and their evidence, its copies and its story', articleSchema),
        params: idParams,
        querystring: noQuery,
      },
    },
    async (request) => (await readArticle(deps, request.params.id)) ?? notFound(),
  );
  api.get(
    '/api/articles/:id/revisions',
    {
      schema: {
        ...described('revisions', 'All stored versions of an article, and what changed from one to the next', revisionsSchema),
        params: idParams,
        querystring: revisionsQuery,
      },
    },
    async (request) => {
      const revisions = await store.revisions(request.params.id);
      if (revisions.length === 0) notFound();
      return { id: request.params.id, revisions: presentRevisions(revisions, deps.comparison, { diff: request.query.diff === 'true' }) };
    },
  );
  api.get(
    '/api/sources',
    { schema: { ...described('sources', 'Health of every source', sourcesSchema), querystring: noQuery } },
    async () => ({
      sources: await readSources(deps),
    }),
  );
  api.get(
    HEALTH_PATH,
    {
      schema: {
        ...described('health', 'Whether searches are answered; 503 when not', healthSchema, { 503: healthSchema }),
        querystring: noQuery,
        security: [],
      },
    },
    async (request, reply) => {
      const report = await health();
      reply.code(report.status === 'down' ? 503 : 200);
      return mayRead(request) ? report : { status: report.status };
    },
  );
  addMetrics(app, deps);
  api.get('/api/openapi.json', { schema: { ...described('openapi', 'This description', z.looseObject({})), querystring: noQuery } }, () =>
    app.swagger(),
  );
}

function addMetrics(app: FastifyInstance, { metrics, store }: ApiDeps): void {
  const content = { [metrics.contentType]: { schema: z.string() } };
  const schema = {
    operationId: 'metrics',
    summary: "Metrics in Prometheus' text format",
    tags: ['conflictwire'],
    querystring: noQuery,
    response: { 200: { description: 'Metrics', content }, default: errorSchema },
  };
  app.get('/metrics', { schema }, async (_request, reply) => {
    metrics.outboxSize(await store.outboxSize());
    return reply.type(metrics.contentType).send(await metrics.text());
  });
}

/** Whoever asks while an answer is being found gets that answer: asking often costs no more than asking once. */
function oneAtATime<T>(ask: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  return () => {
    running ??= ask().finally(() => {
      running = null;
    });
    return running;
  };
}

export async function readSources({ store, sources, now }: ApiDeps): Promise<ReturnType<typeof sourceHealth>> {
  const [states, counts, rhythms] = await Promise.all([store.feedStates(), store.sourceCounts(), rhythmsOf(store, sources)]);
  return sourceHealth(sources, states, counts, now(), rhythms);
}

export function notFound(): never {
  throw new HttpProblem(404, 'not-found', 'There is no such article.');
}

import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { HeldView } from '../web/pages.ts';
import type { ApiDeps } from './deps.ts';
import { HttpProblem } from './problem.ts';
import { wholeNumber } from './query.ts';
import { described, idParams, type RequestTypes } from './routes.ts';
import { heldSchema } from './source-schemas.ts';

const MOST = 200;
const PAGE_LIMIT = 50;
const before = wholeNumber('before', 1, Number.MAX_SAFE_INTEGER).describe('`next` of an answer: what was seen before that');
const heldQuery = z.strictObject({ limit: wholeNumber('limit', 1, MOST).describe('Default 50'), before });

/** What an outlet's pages did not give. */
export function addHeldRoutes(app: FastifyInstance, deps: ApiDeps): void {
  const routes = app.withTypeProvider<RequestTypes>();
  const summary = 'Items of a source whose page was held back or could not be had, newest first';
  routes.get(
    '/api/sources/:id/held',
    { schema: { ...described('held', summary, heldSchema), params: idParams, querystring: heldQuery } },
    (request) => readHeld(deps, request.params.id, request.query.before, request.query.limit ?? PAGE_LIMIT),
  );
}

/** Outlets that are configured no more are known as long as they have held items. */
async function readHeld({ store, sources }: ApiDeps, source: string, from: number | undefined, limit: number): Promise<HeldView> {
  const [found, counts] = await Promise.all([store.heldItems(source, from ?? null, limit + 1), store.sourceCounts()]);
  const total = counts.find(({ sourceId }) => sourceId === source)?.held ?? 0;
  if (total === 0 && sources.every(({ id }) => id !== source)) throw new HttpProblem(404, 'not-found', 'There is no such source.');
  const items = found.slice(0, limit);
  return { source, total, items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null };
}

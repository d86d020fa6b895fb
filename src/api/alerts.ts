import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { previewAlerts } from '../alerts/preview.ts';
import { again } from '../alerts/retry.ts';
import {
  deliveriesSchema,
  deliverySchema,
  previewBody,
  previewSchema,
  savedSearchesSchema,
  savedSearchSchema,
  searchBody,
} from './alert-schemas.ts';
import type { ApiDeps } from './deps.ts';
import { adminOnly } from './guard.ts';
import { HttpProblem } from './problem.ts';
import { wholeNumber } from './query.ts';
import { described, describedEmpty, idParams, type RequestTypes } from './routes.ts';
import { readSavedQuery } from './saved-query.ts';
import { presentDelivery, presentSearch, readSearchBody } from './saved-searches.ts';

const querystring = z.strictObject({});
const PAGE_LIMIT = 50;
const MOST = 200;
const MOST_DAYS = 30;
const DEFAULT_DAYS = 7;

/** Saved searches and what became of their alerts, for administrators. */
export function addAlertRoutes(app: FastifyInstance, deps: ApiDeps): void {
  addSearches(app, deps);
  addPreviews(app, deps);
  addDeliveries(app, deps);
}

function addSearches(app: FastifyInstance, { alerts }: ApiDeps): void {
  const api = app.withTypeProvider<RequestTypes>();
  const onRequest = adminOnly;
  api.get(
    '/api/searches',
    { onRequest, schema: { ...described('savedSearches', 'Saved searches, by name', savedSearchesSchema), querystring } },
    async () => ({ searches: (await alerts.searches()).map((search) => presentSearch(search)) }),
  );
  api.post(
    '/api/searches',
    {
      onRequest,
      schema: { ...described('saveSearch', 'Saves a search that tells of new stories', savedSearchSchema), querystring, body: searchBody },
    },
    async (request) => {
      const { draft, told } = readSearchBody(request.body, null);
      return presentSearch(await alerts.addSearch(draft), told);
    },
  );
  const change = described('changeSearch', 'Changes a saved search as a whole', savedSearchSchema);
  api.put('/api/searches/:id', { onRequest, schema: { ...change, params: idParams, querystring, body: searchBody } }, async (request) => {
    const known = (await alerts.search(request.params.id)) ?? noSuchSearch();
    const { draft, told } = readSearchBody(request.body, known);
    return presentSearch((await alerts.changeSearch(known.id, draft)) ?? noSuchSearch(), told);
  });
  const remove = describedEmpty('removeSearch', 'Removes a saved search with its deliveries');
  api.delete('/api/searches/:id', { onRequest, schema: { ...remove, params: idParams, querystring } }, async (request, reply) => {
    if (!(await alerts.removeSearch(request.params.id))) noSuchSearch();
    return reply.code(204).send();
  });
}

function addPreviews(app: FastifyInstance, { alerts, search, now }: ApiDeps): void {
  const api = app.withTypeProvider<RequestTypes>();
  const deps = { search, store: alerts, now };
  const summary = 'What a search would have told of in the last days';
  api.post(
    '/api/searches/preview',
    { onRequest: adminOnly, schema: { ...described('previewSearch', summary, previewSchema), querystring, body: previewBody } },
    async ({ body }) => ({ fired: await previewAlerts(deps, readSavedQuery(body.query, 'query').params, body) }),
  );
  const days = wholeNumber('days', 1, MOST_DAYS).meta({ description: 'Days to look back', default: DEFAULT_DAYS });
  const schema = { ...described('previewSavedSearch', summary, previewSchema), params: idParams, querystring: z.strictObject({ days }) };
  api.get('/api/searches/:id/preview', { onRequest: adminOnly, schema }, async (request) => {
    const { query, quiet } = (await alerts.search(request.params.id)) ?? noSuchSearch();
    return { fired: await previewAlerts(deps, readSavedQuery(query, 'query').params, { days: request.query.days ?? DEFAULT_DAYS, quiet }) };
  });
}

function addDeliveries(app: FastifyInstance, { alerts, now }: ApiDeps): void {
  const api = app.withTypeProvider<RequestTypes>();
  const paging = z.strictObject({
    limit: wholeNumber('limit', 1, MOST).describe('Default 50'),
    before: wholeNumber('before', 1, Number.MAX_SAFE_INTEGER).describe('`next` of an answer'),
  });
  api.get(
    '/api/searches/:id/deliveries',
    {
      onRequest: adminOnly,
      schema: {
        ...described('deliveries', 'Alerts of a saved search and what became of them, newest first', deliveriesSchema),
        params: idParams,
        querystring: paging,
      },
    },
    async (request) => {
      const search = (await alerts.search(request.params.id)) ?? noSuchSearch();
      const limit = request.query.limit ?? PAGE_LIMIT;
      const found = await alerts.deliveries(search.id, request.query.before ?? null, limit + 1);
      const shown = found.slice(0, limit);
      return { deliveries: shown.map(presentDelivery), next: found.length > limit ? (shown.at(-1)?.id ?? null) : null };
    },
  );
  const schema = {
    ...described('retryDelivery', 'Sends a delivery again that was given up or waits', deliverySchema),
    params: idParams,
    querystring,
  };
  api.post('/api/deliveries/:id/retry', { onRequest: adminOnly, schema }, async (request) => {
    const delivery = (/^\d{1,15}$/.test(request.params.id) ? await alerts.delivery(Number(request.params.id)) : null) ?? noSuchDelivery();
    if (delivery.state === 'sent') throw new HttpProblem(409, 'already-sent', `It was sent on ${delivery.sentAt ?? ''}.`);
    await alerts.saveDelivery(delivery.id, again(now()));
    return presentDelivery((await alerts.delivery(delivery.id)) ?? noSuchDelivery());
  });
}

function noSuchSearch(): never {
  throw new HttpProblem(404, 'not-found', 'There is no such saved search.');
}

function noSuchDelivery(): never {
  throw new HttpProblem(404, 'not-found', 'There is no such delivery.');
}

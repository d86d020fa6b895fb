import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { FeedTokenRecord } from '../store/access/records.ts';
import { feedTokenSchema, feedTokensSchema, newFeedTokenSchema } from './access-schemas.ts';
import type { ApiDeps } from './deps.ts';
import { adminOnly } from './guard.ts';
import { HttpProblem } from './problem.ts';
import { described, idParams, type RequestTypes } from './routes.ts';
import { ownAddress } from './same-origin.ts';
import { readSavedQuery } from './saved-query.ts';

const newToken = z.strictObject({
  name: z
    .string({ error: 'name says who reads the feed.' })
    .trim()
    .min(1, 'name says who reads the feed.')
    .max(100, 'At most 100 characters.'),
  query: z
    .string({ error: 'query holds search parameters, as in q=ceasefire&country=SY.' })
    .describe('Search parameters as in the address of /api/search: q=ceasefire&country=SY'),
});

/** Feed tokens are made and revoked by administrators. */
export function addFeedTokenRoutes(app: FastifyInstance, { access, settings }: ApiDeps): void {
  const api = app.withTypeProvider<RequestTypes>();
  const querystring = z.strictObject({});
  api.get(
    '/api/feed-tokens',
    { onRequest: adminOnly, schema: { ...described('feedTokens', 'Feed tokens, newest first', feedTokensSchema), querystring } },
    async () => ({ feedTokens: await access.feedTokens() }),
  );
  const make = {
    ...described('makeFeedToken', 'A token that opens the feeds of one search; it is shown this once', newFeedTokenSchema),
    querystring,
  };
  api.post('/api/feed-tokens', { onRequest: adminOnly, schema: { ...make, body: newToken } }, async (request, reply) => {
    const { query } = readSavedQuery(request.body.query, 'query');
    const { record, secret } = await access.createFeedToken(request.body.name, query);
    const url = `${ownAddress(request, settings)}/feeds/search.rss?${query === '' ? '' : `${query}&`}token=${secret}`;
    return reply.code(200).send({ ...record, token: secret, url });
  });
  api.delete(
    '/api/feed-tokens/:id',
    {
      onRequest: adminOnly,
      schema: { ...described('revokeFeedToken', 'Ends a feed token', feedTokenSchema), params: idParams, querystring },
    },
    async (request) => (await access.revokeFeedToken(request.params.id)) ?? noSuchToken(),
  );
}

function noSuchToken(): FeedTokenRecord {
  throw new HttpProblem(404, 'not-found', 'There is no such feed token.');
}

import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { NO_FACETS, type SearchParams } from '../search/service.ts';
import type { ApiDeps } from './deps.ts';
import { EXAMPLES } from './export-examples.ts';
import { FORMAT_KINDS } from './exports/formats.ts';
import { readRecords } from './exports/read.ts';
import type { ExportRecord } from './exports/record.ts';
import { titleOf } from './exports/title.ts';
import { addressesOf } from './own-address.ts';
import { pageQuerySchema, toParams } from './query.ts';
import type { RequestTypes } from './routes.ts';
import { errorSchema } from './schemas.ts';

const ENTRIES = 50;
const KINDS = ['rss', 'atom', 'json'] as const;
/** Of a feed in which nothing has ever been. */
const NEVER = new Date(0).toISOString();

const feedQuery = pageQuerySchema.omit({ offset: true }).extend({
  sort: pageQuerySchema.shape.sort.describe('Taken and passed over: a feed is newest first'),
  token: z.string({ error: 'Give it once.' }).max(200).optional().describe('Opens this feed to readers that can send no key'),
});

/** The newest hits of a search, for feed readers. */
export function addSearchFeeds(app: FastifyInstance, deps: ApiDeps): void {
  for (const kind of KINDS) {
    const { contentType } = FORMAT_KINDS[kind];
    const schema = {
      operationId: `feed-${kind}`,
      summary: `The newest ${ENTRIES} hits of a search as a feed`,
      tags: ['conflictwire'],
      querystring: feedQuery,
      response: {
        200: {
          description: 'Entries keep their id, which is that of the article. ETag and Last-Modified spare what has not changed.',
          content: { [contentType]: { schema: z.string().meta({ examples: [EXAMPLES[kind]] }) } },
        },
        default: errorSchema,
      },
    };
    app.withTypeProvider<RequestTypes>().get(`/feeds/search.${kind}`, { schema }, async (request, reply) => {
      const { token: _token, ...search } = request.query;
      return sendFeed(deps, kind, toParams(search), request, reply);
    });
  }
}

async function sendFeed(
  deps: ApiDeps,
  kind: (typeof KINDS)[number],
  params: SearchParams,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const records = await newest(deps, params);
  const times = records.map(({ updatedAt }) => updatedAt).toSorted();
  const updated = times.at(-1) ?? NEVER;
  const format = FORMAT_KINDS[kind];
  const write = format.writer({ title: titleOf(params.q), ...addressesOf(request, deps.settings), updated, text: false, bom: false });
  const body = [write.head(), ...records.map((record) => write.record(record)), write.tail()].join('');
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  reply.headers({ etag, 'last-modified': new Date(updated).toUTCString() }).type(format.contentType);
  return isKnown(request, etag, updated) ? reply.code(304).send() : reply.send(body);
}

/** What is misspelt brings nothing: a feed that suddenly spoke of something else would only confuse. */
async function newest(deps: ApiDeps, params: SearchParams): Promise<ExportRecord[]> {
  const { hits, corrections } = await deps.search.search({ ...params, sort: 'newest', limit: ENTRIES, facets: [NO_FACETS] });
  if (corrections.length > 0) return [];
  const shown = new Map(hits.map((hit) => [hit.id, hit]));
  const records = await readRecords([...shown.keys()], { marked: () => NOTHING_MARKED }, deps);
  return records.map((record) => ({ ...record, hit: shown.get(record.hit.id) ?? record.hit }));
}

const NOTHING_MARKED = { excerpt: '', highlights: { title: [], excerpt: [] } };

/** A tag says more than a time, so that the time counts only where no tag was sent (RFC 9110). */
function isKnown({ headers }: FastifyRequest, etag: string, updated: string): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) {
    return tags.trim() === '*' || tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
  }
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return Math.floor(Date.parse(updated) / 1000) * 1000 <= since;
}

import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { SearchParamsError } from '../search/service.ts';
import type { ApiDeps } from './deps.ts';
import { fileNameOf } from './exports/file-name.ts';
import { type Format, FORMAT_KINDS, FORMATS, WITH_TEXT } from './exports/formats.ts';
import { writeListing } from './exports/read.ts';
import { titleOf } from './exports/title.ts';
import { addressesOf } from './own-address.ts';
import { pageQuerySchema, toParams } from './query.ts';
import type { RequestTypes } from './routes.ts';
import { errorSchema } from './schemas.ts';
import { EXAMPLES } from './export-examples.ts';

/** Characters that wait for a slow client; everything beyond waits in the store. */
const WAITING = 64 * 1024;

const yesNo = (name: string): z.ZodOptional<z.ZodEnum<{ true: 'true'; false: 'false' }>> =>
  z.enum(['true', 'false'], { error: `${name} is true or false.` }).optional();

const exportQuery = pageQuerySchema.omit({ offset: true }).extend({
  format: z.enum(FORMATS, { error: `format is one of ${FORMATS.join(', ')}.` }),
  sort: pageQuerySchema.shape.sort.describe('oldest: oldest first; anything else: newest first'),
  text: yesNo('text').meta({ description: 'The whole text too, up to 200,000 characters; only csv and jsonl', default: 'false' }),
  bom: yesNo('bom').meta({ description: 'Begin with a byte order mark, which Excel needs; only csv', default: 'false' }),
});

type ExportQuery = z.infer<typeof exportQuery>;

/** Everything that a search finds, as a file that is written while it is read. */
export function addExportRoutes(app: FastifyInstance, deps: ApiDeps): void {
  const content = Object.fromEntries(
    FORMATS.map((format) => [FORMAT_KINDS[format].contentType, { schema: z.string().meta({ examples: [EXAMPLES[format]] }) }]),
  );
  const schema = {
    operationId: 'export',
    summary: 'Everything that matches, without a limit: one line, entry or feature for each hit',
    tags: ['conflictwire'],
    querystring: exportQuery,
    response: {
      200: {
        description: 'The hits as they stood when they were asked for, each once. What is unknown is empty, null or left out.',
        content,
      },
      default: errorSchema,
    },
  };
  app.withTypeProvider<RequestTypes>().get('/api/export', { schema }, (request, reply) => sendExport(deps, request.query, request, reply));
}

async function sendExport(deps: ApiDeps, query: ExportQuery, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { format, text, bom, ...search } = query;
  refuseUnfit(format, text === 'true', bom === 'true');
  const at = deps.now();
  const listing = await deps.search.list(toParams(search));
  const context = {
    title: titleOf(search.q ?? ''),
    ...addressesOf(request, deps.settings),
    updated: at.toISOString(),
    text: text === 'true',
    bom: bom === 'true',
  };
  reply.header('content-disposition', `attachment; filename="${fileNameOf(format, at)}"`);
  reply.header('x-total-count', String(listing.ids.size)).type(FORMAT_KINDS[format].contentType);
  if (request.method === 'HEAD') return reply.send();
  const pieces = writeListing(listing, deps, FORMAT_KINDS[format].writer(context));
  return reply.send(Readable.from(pieces, { objectMode: false, highWaterMark: WAITING }));
}

/** @throws SearchParamsError */
function refuseUnfit(format: Format, text: boolean, bom: boolean): void {
  if (text && !WITH_TEXT.includes(format)) {
    throw new SearchParamsError('bad-parameter', 'text', `text is for the formats ${WITH_TEXT.join(' and ')}, not for ${format}.`);
  }
  if (bom && format !== 'csv') throw new SearchParamsError('bad-parameter', 'bom', `bom is for the format csv, not for ${format}.`);
}

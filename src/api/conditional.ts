import { createHash } from 'node:crypto';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** A packet or so: less is not worth the work. */
const WORTH_COMPRESSING = 1400;
/** How long a search took, and how its paging is remembered, say nothing of what it found. */
const PASSING = /"(?:tookMs":\d+|cursor":"[\w-]*")/g;

/**
 * Answers "not modified" to whoever has the answer already, and compresses the others. Streams pass through, compressed as
 * they come. Bodies that are sent to us are never inflated.
 */
export async function addTransfer(app: FastifyInstance): Promise<void> {
  app.addHook('onSend', async (request, reply, payload) => tagged(request, reply, payload));
  await app.register(compress, {
    global: true,
    globalDecompression: false,
    encodings: ['br', 'gzip'],
    threshold: WORTH_COMPRESSING,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
}

/** Weak tags: the compressed answer and the plain one are the same to whoever asks. */
function tagged(request: FastifyRequest, reply: FastifyReply, payload: unknown): unknown {
  if ((request.method !== 'GET' && request.method !== 'HEAD') || reply.statusCode !== 200) return payload;
  const given = reply.getHeader('etag');
  const etag = typeof given === 'string' ? given : typeof payload === 'string' ? tagOf(payload) : null;
  if (etag === null) return payload;
  reply.header('etag', etag);
  if (!isAmong(request.headers['if-none-match'], etag)) return payload;
  reply.code(304).removeHeader('content-length').removeHeader('content-type');
  return '';
}

function tagOf(payload: string): string {
  return `W/"${createHash('sha1').update(payload.replace(PASSING, '')).digest('base64url')}"`;
}

function isAmong(asked: string | undefined, etag: string): boolean {
  const bare = (tag: string): string => tag.trim().replace(/^W\//, '');
  return asked !== undefined && (asked.trim() === '*' || asked.split(',').some((tag) => bare(tag) === bare(etag)));
}

import { createHash } from 'node:crypto';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { as, fetchFeed, respond, serve } from './loopback.ts';

const TEXT = '<rss><title>Обстріл тривав усю ніч — القصف استمر</title></rss>\u0000'.repeat(40);
const BYTES = new TextEncoder().encode(TEXT);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1_000_000);

describe('content coding', () => {
  test.each<[string, Uint8Array, string | null]>([
    ['nothing', BYTES, null],
    ['identity', BYTES, 'identity'],
    ['a charset by mistake', BYTES, 'UTF-8'],
    ['gzip', gzipSync(BYTES), 'gzip'],
    ['gzip in capitals', gzipSync(BYTES), 'GZIP'],
    ['x-gzip', gzipSync(BYTES), 'x-gzip'],
    ['gzip unasked', gzipSync(BYTES), null],
    ['gzip twice, declared twice', gzipSync(gzipSync(BYTES)), 'gzip, gzip'],
    ['gzip twice, declared once', gzipSync(gzipSync(BYTES)), 'gzip'],
    ['gzip in two members', Buffer.concat([gzipSync(BYTES.subarray(0, 100)), gzipSync(BYTES.subarray(100))]), 'gzip'],
    ['deflate', deflateSync(BYTES), 'deflate'],
    ['deflate without its frame', deflateRawSync(BYTES), 'deflate'],
    ['br', brotliCompressSync(BYTES), 'br'],
    ['zstd', zstdCompressSync(BYTES), 'zstd'],
    ['br over gzip', brotliCompressSync(gzipSync(BYTES)), 'gzip, br'],
  ])('%s is undone, and the bytes as received are kept', async (_name, received, coding) => {
    const server = await serve(respond(received, coding === null ? {} : { 'content-encoding': coding }));
    const outcome = as('fresh', await fetchFeed(`${server.origin}/feed`));
    expect(outcome.body).toEqual(BYTES);
    expect(Buffer.from(outcome.exchange.received ?? []).equals(received)).toBe(true);
    expect(outcome.exchange.receivedSha256).toBe(sha256(received));
    expect(outcome.exchange.decodedSha256).toBe(sha256(BYTES));
  });

  test.each<[string, Uint8Array, string | null, boolean]>([
    ['a truncated gzip stream', gzipSync(BYTES).subarray(0, -20), 'gzip', true],
    ['a truncated gzip stream nobody declared', gzipSync(BYTES).subarray(0, -20), null, true],
    ['truncated deflate', deflateSync(BYTES).subarray(0, -20), 'deflate', true],
    ['truncated raw deflate', deflateRawSync(BYTES).subarray(0, -20), 'deflate', true],
    ['truncated br', brotliCompressSync(BYTES).subarray(0, -5), 'br', true],
    ['truncated zstd', zstdCompressSync(BYTES).subarray(0, -5), 'zstd', true],
    ['plain text called gzip', BYTES, 'gzip', true],
    ['a coding nobody knows', BYTES, 'sdch', false],
    ['four codings', gzipSync(gzipSync(gzipSync(gzipSync(BYTES)))), 'gzip, gzip, gzip, gzip', false],
    ['four layers, one declared', gzipSync(gzipSync(gzipSync(gzipSync(BYTES)))), 'gzip', false],
  ])('%s is bad-encoding', async (_name, received, coding, retryable) => {
    const server = await serve(respond(received, coding === null ? {} : { 'content-encoding': coding }));
    const outcome = as('failed', await fetchFeed(server.origin));
    expect(outcome).toMatchObject({ reason: { code: 'bad-encoding' }, retryable });
    expect(outcome.exchange).toMatchObject({ status: 200, receivedSha256: sha256(received), decodedSha256: null });
  });
});

describe('size', () => {
  test.each<[string, Uint8Array, string | null]>([
    ['200 MB of zeros in gzip', gzipSync(zeros(200)), 'gzip'],
    ['a gzip bomb nobody declared', gzipSync(zeros(50)), null],
    ['gzip in gzip', gzipSync(gzipSync(zeros(200))), 'gzip, gzip'],
    ['gzip in gzip, declared once', gzipSync(gzipSync(zeros(200))), 'gzip'],
    ['deflate', deflateSync(zeros(50)), 'deflate'],
    ['raw deflate', deflateRawSync(zeros(50)), 'deflate'],
    ['br', brotliCompressSync(zeros(50)), 'br'],
    ['zstd', zstdCompressSync(zeros(50)), 'zstd'],
  ])('a bomb is stopped at maxBytes: %s', async (_name, received, coding) => {
    const server = await serve(respond(received, coding === null ? {} : { 'content-encoding': coding }));
    const before = process.memoryUsage().rss;
    const outcome = as('failed', await fetchFeed(server.origin, { maxBytes: 1_000_000 }));
    expect(outcome).toMatchObject({ reason: { code: 'too-large' }, retryable: false });
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  test('a 60 MB body is cut off early, whether its length is announced or not', async () => {
    for (const announced of [true, false]) {
      let sent = 0;
      const server = await serve((_request, response) => {
        response.writeHead(200, announced ? { 'content-length': 60_000_000 } : {});
        const piece = Buffer.alloc(100_000, 'x');
        const more = (): void => {
          while (sent < 60_000_000 && !response.destroyed) {
            sent += piece.length;
            if (!response.write(piece)) return void response.once('drain', more);
          }
          response.end();
        };
        more();
      });
      const outcome = as('failed', await fetchFeed(server.origin, { maxBytes: 1_000_000 }));
      expect(outcome).toMatchObject({ reason: { code: 'too-large' }, retryable: false });
      expect(outcome.exchange?.received).toBeNull();
      expect(sent).toBeLessThan(20_000_000);
    }
  });

  test('a body of exactly maxBytes is taken, one byte more is not', async () => {
    const server = await serve((request, response) => response.end('x'.repeat(Number(request.url?.slice(1)))));
    expect(as('fresh', await fetchFeed(`${server.origin}/100000`, { maxBytes: 100_000 })).body).toHaveLength(100_000);
    expect(as('failed', await fetchFeed(`${server.origin}/100001`, { maxBytes: 100_000 })).reason.code).toBe('too-large');
  });

  test('a body in single bytes arrives whole', async () => {
    const server = await serve((_request, response) => {
      for (const byte of BYTES) response.write(Uint8Array.of(byte));
      response.end();
    });
    expect(as('fresh', await fetchFeed(server.origin)).body).toEqual(BYTES);
  });
});

import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliDecompressSync, createGunzip, gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import { describe, expect, test } from 'vitest';
import { addTransfer } from '../../../src/api/conditional.ts';
import { buildServer } from '../../../src/api/server.ts';
import { sampleWorld } from './sample-world.ts';
import { depsOf } from './world.ts';

const HOST = { host: 'localhost' };

async function withServer(use: (server: FastifyInstance) => Promise<void>): Promise<void> {
  const server = await buildServer(depsOf(sampleWorld));
  try {
    await use(server);
  } finally {
    await server.close();
  }
}

describe('answers that did not change', () => {
  test.each(['/api/search?q=ferry', '/api/articles/fasher', '/api/sources', '/api/openapi.json'])('%s is not sent again', async (url) => {
    await withServer(async (server) => {
      const first = await server.inject({ url, headers: HOST });
      const etag = String(first.headers.etag);
      expect(etag).toMatch(/^W\/"[\w-]+"$/);
      for (const given of [etag, etag.replace('W/', ''), `"other", ${etag}`, '*']) {
        const again = await server.inject({ url, headers: { ...HOST, 'if-none-match': given } });
        expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', etag]);
        expect(again.headers['cache-control']).toBe('private, no-cache');
      }
      expect((await server.inject({ url, headers: { ...HOST, 'if-none-match': 'W/"other"' } })).statusCode).toBe(200);
    });
  });

  test('errors and changes are always told', async () => {
    await withServer(async (server) => {
      const first = await server.inject({ url: '/api/articles/nothing', headers: HOST });
      expect(first.headers.etag).toBeUndefined();
      expect((await server.inject({ url: '/api/articles/nothing', headers: { ...HOST, 'if-none-match': '*' } })).statusCode).toBe(404);
      const out = await server.inject({ method: 'DELETE', url: '/api/session', headers: { ...HOST, 'if-none-match': '*' } });
      expect(out.statusCode).toBe(204);
    });
  });
});

describe('compression', () => {
  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('%s where it is asked for', async (coding, inflate) => {
    await withServer(async (server) => {
      const plain = await server.inject({ url: '/api/sources', headers: HOST });
      expect(plain.headers['content-encoding']).toBeUndefined();
      const packed = await server.inject({ url: '/api/sources', headers: { ...HOST, 'accept-encoding': coding } });
      expect([packed.headers['content-encoding'], packed.headers.vary]).toEqual([coding, 'accept-encoding']);
      expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
      expect(inflate(packed.rawPayload).toString()).toBe(plain.body);
      expect(packed.headers.etag).toBe(plain.headers.etag);
    });
  });

  test('a stream goes out as it comes', async () => {
    const server = fastify();
    await addTransfer(server);
    let sent = 0;
    async function* rows(): AsyncGenerator<string> {
      for (; sent < 400; sent += 1) {
        yield `${sent} ${randomBytes(3000).toString('base64')}\n`;
        await sleep(1);
      }
    }
    server.get('/rows', (_request, reply) => reply.type('text/csv').send(Readable.from(rows())));
    await server.listen({ host: '127.0.0.1', port: 0 });
    try {
      const { port } = server.server.address() as AddressInfo;
      const sentAtFirst = await new Promise<number>((resolve, reject) => {
        const asked = request({ host: '127.0.0.1', port, path: '/rows', headers: { 'accept-encoding': 'gzip' } }, (answer) => {
          answer
            .pipe(createGunzip())
            .once('data', () => {
              resolve(sent);
              answer.destroy();
            })
            .on('error', () => undefined);
        });
        asked.on('error', reject);
        asked.end();
      });
      expect(sentAtFirst).toBeLessThan(200);
    } finally {
      await server.close();
    }
  });
});

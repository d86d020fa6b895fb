import { connect, type AddressInfo, type Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildServer } from '../../../src/api/server.ts';
import { sampleWorld } from './sample-world.ts';
import { depsOf } from './world.ts';

let server: FastifyInstance;
let port: number;
beforeEach(async () => {
  server = await buildServer(depsOf(sampleWorld));
  await server.listen({ host: '127.0.0.1', port: 0 });
  ({ port } = server.server.address() as AddressInfo);
});
afterEach(() => server.close());

function open(sent: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => (sent === '' ? resolve(socket) : socket.write(sent, () => resolve(socket))));
    socket.on('error', reject);
  });
}

/** Everything the server says until it ends the connection. */
async function said(sent: string): Promise<{ head: string; body: string }> {
  const socket = await open(sent);
  let text = '';
  for await (const bytes of socket) text += String(bytes);
  const [head = '', body = ''] = text.split('\r\n\r\n');
  return { head, body };
}

const CLOSE = 'Connection: close\r\n\r\n';

describe('what never becomes a request is told like every other error', () => {
  test.each<[string, string, number, string]>([
    ['not HTTP', '\x16\x03\x01 hello\r\n\r\n', 400, 'bad-request'],
    ['an unknown method', `FETCH / HTTP/1.1\r\nHost: localhost\r\n${CLOSE}`, 400, 'bad-request'],
    ['two lengths', `GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n`, 400, 'bad-request'],
    ['no Host', `GET /api/search HTTP/1.1\r\n${CLOSE}`, 400, 'bad-request'],
    ['a header too large', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(40_000)}\r\n${CLOSE}`, 431, 'headers-too-large'],
    ['an address too long', `GET /api/search?q=${'x'.repeat(40_000)} HTTP/1.1\r\nHost: localhost\r\n${CLOSE}`, 431, 'headers-too-large'],
  ])('%s', async (_name, sent, status, code) => {
    const { head, body } = await said(sent);
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} \\w`));
    expect(head.toLowerCase()).toContain('content-type: application/json; charset=utf-8');
    expect(head.toLowerCase()).toContain('x-content-type-options: nosniff');
    expect(JSON.parse(body)).toEqual({ error: { code, message: expect.stringMatching(/\w+.*\.$/) } });
    expect((await fetch(`http://127.0.0.1:${port}/api/health`)).status).toBe(200);
  });

  test('the longest query of any script fits', async () => {
    const q = encodeURIComponent('停戦 '.repeat(666));
    expect(q.length).toBeGreaterThan(13_000);
    const { head, body } = await said(`GET /api/search?q=${q} HTTP/1.1\r\nHost: localhost\r\n${CLOSE}`);
    expect(head).toMatch(/^HTTP\/1\.1 400 /);
    expect(JSON.parse(body)).toMatchObject({ error: { code: 'too-many-terms' } });
  });
});

test.each([
  ['nothing', ''],
  ['half a request', 'GET /api/search HTTP/1.1\r\nHost: loc'],
  ['half a body', 'POST /api/search HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{'],
])('a connection that sent %s does not keep the server open', async (_name, sent) => {
  const socket = await open(sent);
  socket.on('error', () => undefined);
  const ended = new Promise((resolve) => socket.on('close', resolve));
  socket.resume();
  const started = performance.now();
  await server.close();
  expect(performance.now() - started).toBeLessThan(4000);
  await ended;
});

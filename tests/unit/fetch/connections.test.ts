import { spawnSync } from 'node:child_process';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { as, describeOutcome, fetcherFor, serve } from './loopback.ts';

const answer = (body: string, headers = ''): string => `HTTP/1.1 200 OK\r\n${headers}Content-Length: ${body.length}\r\n\r\n${body}`;

/** A server that speaks bytes; `onRequest` gets the number of the connection and of the request on it, both from 1. */
async function serveKept(onRequest: (socket: Socket, connection: number, request: number) => void) {
  const sockets = new Set<Socket>();
  let accepted = 0;
  const server = createServer((socket) => {
    const connection = (accepted += 1);
    let requests = 0;
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    socket.on('data', () => onRequest(socket, connection, (requests += 1)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, open: () => sockets.size, accepted: () => accepted };
}

const bodyOf = (outcome: Parameters<typeof as>[1]): string => Buffer.from(as('fresh', outcome).body).toString();

test('one connection serves one exchange after another, and each names its address', async () => {
  const server = await serveKept((socket, connection, request) => socket.write(answer(`${connection}.${request}`)));
  const fetcher = fetcherFor();
  for (const expected of ['1.1', '1.2', '1.3']) {
    const outcome = await fetcher.fetch({ url: `${server.origin}/${expected}`, purpose: 'feed' });
    expect(bodyOf(outcome)).toBe(expected);
    expect(outcome.exchange?.hops).toMatchObject([{ serverAddress: '127.0.0.1' }]);
  }
  expect(server.accepted()).toBe(1);
});

test('exchanges at the same time have a connection each, and as many are kept as may be used at once', async () => {
  const waiting: (() => void)[] = [];
  const server = await serveKept((socket) => {
    waiting.push(() => socket.write(answer('x')));
    if (waiting.length === 3) for (const go of waiting.splice(0)) go();
  });
  const fetcher = fetcherFor({ perHost: { concurrency: 3 } });
  const three = () => Promise.all([1, 2, 3].map((n) => fetcher.fetch({ url: `${server.origin}/${n}`, purpose: 'feed' })));
  expect((await three()).map(describeOutcome)).toEqual(['fresh', 'fresh', 'fresh']);
  expect((await three()).map(describeOutcome)).toEqual(['fresh', 'fresh', 'fresh']);
  expect(server.accepted()).toBe(3);
});

test('the connection is kept over "not modified" and over redirects without a body', async () => {
  const ports = new Set<number | undefined>();
  const server = await serve((request, response) => {
    ports.add(request.socket.remotePort);
    if (request.url === '/old') response.writeHead(301, { location: '/new', 'content-length': '0' }).end();
    else if (request.headers['if-none-match']) response.writeHead(304).end();
    else response.end('hello');
  });
  const fetcher = fetcherFor();
  expect(describeOutcome(await fetcher.fetch({ url: `${server.origin}/old`, purpose: 'feed' }))).toBe('fresh');
  const validators = { etag: '"1"', lastModified: null };
  expect(describeOutcome(await fetcher.fetch({ url: `${server.origin}/new`, purpose: 'feed', validators }))).toBe('not-modified');
  expect(describeOutcome(await fetcher.fetch({ url: `${server.origin}/new`, purpose: 'feed' }))).toBe('fresh');
  expect(ports.size).toBe(1);
});

test.each(['end', 'resetAndDestroy'] as const)('a kept connection that dies at the request (%s) is replaced, once', async (death) => {
  const server = await serveKept((socket, connection, request) => {
    if (request === 1 && connection < 3) socket.write(answer(`${connection}`));
    else socket[death]();
  });
  const fetcher = fetcherFor();
  const get = () => fetcher.fetch({ url: server.origin, purpose: 'feed' });
  expect(bodyOf(await get())).toBe('1');
  expect(bodyOf(await get())).toBe('2');
  const last = await get();
  expect(describeOutcome(last)).toBe('failed reset');
  expect(last.exchange?.hops).toMatchObject([{ status: null, serverAddress: '127.0.0.1' }]);
  expect(server.accepted()).toBe(3);
});

test('an answer that broke off is not asked for again', async () => {
  const server = await serveKept((socket, _connection, request) => {
    if (request === 1) socket.write(answer('whole'));
    else socket.end('HTTP/1.1 20');
  });
  const fetcher = fetcherFor();
  expect(bodyOf(await fetcher.fetch({ url: server.origin, purpose: 'feed' }))).toBe('whole');
  expect(describeOutcome(await fetcher.fetch({ url: server.origin, purpose: 'feed' }))).toBe('failed reset');
  expect(server.accepted()).toBe(1);
});

test('a server that closes after each answer, announced or not, gets a new connection each time', async () => {
  for (const header of ['Connection: close\r\n', '']) {
    const server = await serveKept((socket, connection) => socket.end(answer(`${connection}`, header)));
    const fetcher = fetcherFor();
    for (const expected of ['1', '2', '3']) expect(bodyOf(await fetcher.fetch({ url: server.origin, purpose: 'feed' }))).toBe(expected);
    expect(server.accepted()).toBe(3);
    await expect.poll(server.open).toBe(0);
  }
});

test('a request called off in the middle of a body leaves nothing for the next one', async () => {
  const call = new AbortController();
  const server = await serveKept((socket, connection) => {
    if (connection > 1) return socket.write(answer('second'));
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nfirst');
    setTimeout(() => call.abort(), 30);
  });
  const fetcher = fetcherFor();
  const first = await fetcher.fetch({ url: server.origin, purpose: 'feed', signal: call.signal });
  expect(describeOutcome(first)).toBe('failed aborted');
  expect(bodyOf(await fetcher.fetch({ url: server.origin, purpose: 'feed' }))).toBe('second');
  await expect.poll(server.open).toBe(1);
});

test('what a server says unasked on a kept connection is no answer to the next request', async () => {
  const server = await serveKept((socket, connection) => {
    socket.write(answer(`${connection}`));
    if (connection === 1) setTimeout(() => socket.write(answer('smuggled')), 20);
  });
  const fetcher = fetcherFor();
  expect(bodyOf(await fetcher.fetch({ url: server.origin, purpose: 'feed' }))).toBe('1');
  await expect.poll(server.open).toBe(0);
  expect(bodyOf(await fetcher.fetch({ url: server.origin, purpose: 'feed' }))).toBe('2');
});

test('a fetcher that closes leaves no connection behind', async () => {
  const server = await serveKept((socket) => socket.write(answer('x')));
  const fetcher = fetcherFor();
  await fetcher.fetch({ url: server.origin, purpose: 'feed' });
  expect(server.open()).toBe(1);
  await fetcher.close();
  await expect.poll(server.open).toBe(0);
});

test('kept connections do not keep the process', () => {
  const script = `
    const { createServer } = await import('node:http');
    const { createFetcher } = await import(${JSON.stringify(new URL('../../../src/fetch/fetcher.ts', import.meta.url).href)});
    const { settingsSchema } = await import(${JSON.stringify(new URL('../../../src/config/schema.ts', import.meta.url).href)});
    const server = createServer((request, response) => response.end('x')).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const sockets = [];
    server.on('connection', (socket) => sockets.push(socket.unref()));
    const { fetch } = settingsSchema.parse({ fetch: { allowPrivateAddresses: true } });
    const outcome = await createFetcher(fetch, { version: '1' }).fetch({ url: 'http://127.0.0.1:' + server.address().port, purpose: 'feed' });
    server.unref();
    process.on('exit', () => console.log(outcome.kind, sockets.map((socket) => socket.destroyed)));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', timeout: 20_000 });
  expect(stderr).toBe('');
  expect(stdout).toBe('fresh [ false ]\n');
});

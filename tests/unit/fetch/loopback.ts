import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createSocketServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { settingsSchema, type FetchSettings } from '../../../src/config/schema.ts';
import type { Fetcher, FetchOutcome } from '../../../src/domain/fetch.ts';
import { createFetcher } from '../../../src/fetch/fetcher.ts';

export interface Loopback {
  readonly origin: string;
  readonly requests: readonly IncomingMessage[];
  readonly paths: () => string[];
}

/** A real HTTP server on a free port of 127.0.0.1 that lasts as long as the test. */
export async function serve(listener: RequestListener): Promise<Loopback> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    response.on('error', () => undefined);
    listener(request, response);
  });
  const port = await listen(server, () => server.closeAllConnections());
  return { origin: `http://127.0.0.1:${port}`, requests, paths: () => requests.map((request) => request.url ?? '') };
}

/** A server that speaks bytes: for answers that no HTTP library would send. */
export async function serveSocket(
  onRequest: (socket: Socket) => void,
): Promise<{ origin: string; open: () => number; accepted: () => number }> {
  const sockets = new Set<Socket>();
  let accepted = 0;
  const server = createSocketServer((socket) => {
    accepted += 1;
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    socket.once('data', () => onRequest(socket));
  });
  const port = await listen(server, () => sockets.forEach((socket) => socket.destroy()));
  return { origin: `http://127.0.0.1:${port}`, open: () => sockets.size, accepted: () => accepted };
}

export const respond =
  (body: string | Uint8Array, headers: Record<string, string | string[]> = {}, status = 200) =>
  (_request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(status, headers).end(body);
  };

type Overrides = Partial<Omit<FetchSettings, 'perHost'>> & { perHost?: Partial<FetchSettings['perHost']> };

/** A fetcher that may reach loopback and waits for nobody, closed when the test ends. */
export function fetcherFor(overrides: Overrides = {}): Fetcher {
  const perHost = { concurrency: 8, minDelayMs: 0, ...overrides.perHost };
  const { fetch } = settingsSchema.parse({ fetch: { allowPrivateAddresses: true, timeoutMs: 5000, ...overrides, perHost } });
  const fetcher = createFetcher(fetch, { version: '1.2.3' });
  onTestFinished(() => fetcher.close());
  return fetcher;
}

export const fetchFeed = (url: string, overrides: Overrides = {}): Promise<FetchOutcome> =>
  fetcherFor(overrides).fetch({ url, purpose: 'feed' });

/** The outcome as one of the kind named; anything else fails the test with the reason given. */
export function as<K extends FetchOutcome['kind']>(kind: K, outcome: FetchOutcome): Extract<FetchOutcome, { kind: K }> {
  if (!isOf(kind, outcome)) throw new Error(`expected ${kind}, got ${describeOutcome(outcome)}`);
  return outcome;
}

const isOf = <K extends FetchOutcome['kind']>(kind: K, outcome: FetchOutcome): outcome is Extract<FetchOutcome, { kind: K }> =>
  outcome.kind === kind;

export const describeOutcome = (outcome: FetchOutcome): string =>
  'reason' in outcome ? `${outcome.kind} ${outcome.reason.code}` : outcome.kind;

async function listen(server: Server, dropConnections: () => void): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        dropConnections();
      }),
  );
  return (server.address() as AddressInfo).port;
}

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { EngineRejectedError, EngineUnreachableError } from '../../../src/search/engine.ts';
import type { SearchEngine } from '../../../src/search/engine.ts';
import { createMeilisearchEngine } from '../../../src/search/meilisearch/engine.ts';
import { batchesOf, engineQuery, searchDocument } from '../../support/documents.ts';

const KEY = 'a-secret-key-0123456789';
const servers: Server[] = [];

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** A server on loopback that answers as told; gives its address. */
async function serve(answer: (request: IncomingMessage) => Answer): Promise<string> {
  const server = createServer((request, response) => {
    const { status, body } = answer(request);
    response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body));
    request.resume();
  });
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

function engineAt(url: string, apiKey: string | null = KEY): SearchEngine {
  return createMeilisearchEngine({ url, apiKey, index: 'articles', synonyms: {}, protectedWords: [] });
}

async function failureOf(action: Promise<unknown>): Promise<Error> {
  const failure: unknown = await action.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(failure instanceof Error)) throw new Error('It did not fail');
  return failure;
}

const ACTIONS: readonly (readonly [string, (engine: SearchEngine) => Promise<unknown>])[] = [
  ['prepare', (engine) => engine.prepare()],
  ['state', (engine) => engine.state()],
  ['upsert', (engine) => engine.upsert([searchDocument({ id: 'a' })])],
  ['remove', (engine) => engine.remove(['a'])],
  ['search', (engine) => engine.search(engineQuery('word'))],
  ['a phrase to be checked', (engine) => engine.search(engineQuery('"one two three"'))],
  ['correct', (engine) => engine.correct(['ceasefrie'])],
  ['rebuild', (engine) => engine.rebuild(batchesOf([], 1))],
];

describe.each(ACTIONS)('%s', (_, act) => {
  test('says where nobody answers and what to check', async () => {
    const url = await serve(() => ({ status: 200, body: {} }));
    servers.splice(0).forEach((server) => server.close());
    const failure = await failureOf(act(engineAt(url)));
    expect(failure).toBeInstanceOf(EngineUnreachableError);
    expect(failure.message).toContain(url);
    expect(failure.message).toContain('ECONNREFUSED');
    expect(failure.message).toContain('MEILI_URL');
  });

  test.each([
    [401, EngineRejectedError, /key/],
    [403, EngineRejectedError, /key/],
    [400, EngineRejectedError, /refused the request/],
    [413, EngineRejectedError, /refused the request/],
    [408, EngineUnreachableError, /HTTP 408/],
    [429, EngineUnreachableError, /HTTP 429/],
    [500, EngineUnreachableError, /HTTP 500/],
    [503, EngineUnreachableError, /HTTP 503/],
  ])('HTTP %d', async (status, kind, message) => {
    // A server that repeats the key in what it says, and proxies that say nothing at all.
    const bodies = [{ message: `Bad: Bearer ${KEY}`, code: 'x', type: 'y', link: '' }, ''];
    for (const body of bodies) {
      const failure = await failureOf(act(engineAt(await serve(() => ({ status, body })))));
      expect(failure).toBeInstanceOf(kind);
      expect(failure.message).toMatch(message);
      expect(`${failure.message} ${failure.stack ?? ''}`).not.toContain(KEY);
    }
  });

  test('something else than Meilisearch answers', async () => {
    const failure = await failureOf(act(engineAt(await serve(() => ({ status: 502, body: '<html>Bad gateway</html>' })))));
    expect(failure).toBeInstanceOf(EngineUnreachableError);
    expect(failure.message).toContain('MEILI_URL');
  });

  // Of some other service: some have the name of what is looked for, but not its shape.
  test.each([
    ['{}'],
    ['[]'],
    ['null'],
    [''],
    ['"ok"'],
    ['{"results": {}, "status": "ok", "uid": 1, "numberOfDocuments": "3"}'],
    ['{"results": [null], "uid": "articles", "createdAt": "yesterday", "updatedAt": "today"}'],
    ['{"results": [{"hits": [{"id": 5}], "totalHits": 1}], "uid": "a", "createdAt": 0}'],
  ])('an answer of another shape: %s', async (body) => {
    const url = await serve(() => ({ status: 200, body }));
    const failure = await failureOf(act(engineAt(url)));
    expect(failure).toBeInstanceOf(EngineUnreachableError);
    expect(failure.message).toContain(`${url} does not answer like a Meilisearch`);
  });
});

describe('patience', () => {
  test('a server that never answers is given up soon: state in 2 s, a search in 5 s', { timeout: 15_000 }, async () => {
    const server = createServer((request) => request.resume());
    servers.push(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const engine = engineAt(`http://127.0.0.1:${port}`);
    const cases: readonly (readonly [Promise<unknown>, number])[] = [
      [engine.state(), 2],
      [engine.search(engineQuery('word')), 5],
      [engine.search(engineQuery('"one two three"')), 5],
      [engine.correct(['ceasefrie']), 5],
    ];
    const started = performance.now();
    await Promise.all(
      cases.map(async ([action, seconds]) => {
        const failure = await failureOf(action);
        expect(failure).toBeInstanceOf(EngineUnreachableError);
        expect(failure.message).toContain(`timed out after ${seconds} s`);
        expect(performance.now() - started).toBeLessThan(seconds * 1000 + 1500);
      }),
    );
  });
});

describe('state', () => {
  const index = { uid: 'articles', primaryKey: 'id', createdAt: '2024-01-01T00:00:00Z', updatedAt: '2024-01-01T00:00:00Z' };

  test.each([[{}], [{ numberOfDocuments: '3' }], [{ numberOfDocuments: -1 }], [{ numberOfDocuments: null }]])('of %j', async (stats) => {
    const url = await serve(({ url: path = '' }) => ({ status: 200, body: path.endsWith('/stats') ? stats : index }));
    const failure = await failureOf(engineAt(url).state());
    expect(failure).toBeInstanceOf(EngineUnreachableError);
    expect(failure.message).toContain('does not answer like a Meilisearch');
  });
});

describe('a missing index', () => {
  const body = { message: 'Inside `.queries[0]`: Index `articles` not found.', code: 'index_not_found', type: 'invalid_request', link: '' };

  test.each([
    ['search', async (engine: SearchEngine): Promise<unknown> => engine.search(engineQuery('word'))],
    ['correct', async (engine: SearchEngine): Promise<unknown> => engine.correct(['ceasefrie'])],
  ])('%s says what to do, and to ask again later', async (_, act) => {
    const failure = await failureOf(act(engineAt(await serve(() => ({ status: 404, body })))));
    expect(failure).toBeInstanceOf(EngineUnreachableError);
    expect(failure.message).toContain('the index "articles" is missing: run `conflictwire reindex`');
  });
});

describe('requests', () => {
  test('ask for plain answers, since compressed ones are slow on a near server, and carry the key', async () => {
    const seen: IncomingMessage[] = [];
    const url = await serve((request) => {
      seen.push(request);
      return { status: 200, body: { results: [{ hits: [{ id: 'a' }], totalHits: 1, facetDistribution: {} }] } };
    });
    expect(await engineAt(`${url}/`, ` ${KEY}\n`).search(engineQuery('word'))).toMatchObject({ ids: ['a'], total: 1 });
    expect(seen.map(({ headers }) => [headers['accept-encoding'], headers.authorization])).toEqual([['identity', `Bearer ${KEY}`]]);
    await engineAt(url, null).search(engineQuery('word'));
    expect(seen[1]?.headers.authorization).toBeUndefined();
  });

  test('without a known word there is nothing to ask', async () => {
    let requests = 0;
    const url = await serve(() => {
      requests += 1;
      return { status: 500, body: '' };
    });
    const engine = engineAt(url);
    await engine.upsert([]);
    await engine.remove([]);
    expect((await engine.correct(['iran', 'f16', ''])).size).toBe(0);
    expect((await engine.search(engineQuery('', { filters: { source: { include: ['x\\'] } } }))).total).toBe(0);
    expect(requests).toBe(0);
  });

  test('after closing nothing is sent', async () => {
    const engine = engineAt(await serve(() => ({ status: 200, body: {} })));
    await engine.close();
    await engine.close();
    await expect(engine.search(engineQuery('word'))).rejects.toThrow(EngineUnreachableError);
  });

  test.each([
    [`http://${KEY}:${KEY}@127.0.0.1:1`, KEY],
    ['http://127.0.0.1:1', KEY],
  ])('no credential of the address gets into a message', async (url, key) => {
    const failure = await failureOf(engineAt(url, key).state());
    expect(failure).toBeInstanceOf(EngineUnreachableError);
    expect(failure.message).not.toContain(KEY);
  });

  test.each([
    ['http://127.0.0.1:7700', 'ключ-с-паролем'],
    ['http://127.0.0.1:7700', `${KEY}\r\nX: y`],
    ['not an address', KEY],
  ])('an address or key that cannot be used is refused without repeating the key', (url, key) => {
    expect(() => engineAt(url, key)).toThrow(EngineRejectedError);
    expect(() => engineAt(url, key)).not.toThrow(key);
  });
});

describe('tasks', () => {
  /** Answers everything an upload needs, and ends its task as told after one poll. */
  async function serveTask(end: object): Promise<{ url: string; polls: () => number }> {
    let polls = 0;
    const url = await serve(({ url: path = '', method }) => {
      if (path.startsWith('/tasks/')) {
        polls += 1;
        const task = { uid: 7, type: 'documentAdditionOrUpdate', error: null };
        return { status: 200, body: { ...task, ...(polls === 1 ? { status: 'processing' } : end) } };
      }
      if (method === 'POST') return { status: 202, body: { taskUid: 7, status: 'enqueued' } };
      if (path.startsWith('/indexes?')) return { status: 200, body: { results: [] } };
      return {
        status: 200,
        body: { uid: 'articles', primaryKey: 'id', createdAt: '2024-01-01T00:00:00Z', updatedAt: '2024-01-01T00:00:00Z' },
      };
    });
    return { url, polls: () => polls };
  }
  const upload = (url: string): Promise<void> => engineAt(url).upsert([searchDocument({ id: 'a' })]);

  test('are waited for', async () => {
    const { url, polls } = await serveTask({ status: 'succeeded' });
    await upload(url);
    expect(polls()).toBe(2);
  });

  test.each([
    [
      { status: 'failed', error: { message: `bad field ${KEY}`, code: 'x', type: 'invalid_request', link: '' } },
      EngineRejectedError,
      /bad field/,
    ],
    [
      { status: 'failed', error: { message: 'no space left', code: 'no_space_left_on_device', type: 'system', link: '' } },
      EngineUnreachableError,
      /no space/,
    ],
    [{ status: 'canceled' }, EngineUnreachableError, /canceled/],
  ])('that end as %j', async (end, kind, message) => {
    const failure = await failureOf(upload((await serveTask(end)).url));
    expect(failure).toBeInstanceOf(kind);
    expect(failure.message).toMatch(message);
    expect(failure.message).not.toContain(KEY);
  });
});

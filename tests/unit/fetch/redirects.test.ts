import { describe, expect, test } from 'vitest';
import { as, describeOutcome, fetcherFor, fetchFeed, respond, serve } from './loopback.ts';

const steps = (count: number): Promise<{ origin: string }> =>
  serve((request, response) => {
    const step = Number(request.url?.slice(1));
    if (step < count) response.writeHead(302, { location: `/${step + 1}` }).end('moved');
    else response.end('arrived');
  });

describe('redirects', () => {
  test.each([301, 302, 303, 307, 308])('%i is followed, and every hop is kept', async (status) => {
    const server = await serve((request, response) => {
      if (request.url === '/a/b') response.writeHead(status, { location: '../c?d=1#part' }).end('<a>moved</a>');
      else response.end('arrived');
    });
    const outcome = as('fresh', await fetchFeed(`${server.origin}/a/b#frag`));
    expect(new TextDecoder().decode(outcome.body)).toBe('arrived');
    expect(outcome.exchange).toMatchObject({ requestedUrl: `${server.origin}/a/b#frag`, finalUrl: `${server.origin}/c?d=1`, status: 200 });
    expect(outcome.exchange.hops.map((hop) => [hop.url, hop.status])).toEqual([
      [`${server.origin}/a/b`, status],
      [`${server.origin}/c?d=1`, 200],
    ]);
    expect(server.requests.map((request) => request.method)).toEqual(['GET', 'GET']);
  });

  test('five are followed, the sixth is not', async () => {
    const five = await steps(5);
    expect(as('fresh', await fetchFeed(`${five.origin}/0`)).exchange.hops).toHaveLength(6);
    const six = await steps(6);
    const outcome = as('failed', await fetchFeed(`${six.origin}/0`));
    expect(outcome).toMatchObject({ reason: { code: 'too-many-redirects' }, retryable: false });
    expect(outcome.exchange?.hops).toHaveLength(6);
  });

  test.each<[string, Record<string, string>, number]>([
    ['to itself', { '/': '/' }, 1],
    ['to itself but for the fragment', { '/': '/#top' }, 1],
    ['in a circle', { '/': '/b', '/b': '/c', '/c': '/' }, 3],
  ])('a loop %s is found', async (_name, map, hops) => {
    const server = await serve((request, response) => response.writeHead(301, { location: map[request.url ?? ''] ?? '/' }).end());
    const outcome = as('failed', await fetchFeed(`${server.origin}/`));
    expect(outcome).toMatchObject({ reason: { code: 'redirect-loop' }, retryable: false });
    expect(outcome.exchange?.hops).toHaveLength(hops);
  });

  test.each(['file:///etc/passwd', 'ftp://example.org/x', 'javascript:alert(1)', 'http://', `http://example.org/${'a'.repeat(9000)}`])(
    'to %s is refused',
    async (location) => {
      const server = await serve(respond('', { location }, 302));
      const outcome = as('failed', await fetchFeed(server.origin));
      expect(outcome).toMatchObject({ reason: { code: 'bad-url' }, retryable: false });
      expect(outcome.exchange?.hops).toMatchObject([{ status: 302 }]);
    },
  );

  test('a 3xx that leads nowhere is a bad-response', async () => {
    const server = await serve(respond('', {}, 302));
    expect(describeOutcome(await fetchFeed(server.origin))).toBe('failed bad-response');
  });

  test('an address sent as raw UTF-8 is understood', async () => {
    const server = await serve((request, response) => {
      if (request.url !== '/') return void response.end('arrived');
      response.socket?.end(Buffer.from('HTTP/1.1 301 Moved\r\nLocation: /أخبار\r\nContent-Length: 0\r\n\r\n'));
    });
    const outcome = as('fresh', await fetchFeed(`${server.origin}/`));
    expect(outcome.exchange.finalUrl).toBe(`${server.origin}/${encodeURIComponent('أخبار')}`);
  });

  test('the endless body of a redirect is not read', async () => {
    const server = await serve((request, response) => {
      if (request.url !== '/') return void response.end('arrived');
      response.writeHead(302, { location: '/there' });
      const drip = setInterval(() => response.write('x'.repeat(1000)), 5);
      response.on('close', () => clearInterval(drip));
    });
    expect(describeOutcome(await fetchFeed(`${server.origin}/`, { timeoutMs: 2000 }))).toBe('fresh');
  });

  test('a redirect on to another host waits for that host and releases this one', async () => {
    const second = await serve(respond('arrived'));
    const first = await serve((_request, response) => response.writeHead(302, { location: `${second.origin}/x` }).end());
    const fetcher = fetcherFor({ concurrency: 1, perHost: { concurrency: 1, minDelayMs: 0 } });
    const outcomes = await Promise.all([0, 1, 2].map((n) => fetcher.fetch({ url: `${first.origin}/${n}`, purpose: 'feed' })));
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(['fresh', 'fresh', 'fresh']);
  });

  test('crossing redirects between two hosts do not lock each other out', async () => {
    const origins: string[] = [];
    const hop = (index: number) =>
      serve((request, response) => {
        if (request.url === '/end') response.end('arrived');
        else response.writeHead(302, { location: `${origins[1 - index]}/end` }).end();
      });
    origins.push((await hop(0)).origin, (await hop(1)).origin);
    const fetcher = fetcherFor({ concurrency: 2, perHost: { concurrency: 1, minDelayMs: 0 } });
    const outcomes = await Promise.all(origins.map((origin) => fetcher.fetch({ url: `${origin}/`, purpose: 'feed' })));
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(['fresh', 'fresh']);
  });
});

describe('what goes with a redirect', () => {
  test('validators stay with the origin they are about', async () => {
    const other = await serve(respond('arrived'));
    const server = await serve((request, response) =>
      request.url === '/'
        ? response.writeHead(302, { location: '/here' }).end()
        : response.writeHead(302, { location: `${other.origin}/` }).end(),
    );
    const validators = { etag: '"a"', lastModified: 'Sun, 22 Nov 2026 10:00:00 GMT' };
    as('fresh', await fetcherFor().fetch({ url: `${server.origin}/`, purpose: 'feed', validators }));
    expect(server.requests.map((request) => request.headers['if-none-match'])).toEqual(['"a"', '"a"']);
    expect(other.requests[0]?.headers).not.toHaveProperty('if-none-match');
    expect(other.requests[0]?.headers).not.toHaveProperty('if-modified-since');
  });

  test('validators go to the very address that gave them, also on another host', async () => {
    const other = await serve((request, response) =>
      request.headers['if-none-match'] === '"a"' ? response.writeHead(304).end() : response.end('arrived'),
    );
    const server = await serve((_request, response) => response.writeHead(302, { location: `${other.origin}/feed` }).end());
    const validators = { etag: '"a"', lastModified: null };
    const ask = (validatorsFrom: string) => fetcherFor().fetch({ url: `${server.origin}/`, purpose: 'feed', validators, validatorsFrom });
    as('not-modified', await ask(`${other.origin}/feed`));
    as('fresh', await ask(`${other.origin}/other`));
    as('fresh', await ask(`${server.origin}/`));
    expect(server.requests.map((request) => request.headers['if-none-match'])).toEqual([undefined, undefined, '"a"']);
    expect(other.requests.map((request) => request.headers['if-none-match'])).toEqual(['"a"', undefined, undefined]);
  });

  test('user name and password are sent to their origin only, and no message shows them', async () => {
    const other = await serve(respond('', {}, 404));
    const server = await serve((request, response) =>
      request.url === '/?key=hidden'
        ? response.writeHead(302, { location: `${server.origin}/here` }).end()
        : response.writeHead(302, { location: `${other.origin}/` }).end(),
    );
    const outcome = as('gone', await fetchFeed(`${server.origin.replace('//', '//reader:s%C3%A9cret@')}/?key=hidden`));
    const basic = `Basic ${Buffer.from('reader:sécret').toString('base64')}`;
    expect(server.requests.map((request) => request.headers.authorization)).toEqual([basic, basic]);
    expect(other.requests[0]?.headers).not.toHaveProperty('authorization');
    const refused = as('failed', await fetchFeed('http://reader:secret@127.0.0.1:1/?key=hidden', { allowPrivateAddresses: false }));
    for (const { reason } of [outcome, refused]) expect(reason.message).not.toMatch(/s[eé%].*cret|hidden/);
    expect(as('failed', await fetchFeed('ftp://reader:secret@example.org/')).reason.message).not.toContain('secret');
  });

  test('cookies are neither kept nor sent', async () => {
    const server = await serve((request, response) => {
      response.setHeader('set-cookie', ['id=1', 'consent=yes']);
      if (request.url === '/') response.writeHead(302, { location: '/next' }).end();
      else response.end('arrived');
    });
    const fetcher = fetcherFor();
    for (let round = 0; round < 2; round += 1) as('fresh', await fetcher.fetch({ url: `${server.origin}/`, purpose: 'feed' }));
    expect(server.requests.filter((request) => request.headers.cookie !== undefined)).toEqual([]);
  });
});

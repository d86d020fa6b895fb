import { describe, expect, test } from 'vitest';
import { HostSchedule } from '../../../src/fetch/schedule.ts';
import { as, fetcherFor, serve, type Loopback } from './loopback.ts';

interface Watched extends Loopback {
  readonly most: () => number;
  readonly starts: readonly number[];
}

/** A server that answers after a while and notes how many requests it had at once. */
async function watched(delayMs = 40): Promise<Watched> {
  let now = 0;
  let most = 0;
  const starts: number[] = [];
  const server = await serve((_request, response) => {
    now += 1;
    most = Math.max(most, now);
    starts.push(performance.now());
    setTimeout(() => {
      now -= 1;
      response.end('page');
    }, delayMs);
  });
  return { ...server, most: () => most, starts };
}

const many = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

describe('how many at once', () => {
  test('so many per host', async () => {
    const server = await watched();
    const fetcher = fetcherFor({ concurrency: 8, perHost: { concurrency: 2 } });
    await Promise.all(many(8).map(async (n) => as('fresh', await fetcher.fetch({ url: `${server.origin}/${n}`, purpose: 'feed' }))));
    expect(server.most()).toBe(2);
  });

  test('so many over all hosts', async () => {
    let now = 0;
    let most = 0;
    const servers = await Promise.all(
      many(4).map(() =>
        serve((_request, response) => {
          most = Math.max(most, ++now);
          setTimeout(() => {
            now -= 1;
            response.end('page');
          }, 40);
        }),
      ),
    );
    const fetcher = fetcherFor({ concurrency: 3, perHost: { concurrency: 2 } });
    await Promise.all(
      servers.flatMap(({ origin }) =>
        many(3).map(async (n) => as('fresh', await fetcher.fetch({ url: `${origin}/${n}`, purpose: 'feed' }))),
      ),
    );
    expect(most).toBe(3);
  });

  test('redirects within a host count as well', async () => {
    let now = 0;
    let most = 0;
    const server = await serve((request, response) => {
      most = Math.max(most, ++now);
      setTimeout(() => {
        now -= 1;
        if (request.url?.startsWith('/to/')) response.end('page');
        else response.writeHead(302, { location: `/to${request.url}` }).end();
      }, 20);
    });
    const fetcher = fetcherFor({ perHost: { concurrency: 2 } });
    await Promise.all(many(6).map(async (n) => as('fresh', await fetcher.fetch({ url: `${server.origin}/${n}`, purpose: 'feed' }))));
    expect(most).toBe(2);
  });
});

describe('how fast', () => {
  test('a host is given its time between starts, though places are free and others wait too', async () => {
    const server = await watched(5);
    const other = await watched(5);
    const fetcher = fetcherFor({ concurrency: 2, perHost: { concurrency: 2, minDelayMs: 120 } });
    const at = (origin: string) => many(4).map((n) => fetcher.fetch({ url: `${origin}/${n}`, purpose: 'feed' }));
    await Promise.all([...at(server.origin), ...at(other.origin)]);
    // Ideally 360 ms; a late first request shortens what the server sees.
    for (const { starts } of [server, other]) expect((starts[3] ?? 0) - (starts[0] ?? 0)).toBeGreaterThan(250);
  });

  test('a redirect within the host does not wait, the next fetch does', async () => {
    const starts: number[] = [];
    const server = await serve((request, response) => {
      starts.push(performance.now());
      if (request.url === '/0') response.writeHead(302, { location: '/there' }).end();
      else response.end('page');
    });
    const fetcher = fetcherFor({ perHost: { minDelayMs: 400 } });
    await Promise.all(many(2).map(async (n) => as('fresh', await fetcher.fetch({ url: `${server.origin}/${n}`, purpose: 'feed' }))));
    expect(server.paths()).toEqual(['/0', '/there', '/1']);
    expect((starts[2] ?? 0) - (starts[1] ?? 0)).toBeGreaterThan(200);
  });

  test('a host that waits holds no place that another could use', async () => {
    const slow = await watched(5);
    const quick = await watched(5);
    const fetcher = fetcherFor({ concurrency: 1, perHost: { concurrency: 4, minDelayMs: 60_000 } });
    const controller = new AbortController();
    const waiting = many(5).map((n) => fetcher.fetch({ url: `${slow.origin}/${n}`, purpose: 'feed', signal: controller.signal }));
    as('fresh', await (waiting[0] ?? Promise.reject(new Error('none'))));
    as('fresh', await fetcher.fetch({ url: quick.origin, purpose: 'feed' }));
    controller.abort();
    expect((await Promise.all(waiting)).slice(1).every((outcome) => outcome.kind === 'failed')).toBe(true);
    expect(slow.requests).toHaveLength(1);
  });
});

test('pauses are told with their end; one that no server may ask for is the work of a clock and holds nobody', () => {
  const schedule = new HostSchedule({ concurrency: 4, perHost: { concurrency: 1, minDelayMs: 0 } });
  const end = Date.now() + 60_000;
  schedule.pause('www.gazette.example', end);
  schedule.pause('herald.example', Date.now() - 1);
  schedule.pause('future.example', Date.now() + 25 * 3_600_000);
  expect(schedule.pauses()).toEqual([['gazette.example', end]]);
  expect(schedule.pauseOf('future.example')).toBeNull();
});

test('hosts nobody waits for are forgotten, a host that is paused is not', async () => {
  const schedule = new HostSchedule({ concurrency: 4, perHost: { concurrency: 1, minDelayMs: 0 } });
  const { signal } = new AbortController();
  schedule.pause('paused.example', Date.now() + 60_000);
  for (let n = 0; n < 20_000; n += 1) await schedule.run({ host: `${n}.example`, signal }, () => Promise.resolve(n));
  expect(schedule.hostCount).toBeLessThanOrEqual(1001);
  expect(schedule.pauseOf('paused.example')).not.toBeNull();
});

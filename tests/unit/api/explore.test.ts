import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gapsIn } from '../../../src/api/gaps.ts';
import { buildServer } from '../../../src/api/server.ts';
import { stateOfSource, usualHours } from '../../../src/api/source-state.ts';
import { EngineUnreachableError } from '../../../src/search/engine.ts';
import type { MapResponse, TimelineResponse } from '../../../src/search/explore/index.ts';
import { parseQuery } from '../../../src/search/query/parse.ts';
import type { SearchResponse } from '../../../src/search/service.ts';
import type { Suggestion } from '../../../src/search/suggest/index.ts';
import type { FeedState } from '../../../src/store/records.ts';
import { sampleWorld } from './sample-world.ts';
import { depsOf, engineOf, feedState, source } from './world.ts';

let app: FastifyInstance;
beforeAll(async () => {
  app = await buildServer(depsOf(sampleWorld));
});
afterAll(() => app.close());

async function get<T>(path: string, server = app): Promise<T> {
  return JSON.parse((await server.inject({ url: path, headers: { host: 'localhost' } })).body) as T;
}

describe('GET /api/timeline', () => {
  test.each(['', 'q=shelling', 'collapse=none', 'from=2024-05-13&to=2024-05-14', 'q=nosuchword'])(
    'counts what a search finds: %s',
    async (query) => {
      const timeline = await get<TimelineResponse>(`/api/timeline?${query}`);
      const { total, counted } = await get<SearchResponse>(`/api/search?${query}`);
      expect(timeline).toMatchObject({ total, counted, totalIsExact: true });
      expect(timeline.buckets.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    },
  );

  test('every bucket begins where the one before ends, over all that was asked for', async () => {
    const { buckets } = await get<TimelineResponse>('/api/timeline?interval=day&from=2024-05-01&to=2024-05-11');
    expect(buckets).toHaveLength(10);
    expect(buckets.at(0)?.from).toBe('2024-05-01T00:00:00.000Z');
    for (const [at, { to }] of buckets.slice(0, -1).entries()) expect(buckets[at + 1]?.from).toBe(to);
  });
});

test.each([
  ['/api/timeline?interval=fortnight', 'interval', 'hour, day, week, month, year, auto'],
  ['/api/timeline?interval=hour&from=1990&to=2024', 'interval', 'ask for week or auto'],
  ['/api/timeline?limit=5', 'limit', 'allowed are'],
  ['/api/timeline?q=country:', 'q', 'Nothing follows'],
  ['/api/map?by=planet', 'by', 'country, primaryCountry'],
  ['/api/map?from=2024-05-02&to=2024-05-01', 'to', 'later than from'],
  ['/api/suggest?limit=21', 'limit', '1 to 20'],
  ['/api/suggest?at=-1', 'at', '0 to 2000'],
  [`/api/suggest?q=${'a'.repeat(2001)}`, 'q', 'at most 2000'],
])('%s is refused and says what would do', async (path, field, part) => {
  const { error } = await get<{ error: { field: string; message: string } }>(path);
  expect(error.field).toBe(field);
  expect(error.message).toContain(part);
});

test('the map counts countries, and provinces only where a place in them is named', async () => {
  const map = await get<MapResponse>('/api/map');
  const { total, facets } = await get<SearchResponse>('/api/search');
  expect(map).toMatchObject({ by: 'country', total });
  expect(map.countries.map(({ id, count }) => [id, count])).toEqual(facets.country.map(({ value, count }) => [value, count]));
  expect(map.admin1.every(({ id, country }) => id.startsWith(`${country}.`))).toBe(true);
  const placed = await get<SearchResponse>(`/api/search?${map.countries.map(({ id }) => `country=${id}`).join('&')}`);
  expect(map.unplaced).toBe(total - placed.total);
});

describe('GET /api/suggest', () => {
  const suggest = async (q: string, more = ''): Promise<Suggestion[]> =>
    (await get<{ suggestions: Suggestion[] }>(`/api/suggest?q=${encodeURIComponent(q.toWellFormed())}${more}`)).suggestions;

  test.each<[string, string]>([
    ['coun', 'country:'],
    ['суд', 'country:SD'],
    ['السود', 'country:SD'],
    ['country:syr', 'country:SY'],
    ['country:SD,syr', 'country:SD,SY'],
    ['-country:syr', '-country:SY'],
    ['filed-from:sud', 'filed-from:SD'],
    ['rapid supp', 'actor:rsf-sudan'],
    ['janj', 'actor:rsf-sudan'],
    ['-janj', '-actor:rsf-sudan'],
    ['"rapid sup', 'actor:rsf-sudan'],
    ['after:2024-05-2', 'after:2024-05-20'],
    ['shell', 'shelling'],
    ['-shell', '-shelling'],
    ['"heavy shell', '"heavy shelling"'],
    ['title:shell', 'title:shelling'],
  ])('%s goes on as %s', async (q, insert) => {
    expect((await suggest(q, '&limit=20')).map((one) => one.insert)).toContain(insert);
  });

  test('the caret says which word is meant, and the rest stays', async () => {
    const [first] = await suggest('shelling country:syr drone', '&at=20');
    expect(first).toMatchObject({ kind: 'country', insert: 'country:SY', start: 9, end: 20 });
  });

  test('what is inserted can be read, whatever was typed', async () => {
    const typed = [
      '',
      'a',
      '"',
      '-"rap',
      'country:',
      'country:"su',
      'sud)',
      '(sud',
      'title:"she',
      '„she',
      'x:y',
      'actor:r,ja',
      '-',
      'lang:',
    ];
    for (const q of typed) {
      const suggestions = await suggest(q, '&limit=20');
      expect(suggestions.length).toBeLessThanOrEqual(20);
      const whole = suggestions.filter(({ kind }) => kind !== 'operator');
      for (const { insert } of whole) expect(() => parseQuery(insert)).not.toThrow();
    }
  });

  test('without an engine names are still found', async () => {
    const away = (): Promise<never> => Promise.reject(new EngineUnreachableError('away'));
    const server = await buildServer(depsOf(sampleWorld, { engine: { ...engineOf(sampleWorld), search: away, words: away } }));
    const { suggestions } = await get<{ suggestions: Suggestion[] }>('/api/suggest?q=sud', server);
    expect(suggestions[0]).toMatchObject({ insert: 'country:SD', count: null });
    await server.close();
  });
});

describe('the state of a source', () => {
  const now = new Date('2024-05-20T09:30:00.000Z');
  const day = (date: string): string => `2024-05-${date}T09:00:00.000Z`;
  const failing = (code: 'timeout' | 'forbidden' | 'robots-disallowed', lastSuccessAt: string | null): Partial<FeedState> => ({
    failures: 3,
    lastReason: { code, message: 'why' },
    lastSuccessAt,
  });
  test.each<[string, Partial<FeedState>[], number | null, string, string | null]>([
    ['new items', [{}], 1, 'ok', null],
    ['nothing new for two days', [{ lastNewItemAt: day('18') }], 1, 'silent', day('18')],
    ['a weekly within four weeks', [{ lastNewItemAt: day('01') }], 168, 'ok', null],
    ['no known rhythm', [{ lastNewItemAt: day('10') }], null, 'ok', null],
    ['failing for a week and more', [failing('timeout', day('12'))], 1, 'dead', day('12')],
    ['failing since yesterday', [failing('timeout', day('19'))], 1, 'ok', null],
    ['forbidden', [failing('forbidden', day('19'))], 1, 'blocked', day('19')],
    ['robots.txt', [failing('robots-disallowed', null)], 1, 'blocked', null],
    ['gone', [{ stoppedAt: day('05') }], 1, 'dead', day('05')],
    ['one of two feeds answers', [failing('forbidden', day('01')), {}], 1, 'ok', null],
    ['never asked', [], null, 'never', null],
    ['never answered', [failing('timeout', null)], null, 'never', null],
  ])('%s', (_what, feeds, usual, state, since) => {
    const states = feeds.map((over) => feedState('s', over));
    expect(stateOfSource(states, true, usual, now)).toMatchObject({ state, stateSince: since });
    expect(stateOfSource(states, false, usual, now).state).toBe('disabled');
  });

  test('the rhythm is the gap that a moment usually falls into', () => {
    const times = (gaps: readonly number[]): string[] => {
      let at = Date.UTC(2024, 0, 1);
      return [0, ...gaps].map((hours) => new Date((at += hours * 3_600_000)).toISOString());
    };
    const repeated = (gaps: readonly number[], times_: number): number[] => Array.from({ length: times_ }, () => gaps).flat();
    expect(usualHours(times(repeated([1], 20)))).toBe(1);
    expect(usualHours(times(repeated([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8], 3)))).toBe(1);
    expect(usualHours(times(repeated([24, 24, 24, 24, 72], 4)))).toBe(24);
    expect(usualHours(times(repeated([1, 1, 1, 165], 4)))).toBe(165);
    expect(usualHours(times([1, 1, 1, 1]))).toBeNull();
  });
});

test('the description shows a timeline', async () => {
  expect(JSON.stringify(await get<{ paths: object }>('/api/openapi.json'))).toContain('"interval":"day"');
});

test('a search says which of its sources give nothing, and only in their time', async () => {
  const silent = {
    ...sampleWorld,
    sources: [source('s', 'Slow', { language: 'ar' })],
    states: [feedState('s', { lastNewItemAt: '2024-04-01T00:00:00.000Z' })],
  };
  const server = await buildServer(depsOf(silent));
  const coverageOf = async (query: string): Promise<unknown[]> => {
    const { coverage, notes } = await get<SearchResponse>(`/api/search?${query}`, server);
    return [coverage?.matching, coverage?.silent, notes.some(({ code }) => code === 'coverage')];
  };
  expect(await coverageOf('')).toEqual([1, 1, true]);
  expect(await coverageOf('to=2024-03-01')).toEqual([1, 0, false]);
  expect(await coverageOf('language=ar')).toEqual([1, 1, true]);
  expect(await coverageOf('q=lang:en')).toEqual([0, 0, false]);
  expect(await coverageOf('source=-s')).toEqual([0, 0, false]);
  const gapsOf = async (query: string): Promise<unknown> =>
    (await get<{ gaps: object }>(`/api/timeline?interval=month&from=2024-02&to=2024-09${query}`, server)).gaps;
  // The clock of this world stands in May: June and later are missed by nobody.
  expect(await gapsOf('')).toEqual([{ from: '2024-04-01T00:00:00.000Z', to: '2024-06-01T00:00:00.000Z', sources: 1 }]);
  expect(await gapsOf('&source=-s')).toEqual([]);
  await server.close();
});

describe('gaps of a timeline', () => {
  const months = ['2024-01', '2024-02', '2024-03', '2024-04'].map((month) => `${month}-01T00:00:00.000Z`);
  const buckets = months.slice(0, 3).map((from, index) => ({ from, to: months[index + 1] ?? '', count: 1 }));
  const now = new Date('2024-03-15T00:00:00.000Z');
  test.each<[string, string[], [number, number, number][]]>([
    ['no source is missing', [], []],
    ['one since the middle of January', ['2024-01-15T00:00:00.000Z'], [[1, 3, 1]]],
    ['one since the first moment of a month', ['2024-02-01T00:00:00.000Z'], [[1, 3, 1]]],
    [
      'one since January, another since February',
      ['2024-02-20T00:00:00.000Z', '2024-01-15T00:00:00.000Z'],
      [
        [1, 2, 1],
        [2, 3, 2],
      ],
    ],
    ['one since this month', ['2024-03-02T00:00:00.000Z'], []],
  ])('%s', (_what, since, expected) => {
    expect(gapsIn(buckets, since, now)).toEqual(expected.map(([from, to, sources]) => ({ from: months[from], to: months[to], sources })));
  });
});

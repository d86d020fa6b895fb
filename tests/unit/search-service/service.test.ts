import { describe, expect, test } from 'vitest';
import { UNKNOWN_TIME } from '../../../src/domain/time.ts';
import type { EngineQuery, SearchEngine } from '../../../src/search/engine.ts';
import { aliasIndex } from '../../../src/search/query/aliases.ts';
import { QueryError } from '../../../src/search/query/errors.ts';
import {
  createLabels,
  createSearchService,
  MAX_OFFSET,
  SearchParamsError,
  type SearchParams,
  type SearchService,
} from '../../../src/search/service.ts';
import { sampleWorld } from '../api/sample-world.ts';
import { article, engineOf, revision, storeOf, textsOf, type World } from '../api/world.ts';

const aliases = aliasIndex([]);
const labels = createLabels({ sources: sampleWorld.sources, actors: [], regions: [], countries: [] });

function serviceWith(over: Partial<SearchEngine> = {}, world: World = sampleWorld): { service: SearchService; asked: EngineQuery[] } {
  const engine = { ...engineOf(world, { shellling: 'shelling', fashr: 'fasher' }), ...over };
  const asked: EngineQuery[] = [];
  const recording: SearchEngine = {
    ...engine,
    search(query) {
      asked.push(query);
      return engine.search(query);
    },
  };
  return { service: createSearchService({ engine: recording, texts: textsOf(storeOf(world)), labels, aliases }), asked };
}

async function ask(params: SearchParams): Promise<EngineQuery> {
  const { service, asked } = serviceWith();
  await service.search(params);
  const [first] = asked;
  if (!first) throw new Error('the engine was not asked');
  return first;
}

describe('what the engine is asked', () => {
  test('relevance where there are words, else newest; what is asked for wins', async () => {
    expect((await ask({ q: 'shelling' })).sort).toBe('relevance');
    expect((await ask({ q: '' })).sort).toBe('newest');
    expect((await ask({ q: '-shelling country:SD' })).sort).toBe('newest');
    expect((await ask({ q: 'shelling', sort: 'oldest' })).sort).toBe('oldest');
  });

  test('filters of text and parameters are one: OR within a name, AND between names, - excludes', async () => {
    const { filters } = await ask({
      q: 'country:sd -source:old',
      country: ['SY', 'sd', '-td'],
      source: ['-Harbour-Ledger'],
      region: ['sy.11', 'Sahel'],
    });
    expect(filters.country).toEqual({ include: ['SD', 'SY'], exclude: ['TD'] });
    expect(filters.source).toEqual({ include: [], exclude: ['old', 'harbour-ledger'] });
    expect(filters.region).toEqual({ include: ['SY.11', 'sahel'], exclude: [] });
    expect(filters.language).toEqual({ include: [], exclude: [] });
  });

  test('the narrower of two spans of time counts', async () => {
    const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 1000;
    const { from, to } = await ask({ q: 'after:2024-05-01 before:2024-06-01', from: day('2024-05-10'), to: day('2024-07-01') });
    expect([from, to]).toEqual([day('2024-05-10'), day('2024-06-01')]);
    expect(await ask({ q: '' })).toMatchObject({ from: null, to: null, limit: 20, offset: 0, exactTotal: false });
  });
});

describe('what is refused', () => {
  test.each<[Partial<SearchParams>, string]>([
    [{ limit: 0 }, 'limit'],
    [{ limit: 201 }, 'limit'],
    [{ limit: 1.5 }, 'limit'],
    [{ offset: -1 }, 'offset'],
    [{ offset: MAX_OFFSET + 1 }, 'offset'],
    [{ country: ['Syria'] }, 'country'],
    [{ source: ['-'] }, 'source'],
    [{ place: ['Aleppo'] }, 'place'],
    [{ actorType: ['rebels'] }, 'actorType'],
    [{ event: ['armed clash'] }, 'event'],
    [{ filedFrom: ['Turkey'] }, 'filedFrom'],
    [{ facets: ['country', 'weather'] }, 'facets'],
    [{ actor: Array.from({ length: 101 }, (_, i) => `a${i}`) }, 'actor'],
    [{ cursor: 'nonsense' }, 'cursor'],
    [{ cursor: Buffer.from('{"o":-5,"f":"x"}').toString('base64url') }, 'cursor'],
    [{ cursor: 'x'.repeat(5000) }, 'cursor'],
    [{ cursor: 'e30', offset: 3 }, 'cursor'],
  ])('%j names the field %s', async (params, field) => {
    const error: unknown = await serviceWith()
      .service.search({ q: 'ferry', ...params })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SearchParamsError);
    expect(error).toMatchObject({ field });
  });

  test('a query that cannot be read keeps its position', async () => {
    const error: unknown = await serviceWith()
      .service.search({ q: 'ferry "open' })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(QueryError);
    expect(error).toMatchObject({ position: 6 });
  });
});

describe('paging', () => {
  test('following cursors gives every hit once, then null', async () => {
    const { service } = serviceWith();
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await service.search({ q: 'ferry', limit: 7, cursor });
      seen.push(...page.hits.map(({ id }) => id));
      cursor = page.cursor;
    } while (cursor !== null);
    expect(seen).toHaveLength(24);
    expect(new Set(seen).size).toBe(24);
  });

  test.each<[string, Partial<SearchParams>]>([
    ['words', { q: 'harbour' }],
    ['filter', { source: ['harbour-ledger'] }],
    ['dates', { from: 5 }],
    ['order', { sort: 'oldest' }],
  ])('a cursor is refused when the %s changed', async (_what, change) => {
    const { service } = serviceWith();
    const { cursor } = await service.search({ q: 'ferry', limit: 5 });
    await expect(service.search({ q: 'ferry', limit: 5, cursor, ...change })).rejects.toMatchObject({
      code: 'bad-cursor',
      field: 'cursor',
    });
  });

  test('an estimated total ends paging only when a page is not full', async () => {
    const facets = { country: [], region: [], actor: [], source: [], language: [] };
    const answer = (ids: string[]): Partial<SearchEngine> => ({
      search: async () => ({ ids, last: { id: ids.at(-1) ?? '', sortAt: 5 }, total: 1, totalIsExact: false, facets, notes: [] }),
    });
    expect((await serviceWith(answer(['filler1', 'filler2'])).service.search({ q: '', limit: 2 })).cursor).not.toBeNull();
    expect((await serviceWith(answer(['filler1'])).service.search({ q: '', limit: 2 })).cursor).toBeNull();
  });

  test('beyond the last offset there is a note instead of a cursor', async () => {
    const facets = { country: [], region: [], actor: [], source: [], language: [] };
    const search = async (): ReturnType<SearchEngine['search']> => ({
      ids: ['filler1'],
      last: { id: 'filler1', sortAt: 5 },
      total: 50_000,
      totalIsExact: true,
      facets,
      notes: [],
    });
    const page = await serviceWith({ search }).service.search({ q: '', offset: MAX_OFFSET, limit: 1 });
    expect(page.cursor).toBeNull();
    expect(page.notes.map(({ code }) => code)).toEqual(['paging-limit']);
  });
});

describe('typos', () => {
  test('are corrected only where nothing matches, and the answer says so', async () => {
    const { service, asked } = serviceWith();
    const page = await service.search({ q: 'Shellling fashr' });
    expect(page.corrections).toEqual([
      { from: 'shellling', to: 'shelling' },
      { from: 'fashr', to: 'fasher' },
    ]);
    expect(page.hits.map(({ id }) => id)).toEqual(['fasher']);
    expect(page.hits[0]?.highlights.title).toEqual([
      [0, 8],
      [27, 33],
    ]);
    expect(page.query).toBe('Shellling fashr');
    expect(asked).toHaveLength(2);
  });

  test('a query that matches is asked once', async () => {
    const { service, asked } = serviceWith();
    expect((await service.search({ q: 'shelling' })).corrections).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  test.each(['"shellling resumes"', '-shellling country:ZZ', 'country:ZZ', 'unknownword'])('%s is left as it is', async (q) => {
    const page = await serviceWith().service.search({ q });
    expect(page).toMatchObject({ total: 0, corrections: [], hits: [] });
  });

  test.each([
    ['shelling fashet', [{ from: 'fashet', to: 'fasher' }]],
    ['xhelling fasher', [{ from: 'xhelling', to: 'shelling' }]],
    ['convoys fasher', []],
  ])(
    'among words that match, %j: the one that does not becomes the nearest in the articles that hold the others',
    async (q, corrections) => {
      expect((await serviceWith().service.search({ q })).corrections).toEqual(corrections);
    },
  );

  test('a correction that finds nothing is not claimed', async () => {
    const page = await serviceWith().service.search({ q: 'fashr unknownword' });
    expect(page).toMatchObject({ total: 0, corrections: [] });
  });
});

describe('the answer', () => {
  test('has everything a hit promises', async () => {
    const page = await serviceWith().service.search({ q: 'convoys' });
    expect(page).toMatchObject({ total: 1, totalIsExact: true, engine: 'sqlite', notes: [], cursor: null });
    expect(page.tookMs).toBeGreaterThanOrEqual(0);
    const [hit] = page.hits;
    expect(hit).toMatchObject({
      id: 'fasher',
      source: 'meridian-courier',
      countries: ['SD', 'TD'],
      primaryCountry: 'SD',
      actors: ['rsf-sudan'],
    });
    expect(hit).toMatchObject({
      copies: 0,
      outlets: 1,
      storyId: null,
      textOrigin: 'page',
      publishedAtPrecision: 'minute',
      direction: 'ltr',
    });
    expect(hit).not.toHaveProperty('text');
    expect(hit?.highlights.excerpt.map(([start, end]) => hit.excerpt.slice(start, end))).toEqual(['convoys']);
  });

  test('labels facets, and leaves values it does not know as they are', async () => {
    const { facets } = await serviceWith().service.search({ q: 'shelling' });
    expect(facets.country).toEqual([
      { value: 'SD', label: 'Sudan', count: 1 },
      { value: 'TD', label: 'Chad', count: 1 },
    ]);
    expect(facets.source).toEqual([{ value: 'meridian-courier', label: 'Meridian Courier', count: 1 }]);
    expect(facets.actor).toEqual([{ value: 'rsf-sudan', label: 'rsf-sudan', count: 1 }]);
    expect(facets.language).toEqual([{ value: 'en', label: 'English', count: 1 }]);
  });

  test('drops what the store no longer has and says so', async () => {
    const facets = { country: [], region: [], actor: [], source: [], language: [] };
    const search = async (): ReturnType<SearchEngine['search']> => ({
      ids: ['gone', 'aleppo'],
      last: null,
      total: 2,
      totalIsExact: true,
      facets,
      notes: [{ code: 'x', message: 'y' }],
    });
    const page = await serviceWith({ search }).service.search({ q: '' });
    expect(page.hits.map(({ id }) => id)).toEqual(['aleppo']);
    expect(page.notes.map(({ code }) => code)).toEqual(['x', 'hits-missing']);
  });

  test.each<[SearchParams['collapse'], string, string]>([
    [undefined, 'copies', 'reports'],
    ['copies', 'copies', 'reports'],
    ['stories', 'stories', 'stories'],
    ['none', 'none', 'articles'],
  ])('asked to fold %s, it says what was folded and counted', async (asked, collapse, counted) => {
    const { service, asked: queries } = serviceWith();
    expect(await service.search({ q: '', ...(asked === undefined ? {} : { collapse: asked }) })).toMatchObject({
      collapse,
      counted,
      notes: [],
    });
    expect(queries.map((query) => query.collapse)).toEqual([collapse]);
  });

  test.each<[string, SearchParams, boolean]>([
    ['from', { q: '', from: 0 }, true],
    ['to', { q: '', to: 4e9 }, true],
    ['after:', { q: 'after:2001' }, true],
    ['before:', { q: 'before:2100' }, true],
    ['no date', { q: '' }, false],
    ['dated articles only', { q: 'convoys', from: 0 }, false],
  ])('hits without a date, asked for %s', async (_what, params, noted) => {
    const undated = article('undated', 'harbour-ledger', [revision({ title: 'No date', published: UNKNOWN_TIME })]);
    const { notes } = await serviceWith({}, { ...sampleWorld, articles: [undated, ...sampleWorld.articles] }).service.search({
      limit: 200,
      ...params,
    });
    expect(notes.map(({ code }) => code)).toEqual(noted ? ['undated-by-first-seen'] : []);
  });

  test('excerpts of 200 long articles let others have their turn', async () => {
    const text = 'some words of a long report '.repeat(7000);
    const ids = Array.from({ length: 200 }, (_, index) => `long${index}`);
    const record = article('long', 'harbour-ledger', [revision({ text })]);
    const facets = { country: [], region: [], actor: [], source: [], language: [] };
    const card = (await textsOf(storeOf({ ...sampleWorld, articles: [record] })).read(['long'])).get('long');
    if (!card) throw new Error('no card');
    const search = async (): ReturnType<SearchEngine['search']> => ({ ids, last: null, total: 200, totalIsExact: true, facets, notes: [] });
    const engine = { ...engineOf(sampleWorld), search };
    const service = createSearchService({
      engine,
      labels,
      aliases,
      texts: { read: async () => new Map(ids.map((id) => [id, { ...card }])), stories: async () => new Map() },
    });
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    const page = await service.search({ q: 'peace', limit: 200 });
    clearInterval(timer);
    expect(page.hits.map(({ id }) => id)).toEqual(ids);
    expect(turns).toBeGreaterThan(5);
  });

  test('title words are not marked in the excerpt', async () => {
    const [hit] = (await serviceWith().service.search({ q: 'title:fasher' })).hits;
    expect(hit?.highlights).toEqual({ title: [[27, 33]], excerpt: [] });
  });
});

describe('facets', () => {
  test('the main ones are always there, others when they are asked for', async () => {
    const { service } = serviceWith();
    const main = ['actor', 'country', 'language', 'region', 'source'];
    expect(Object.keys((await service.search({ q: '' })).facets).toSorted()).toEqual(main);
    expect(Object.keys((await service.search({ q: '', facets: ['country'] })).facets).toSorted()).toEqual(main);
    const { facets } = await service.search({ q: '', facets: ['outletCountry', 'actorType'] });
    expect(Object.keys(facets).toSorted()).toEqual(['actor', 'actorType', 'country', 'language', 'outletCountry', 'region', 'source']);
    expect(facets.actorType).toEqual([{ value: 'rebel-group', label: 'Rebel group', count: 1 }]);
    expect(facets.outletCountry?.[0]).toEqual({ value: 'GB', label: 'United Kingdom', count: 25 });
  });

  test('a cursor stays good whatever is counted', async () => {
    const { service } = serviceWith();
    const { cursor } = await service.search({ q: '', limit: 20 });
    expect((await service.search({ q: '', limit: 20, cursor, facets: ['event'] })).hits).toHaveLength(7);
  });
});

test('labels come from lists, else from the names the runtime knows', () => {
  const all = createLabels({
    sources: sampleWorld.sources,
    actors: [],
    regions: [{ id: 'sahel', name: 'The Sahel', parent: null, countries: ['ML'] }],
    countries: [{ id: 'CD', name: 'DR Congo' }],
  });
  const cases = [
    all.label('region', 'sahel'),
    all.label('region', 'SY'),
    all.label('region', 'SY.11'),
    all.label('country', 'CD'),
    all.label('country', 'XX'),
    all.label('language', 'pt-BR'),
    all.label('language', 'x'),
    all.label('language', 'en" onclick="'),
  ];
  const named = createLabels({
    sources: [],
    actors: [],
    regions: [],
    countries: [],
    names: {
      place: (id) => (id === 'SY.11' ? { name: 'Raqqa', country: 'SY' } : null),
      event: (id) => (id === 'air-drone-strike' ? 'Air/drone strike' : null),
      materiel: (id) => (id === '7-62x39mm' ? '7.62 × 39 mm' : null),
    },
  });
  expect([
    named.label('place', 'SY.11'),
    named.label('region', 'SY.11'),
    named.label('region', 'SY.12'),
    named.label('place', '170063'),
    named.label('event', 'air-drone-strike'),
    named.label('event', 'armed-clash'),
    named.label('materiel', '7-62x39mm'),
    named.label('materiel', '155mm'),
    named.label('materiel', 'landmine'),
    named.label('actorType', 'state-forces'),
    named.label('filedFrom', 'TD'),
    named.label('outletCountry', 'KE'),
    named.label('primaryCountry', 'SY'),
  ]).toEqual([
    'Raqqa, Syria',
    'Raqqa, Syria',
    'Syria (SY.12)',
    '170063',
    'Air/drone strike',
    'Armed clash',
    '7.62 × 39 mm',
    '155mm',
    'Landmine',
    'State forces',
    'Chad',
    'Kenya',
    'Syria',
  ]);
  expect(cases).toEqual(['The Sahel', 'Syria', 'Syria (SY.11)', 'DR Congo', 'XX', 'Brazilian Portuguese', 'x', 'en" onclick="']);
});

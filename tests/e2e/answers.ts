import type { Page, Route } from 'playwright-core';

/** Stands in for what the server under test has no address for; whatever it answers itself is left as it is. */
export async function fillIn(page: Page): Promise<void> {
  await page.route(/\/api\/search\?/, withReading);
  for (const [path, answer] of Object.entries(ANSWERS)) {
    await page.route(
      (url) => url.pathname === path,
      (route) => standIn(route, answer),
    );
  }
}

async function standIn(route: Route, answer: (url: URL) => object): Promise<void> {
  const response = await route.fetch();
  const known = response.status() !== 404;
  await route.fulfill(known ? { response } : { json: answer(new URL(route.request().url())) });
}

/** How the query was read, where the server does not tell: word by word. */
async function withReading(route: Route): Promise<void> {
  const response = await route.fetch();
  if (!response.ok()) return route.fulfill({ response });
  const q = new URL(route.request().url()).searchParams.get('q') ?? '';
  const json: unknown = await response.json();
  return route.fulfill({ response, json: { understood: reading(q), coverage: COVERAGE, ...(json as object) } });
}

function reading(q: string): object[] {
  return [...q.matchAll(/(-?)(?:"([^"]+)"|(\S+))/g)].map((match) => ({
    kind: match[2] === undefined ? 'word' : 'phrase',
    text: match[2] ?? match[3],
    label: match[2] ?? match[3],
    start: match.index,
    end: match.index + match[0].length,
    negated: match[1] === '-',
    field: 'any',
    ...(match[3] === 'ISIS' ? { also: ['Islamic State', 'داعش', 'État islamique'].map((name) => ({ name, actor: 'islamic-state' })) } : {}),
  }));
}

const COVERAGE = {
  matching: 11,
  silent: 1,
  blocked: 0,
  dead: 1,
  never: 0,
  sources: [
    { id: 'lantern-observer', name: 'The Lantern Observer (sample)', state: 'dead', since: '2026-11-01T00:00:00.000Z' },
    { id: 'white-beacon', name: 'The White Beacon (sample)', state: 'silent', since: null },
  ],
};

const YEARS = Array.from({ length: 30 }, (_, index) => ({
  from: `${1993 + index}-01-01T00:00:00.000Z`,
  to: `${1994 + index}-01-01T00:00:00.000Z`,
  count: [0, 2, 1, 4, 3, 7, 5, 1, 0, 6][index % 10] ?? 0,
}));

const ANSWERS: Readonly<Record<string, (url: URL) => object>> = {
  '/api/timeline': () => ({
    interval: 'year',
    counted: 'stories',
    buckets: YEARS,
    total: 87,
    totalIsExact: true,
    undated: 1,
    gaps: [{ from: '2019-01-01T00:00:00.000Z', to: '2021-01-01T00:00:00.000Z', sources: 2 }],
    coverage: COVERAGE,
    notes: [],
    tookMs: 1,
  }),
  '/api/map': () => ({
    by: 'country',
    counted: 'stories',
    total: 19,
    totalIsExact: true,
    countries: [
      { id: 'SY', name: 'Syria', count: 9, lat: 34.96, lon: 36.98 },
      { id: 'IQ', name: 'Iraq', count: 5, lat: 33.1, lon: 44.2 },
      { id: 'LB', name: 'Lebanon', count: 2, lat: 33.9, lon: 35.8 },
      { id: 'BH', name: 'Bahrain', count: 1, lat: 26.06, lon: 50.55 },
      { id: 'SD', name: 'Sudan', count: 2, lat: 15.5, lon: 32.5 },
    ],
    admin1: [
      { id: 'SY.11', name: 'Homs', country: 'SY', count: 3, lat: 34.68, lon: 36.85 },
      { id: 'SY.09', name: 'Aleppo', country: 'SY', count: 5, lat: 36.2, lon: 37.16 },
      { id: 'IQ.15', name: 'Nineveh', country: 'IQ', count: 2, lat: 36.34, lon: 43.13 },
    ],
    unplaced: 1,
    coverage: COVERAGE,
    notes: [],
    tookMs: 1,
  }),
  '/api/suggest': (url) => {
    const end = url.searchParams.get('q')?.length ?? 0;
    const one = { start: 0, end, count: 8 };
    return {
      suggestions: [
        { ...one, kind: 'country', label: 'Syria', detail: 'Сирия · SY', insert: 'country:SY' },
        { ...one, kind: 'actor', label: 'Syrian Democratic Forces', detail: 'sdf-syria', insert: 'actor:sdf-syria', count: 2 },
        { ...one, kind: 'operator', label: 'country:', detail: 'tagged with the country', insert: 'country:', count: null },
      ],
    };
  },
};

/** Saved searches as a server keeps them, in memory; for a server without alerts. */
export async function fillInSearches(page: Page): Promise<void> {
  const kept: Record<string, unknown>[] = [];
  const preview = {
    fired: [{ at: '2026-11-20T10:00:00.000Z', storyId: null, title: 'Truce holds', articleIds: ['a'], wouldSend: true, reason: null }],
  };
  const deliveries = {
    deliveries: [
      { id: 1, channel: 'webhook', at: '2026-11-20T10:00:00.000Z', state: 'dead', attempts: 5, error: 'HTTP 500', storyId: null },
    ],
  };
  await page.route(/\/api\/(?:searches|deliveries)(?:[/?]|$)/, async (route) => {
    const response = await route.fetch();
    if (response.status() !== 404) return route.fulfill({ response });
    const { pathname } = new URL(route.request().url());
    const method = route.request().method();
    if (pathname.endsWith('/preview')) return route.fulfill({ json: preview });
    if (pathname.endsWith('/deliveries')) return route.fulfill({ json: deliveries });
    if (pathname.endsWith('/retry')) return route.fulfill({ status: 204 });
    const id = pathname.split('/')[3];
    const at = kept.findIndex((search) => search.id === id);
    const sent = method === 'POST' || method === 'PUT' ? (route.request().postDataJSON() as object) : {};
    if (method === 'POST') kept.push({ id: `s${kept.length}`, createdAt: '2026-11-20T10:00:00.000Z', lastRunAt: null, ...sent });
    if (method === 'PUT') kept[at] = { ...kept[at], ...sent };
    if (method === 'DELETE') kept.splice(at, 1);
    return route.fulfill(
      method === 'DELETE' ? { status: 204 } : { json: method === 'GET' ? { searches: kept } : (kept[at] ?? kept.at(-1) ?? {}) },
    );
  });
}

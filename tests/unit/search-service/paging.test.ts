import { describe, expect, test } from 'vitest';
import { aliasIndex } from '../../../src/search/query/aliases.ts';
import {
  createLabels,
  createSearchService,
  type SearchParams,
  type SearchResponse,
  type SearchService,
} from '../../../src/search/service.ts';
import { ShownHits } from '../../../src/search/service/shown.ts';
import { folded } from '../api/folding-world.ts';
import { article, engineOf, revision, storeOf, textsOf, type World } from '../api/world.ts';

const labels = createLabels({ sources: [], actors: [], regions: [], countries: [] });
const day = (n: number): string => new Date(Date.UTC(2024, 4, n)).toISOString();
const report = (id: string, n: number): World['articles'][number] =>
  article(id, 'wire', [
    revision({ title: `Report ${id}`, text: 'Shells fell', published: { at: day(n), precision: 'minute', origin: 'meta' } }),
  ]);
const REPORTS = Array.from({ length: 12 }, (_, n) => report(`r${n}`, n + 1));
const worldOf = (articles: World['articles']): World => ({ sources: [], states: [], articles });

type Ask = (params: SearchParams) => Promise<SearchResponse>;

/** A service over a world that changes; `restart` gives another one, as after the process was started again. */
function changing(first: World): { ask: Ask; change: (world: World) => void; restart: () => void } {
  let world = first;
  const start = (): SearchService =>
    createSearchService({
      engine: { ...engineOf(first), search: (query) => engineOf(world).search(query) },
      texts: { read: (ids) => textsOf(storeOf(world)).read(ids), stories: (ids) => textsOf(storeOf(world)).stories(ids) },
      labels,
      aliases: aliasIndex([]),
    });
  let service = start();
  return {
    ask: (params) => service.search(params),
    change(next) {
      world = next;
    },
    restart() {
      service = start();
    },
  };
}

async function pages(ask: Ask, params: SearchParams, between: (page: number) => void = () => undefined): Promise<SearchResponse[]> {
  const all: SearchResponse[] = [];
  let cursor: string | null = null;
  do {
    const page: SearchResponse = await ask({ ...params, cursor });
    all.push(page);
    between(all.length);
    ({ cursor } = page);
  } while (cursor !== null);
  return all;
}

const idsOf = (answers: readonly SearchResponse[]): string[] => answers.flatMap(({ hits }) => hits.map(({ id }) => id));

describe('pages while articles arrive', () => {
  test.each(['newest', 'oldest', 'relevance'] as const)('%s: none comes twice, none is lost', async (sort) => {
    for (const collapse of ['none', 'copies'] as const) {
      const { ask, change } = changing(worldOf(REPORTS));
      const arrive = (page: number): void =>
        change(worldOf([...REPORTS, ...Array.from({ length: page * 3 }, (_, n) => report(`new${n}`, n % 2 === 0 ? 30 + n : -n))]));
      const ids = idsOf(await pages(ask, { q: 'shells', sort, collapse, limit: 5 }, arrive));
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(expect.arrayContaining(REPORTS.map(({ record }) => record.id)));
    }
  });

  test('a group that was shown does not come again by its older copies', async () => {
    const groups = [{ members: ['r11', 'r2'], story: null }];
    const { ask } = changing(folded(worldOf(REPORTS), groups));
    const ids = idsOf(await pages(ask, { q: '', limit: 5 }));
    expect(ids).toHaveLength(11);
    expect(ids).not.toContain('r2');
  });

  test('a newer copy that leads its group now takes nothing from the pages to come', async () => {
    const { ask, change } = changing(folded(worldOf(REPORTS), []));
    const withCopy = folded(worldOf([...REPORTS, report('copy', 20)]), [{ members: ['r3', 'copy'], story: null }]);
    const ids = idsOf(await pages(ask, { q: '', limit: 5 }, () => change(withCopy)));
    expect(ids).toEqual(REPORTS.map(({ record }) => record.id).toReversed());
  });

  test('what is put together with a report that was shown counts as shown', async () => {
    const { ask, change } = changing(worldOf(REPORTS));
    const ids = idsOf(
      await pages(ask, { q: '', limit: 5 }, () => change(folded(worldOf(REPORTS), [{ members: ['r10', 'r1'], story: null }]))),
    );
    expect(ids).toEqual(
      REPORTS.map(({ record }) => record.id)
        .toReversed()
        .filter((id) => id !== 'r1'),
    );
  });

  test('a page may be asked for again', async () => {
    const { ask } = changing(worldOf(REPORTS));
    const { cursor } = await ask({ q: 'shells', limit: 5 });
    const [once, again] = [await ask({ q: 'shells', limit: 5, cursor }), await ask({ q: 'shells', limit: 5, cursor })];
    expect(idsOf([again])).toEqual(idsOf([once]));
    expect(idsOf(await pages(ask, { q: 'shells', limit: 5 }))).toHaveLength(12);
  });

  test('when what was shown is forgotten paging goes on, and says that hits may come twice', async () => {
    for (const sort of ['newest', 'relevance'] as const) {
      const { ask, restart } = changing(worldOf(REPORTS));
      const { cursor } = await ask({ q: 'shells', sort, limit: 5 });
      restart();
      const next = await ask({ q: 'shells', sort, limit: 5, cursor });
      expect(next.hits.map(({ id }) => id)).toEqual(['r6', 'r5', 'r4', 'r3', 'r2']);
      expect(next.notes.map(({ code }) => code)).toEqual(['paging-renewed']);
    }
  });

  test('without folding the place alone tells: nothing is remembered', async () => {
    const { ask, restart } = changing(worldOf(REPORTS));
    const { cursor } = await ask({ q: '', collapse: 'none', limit: 5 });
    restart();
    expect(await ask({ q: '', collapse: 'none', limit: 5, cursor })).toMatchObject({ notes: [], hits: [{ id: 'r6' }, {}, {}, {}, {}] });
  });

  test('a cursor that counts only is refused, and says why', async () => {
    const { ask } = changing(worldOf(REPORTS));
    const old = Buffer.from(JSON.stringify({ o: 20, f: 'abc' })).toString('base64url');
    await expect(ask({ q: '', cursor: old })).rejects.toMatchObject({
      code: 'bad-cursor',
      field: 'cursor',
      message: expect.stringContaining('earlier version'),
    });
  });
});

describe('what was shown', () => {
  test('is kept for half an hour after it was last asked for', () => {
    let now = 0;
    const shown = new ShownHits(() => now);
    const name = shown.remember(['a', 'b']);
    now = 29 * 60_000;
    expect(shown.recall(name)).toEqual(['a', 'b']);
    now += 29 * 60_000;
    expect(shown.recall(name)).toEqual(['a', 'b']);
    now += 31 * 60_000;
    expect(shown.recall(name)).toBeNull();
    expect(shown.recall('nobody')).toBeNull();
  });

  test('is bounded: what was not asked for longest goes first', () => {
    const shown = new ShownHits(() => 0);
    const kept = shown.remember(['first']);
    const lost = shown.remember(['second']);
    const many = Array.from({ length: 1000 }, (_, n) => String(n));
    for (let n = 0; n < 499; n += 1) shown.remember(many);
    expect(shown.recall(kept)).toEqual(['first']);
    shown.remember(many);
    expect([shown.recall(lost), shown.recall(kept)]).toEqual([null, ['first']]);
    const [oldest] = Array.from({ length: 10_001 }, () => shown.remember([]));
    expect(shown.recall(oldest ?? '')).toBeNull();
  });
});

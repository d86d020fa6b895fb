import type { Meilisearch } from 'meilisearch';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SearchEngine } from '../../src/search/engine.ts';
import type { MeilisearchEngineOptions } from '../../src/search/meilisearch/engine.ts';
import { searchDocument } from '../support/documents.ts';

/** An index of one test's own. */
export interface OwnIndex {
  readonly index: string;
  readonly engineWith: (options?: Partial<MeilisearchEngineOptions>) => SearchEngine;
  drop(): Promise<void>;
}

/** What asks the server without us. */
export function dashboards(server: Meilisearch, newIndex: () => OwnIndex): void {
  let place: OwnIndex;
  beforeEach(() => {
    place = newIndex();
  });
  afterEach(async () => place.drop());

  test('what InstantSearch sends, as the README sets it up, is answered with copies folded', async () => {
    const { index, engineWith } = place;
    const engine = engineWith();
    await engine.prepare();
    const copy = { copyGroup: 'first', copies: 1, countries: ['SD'], actors: ['rsf-sudan'] };
    await engine.upsert([
      searchDocument({ id: 'first', title: 'Fighting in Khartoum', sortAt: 1_700_000_000, ...copy }),
      searchDocument({ id: 'second', title: 'Fighting in Khartoum', sortAt: 1_700_003_600, ...copy }),
      searchDocument({ id: 'other', title: 'Fighting in Aleppo', sortAt: 1_700_001_000, copyGroup: 'other', countries: ['SY'] }),
    ]);
    const { results } = await server.multiSearch({
      queries: [
        {
          indexUid: index,
          q: 'fighting',
          facets: ['actors', 'countries', 'source'],
          attributesToCrop: ['excerpt:60'],
          attributesToHighlight: ['*'],
          highlightPreTag: '__ais-highlight__',
          highlightPostTag: '__/ais-highlight__',
          limit: 21,
          offset: 0,
          sort: ['sortAt:desc'],
          matchingStrategy: 'all',
          distinct: 'copyGroup',
        },
      ],
    });
    expect(results[0]?.hits.map(({ id }) => id)).toEqual(['second', 'other']);
    expect(results[0]?.facetDistribution?.['countries']).toEqual({ SD: 1, SY: 1 });
    expect(results[0]?.hits[0]?._formatted?.['title']).toBe('__ais-highlight__Fighting__/ais-highlight__ in Khartoum');
  });

  test('a dashboard that asks the server itself finds words of any script and sees no search fields', async () => {
    const { index, engineWith } = place;
    const engine = engineWith({ synonyms: { Kharkov: ['Kharkiv'], Hamas: ['حماس'], حماس: ['Hamas'] } });
    await engine.prepare();
    await engine.upsert([
      searchDocument({
        id: 'ar',
        title: 'قصف على حلب',
        text: 'نص',
        language: 'ar',
        places: ['170063'],
        events: ['air-drone-strike'],
        geo: { lat: 36.2, lng: 37.16 },
      }),
      searchDocument({ id: 'uk', title: 'Обстріл Харкова', text: 'Двоє поранених', language: 'uk' }),
      searchDocument({ id: 'ar-name', title: 'محادثات', text: 'وصل وفد حماس', language: 'ar' }),
      searchDocument({ id: 'en-name', title: 'Talks', text: 'Hamas sent a delegation.' }),
      searchDocument({ id: 'en', title: 'Shelling', text: 'Shells fell on Kharkiv overnight.', sortAt: 1_700_000_000 }),
    ]);
    const idsFor = async (q: string): Promise<string[]> => (await server.index(index).search(q)).hits.map((hit) => String(hit['id']));
    expect(await idsFor('حلب')).toEqual(['ar']);
    expect(await idsFor('Обстріл')).toEqual(['uk']);
    expect(await idsFor('kharkov')).toEqual(['en']);
    expect((await idsFor('hamas')).toSorted()).toEqual(['ar-name', 'en-name']);
    expect((await idsFor('حماس')).toSorted()).toEqual(['ar-name', 'en-name']);
    expect(await idsFor('overnigth')).toEqual(['en']);
    const [hit] = (await server.index(index).search('overnight', { filter: 'sortAt > 0', facets: ['source'] })).hits;
    expect(hit).toMatchObject({ id: 'en', title: 'Shelling', source: 'wire', sortAt: 1_700_000_000 });
    const near = { filter: '_geoRadius(36.2, 37.1, 50000)', facets: ['events', 'places'] };
    const map = await server.index(index).search('', near);
    expect(map.hits.map((one) => [one['id'], one['_geo']])).toEqual([['ar', { lat: 36.2, lng: 37.16 }]]);
    expect(map.facetDistribution).toEqual({ events: { 'air-drone-strike': 1 }, places: { '170063': 1 } });
    expect(Object.keys(hit ?? {}).filter((key) => /^fold|titleWords|textWords|nativeText/.test(key))).toEqual([]);
  });
}

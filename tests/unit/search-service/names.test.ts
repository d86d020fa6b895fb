import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../src/domain/lists.ts';
import { aliasIndex } from '../../../src/search/query/aliases.ts';
import { createLabels, createSearchService, type SearchParams, type SearchResponse } from '../../../src/search/service.ts';
import { sampleWorld } from '../api/sample-world.ts';
import { article, engineOf, revision, storeOf, textsOf } from '../api/world.ts';

const RSF: Actor = {
  id: 'rsf-sudan',
  name: 'Rapid Support Forces',
  type: 'rebel-group',
  countries: ['SD'],
  parent: null,
  force: null,
  active: { from: null, to: null },
  wikidata: null,
  aliases: ['Rapid Support Forces', 'Janjaweed'].map((text) => ({ text, language: null, exactCase: false, needs: [], not: [] })),
};

const labels = createLabels({ sources: sampleWorld.sources, actors: [RSF], regions: [], countries: [] });

describe('names of actors', () => {
  const text = 'Fighting went on at night. '.repeat(40);
  const world = {
    ...sampleWorld,
    articles: [
      article('typed', 'harbour-ledger', [revision({ title: 'The Rapid Support Forces advance', text })]),
      article(
        'tagged',
        'harbour-ledger',
        [revision({ title: 'Janjaweed seen in town', text: `${text}The Janjaweed came by the river.` })],
        {
          actors: [{ id: 'rsf-sudan', name: 'Rapid Support Forces', type: 'rebel-group', score: 1 }],
        },
      ),
      article('neither', 'harbour-ledger', [revision({ title: 'Other news', text })]),
    ],
  };
  const search = async (params: SearchParams): Promise<SearchResponse> => {
    const index = aliasIndex([RSF]);
    return createSearchService({
      engine: engineOf(world, { janjawed: 'janjaweed' }),
      texts: textsOf(storeOf(world)),
      labels,
      aliases: index,
    }).search(params);
  };

  test('find what is tagged under another name; the answer says so and marks that name', async () => {
    const page = await search({ q: '"rapid support forces"' });
    expect(page.hits.map(({ id }) => id).toSorted()).toEqual(['tagged', 'typed']);
    expect(page.notes).toEqual([
      { code: 'expanded', message: expect.stringMatching(/^“rapid support forces” also finds .*\(rsf-sudan\)\.$/) },
    ]);
    const tagged = page.hits.find(({ id }) => id === 'tagged');
    expect(tagged?.highlights.title).toEqual([[0, 9]]);
    expect(tagged?.excerpt).toContain('Janjaweed came by');
    expect(tagged?.highlights.excerpt.map(([start, end]) => tagged.excerpt.slice(start, end))).toEqual(['Janjaweed']);
  });

  test('find their own words alone where that is asked for', async () => {
    const page = await search({ q: 'rapid support forces', expand: false });
    expect([page.hits.map(({ id }) => id), page.notes]).toEqual([['typed'], []]);
  });

  test('are known after a correction too', async () => {
    const page = await search({ q: 'janjawed river' });
    expect(page.corrections).toEqual([{ from: 'janjawed', to: 'janjaweed' }]);
    expect(page.notes.map(({ code }) => code)).toEqual(['expanded']);
  });

  test('a cursor belongs to one way of searching', async () => {
    const { cursor } = await search({ q: 'rapid support forces', limit: 1 });
    await expect(search({ q: 'rapid support forces', limit: 1, cursor, expand: false })).rejects.toMatchObject({ code: 'bad-cursor' });
  });
});

test('sources, countries and actors of the hits are told in names, and values that were asked for', async () => {
  const engine = engineOf(sampleWorld);
  const service = createSearchService({ engine, texts: textsOf(storeOf(sampleWorld)), labels, aliases: aliasIndex([]) });
  const { names } = await service.search({ q: 'convoys', actor: ['-no-such'], language: ['en'] });
  expect(names).toEqual({
    source: { 'meridian-courier': 'Meridian Courier' },
    country: { SD: 'Sudan', TD: 'Chad' },
    actor: { 'rsf-sudan': 'Rapid Support Forces', 'no-such': 'no-such' },
    language: { en: 'English' },
  });
});

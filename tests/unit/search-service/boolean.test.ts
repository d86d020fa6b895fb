import { expect, test } from 'vitest';
import { aliasIndex } from '../../../src/search/query/aliases.ts';
import { createLabels, createSearchService, type SearchResponse } from '../../../src/search/service.ts';
import { sampleWorld } from '../api/sample-world.ts';
import { engineOf, storeOf, textsOf } from '../api/world.ts';

const labels = createLabels({ sources: sampleWorld.sources, actors: [], regions: [], countries: [] });

async function ask(q: string): Promise<SearchResponse> {
  const engine = engineOf(sampleWorld, { shellling: 'shelling', fashr: 'fasher' });
  return createSearchService({ engine, texts: textsOf(storeOf(sampleWorld)), labels, aliases: aliasIndex([]) }).search({ q });
}

test('words in OR and groups are corrected where nothing matches', async () => {
  const { corrections, hits } = await ask('(Shellling country:SD) OR fashr -unknownword');
  expect(corrections.map(({ from }) => from)).toEqual(['shellling', 'fashr']);
  expect(hits.map(({ id }) => id)).toEqual(['fasher']);
});

test('what is excluded and beginnings of words are never corrected', async () => {
  expect((await ask('(Shellling country:SD) OR unknownword -(fashr OR shellling)')).corrections.map(({ from }) => from)).toEqual([
    'shellling',
  ]);
  expect(await ask('shellling*')).toMatchObject({ total: 0, corrections: [] });
});

test('words that were asked for by their beginning are marked whole, in any branch of the query', async () => {
  const [hit] = (await ask('nothing OR (convo* -harbour) OR title:fash*')).hits;
  expect(hit?.highlights.title).toEqual([[27, 33]]);
  expect(hit?.highlights.excerpt.map(([start, end]) => hit.excerpt.slice(start, end))).toEqual(['convoys']);
});

test('the answer says how the query was read', async () => {
  const { understood } = await ask('ferry OR convoys country:SD');
  expect(understood.map(({ kind, label }) => [kind, label])).toEqual([
    ['group', 'ferry or convoys'],
    ['filter', 'Sudan'],
  ]);
});

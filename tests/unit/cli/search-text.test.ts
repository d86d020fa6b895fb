import { expect, test } from 'vitest';
import { answerInWords } from '../../../src/cli/search-text.ts';
import type { SearchParams } from '../../../src/search/service.ts';
import { newsWorld } from '../api/news-world.ts';
import { depsOf } from '../api/world.ts';

async function ask(params: SearchParams): Promise<string> {
  return answerInWords(await depsOf(newsWorld).search.search(params), params.offset ?? 0);
}

test.each<[SearchParams, RegExp[]]>([
  [
    { q: 'crossing', sort: 'oldest' },
    [/^1 report · sqlite · /, /meridian-courier · 2024-05-10 06:00 · SD · \+2 copies in 1 outlet · story: 3 reports$/m],
  ],
  [{ q: 'crossing', collapse: 'stories' }, [/^1 story · /]],
  [{ q: 'crossing', collapse: 'none' }, [/^3 articles · /]],
])('%j says what was counted and what stands behind a hit', async (params, expected) => {
  const text = await ask(params);
  for (const words of expected) expect(text).toMatch(words);
});

test('an article that stands alone says nothing of copies and stories', async () => {
  expect(await ask({ q: 'onions' })).not.toMatch(/cop(?:y|ies)|story/);
});

test('where OR or a group was read, it says how', async () => {
  expect(await ask({ q: 'crossing OR bridg* -(onions lang:fr) country:SD' })).toMatch(
    /^Read as: \(crossing or bridg…\) · not \(onions and French\) · Sudan$/m,
  );
  expect(await ask({ q: 'crossing -onions' })).not.toMatch(/Read as/);
});

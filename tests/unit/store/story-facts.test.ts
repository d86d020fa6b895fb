import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NO_TAGS, type Tags } from '../../../src/domain/tags.ts';
import { openStore } from '../../../src/store/sqlite-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { opened } from '../../support/folding.ts';
import { articleDraft, feedItem, feedVisit, revisionDraft } from '../../support/drafts.ts';

const AT = Date.parse('2024-05-10T06:00:00Z') / 1000;
const COUNTRIES: Readonly<Record<string, Tags['countries'][number]>> = {
  SD: { id: 'SD', name: 'Sudan', score: 1, focus: true },
  TD: { id: 'TD', name: 'Chad', score: 0.4, focus: false },
};

let folder: string;
let store: Store;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'story-facts-'));
  store = await openStore(folder);
});

afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function saved(guid: string, sourceId: string, language: string, countries: readonly string[]): Promise<string> {
  await store.saveFeedVisit(feedVisit([feedItem(guid)]));
  const item = (await store.dueItems('gazette', null, 0, 100)).find((one) => one.item.guid === guid);
  if (!item) throw new Error('no item');
  const revision = revisionDraft(`Text of ${guid}.`, { language });
  const tags = { ...NO_TAGS, countries: countries.flatMap((id) => COUNTRIES[id] ?? []) };
  return (await store.saveArticle(articleDraft(item.id, '', { sourceId, revision, tags }))).articleId;
}

/** Two groups, of two copies and of one, in a story; what is left of another that has become part of it. */
async function story(): Promise<void> {
  const wire = await saved('wire', 'gazette', 'en', ['SD']);
  const copy = await saved('copy', 'courier', 'en', ['SD', 'TD']);
  const own = await saved('own', 'gazette', 'ar', ['SD', 'TD']);
  await store.fold(({ groups, stories }) => {
    const id = stories.create('s-wire', opened(wire, AT));
    const merged = stories.create('s-own', opened(own, AT));
    stories.mergeInto(merged, id);
    const first = groups.freeNumber(AT);
    for (const [articleId, sourceId, number, groupId] of [
      [wire, 'gazette', first, first],
      [copy, 'courier', first + 1, first],
      [own, 'gazette', first + 2, first + 2],
    ] as const) {
      groups.saveMember({ number, articleId, sourceId, groupId, at: AT, words: 3, credit: null, evidence: null });
    }
    const group = { storyId: id, storyEvidence: null };
    groups.saveGroup({ ...group, id: first, members: 2, earliest: first, longest: first, original: first });
    groups.saveGroup({ ...group, id: first + 2, members: 1, earliest: first + 2, longest: first + 2, original: first + 2 });
  });
}

test('the size of stories: groups of copies, articles and outlets', async () => {
  await story();
  const sizes = await store.storySizes(['s-wire', 's-own', 'nobody']);
  expect([...sizes.keys()]).toEqual(['s-wire']);
  expect(sizes.get('s-wire')).toMatchObject({ reports: 2, articles: 3 });
  expect(sizes.get('s-wire')?.sources.toSorted()).toEqual(['courier', 'gazette']);
  expect((await store.storySizes([])).size).toBe(0);
});

test('the tags of a story are those of its originals, each report once', async () => {
  await story();
  expect(await store.storyTags('s-wire')).toEqual({
    countries: [
      { id: 'SD', reports: 2 },
      { id: 'TD', reports: 1 },
    ],
    places: [],
    actors: [],
    languages: [
      { id: 'ar', reports: 1 },
      { id: 'en', reports: 1 },
    ],
  });
  expect(await store.storyTags('nobody')).toBeNull();
});

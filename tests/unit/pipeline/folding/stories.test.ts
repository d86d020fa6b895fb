import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { passOverDays, passOverStories } from '../../../../src/pipeline/folding/nightly.ts';
import { mergeStories, splitStory, undoChange } from '../../../../src/pipeline/folding/story-changes.ts';
import type { StoryChange } from '../../../../src/store/folding/changes.ts';
import { decodeStory, indexKeys } from '../../../../src/stories/index.ts';
import { likeEvents } from '../../stories/like-events.ts';
import { BRIDGE_IN_ODESA, STATION, STATION_AGAIN, tagged, type Told } from '../../stories/reports.ts';
import { FoldingWorld, type Given, START } from './world.ts';

let world: FoldingWorld;

beforeEach(async () => {
  world = await FoldingWorld.open();
});

afterEach(() => world.close());

function given(id: string, { title, text, language, named }: Told, at: number, source = `outlet-of-${id}`): Given {
  return { id, source, title, text, language, at, tags: tagged(title, text, named) };
}

const storyOf = async (id: string): Promise<string> => (await world.of(id)).storyId ?? '';
const groupsIn = async (story: string): Promise<string[]> =>
  (await world.store.storyGroups(story, 100, 0)).map(({ copyGroup }) => copyGroup);
const OPERATOR = { madeBy: 'operator', at: '2023-12-01T00:00:00.000Z', reason: 'test' } as const;
const NIGHT = { ...OPERATOR, madeBy: 'nightly' } as const;

function merge(into: string, from: string, by: typeof OPERATOR | typeof NIGHT = OPERATOR): Promise<number> {
  return world.session((session) => mergeStories(session, session.stories.numberOf(into) ?? 0, session.stories.numberOf(from) ?? 0, by));
}

function split(story: string, ids: readonly string[]): Promise<{ change: number; name: string }> {
  return world.session((session) => {
    const groups = ids.map((id) => session.groups.memberOf(id)?.groupId ?? 0);
    const done = splitStory(session, session.stories.numberOf(story) ?? 0, groups, OPERATOR);
    return { change: done.change, name: session.stories.nameOf(done.story) };
  });
}

function undo(id: number): Promise<void> {
  return world.session((session) => {
    const change = session.changes.byId(id);
    if (!change) throw new Error(`no change ${id}`);
    undoChange(session, change, OPERATOR.at);
  });
}

/** How many of a story's keys do not lead to it. */
function lostKeys(name: string): Promise<number> {
  return world.session(({ stories }) => {
    const id = stories.numberOf(name) ?? 0;
    const { state } = stories.byId(id) ?? {};
    if (!state) throw new Error(`no story ${name}`);
    return indexKeys(decodeStory(state)).filter((key) => !stories.candidates([key], 0, 2 ** 40).some((story) => story.id === id)).length;
  });
}

const pass = (hours: number): Promise<void> => world.session((session) => passOverStories(session, START / 1000 + hours * 3600, NIGHT.at));
const log = (): Promise<StoryChange[]> => world.session((session) => session.changes.list(100));

/** Two stories: the station (in English and Arabic) and Odesa. */
async function twoStories(): Promise<{ station: string; odesa: string }> {
  await world.give(given('en', STATION.en, 0), given('odesa', BRIDGE_IN_ODESA, 1), given('ar', STATION.ar, 2));
  return { station: await storyOf('en'), odesa: await storyOf('odesa') };
}

describe('grouping', () => {
  test('reports of one event in two languages are one story, another event is another', async () => {
    const { station, odesa } = await twoStories();
    expect([station, odesa, await storyOf('ar')]).toEqual(['s-en', 's-odesa', 's-en']);
    expect(await world.store.story(station)).toEqual({
      id: 's-en',
      headline: 'en',
      firstAt: START / 1000,
      newestAt: START / 1000 + 7200,
      articles: 2,
      groups: 2,
      sources: [
        { sourceId: 'outlet-of-ar', articles: 1 },
        { sourceId: 'outlet-of-en', articles: 1 },
      ],
      merged: [],
    });
    const [first, second] = await world.store.storyGroups(station, 10, 0);
    expect([first?.evidence?.rule, second?.evidence?.rule]).toEqual(['opened', 'tags']);
    expect(await world.store.storyGroups(station, 1, 1)).toEqual([second]);
  });

  test('copies enter once', async () => {
    await twoStories();
    await world.give(given('copy', STATION.en, 3));
    expect(await world.store.story('s-en')).toMatchObject({ articles: 3, groups: 2 });
    expect(await storyOf('copy')).toBe('s-en');
  });

  test('what comes when a story is over opens another', async () => {
    await twoStories();
    await world.give(given('late', STATION_AGAIN, 24 * 5));
    expect(await storyOf('late')).toBe('s-late');
  });

  test('the only report of a story that turns out to tell another moves there, and its old id leads there', async () => {
    await twoStories();
    const first: Told = {
      language: 'en',
      title: 'Price of bread',
      text: 'Bread costs more than last month, bakers say, as flour is short.',
      named: {},
    };
    await world.give(given('mover', first, 3));
    expect(await storyOf('mover')).toBe('s-mover');
    await world.give(given('mover', STATION_AGAIN, 3));
    expect(await storyOf('mover')).toBe('s-en');
    expect(await world.store.story('s-mover')).toMatchObject({ id: 's-en', merged: ['s-mover'] });
  });

  test('a name that nobody has is no story', async () => {
    expect(await world.store.story('s-none')).toBeNull();
    expect(await world.store.storyGroups('s-none', 10, 0)).toEqual([]);
  });
});

describe('what an operator changes', () => {
  test('a merge moves all groups, tells the search engine, and the old id leads to the story', async () => {
    const { station, odesa } = await twoStories();
    await world.told();
    await merge(station, odesa);
    expect(await world.told()).toEqual(['odesa']);
    expect([await storyOf('odesa'), await groupsIn(odesa), (await world.store.story(odesa))?.id]).toEqual([
      station,
      ['en', 'odesa', 'ar'],
      station,
    ]);
    expect(await world.store.story(station)).toMatchObject({ merged: [odesa], groups: 3 });
  });

  test('undone, both are what they were, and found by new reports', async () => {
    const { station, odesa } = await twoStories();
    await undo(await merge(station, odesa));
    expect([await groupsIn(station), await groupsIn(odesa), await storyOf('odesa')]).toEqual([['en', 'ar'], ['odesa'], odesa]);
    expect(await world.store.story(station)).toMatchObject({ id: station, merged: [], newestAt: START / 1000 + 7200 });
    expect([await lostKeys(odesa), await lostKeys(station)]).toEqual([0, 0]);
    const again = { ...BRIDGE_IN_ODESA, title: 'Curfew in Odesa', text: `${BRIDGE_IN_ODESA.text.slice(60)} Shops in Odesa stayed shut.` };
    await world.give(given('odesa-2', again, 3), given('en-2', STATION_AGAIN, 3));
    expect([await storyOf('odesa-2'), await storyOf('en-2')]).toEqual([odesa, station]);
  });

  test('a split gives a story of its own, and undone leads back', async () => {
    const { station } = await twoStories();
    await world.told();
    const { change, name } = await split(station, ['ar']);
    expect([name, await storyOf('ar'), await groupsIn(station), await world.told()]).toEqual(['s-ar', 's-ar', ['en'], ['ar']]);
    await world.reopen();
    await undo(change);
    expect([await storyOf('ar'), await groupsIn('s-ar'), (await world.store.story('s-ar'))?.id]).toEqual([station, ['en', 'ar'], station]);
    expect((await log()).map(({ kind, undoneAt }) => [kind, undoneAt])).toEqual([['split', OPERATOR.at]]);
  });

  test('the group that named a story can leave it; the names stay apart', async () => {
    const { station } = await twoStories();
    const { name } = await split(station, ['en']);
    expect(name).toBe('s-en-2');
    expect([await groupsIn('s-en'), await groupsIn('s-en-2')]).toEqual([['ar'], ['en']]);
  });

  test('nothing is lost where changes are taken back in another order than they were made', async () => {
    const { station, odesa } = await twoStories();
    await world.give(given('other', { language: 'en', title: 'Price of bread', text: 'Bread costs more, bakers say.', named: {} }, 3));
    const [first, second] = [await merge(station, odesa), await merge('s-other', station)];
    expect((await world.store.story(odesa))?.id).toBe('s-other');
    await undo(first);
    expect([await groupsIn(odesa), await groupsIn('s-other')]).toEqual([['odesa'], ['en', 'ar', 'other']]);
    await undo(second);
    expect([await groupsIn(odesa), await groupsIn(station), await groupsIn('s-other')]).toEqual([['odesa'], ['en', 'ar'], ['other']]);
    expect(await Promise.all([odesa, station, 's-other'].map(async (id) => (await world.store.story(id))?.id))).toEqual([
      odesa,
      station,
      's-other',
    ]);
  });

  test('a split is taken back also where its story went into another', async () => {
    const { station, odesa } = await twoStories();
    const { change, name } = await split(station, ['ar']);
    const second = await merge(odesa, name);
    await undo(change);
    expect([await groupsIn(station), await groupsIn(odesa)]).toEqual([['en', 'ar'], ['odesa']]);
    await undo(second);
    expect([await groupsIn(station), await groupsIn(odesa), await storyOf('ar')]).toEqual([['en', 'ar'], ['odesa'], station]);
  });

  test('a split is taken back also where the story it was part of went into another', async () => {
    const { station, odesa } = await twoStories();
    const { change, name } = await split(station, ['ar']);
    await merge(odesa, station);
    await undo(change);
    expect([await groupsIn(odesa), (await world.store.story(name))?.id, await storyOf('ar')]).toEqual([
      ['en', 'odesa', 'ar'],
      odesa,
      odesa,
    ]);
  });
});

describe('the nightly pass', () => {
  const { north, south } = likeEvents(6);
  const both = [...north.map((one, at) => given(one.id, one, at)), ...south.map((one, at) => given(one.id, one, at))];

  /** All reports of both events in one story, as if they had been taken for one. */
  async function mixed(): Promise<string> {
    await world.give(...both.toSorted((a, b) => a.at - b.at));
    const names = [...new Set(await Promise.all(both.map(({ id }) => storyOf(id))))];
    const [first = '', ...others] = names;
    for (const other of others) await merge(first, other, NIGHT);
    expect(await groupsIn(first)).toHaveLength(both.length);
    return first;
  }

  const storiesOf = async (ids: readonly { readonly id: string }[]): Promise<Set<string>> =>
    new Set(await Promise.all(ids.map(({ id }) => storyOf(id))));

  test('splits what tells two events, says so in the log, and it can be undone for good', async () => {
    const story = await mixed();
    const before = (await log()).length;
    await pass(10);
    const [one, other] = [await storiesOf(north), await storiesOf(south)];
    expect([one.size, other.size, new Set([...one, ...other]).size]).toEqual([1, 1, 2]);
    const made = (await log()).slice(0, (await log()).length - before);
    expect(made).toEqual([
      expect.objectContaining({ madeBy: 'nightly', kind: 'split', undoneAt: null, reason: expect.stringContaining('two events') }),
    ]);
    await undo(made[0]?.id ?? 0);
    expect(await storiesOf(both)).toEqual(new Set([story]));
    await pass(11);
    expect(await storiesOf(both)).toEqual(new Set([story]));
    expect((await log()).filter(({ undoneAt }) => undoneAt === null)).toHaveLength(before);
  });

  test('never splits what an operator merged', async () => {
    const story = await mixed();
    const { name } = await split(
      story,
      south.map(({ id }) => id),
    );
    await merge(story, name);
    const before = await log();
    await pass(10);
    await pass(40);
    expect([await storiesOf(both), await log()]).toEqual([new Set([story]), before]);
  });

  test('never merges what an operator split, or took apart again', async () => {
    const { station } = await twoStories();
    await world.give(given('en-2', STATION_AGAIN, 3));
    await split(station, ['en-2', 'ar']);
    await pass(10);
    expect([await storyOf('en'), await storyOf('en-2')]).toEqual(['s-en', 's-ar']);
  });

  test('merges two stories of one event, and not again once a person has taken that back', async () => {
    await world.give(given('en', STATION.en, 0), given('en-2', STATION_AGAIN, 80));
    expect([await storyOf('en'), await storyOf('en-2')]).toEqual(['s-en', 's-en-2']);
    await pass(81);
    expect([await storyOf('en'), await storyOf('en-2')]).toEqual(['s-en', 's-en']);
    const [made] = await log();
    expect(made).toMatchObject({ madeBy: 'nightly', kind: 'merge', reason: expect.stringContaining('one event') });
    await undo(made?.id ?? 0);
    await pass(82);
    expect([await storyOf('en'), await storyOf('en-2')]).toEqual(['s-en', 's-en-2']);
  });

  test('finds stories by all their keys while they are open, and by none when they are over', async () => {
    const story = await mixed();
    expect(await lostKeys(story)).toBe(0);
    const keys = await world.session(({ stories }) => {
      const { state } = stories.byId(stories.numberOf(story) ?? 0) ?? {};
      return state ? indexKeys(decodeStory(state)) : [];
    });
    const holders = (): Promise<number[]> => world.session(({ stories }) => keys.flatMap((key) => stories.holders(key)));
    expect(await holders()).not.toEqual([]);
    await pass(24 * 30);
    expect(await holders()).toEqual([]);
  });

  test('reads no text of a story to which nothing came since the pass before', async () => {
    const [last, ...others] = likeEvents(13).north;
    if (!last) throw new Error('no reports');
    await world.give(...others.map((one, at) => given(one.id, one, at)));
    const textsRead = (hours: number): Promise<number> =>
      world.session((session) => {
        const textOf = vi.spyOn(session, 'textOf');
        passOverStories(session, START / 1000 + hours * 3600, NIGHT.at);
        return textOf.mock.calls.length;
      });
    expect(await textsRead(14)).toBe(others.length);
    expect(await textsRead(15)).toBe(0);
    await world.reopen();
    await world.give(given(last.id, last, 16));
    expect(await storiesOf([last, ...others])).toHaveLength(1);
    expect(await textsRead(17)).toBe(others.length + 1);
  });

  test('merges what it split off with a story of the same event that was gone over before', async () => {
    const events = likeEvents(8);
    const [early, late] = [events.south.slice(6), events.south.slice(0, 6)];
    await world.give(...early.map((one, at) => given(one.id, one, at)));
    await pass(2);
    const mix = [...events.north.slice(0, 6), ...late].map((one, at) => given(one.id, one, 76 + at));
    await world.give(...mix);
    const [story = '', ...others] = [...new Set(await Promise.all(mix.map(({ id }) => storyOf(id))))];
    for (const other of others) await merge(story, other, NIGHT);
    expect((await storiesOf(early)).has(story)).toBe(false);
    await pass(90);
    expect([await storiesOf(events.south), await storiesOf(events.north.slice(0, 6))].map(({ size }) => size)).toEqual([1, 1]);
    expect((await storiesOf([...events.south, ...events.north.slice(0, 6)])).size).toBe(2);
  });

  test('drops the keys of a story that was told of only when it was over already', async () => {
    await world.give(given('en', STATION.en, 0));
    await pass(24 * 30);
    await world.give(given('late', BRIDGE_IN_ODESA, 1));
    expect(await lostKeys('s-late')).toBe(0);
    await pass(24 * 31);
    expect(await lostKeys('s-late')).toBeGreaterThan(0);
  });

  test('drops the keys of stories that were over before anything came again', async () => {
    const { station, odesa } = await twoStories();
    const given3 = (id: string, days: number): Given =>
      given(id, { ...BRIDGE_IN_ODESA, title: `Curfew ${id}`, text: `Curfew in ${id}.` }, 24 * days);
    await world.give(given3('march', 20));
    await world.give(given3('april', 22), given3('may', 24));
    expect([await lostKeys(station), await lostKeys(odesa)].map((lost) => lost > 0)).toEqual([true, true]);
  });

  test('goes over the stories of a store of the schema before', async () => {
    await world.give(given('en', STATION.en, 0), given('en-2', STATION_AGAIN, 80), given('odesa', BRIDGE_IN_ODESA, -200));
    await world.store.close();
    const db = new DatabaseSync(join(world.folder, 'store.db'));
    db.exec('drop table story_changed; pragma user_version = 8');
    db.close();
    await world.reopen();
    await pass(81);
    expect([await storyOf('en-2'), (await lostKeys(await storyOf('odesa'))) > 0]).toEqual(['s-en', true]);
  });

  test('is made once a day in the time of the articles, over what was open', async () => {
    await mixed();
    const held = async (): Promise<number> => (await log()).filter(({ kind }) => kind === 'split').length;
    const passDays = (hours: number): Promise<void> =>
      world.session((session) => passOverDays(session, START / 1000 + hours * 3600, NIGHT.at));
    await passDays(10);
    expect(await held()).toBe(0);
    await passDays(24 * 400);
    expect(await held()).toBe(1);
    await passDays(24 * 401);
    expect(await world.session((session) => session.stories.candidates([1, 2, 3], 0, 2 ** 40))).toEqual([]);
  });

  test('is not made for every day since long ago', async () => {
    await twoStories();
    const asked = await world.session((session) => {
      session.note('stories-pass', '0');
      const open = vi.spyOn(session.stories, 'hasOpenSince');
      passOverDays(session, START / 1000, NIGHT.at);
      return open.mock.calls.length;
    });
    expect(asked).toBeLessThan(20);
  });
});

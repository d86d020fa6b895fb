import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Folder, type Subject } from '../../../../src/pipeline/folding/folder.ts';
import type { FoldingSession } from '../../../../src/store/folding/session.ts';
import { REPORTS } from '../../identity/copies/languages.ts';
import { DAM } from '../../identity/copies/reports.ts';
import { BRIDGE, bulletin, MINE } from './texts.ts';
import { FoldingWorld, type Given } from './world.ts';
import fc from '../../../support/property.ts';

let world: FoldingWorld;

beforeEach(async () => {
  world = await FoldingWorld.open();
});

afterEach(() => world.close());

const dam = (id: string, source: string, at: number): Given => ({ id, source, at, ...DAM });
const mine = (id: string, source: string, at: number): Given => ({ id, source, at, ...MINE });

/** Fails once all has been written for one of these articles. */
class Failing extends Folder {
  readonly #ids: readonly string[];

  constructor(ids: readonly string[]) {
    super(new Map());
    this.#ids = ids;
  }

  override fold(session: FoldingSession, subject: Subject): boolean {
    const folded = super.fold(session, subject);
    if (this.#ids.includes(subject.articleId)) throw new Error(`no luck with ${subject.articleId}`);
    return folded;
  }
}

describe('a fault', () => {
  test('with one article leaves it searchable and folds the others, those of its month, too', async () => {
    await world.save(dam('bad', 'gazette', 0), dam('a', 'courier', 1), dam('b', 'bulletin', 2), mine('c', 'gazette', 3));
    await world.fold(new Failing(['bad']));
    expect(world.warnings).toEqual([expect.stringContaining('article bad could not be put among the copies')]);
    expect(await world.groupsOf(['a', 'b', 'c'])).toEqual([['a', 'b'], ['c']]);
    expect(await world.store.foldings(['bad'])).toEqual(new Map());
    expect((await world.store.article('bad'))?.folding).toBeNull();
    expect([await world.told(), await world.store.hasUnfolded()]).toEqual([['a', 'b', 'bad', 'c'], false]);
    await world.give(dam('later', 'outlet', 4));
    expect(await world.groupsOf(['later'])).toEqual([['a', 'b', 'later']]);
  });

  test('it is folded when it changes', async () => {
    await world.save(dam('bad', 'gazette', 0));
    await world.fold(new Failing(['bad']));
    await world.give({ ...dam('bad', 'gazette', 0), title: `${DAM.title}, again` });
    expect((await world.of('bad')).members).toBe(1);
  });

  test('that takes a whole batch back loses nothing', async () => {
    await world.save(dam('a', 'gazette', 0), dam('b', 'courier', 1));
    const crash = world.session((session) => {
      const folder = new Folder(new Map());
      for (const article of session.waiting(10)) folder.fold(session, folder.read(article));
      throw new Error('power cut');
    });
    await expect(crash).rejects.toThrow('power cut');
    expect([await world.told(), await world.store.hasUnfolded(), await world.store.outboxSize()]).toEqual([[], true, 2]);
    await world.reopen();
    await world.fold();
    expect([await world.groupsOf(['a']), await world.told()]).toEqual([[['a', 'b']], ['a', 'b']]);
  });
});

describe('the queue', () => {
  test('is emptied, also where one article changed many times before its turn', async () => {
    const changes = Array.from({ length: 120 }, (_, n): Given => ({
      ...dam('a', 'gazette', 0),
      text: `${DAM.text} ${'abcdefghij'[n % 10]}${n}`,
    }));
    await world.give(...changes, dam('b', 'courier', 1), mine('c', 'courier', 2));
    expect([await world.store.hasUnfolded(), await world.told()]).toEqual([false, ['a', 'b', 'c']]);
    expect(await world.groupsOf(['a', 'c'])).toEqual([['a', 'b'], ['c']]);
  });

  test('gets the articles of a store of the schema before', async () => {
    await world.give(dam('a', 'gazette', 0), dam('b', 'courier', 1));
    await world.told();
    await world.store.close();
    const db = new DatabaseSync(join(world.folder, 'store.db'));
    const tables = db.prepare("select name from sqlite_master where type = 'table'").all() as { name: string }[];
    const isOld = /^(?:sqlite_|feed$|item$|body$|capture$|article|revision$|outbox$|lease$|meta$|host_pause$)/;
    for (const { name } of tables) if (!isOld.test(name)) db.exec(`drop table ${name}`);
    db.exec('drop index article_seen');
    db.exec('pragma user_version = 4');
    db.close();
    await world.reopen();
    expect([await world.store.hasUnfolded(), await world.store.outboxSize()]).toEqual([true, 2]);
    expect((await world.store.article('a'))?.folding).toBeNull();
    await world.fold();
    expect([await world.groupsOf(['a']), await world.told()]).toEqual([[['a', 'b']], ['a', 'b']]);
  });
});

describe('revisions', () => {
  const flash: Given = { id: 'flash', source: 'bulletin', at: 1, title: 'Dam news', text: 'Reports are coming in. More soon.' };

  test('a lone article that becomes a copy moves into the group, and its story follows', async () => {
    await world.give(dam('a', 'gazette', 0), flash);
    const story = (await world.of('flash')).storyId;
    expect(await world.groupsOf(['a', 'flash'])).toEqual([['a'], ['flash']]);
    await world.told();
    await world.give(dam('flash', 'bulletin', 1));
    expect(await world.groupsOf(['a', 'flash'])).toEqual([['a', 'flash']]);
    expect(await world.of('flash')).toMatchObject({ copyGroup: 'a', evidence: { with: 'a' }, storyId: (await world.of('a')).storyId });
    expect(await world.told()).toEqual(['a', 'flash']);
    expect(world.newCopies).toBe(0);
    expect((await world.store.story(story ?? ''))?.id).toBe((await world.of('a')).storyId);
    expect((await world.store.storyGroups(story ?? '', 10, 0)).map(({ copyGroup }) => copyGroup)).toEqual(['a']);
  });

  test('an article with copies stays with them, whatever it says later', async () => {
    await world.give(dam('a', 'gazette', 0), dam('b', 'courier', 1), mine('m', 'gazette', 2));
    await world.give(mine('b', 'courier', 1));
    expect(await world.groupsOf(['a', 'm'])).toEqual([['a', 'b'], ['m']]);
    expect((await world.of('a')).members).toBe(2);
  });

  test('the newest text is what later articles are compared with', async () => {
    await world.give({ ...mine('a', 'gazette', 0) });
    await world.give(dam('a', 'gazette', 0));
    await world.give(dam('b', 'courier', 1), mine('m', 'courier', 2));
    expect(await world.groupsOf(['a', 'm'])).toEqual([['a', 'b'], ['m']]);
  });
});

describe('hostile articles', () => {
  test.each([
    ['nothing at all', '', ''],
    ['a title of a megabyte', 'word '.repeat(200_000), DAM.text],
    ['a title of one long word', 'w'.repeat(1_000_000), DAM.text],
    ['a text of the same word again and again', 'A headline', 'tick '.repeat(100_000)],
    ['a text without a space', 'A headline', 'w'.repeat(1_000_000)],
    ['a text of signs', '!!!', '— … « » '.repeat(10_000)],
    ['lone surrogates and controls', '\ud800 \u0000 \udc00', '\ud800\u0000'.repeat(1000)],
  ])('%s is folded, twice, with its copies', async (_, title, text) => {
    const one = { id: 'a', source: 'gazette', at: 0, title, text };
    await world.give(one, { ...one, id: 'b', source: 'courier', at: 1 }, { ...one, id: 'c', source: 'bulletin', at: 2 });
    expect(world.warnings).toEqual([]);
    for (const id of ['a', 'b', 'c']) expect(await world.of(id)).toBeDefined();
  });
});

test('the same stream gives the same groups and stories, wherever the program was stopped between', { timeout: 60_000 }, async () => {
  const stream: Given[] = [
    ...REPORTS.slice(0, 4).flatMap(([language, title, text, edited], at): Given[] => [
      { id: `${language}-1`, source: 'gazette', title, text, language, at },
      { id: `${language}-2`, source: 'courier', title, text: edited, language, at: at + 1 },
    ]),
    ...[0, 1, 2].map((day): Given => ({ id: `day-${day}`, source: 'staff', at: 24 * day, ...bulletin(day) })),
    { id: 'bridge', source: 'gazette', at: 30, ...BRIDGE },
    dam('dam', 'bulletin', 31),
    { ...dam('brief', 'outlet', 32), text: DAM.text.slice(0, 500) },
    mine('mine', 'gazette', 60),
    mine('mine-copy', 'courier', 62),
  ];
  const ids = stream.map(({ id }) => id);
  const run = async (cuts: readonly number[]): Promise<unknown> => {
    const own = await FoldingWorld.open();
    const ends = [...new Set([...cuts, stream.length])].toSorted((a, b) => a - b);
    for (const [index, end] of ends.entries()) {
      await own.give(...stream.slice(ends[index - 1] ?? 0, end));
      await own.reopen();
    }
    const foldings = await own.store.foldings(ids);
    await own.close();
    return ids.map((id) => foldings.get(id));
  };
  const whole = await run([]);
  expect(new Set((whole as { copyGroup: string }[]).map(({ copyGroup }) => copyGroup)).size).toBeLessThan(ids.length - 4);
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: stream.length - 1 }), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(cuts, async (at) => {
      expect(await run(at)).toEqual(whole);
    }),
    { numRuns: 12 },
  );
});

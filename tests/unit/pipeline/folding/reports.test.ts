import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Folder } from '../../../../src/pipeline/folding/folder.ts';
import { openStore } from '../../../../src/store/sqlite-store.ts';
import { wordHash } from '../../../../src/domain/word-hashes.ts';
import { FoldingWorld, type Given } from './world.ts';

let world: FoldingWorld;
let folder: Folder;

beforeEach(async () => {
  world = await FoldingWorld.open();
  folder = new Folder(world.outlets);
});

afterEach(() => world.close());

const TEXT =
  'The ferry to the island sank in shallow water near the pier on Monday. All who were on board reached the shore, the harbour master said.';
const first: Given = { id: 'a', source: 'gazette', title: 'Ferry sinks near the pier', text: TEXT, at: 0 };
const copy: Given = { ...first, id: 'b', source: 'courier', at: 1 };

async function give(...articles: readonly Given[]): Promise<void> {
  await world.save(...articles);
  await world.fold(folder);
}

/** Whether the report is known to hold a word, and how many texts were read for that. */
function asked(word: string): Promise<readonly [boolean, number]> {
  return world.session((session) => {
    const textOf = vi.spyOn(session, 'textOf');
    const said = folder.reports.of(session, 'a');
    return [said?.terms.hashes.includes(wordHash(word)) === true, textOf.mock.calls.length] as const;
  });
}

test('what a report says is known once it was folded', async () => {
  await give(first);
  expect([await asked('ferry'), await asked('barge')]).toEqual([
    [true, 0],
    [false, 0],
  ]);
});

test('a revision that leaves it among its copies says something else', async () => {
  await give(first, copy);
  await give({ ...first, text: TEXT.replace('ferry', 'barge') });
  expect((await world.of('a')).members).toBe(2);
  expect([await asked('barge'), await asked('barge')]).toEqual([
    [true, 1],
    [true, 0],
  ]);
});

test('what another process may have changed is read again', async () => {
  await give(first);
  const other = await openStore(world.folder);
  await other.fold((session) => session.note('a note', 'of another'));
  await other.close();
  expect([await asked('ferry'), await asked('ferry')]).toEqual([
    [true, 1],
    [true, 0],
  ]);
});

test('an article that is no more says nothing', async () => {
  expect(await world.session((session) => folder.reports.of(session, 'none'))).toBeNull();
});

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { run as runCommand } from '../../src/cli/program.ts';
import { contentHash } from '../../src/identity/content-hash.ts';
import { canonicalUrlKey } from '../../src/identity/canonical-url.ts';
import { Folder } from '../../src/pipeline/folding/folder.ts';
import { foldWaiting } from '../../src/pipeline/folding/fold-waiting.ts';
import { openStore } from '../../src/store/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { type Finished, workplace, type Workplace } from '../support/command.ts';
import { articleDraft, revisionDraft } from '../support/drafts.ts';
import { DAM } from '../unit/identity/copies/reports.ts';
import { BRIDGE, MINE } from '../unit/pipeline/folding/texts.ts';

let place: Workplace;

beforeAll(async () => {
  place = await workplace('');
  await withStore(async (store) => {
    await save(store, 'dam-1', 'gazette', 9, DAM);
    await save(store, 'dam-2', 'courier', 11, DAM);
    await save(store, 'mine', 'gazette', 10 * 24, { title: '\u001b[31mFire\u001b[0m in the mine', text: MINE.text });
    await save(store, 'bridge', 'gazette', 20 * 24, BRIDGE);
    const observer = { copyFound: () => undefined, warned: (message: string) => expect.fail(message) };
    await foldWaiting({ store, observer, now: () => new Date() }, new Folder(new Map()));
    await save(store, 'waiting', 'gazette', 12, DAM);
  });
});

afterAll(() => place.remove());

async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(place.data);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

async function save(
  store: Store,
  id: string,
  sourceId: string,
  hour: number,
  { title, text }: { readonly title: string; readonly text: string },
): Promise<void> {
  const url = `https://${sourceId}.example/${id}`;
  const at = new Date(Date.UTC(2023, 5, 6, hour)).toISOString();
  const revision = revisionDraft(text, {
    title,
    url,
    published: { at, precision: 'minute', origin: 'feed' },
    contentHash: contentHash(title, text),
  });
  const keys = { urlKeys: [canonicalUrlKey(url) ?? ''], guidKey: null, contentHash: null, aliasKeys: [], titleKey: null };
  await store.saveArticle({ ...articleDraft(0, text), id, sourceId, itemId: null, capture: null, keys, revision });
}

/** In this process: what a command costs is its start. */
async function run(...words: readonly string[]): Promise<Finished> {
  const told = { out: '', err: '' };
  const out = vi.spyOn(console, 'log').mockImplementation((line: unknown) => void (told.out += `${String(line)}\n`));
  const err = vi.spyOn(console, 'error').mockImplementation((line: unknown) => void (told.err += `${String(line)}\n`));
  try {
    const code = await runCommand(['node', 'conflictwire', ...words, ...place.args]);
    return { code, stdout: told.out, stderr: told.err };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

const storyOf = (id: string): Promise<string | null | undefined> => withStore(async (store) => (await store.article(id))?.folding?.storyId);

describe('explain-copy', { timeout: 60_000 }, () => {
  test('tells programs all of it, by id and by address, whichever comes first', async () => {
    const [byId, byAddress] = [
      await run('explain-copy', 'dam-2', 'dam-1', '--json'),
      await run('explain-copy', 'https://gazette.example/dam-1?utm_source=x', 'dam-2', '--json'),
    ];
    expect([byId.code, byId.stderr]).toEqual([0, '']);
    const explanation: unknown = JSON.parse(byId.stdout);
    expect(explanation).toMatchObject({
      newer: {
        id: 'dam-2',
        source: 'courier',
        publishedAt: '2023-06-06T11:00:00.000Z',
        credit: { agency: 'reuters' },
        folding: { copyGroup: 'dam-1' },
      },
      older: { id: 'dam-1' },
      verdict: { relation: 'copy', rule: 'opening', measures: { hoursApart: 2, containment: 1 } },
      sameGroup: true,
    });
    expect(JSON.parse(byAddress.stdout)).toEqual(explanation);
  });

  test('tells people in words, and no control characters of outlets', async () => {
    const [copies, others, waiting] = [
      await run('explain-copy', 'dam-1', 'dam-2'),
      await run('explain-copy', 'dam-1', 'mine'),
      await run('explain-copy', 'dam-1', 'waiting'),
    ];
    expect(copies.stdout).toMatch(/say: copy, by their opening\.\nIn the store: both are in the group of dam-1\./u);
    expect(copies.stdout).toContain('In the same words:');
    expect(others.stdout).toMatch(/say: no copies: they share too little text\.\nIn the store: they are in different groups\./u);
    expect(others.stdout).not.toContain('\u001b');
    expect(waiting.stdout).toContain('In the store: not folded yet.');
  });

  test.each([
    [['dam-1', 'nobody'], 'there is no article nobody'],
    [['dam-1', 'https://gazette.example/none'], 'there is no article https://gazette.example/none'],
    [['dam-1', 'https://gazette.example/dam-1'], 'are one article (dam-1)'],
  ])('%j is wrong usage', async (words, message) => {
    const { code, stdout, stderr } = await run('explain-copy', ...words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});

describe('stories', { timeout: 60_000 }, () => {
  test('are merged, split and given back, and the log tells all of it', async () => {
    expect((await run('stories', 'log')).stdout).toBe('No story was merged or split.\n');
    const merged = await run('stories', 'merge', 's-mine', 's-bridge', '--reason', 'both in one week', '--json');
    expect(JSON.parse(merged.stdout)).toEqual({ change: 1, kind: 'merge', story: 's-mine', other: 's-bridge', groups: 1 });
    expect(await storyOf('bridge')).toBe('s-mine');
    expect(await withStore((store) => store.story('s-bridge'))).toMatchObject({ id: 's-mine', merged: ['s-bridge'] });

    const split = await run('stories', 'split', 's-bridge', 'mine');
    expect(split.stdout).toMatch(/^s-mine-2 is a story of its own now, taken out of s-bridge \(1 report\)\./u);
    expect(split.stdout).toContain('conflictwire stories undo 2');
    expect([await storyOf('mine'), await storyOf('bridge')]).toEqual(['s-mine-2', 's-mine']);

    expect((await run('stories', 'undo', '2')).stdout).toContain('Change 2 between s-mine and s-mine-2 was taken back.');
    expect(JSON.parse((await run('stories', 'undo', '1', '--json')).stdout)).toEqual({
      change: 1,
      kind: 'undo',
      story: 's-mine',
      other: 's-bridge',
      groups: 1,
    });
    expect([await storyOf('mine'), await storyOf('bridge')]).toEqual(['s-mine', 's-bridge']);

    const [asJson, asText] = [await run('stories', 'log', '--json'), await run('stories', 'log', '--limit', '1')];
    expect(JSON.parse(asJson.stdout)).toEqual({
      changes: [
        expect.objectContaining({
          id: 2,
          kind: 'split',
          madeBy: 'operator',
          story: 's-mine',
          other: 's-mine-2',
          groups: 1,
          undoneAt: expect.any(String),
        }),
        expect.objectContaining({ id: 1, kind: 'merge', reason: 'both in one week', undoneAt: expect.any(String) }),
      ],
    });
    expect(asText.stdout.trim().split('\n').at(-1)).toMatch(/^2 .*operator .*s-mine-2 was taken out of s-mine \(1\), taken back/u);
  });

  test.each([
    [['merge', 's-mine', 's-none'], 'there is no story s-none'],
    [['merge', 's-mine', 's-mine'], 'are one story already'],
    [['split', 's-mine', 'dam-1'], 'article dam-1 is not in story s-mine'],
    [['split', 's-mine', 'nobody'], 'article nobody is not in story s-mine'],
    [['split', 's-mine', 'mine'], 'at least one has to stay'],
    [['undo', '99'], 'there is no change 99'],
    [['undo', 'x'], 'there is no change x'],
    [['undo', '1'], 'was taken back on'],
  ])('%j is wrong usage', async (words, message) => {
    const { code, stdout, stderr } = await run('stories', ...words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});

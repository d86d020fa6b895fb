import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { conflictwire, type Finished } from '../../support/command.ts';

let data: string;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'searches-'));
});
afterEach(() => rm(data, { recursive: true, force: true }));

const searches = (...args: string[]): Promise<Finished> => conflictwire(['searches', ...args, '--data', data]);
const HOOK = 'https://desk.example/hook';

test('a search is saved with its channels, listed without secrets, and removed', async () => {
  const mail = ['--mail', 'desk@desk.example', '--at', '07:00', '--time-zone', 'Europe/Kyiv', '--quiet', '22:00-06:00'];
  const made = await searches('add', '--name', 'Syria', '--query', 'q=ceasefire&country=SY', '--webhook', HOOK, ...mail);
  const id = made.stdout.trim();
  expect([made.code, id, made.stderr]).toEqual([0, expect.stringMatching(/^q-[0-9a-f]{12}$/), expect.stringContaining('whsec_')]);
  const listed = await searches('list', '--json');
  expect(JSON.parse(listed.stdout)).toMatchObject({
    searches: [
      {
        id,
        query: 'country=SY&q=ceasefire',
        channels: [
          { kind: 'webhook', url: HOOK },
          { kind: 'mail', at: '07:00', timeZone: 'Europe/Kyiv' },
        ],
        quiet: { from: '22:00', to: '06:00', timeZone: 'Europe/Kyiv' },
      },
    ],
  });
  expect(listed.stdout).not.toContain('whsec_');
  expect((await searches('deliveries', id)).stdout).toContain('Nothing was told of yet.');
  expect((await searches('preview', id)).stdout).toContain('Nothing in the last 7 days.');
  expect((await searches('remove', id)).code).toBe(0);
  expect((await searches('remove', id)).code).toBe(2);
});

test.each([
  [['add', '--name', 'x'], '--query'],
  [['add', '--name', 'x', '--query', 'country=Syria'], 'query: country'],
  [['add', '--name', 'x', '--query', '', '--webhook', 'ftp://x'], 'channels.0.url'],
  [['add', '--name', 'x', '--query', '', '--quiet', '22:00'], 'quiet.to'],
  [['add', '--name', 'x', '--query', '', '--mail', 'a@b.example', '--at', '7'], 'channels.0.at'],
  [['preview'], '--query'],
  [['preview', '--query', 'sort=best'], 'sort is one of'],
  [['deliveries', 'q-none'], 'searches list'],
  [['retry', 'one'], 'searches deliveries'],
  [['drop'], 'not known'],
])('searches %j is wrong usage', async (args, message) => {
  const { code, stderr } = await searches(...args);
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
});

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../../src/store/sqlite-store.ts';
import { conflictwire, type Finished } from '../../support/command.ts';

let data: string;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'keys-'));
});
afterEach(() => rm(data, { recursive: true, force: true }));

const keys = (...args: string[]): Promise<Finished> => conflictwire(['keys', ...args, '--data', data]);

test('a key is shown once, opens what it should and is gone when revoked', async () => {
  const made = await keys('create', '--role', 'admin', '--name', 'chief');
  const secret = made.stdout.trim();
  expect([made.code, secret]).toEqual([0, expect.stringMatching(/^cw_[\w-]{43}$/)]);
  const listed = await keys('list', '--json');
  expect(listed.stdout).not.toContain(secret);
  const [key] = (JSON.parse(listed.stdout) as { keys: { id: string; prefix: string; role: string; name: string }[] }).keys;
  expect(key).toMatchObject({ role: 'admin', name: 'chief', prefix: secret.slice(0, 9), lastUsedAt: null, revokedAt: null });
  expect((await readFile(join(data, 'store.db'), 'latin1')).includes(secret)).toBe(false);
  const revoked = await keys('revoke', key?.id ?? '');
  expect([revoked.code, revoked.stderr]).toEqual([0, expect.stringContaining('No key is left')]);
  const store = await openStore(data);
  expect([await store.access.keyOf(secret), await store.access.hasKeys(), await store.access.hasValidKeys()]).toEqual([null, true, false]);
  await store.close();
});

test.each([
  [['create', '--name', 'x'], '--role'],
  [['create', '--role', 'boss', '--name', 'x'], 'read, admin'],
  [['create', '--role', 'read'], '--name'],
  [['create', '--role', 'read', '--name', '  '], '1 to 100'],
  [['revoke', 'k-none'], 'keys list'],
  [['drop'], 'not known'],
])('keys %j is wrong usage', async (args, message) => {
  const { code, stderr } = await keys(...args);
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
});

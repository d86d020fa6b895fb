import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../../src/store/sqlite-store.ts';
import type { Store } from '../../../src/store/store.ts';

let folder: string;
let store: Store;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leases-'));
  store = await openStore(folder);
});

afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

/** Puts a lease of some other process in the table, as that process would have left it. */
function plant(lease: { host?: string; pid: number; token?: string; renewedAt?: Date }): void {
  const db = new DatabaseSync(join(folder, 'store.db'));
  db.prepare('insert into lease (name, host, pid, token, renewed_at) values (?, ?, ?, ?, ?)').run(
    'gazette',
    lease.host ?? hostname(),
    lease.pid,
    lease.token ?? '1/x',
    (lease.renewedAt ?? new Date()).toISOString(),
  );
  db.close();
}

test('one holder at a time, free again after release', async () => {
  const lease = await store.acquireLease('gazette');
  expect(lease).not.toBeNull();
  expect(await store.acquireLease('gazette')).toBeNull();
  expect(await store.acquireLease('herald')).not.toBeNull();
  await lease?.release();
  expect(await store.acquireLease('gazette')).not.toBeNull();
});

test('a second store on the same data sees it', async () => {
  const other = await openStore(folder);
  const lease = await store.acquireLease('gazette');
  expect(await other.acquireLease('gazette')).toBeNull();
  await lease?.release();
  expect(await other.acquireLease('gazette')).not.toBeNull();
  await other.close();
});

test('the lease of a dead process is taken over at once', async () => {
  const child = spawn('true');
  await once(child, 'exit');
  plant({ pid: child.pid ?? 0 });
  expect(await store.acquireLease('gazette')).not.toBeNull();
});

test('a number that was given to a newer process does not keep a lease alive', async () => {
  plant({ pid: process.pid, token: '1/of-a-process-that-started-long-ago' });
  expect(await store.acquireLease('gazette')).not.toBeNull();
});

test('another machine keeps its lease while it renews it', async () => {
  plant({ pid: 1, host: 'elsewhere' });
  expect(await store.acquireLease('gazette')).toBeNull();
});

test('and loses it when it has not for long', async () => {
  plant({ pid: 1, host: 'elsewhere', renewedAt: new Date(Date.now() - 120_000) });
  expect(await store.acquireLease('gazette')).not.toBeNull();
});

test('releasing a lease that was taken over leaves the new holder alone', async () => {
  const lease = await store.acquireLease('gazette');
  const db = new DatabaseSync(join(folder, 'store.db'));
  db.exec(`update lease set host = 'elsewhere', token = 'other'`);
  db.close();
  await lease?.release();
  expect(await store.acquireLease('gazette')).toBeNull();
});

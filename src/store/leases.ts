import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Kysely, Selectable } from 'kysely';
import type { Lease } from './records.ts';
import type { Tables } from './tables.ts';

const RENEW_MS = 20_000;
/** Only for owners on another machine, or where the system cannot say whether a process lives. */
const STALE_MS = 90_000;

type LeaseRow = Selectable<Tables['lease']>;

/** Call inside a transaction. True when the lease is now ours. */
export async function takeLease(db: Kysely<Tables>, name: string, token: string, now: Date): Promise<boolean> {
  const row = await db.selectFrom('lease').selectAll().where('name', '=', name).executeTakeFirst();
  if (row && isHeld(row, now)) return false;
  const mine = { name, host: hostname(), pid: process.pid, token, renewed_at: now.toISOString() };
  await db
    .insertInto('lease')
    .values(mine)
    .onConflict((conflict) => conflict.column('name').doUpdateSet(mine))
    .execute();
  return true;
}

export function newToken(): string {
  return `${startOf(process.pid) ?? 'unknown'}/${randomUUID()}`;
}

/** Renews the lease until released; a failed renewal is tried again at the next turn, well before the lease goes stale. */
export function keepLease(db: Kysely<Tables>, name: string, token: string): Lease {
  const renew = async (): Promise<void> => {
    await db
      .updateTable('lease')
      .set({ renewed_at: new Date().toISOString() })
      .where('name', '=', name)
      .where('token', '=', token)
      .execute();
  };
  const timer = setInterval(() => void renew().catch(() => undefined), RENEW_MS).unref();
  return {
    async release() {
      clearInterval(timer);
      await db.deleteFrom('lease').where('name', '=', name).where('token', '=', token).execute();
    },
  };
}

function isHeld(row: LeaseRow, now: Date): boolean {
  const stale = now.getTime() - Date.parse(row.renewed_at) > STALE_MS;
  if (row.host !== hostname()) return !stale;
  if (!isAlive(row.pid)) return false;
  const started = startOf(row.pid);
  // A number that a new process was given after the owner died; without /proc the time of renewal has to do.
  return started === null ? !stale : row.token.startsWith(`${started}/`);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Clock ticks from boot to the start of a process; null where there is no /proc. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    // not Linux, or the process ended meanwhile: isAlive has the last word
    return null;
  }
}

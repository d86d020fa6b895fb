import type { Kysely } from 'kysely';
import type { HostPause } from '../domain/fetch.ts';
import type { Tables } from './tables.ts';

const LONGEST_MS = 24 * 60 * 60 * 1000;
/** More than anybody meets; the longest are kept. */
const MOST = 5000;

export async function readHostPauses(db: Kysely<Tables>, now: Date): Promise<HostPause[]> {
  return db.selectFrom('host_pause').selectAll().where('until', '>', now.toISOString()).where('until', '<=', latest(now)).execute();
}

/** The later end holds where two runs learnt of one. What is over, and what a clock that was wrong left behind, is forgotten. */
export async function writeHostPauses(db: Kysely<Tables>, pauses: readonly HostPause[], now: Date): Promise<void> {
  await db
    .deleteFrom('host_pause')
    .where((e) => e.or([e('until', '<=', now.toISOString()), e('until', '>', latest(now))]))
    .execute();
  for (const { host, until } of pauses.toSorted((a, b) => b.until.localeCompare(a.until)).slice(0, MOST)) {
    await db
      .insertInto('host_pause')
      .values({ host, until })
      .onConflict((conflict) => conflict.column('host').doUpdateSet({ until }).where('host_pause.until', '<', until))
      .execute();
  }
}

const latest = (now: Date): string => new Date(now.getTime() + LONGEST_MS).toISOString();

import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Articles of a source that are looked at, newest first: the first reading of a feed brings hundreds at once. */
const LOOKED_AT = 400;
/** Moments that are given. */
const MOST = 60;

/** When the newest articles of each source were first seen: UTC ISO 8601, each moment once, newest first. */
export async function readArrivals(db: Kysely<Tables>, sourceIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const arrivals = new Map<string, readonly string[]>();
  for (const id of sourceIds) {
    const { rows } = await sql<{ at: string }>`
      select distinct first_seen_at as at from (
        select first_seen_at from article where source_id = ${id} order by first_seen_at desc limit ${LOOKED_AT}
      ) order by at desc limit ${MOST}`.execute(db);
    arrivals.set(
      id,
      rows.map(({ at }) => at),
    );
  }
  return arrivals;
}

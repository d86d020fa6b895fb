import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables.ts';

const GENERATION = 'index-generation';

export async function readOutboxBatch(db: Kysely<Tables>, limit: number): Promise<{ upTo: number; articleIds: string[] }> {
  const rows = await db.selectFrom('outbox').select(['seq', 'article_id']).orderBy('seq').limit(limit).execute();
  return { upTo: rows.at(-1)?.seq ?? 0, articleIds: [...new Set(rows.map((row) => row.article_id))] };
}

/** Rows that came after `upTo` stay: they tell of a newer revision than the one that was sent. */
export async function clearOutbox(db: Kysely<Tables>, upTo: number, articleIds: readonly string[]): Promise<void> {
  if (articleIds.length === 0) return;
  await db
    .deleteFrom('outbox')
    .where('seq', '<=', upTo)
    .where('article_id', 'in', [...articleIds])
    .execute();
}

export async function countOutbox(db: Kysely<Tables>): Promise<number> {
  const { n } = await db
    .selectFrom('outbox')
    .select((e) => e.fn.count<number>('article_id').distinct().as('n'))
    .executeTakeFirstOrThrow();
  return n;
}

export async function enqueueEverything(db: Kysely<Tables>): Promise<number> {
  const result = await sql`insert into outbox (article_id) select id from article order by first_seen_at, id`.execute(db);
  return Number(result.numAffectedRows ?? 0n);
}

export async function readGeneration(db: Kysely<Tables>): Promise<string | null> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', GENERATION).executeTakeFirst();
  return row?.value ?? null;
}

export async function writeGeneration(db: Kysely<Tables>, value: string): Promise<void> {
  await db
    .insertInto('meta')
    .values({ key: GENERATION, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}

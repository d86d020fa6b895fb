import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables.ts';

const GENERATION = 'index-generation';

export async function readOutboxBatch(db: Kysely<Tables>, limit: number, after: number): Promise<{ upTo: number; articleIds: string[] }> {
  const rows = await db
    .selectFrom('outbox')
    .select(['seq', 'article_id'])
    .where('refused', 'is', null)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit)
    .execute();
  return { upTo: rows.at(-1)?.seq ?? 0, articleIds: [...new Set(rows.map((row) => row.article_id))] };
}

export async function clearOutbox(db: Kysely<Tables>, upTo: number, articleIds: readonly string[] | 'all'): Promise<void> {
  const covered = db.deleteFrom('outbox').where('seq', '<=', upTo);
  if (articleIds === 'all') await covered.execute();
  else if (articleIds.length > 0) await covered.where('article_id', 'in', [...articleIds]).execute();
}

export async function readOutboxEnd(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom('outbox')
    .select((e) => e.fn.max('seq').as('seq'))
    .executeTakeFirst();
  return row?.seq ?? 0;
}

export async function setAside(db: Kysely<Tables>, articleId: string, message: string): Promise<void> {
  await db.updateTable('outbox').set({ refused: message }).where('article_id', '=', articleId).execute();
}

export async function countOutbox(db: Kysely<Tables>): Promise<number> {
  const { n } = await db
    .selectFrom((e) => e.selectFrom('outbox').select('article_id').union(e.selectFrom('fold_queue').select('article_id')).as('waiting'))
    .select((e) => e.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return n;
}

export async function isUnfolded(db: Kysely<Tables>): Promise<boolean> {
  return (await db.selectFrom('fold_queue').select('seq').limit(1).executeTakeFirst()) !== undefined;
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

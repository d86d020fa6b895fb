import { sql, type Kysely } from 'kysely';
import { countHeldItems } from './held.ts';
import { countOutbox } from './outbox.ts';
import type { Rows } from './rows.ts';
import type { SourceCounts, StoreTotals } from './store.ts';
import type { Tables } from './tables.ts';

export async function readSourceCounts(db: Kysely<Tables>): Promise<SourceCounts[]> {
  const articles = await db
    .selectFrom('article')
    .select((e) => ['source_id', e.fn.countAll<number>().as('articles'), e.fn.max('first_seen_at').as('newest')])
    .groupBy('source_id')
    .execute();
  const items = await db
    .selectFrom('item')
    .select((e) => ['source_id', 'state', e.fn.countAll<number>().as('n')])
    .where('state', '!=', 'done')
    .groupBy(['source_id', 'state'])
    .execute();
  const held = await countHeldItems(db);
  const count = (sourceId: string, state: string): number => items.find((row) => row.source_id === sourceId && row.state === state)?.n ?? 0;
  const ids = new Set([...[...articles, ...items].map((row) => row.source_id), ...held.keys()]);
  return [...ids].map((sourceId) => {
    const own = articles.find((row) => row.source_id === sourceId);
    return {
      sourceId,
      articles: own?.articles ?? 0,
      pending: count(sourceId, 'pending'),
      givenUp: count(sourceId, 'given-up'),
      held: held.get(sourceId) ?? 0,
      newestAt: own?.newest ?? null,
    };
  });
}

export async function readTotals(db: Kysely<Tables>): Promise<StoreTotals> {
  const count = async (table: 'article' | 'revision' | 'capture'): Promise<number> =>
    (
      await db
        .selectFrom(table)
        .select((e) => e.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
    ).n;
  return {
    articles: await count('article'),
    revisions: await count('revision'),
    captures: await count('capture'),
    outbox: await countOutbox(db),
  };
}

export async function integrityProblems(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok');
}

/** Others' writes change the one, our own the other. */
export function readState(rows: Rows): string {
  const [others] = rows.all<{ data_version: number }>('pragma data_version', []);
  const [own] = rows.all<{ n: number }>('select total_changes() as n', []);
  return `${others?.data_version} ${own?.n}`;
}

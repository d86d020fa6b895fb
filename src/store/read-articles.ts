import { sql, type Kysely, type Selectable } from 'kysely';
import type { RevisionReason } from '../domain/revisions.ts';
import { NO_TAGS, type Tags } from '../domain/tags.ts';
import { readFoldings } from './folding/read.ts';
import type { ArticleFolding } from './folding/records.ts';
import type { ArticleRecord, RevisionDraft, RevisionRecord } from './records.ts';
import type { Tables } from './tables.ts';

/** What a list of hits can show of an article: more of a text, or its mentions by the thousand, would only cost time. */
const SUMMARY_CHARACTERS = 200_000;

/** In the order of `ids`. A summary has no mentions and at most the first 200,000 characters of the text. */
export async function readArticles(db: Kysely<Tables>, ids: readonly string[], extent: 'whole' | 'summary'): Promise<ArticleRecord[]> {
  const whole = extent === 'whole';
  const articles = await db
    .selectFrom('article')
    .selectAll()
    .$if(!whole, (query) => query.select(sql<string>`json_remove(tags, '$.mentions')`.as('tags')))
    .where('id', 'in', [...ids])
    .execute();
  const revisions = await db
    .selectFrom('revision')
    .innerJoin('article', (join) => join.onRef('revision.article_id', '=', 'article.id').onRef('revision.number', '=', 'article.revision'))
    .selectAll('revision')
    .$if(!whole, (query) => query.select(sql<string>`substr(text, 1, ${sql.lit(SUMMARY_CHARACTERS)})`.as('text')))
    .where('article.id', 'in', [...ids])
    .execute();
  const foldings = await readFoldings(db, ids);
  const current = new Map(revisions.map((row) => [row.article_id, toRevisionRecord(row)]));
  const found = new Map(articles.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = found.get(id);
    const revision = current.get(id);
    return row && revision ? [toArticleRecord(row, revision, foldings.get(id) ?? null)] : [];
  });
}

export async function readArticleAt(db: Kysely<Tables>, urlKey: string): Promise<string | null> {
  const row = await db
    .selectFrom('article_key')
    .select('article_id')
    .where('kind', '=', 'url')
    .where('key', '=', urlKey)
    .executeTakeFirst();
  return row?.article_id ?? null;
}

export async function readRevisions(db: Kysely<Tables>, articleId: string): Promise<RevisionRecord[]> {
  const rows = await db.selectFrom('revision').selectAll().where('article_id', '=', articleId).orderBy('number').execute();
  return rows.map(toRevisionRecord);
}

export async function readArticleIds(
  db: Kysely<Tables>,
  after: string | null,
  limit: number,
  notTaggedBy: string | null,
): Promise<string[]> {
  const rows = await db
    .selectFrom('article')
    .select('id')
    .where('id', '>', after ?? '')
    .$if(notTaggedBy !== null, (query) => query.where('tagger_version', '!=', notTaggedBy ?? ''))
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}

function toArticleRecord(row: Selectable<Tables['article']>, current: RevisionRecord, folding: ArticleFolding | null): ArticleRecord {
  return {
    id: row.id,
    sourceId: row.source_id,
    feedTitle: row.feed_title,
    firstSeenAt: row.first_seen_at,
    updatedAt: row.updated_at,
    revisions: row.revision,
    current,
    // A summary has no mentions, and older taggers did not give all.
    tags: { ...NO_TAGS, ...(JSON.parse(row.tags) as Tags) },
    taggerVersion: row.tagger_version,
    folding,
  };
}

type RevisionDetails = Omit<RevisionDraft, 'title' | 'text' | 'contentHash' | 'textOrigin'>;

function toRevisionRecord(row: Selectable<Tables['revision']>): RevisionRecord {
  return {
    ...(JSON.parse(row.details) as RevisionDetails),
    number: row.number,
    reason: row.reason as RevisionReason,
    storedAt: row.stored_at,
    captureId: row.capture_id,
    title: row.title,
    text: row.text,
    contentHash: row.content_hash,
    textOrigin: row.text_origin as RevisionDraft['textOrigin'],
  };
}

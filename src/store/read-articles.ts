import { CompiledQuery, type Kysely, type Selectable } from 'kysely';
import type { RevisionReason } from '../domain/revisions.ts';
import { NO_TAGS, type Tags } from '../domain/tags.ts';
import { readFoldings } from './folding/read.ts';
import type { ArticleFolding } from './folding/records.ts';
import type { ArticleRecord, RevisionDraft, RevisionRecord } from './records.ts';
import type { Tables } from './tables.ts';

/** What a list of hits can show of an article: more of a text, or its mentions by the thousand, would only cost time. */
const SUMMARY_CHARACTERS = 200_000;
/** Bytes of tags below which it is quicker to read their mentions than to have them left out. */
const FEW_TAGS = 10_000;

// Most texts are short: only the others are cut, which takes counting their characters.
const SUMMARY = selectArticles(
  `iif(octet_length(a.tags) > ${FEW_TAGS}, json_remove(a.tags, '$.mentions'), a.tags)`,
  `iif(octet_length(r.text) > ${SUMMARY_CHARACTERS}, substr(r.text, 1, ${SUMMARY_CHARACTERS}), r.text)`,
);
const WHOLE = selectArticles('a.tags', 'r.text');

/** Written out once: every search reads articles, and composing a query takes as long as asking it. */
function selectArticles(tags: string, text: string): string {
  return `select a.id, a.source_id, a.feed_title, a.first_seen_at, a.updated_at, a.revision, ${tags} as tags, a.tagger_version,
      r.article_id, r.number, r.reason, r.stored_at, r.capture_id, r.item_id, r.title, r.content_hash, r.text_origin, r.published_at, r.details,
      ${text} as text
    from article a join revision r on r.article_id = a.id and r.number = a.revision
    where a.id in (select value from json_each(?))`;
}

/** An article with its newest revision. */
type ArticleRow = Selectable<Tables['article']> & Selectable<Tables['revision']>;

/** In the order of `ids`. A summary has no mentions and at most the first 200,000 characters of the text. */
export async function readArticles(db: Kysely<Tables>, ids: readonly string[], extent: 'whole' | 'summary'): Promise<ArticleRecord[]> {
  const isWhole = extent === 'whole';
  const { rows } = await db.executeQuery<ArticleRow>(CompiledQuery.raw(isWhole ? WHOLE : SUMMARY, [JSON.stringify(ids)]));
  const foldings = await readFoldings(db, ids);
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = found.get(id);
    if (!row) return [];
    const article = toArticleRecord(row, toRevisionRecord(row), foldings.get(id) ?? null);
    return [isWhole ? article : { ...article, tags: { ...article.tags, mentions: [] } }];
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
    // Older taggers did not give all.
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

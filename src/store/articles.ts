import { hash, randomUUID } from 'node:crypto';
import type { Insertable, Kysely } from 'kysely';
import type { RevisionReason } from '../domain/revisions.ts';
import type { Tags, TagsJson } from '../domain/tags.ts';
import type { ArticleDraft, RevisionDraft, SavedArticle } from './records.ts';
import type { Settled } from './batches.ts';
import { insertCapture, type PackedBody } from './captures.ts';
import type { Database } from './database.ts';
import { findArticle, type Key, keysOf, rememberKeys } from './find-article.ts';
import { setItemArticle } from './items.ts';
import type { Rows } from './rows.ts';
import type { Reprocessed, Reprocessing } from './store.ts';
import type { Tables } from './tables.ts';

interface RevisionOrigin {
  readonly number: number;
  readonly reason: RevisionReason;
  readonly captureId: number | null;
  readonly itemId: number | null;
  readonly at: string;
}

/** One article ready to be written, its page's body packed. */
export interface PreparedArticle {
  readonly draft: ArticleDraft;
  readonly body: PackedBody | null;
}

/** Writes all articles or, where one cannot be written, throws: the transaction is to be taken back then. */
export async function writeArticles(
  database: Database,
  articles: readonly PreparedArticle[],
  at: string,
): Promise<Settled<SavedArticle>[]> {
  const results: Settled<SavedArticle>[] = [];
  for (const { draft, body } of articles) results.push({ output: await writeArticle(database, draft, body, at) });
  return results;
}

/**
 * Writes each article whole or not at all: one that cannot be written does not keep the others from it. To be able to take
 * back each costs as much again as writing it. Call inside a transaction.
 */
export async function writeArticlesSingly(
  database: Database,
  articles: readonly PreparedArticle[],
  at: string,
): Promise<Settled<SavedArticle>[]> {
  const results: Settled<SavedArticle>[] = [];
  for (const { draft, body } of articles) {
    database.rows.run('savepoint article', []);
    try {
      results.push({ output: await writeArticle(database, draft, body, at) });
    } catch (error) {
      database.rows.run('rollback to article', []);
      results.push({ error });
    }
    database.rows.run('release article', []);
  }
  return results;
}

async function writeArticle(database: Database, draft: ArticleDraft, body: PackedBody | null, at: string): Promise<SavedArticle> {
  const { db, rows } = database;
  const captureId = draft.capture && insertCapture(rows, draft.capture, body, at);
  const keys = keysOf(draft.keys, draft.sourceId);
  const known = await findArticle(database, draft, at);
  const saved = known === null ? create(rows, draft, keys, captureId, at) : await revise(db, known, draft, captureId, at);
  rememberKeys(rows, keys, saved.articleId);
  if (draft.itemId !== null) setItemArticle(rows, draft.itemId, draft.item, saved.articleId);
  return saved;
}

function create(rows: Rows, draft: ArticleDraft, keys: readonly Key[], captureId: number | null, at: string): SavedArticle {
  const articleId = insertArticle(rows, idsFor(draft, keys), {
    source_id: draft.sourceId,
    feed_title: draft.feedTitle,
    first_seen_at: at,
    updated_at: at,
    revision: 1,
    tags: jsonOf(draft.tags),
    tagger_version: draft.taggerVersion,
  });
  rows.insert('revision', revisionRow(articleId, draft.revision, { number: 1, reason: 'first', captureId, itemId: draft.itemId, at }));
  rows.insert('fold_queue', { article_id: articleId });
  return { articleId, outcome: 'stored' };
}

async function revise(
  db: Kysely<Tables>,
  articleId: string,
  draft: ArticleDraft,
  captureId: number | null,
  at: string,
): Promise<SavedArticle> {
  const current = await currentRevision(db, articleId);
  if (!mayReplace(current, draft)) return { articleId, outcome: 'unchanged' };
  const sameOrigin = current.text_origin === draft.revision.textOrigin;
  if (sameOrigin && current.content_hash === draft.revision.contentHash) {
    await refresh(db, articleId, current, draft);
    return { articleId, outcome: 'unchanged' };
  }
  const reason = sameOrigin ? 'changed' : 'completed';
  await supersede(db, articleId, draft.revision, draft.tags, draft.taggerVersion, {
    number: current.number + 1,
    reason,
    captureId,
    itemId: draft.itemId,
    at,
  });
  await db.updateTable('article').set({ feed_title: draft.feedTitle }).where('id', '=', articleId).execute();
  return { articleId, outcome: 'revised' };
}

type CurrentRevision = Awaited<ReturnType<typeof currentRevision>>;

/**
 * A page completes whatever a feed gave, and replaces another state of a page of the same outlet. A feed's text
 * replaces only what the same item gave before: two outlets that link one page must not overwrite each other.
 */
function mayReplace(current: CurrentRevision, draft: ArticleDraft): boolean {
  if (draft.revision.textOrigin === 'page') return current.text_origin === 'feed' || current.source_id === draft.sourceId;
  return current.text_origin === 'feed' && current.item_id === draft.itemId;
}

/** The same text with other facts about it (a date, a byline, a comma) is no new revision, but the index must learn of it, and the time decides what it is a copy of. */
async function refresh(db: Kysely<Tables>, articleId: string, current: CurrentRevision, draft: ArticleDraft): Promise<void> {
  const columns = revisionColumns(draft.revision);
  if (current.title === columns.title && current.text === columns.text && current.details === columns.details) return;
  await db.updateTable('revision').set(columns).where('article_id', '=', articleId).where('number', '=', current.number).execute();
  await db.insertInto('fold_queue').values({ article_id: articleId }).execute();
}

function jsonOf(tags: Tags | TagsJson): TagsJson {
  return typeof tags === 'string' ? tags : JSON.stringify(tags);
}

async function supersede(
  db: Kysely<Tables>,
  articleId: string,
  revision: RevisionDraft,
  tags: Tags | TagsJson,
  taggerVersion: string,
  as: RevisionOrigin,
): Promise<void> {
  await insertRevision(db, articleId, revision, as);
  await db
    .updateTable('article')
    .set({ revision: as.number, updated_at: as.at, tags: jsonOf(tags), tagger_version: taggerVersion })
    .where('id', '=', articleId)
    .execute();
  await db.insertInto('fold_queue').values({ article_id: articleId }).execute();
}

export async function writeReprocessed(
  db: Kysely<Tables>,
  articleId: string,
  revision: RevisionDraft | null,
  tags: Tags,
  taggerVersion: string,
  from: Reprocessing & { readonly at: string },
): Promise<Reprocessed> {
  const current = await currentRevision(db, articleId);
  if (from.of !== undefined && from.of !== current.number) return 'overtaken';
  if (revision && differs(current, revision)) {
    const captureId = from.captureId ?? current.capture_id;
    const as = { number: current.number + 1, reason: 'reprocessed', captureId, itemId: current.item_id, at: from.at } as const;
    await supersede(db, articleId, revision, tags, taggerVersion, as);
    return 'revised';
  }
  if (revision) await noteRules(db, articleId, current, revision);
  const article = await db.selectFrom('article').select('tags').where('id', '=', articleId).executeTakeFirstOrThrow();
  const encoded = JSON.stringify(tags);
  await db.updateTable('article').set({ tags: encoded, tagger_version: taggerVersion }).where('id', '=', articleId).execute();
  if (article.tags === encoded) return 'unchanged';
  if (from.showsInIndex ?? true) await enqueue(db, articleId);
  return 'retagged';
}

async function currentRevision(db: Kysely<Tables>, articleId: string) {
  return db
    .selectFrom('article')
    .innerJoin('revision', (join) => join.onRef('revision.article_id', '=', 'article.id').onRef('revision.number', '=', 'article.revision'))
    .select(['article.source_id', 'revision.number', 'revision.title', 'revision.text', 'revision.details', 'revision.content_hash'])
    .select(['revision.text_origin', 'revision.capture_id', 'revision.item_id'])
    .where('article.id', '=', articleId)
    .executeTakeFirstOrThrow();
}

async function enqueue(db: Kysely<Tables>, articleId: string): Promise<void> {
  await db.insertInto('outbox').values({ article_id: articleId }).execute();
}

async function insertRevision(db: Kysely<Tables>, articleId: string, draft: RevisionDraft, as: RevisionOrigin): Promise<void> {
  await db
    .insertInto('revision')
    .values(revisionRow(articleId, draft, as))
    .execute();
}

function revisionRow(articleId: string, draft: RevisionDraft, as: RevisionOrigin): Insertable<Tables['revision']> {
  const { number, reason, captureId, itemId, at } = as;
  return { ...revisionColumns(draft), article_id: articleId, number, reason, stored_at: at, capture_id: captureId, item_id: itemId };
}

function revisionColumns(draft: RevisionDraft) {
  const { title, text, contentHash, textOrigin, ...details } = draft;
  return {
    title,
    text,
    content_hash: contentHash,
    text_origin: textOrigin,
    published_at: draft.published.at,
    details: JSON.stringify(details),
  };
}

/** Anything a reader could see, not only the text: rules for dates, bylines and languages change too. */
function differs(current: CurrentRevision, revision: RevisionDraft): boolean {
  const { title, text, details } = revisionColumns(revision);
  return current.title !== title || current.text !== text || withoutRules(current.details) !== withoutRules(details);
}

/** The same outcome of newer rules is no new revision; which rules it now is the outcome of is noted. */
async function noteRules(db: Kysely<Tables>, articleId: string, current: CurrentRevision, revision: RevisionDraft): Promise<void> {
  const { details } = revisionColumns(revision);
  if (details === current.details) return;
  await db.updateTable('revision').set({ details }).where('article_id', '=', articleId).where('number', '=', current.number).execute();
}

function withoutRules(details: string): string {
  const { extractor: _, verdict, ...facts } = JSON.parse(details) as RevisionDraft;
  return JSON.stringify({ ...facts, ok: verdict.ok, reasons: verdict.reasons });
}

/** Under the first id that is free. */
function insertArticle(rows: Rows, ids: Iterable<string>, facts: Omit<Insertable<Tables['article']>, 'id'>): string {
  for (const id of ids) if (rows.insertIfNew('article', { id, ...facts })) return id;
  throw new Error('all ids that the article may have are taken');
}

/** Stable across stores: the given one, one made from the strongest key, or from the item where an older article has that key's id. */
function* idsFor({ id: given, itemId }: ArticleDraft, [first]: readonly Key[]): Generator<string> {
  if (given !== undefined) yield given;
  const id = shortHash(first ? `${first.kind} ${first.key}` : `item ${itemId}`);
  yield id;
  yield shortHash(`${id} item ${itemId ?? randomUUID()}`);
}

function shortHash(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 20);
}

import type { Kysely } from 'kysely';
import type { IdentityKeys } from '../domain/identity.ts';
import { resembles } from '../domain/resemblance.ts';
import { isSameReport, type Report } from '../domain/same-report.ts';
import { tellsTheSame } from '../domain/text-overlap.ts';
import type { Database } from './database.ts';
import type { ArticleDraft, RevisionDraft } from './records.ts';
import type { Rows } from './rows.ts';
import type { Tables } from './tables.ts';

/** `alias` is an address an article may have, `title` its headline; the others are believed more readily. */
export type Key = { readonly kind: 'url' | 'guid' | 'content' | 'alias' | 'title'; readonly key: string };

/** What an article is remembered by, strongest first. */
export function keysOf(keys: IdentityKeys, sourceId: string): Key[] {
  return [
    ...keys.urlKeys.map((key) => ({ kind: 'url', key }) as const),
    ...(keys.guidKey === null ? [] : [{ kind: 'guid', key: keys.guidKey } as const]),
    ...(keys.contentHash === null ? [] : [{ kind: 'content', key: `${sourceId} ${keys.contentHash}` } as const]),
    ...keys.aliasKeys.map((key) => ({ kind: 'alias', key }) as const),
    ...(keys.titleKey === null ? [] : [{ kind: 'title', key: `${sourceId} ${keys.titleKey}` } as const]),
  ];
}

/** An item keeps the article it once got; otherwise the strongest key decides. A handful of look-ups by key, whatever the store holds. */
export async function findArticle(database: Database, draft: ArticleDraft, at: string): Promise<string | null> {
  const item = draft.itemId === null ? null : database.rows.find('item', ['article_id'], { id: draft.itemId });
  if (draft.itemId !== null && !item) throw new Error(`there is no item ${draft.itemId}`);
  if (item && item.article_id !== null) return item.article_id;
  const asked = lookups(draft);
  for (const { place, article_id: articleId } of knownArticles(database.rows, asked)) {
    const key = asked[place];
    if (key && (await isBelieved(database.db, key, articleId, draft, at))) return articleId;
  }
  return null;
}

/** In the order of the keys, those that an article has. */
function knownArticles(rows: Rows, keys: readonly Key[]): { place: number; article_id: string }[] {
  if (keys.length === 0) return [];
  const looks = keys.map((_, place) => `select ${place} as place, article_id from article_key where kind = ? and key = ?`);
  const parameters = keys.flatMap(({ kind, key }) => [kind, key]);
  return rows.all<{ place: number; article_id: string }>(looks.join(' union all '), parameters).toSorted((a, b) => a.place - b.place);
}

/** Later articles are not kept from an address that an earlier one has; of a headline the newest article is the one to compare with. */
export function rememberKeys(rows: Rows, keys: readonly Key[], articleId: string): void {
  if (keys.length === 0) return;
  rows.run(
    `insert into article_key (kind, key, article_id) values ${keys.map(() => '(?, ?, ?)').join()}
     on conflict (kind, key) do update set article_id = excluded.article_id where kind = 'title'`,
    keys.flatMap(({ kind, key }) => [kind, key, articleId]),
  );
}

interface Lookup extends Key {
  readonly rule: 'believed' | 'resembles' | 'tells-the-same' | 'same-report';
}

function lookups({ keys, sourceId, revision }: ArticleDraft): Lookup[] {
  const all = keysOf(keys, sourceId);
  const of = (kind: Key['kind'], rule: Lookup['rule'], as = kind): Lookup[] =>
    all.filter((key) => key.kind === kind).map(({ key }) => ({ kind: as, key, rule }));
  return [
    ...of('url', 'believed'),
    // Some outlets give every story of a slot one GUID: under another address it must tell the same story to be the same article.
    ...of('guid', 'resembles'),
    ...of('content', 'believed'),
    // An AMP, mobile or claimed address and the plain one meet here, whichever came first.
    ...of('alias', 'tells-the-same', 'url'),
    ...of('url', 'tells-the-same', 'alias'),
    ...of('alias', 'tells-the-same'),
    // What a feed gave would not replace another item's text: it stays an article of its own.
    ...(revision.textOrigin === 'page' ? of('title', 'same-report') : []),
  ];
}

async function isBelieved(db: Kysely<Tables>, { rule }: Lookup, articleId: string, draft: ArticleDraft, at: string): Promise<boolean> {
  if (rule === 'believed') return true;
  const known = await knownReport(db, articleId);
  const { revision } = draft;
  if (rule === 'resembles') return resembles(known, revision);
  if (rule === 'tells-the-same') return tellsTheSame(known, revision);
  return isSameReport(known, { ...revision, seenAt: at });
}

/** The newest revision, first seen when it was stored. */
async function knownReport(db: Kysely<Tables>, articleId: string): Promise<Report & { readonly title: string }> {
  const row = await db
    .selectFrom('article')
    .innerJoin('revision', (join) => join.onRef('revision.article_id', '=', 'article.id').onRef('revision.number', '=', 'article.revision'))
    .select(['revision.title', 'revision.text', 'revision.details', 'revision.stored_at'])
    .where('article.id', '=', articleId)
    .executeTakeFirstOrThrow();
  const { published } = JSON.parse(row.details) as Pick<RevisionDraft, 'published'>;
  return { title: row.title, text: row.text, published, seenAt: row.stored_at };
}

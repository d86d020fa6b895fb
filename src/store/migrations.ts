import type { DatabaseSync } from 'node:sqlite';

/** The statements that lead from one schema version to the next. Never edit one that has been released: add another. */
const VERSIONS: readonly (readonly string[])[] = [
  [
    `create table feed (
      source_id text not null, url text not null, etag text, last_modified text, body_sha256 text,
      next_fetch_at text, last_fetch_at text, last_success_at text, last_new_item_at text,
      failures integer not null default 0, reason text, primary key (source_id, url))`,
    `create table item (
      id integer primary key, source_id text not null, feed_url text not null, item_key text not null,
      content text not null, content_sha256 text not null, state text not null, attempts integer not null default 0,
      next_attempt_at text, reason text, article_id text, first_seen_at text not null,
      unique (source_id, item_key))`,
    `create index item_pending on item (source_id, next_attempt_at) where state = 'pending'`,
    `create index item_open on item (source_id, state) where state != 'done'`,
    `create table body (sha256 text primary key, coding text not null, bytes blob not null)`,
    `create table capture (
      id integer primary key, source_id text not null, item_id integer, purpose text not null, outcome text not null, reason text,
      requested_url text not null, final_url text, status integer, content_type text, hops text not null,
      started_at text, ended_at text, received_sha256 text, decoded_sha256 text, received_bytes integer, tool text, stored_at text not null)`,
    `create index capture_item on capture (item_id)`,
    `create table article (
      id text primary key, source_id text not null, feed_title text, first_seen_at text not null, updated_at text not null,
      revision integer not null, tags text not null, tagger_version text not null) without rowid`,
    `create index article_source on article (source_id, first_seen_at)`,
    `create table article_key (kind text not null, key text not null, article_id text not null, primary key (kind, key)) without rowid`,
    `create table revision (
      article_id text not null, number integer not null, reason text not null, stored_at text not null, capture_id integer, item_id integer,
      title text not null, text text not null, content_hash text not null, text_origin text not null, published_at text, details text not null,
      primary key (article_id, number))`,
    `create table outbox (seq integer primary key autoincrement, article_id text not null, refused text)`,
    `create table lease (name text primary key, host text not null, pid integer not null, token text not null, renewed_at text not null) without rowid`,
    `create table meta (key text primary key, value text not null) without rowid`,
  ],
  [
    `alter table feed add column validators_url text`,
    `alter table feed add column backoff real not null default 0`,
    `alter table feed add column stopped_at text`,
    `alter table feed add column interval_minutes integer`,
    `alter table feed add column trend integer not null default 0`,
    `alter table feed add column item_count integer`,
    `alter table feed add column missed_at text`,
    `alter table feed add column ttl_minutes real`,
    `alter table feed add column moved_to text`,
    `alter table feed add column moved_at text`,
    `alter table feed add column moving_to text`,
    `alter table feed add column moving_since text`,
    `update feed set backoff = failures * 0.5`,
  ],
  [`create table host_pause (host text primary key, until text not null) without rowid`],
  [`create index item_held on item (source_id, id) where reason is not null`],
  [
    `create table fold_queue (seq integer primary key autoincrement, article_id text not null)`,
    `create index fold_queue_article on fold_queue (article_id)`,
    `create table copy_member (
      number integer primary key, article_id text not null unique, source_id text not null, group_id integer not null, at integer not null,
      words integer not null, credit text, evidence text)`,
    `create index copy_member_group on copy_member (group_id)`,
    `create table copy_group (
      id integer primary key, story_id integer, members integer not null, earliest integer not null, longest integer not null,
      original integer not null, story_evidence text)`,
    `create index copy_group_story on copy_group (story_id)`,
    `create table fingerprint_month (month integer primary key, used_at text not null)`,
    `create table word (hash integer primary key, seen integer not null)`,
    `create table word_total (language text primary key, texts integer not null, counted integer not null) without rowid`,
    `create table story (
      id integer primary key, name text not null unique, first_at integer not null, newest_at integer not null, headline text not null,
      state blob not null, merged_into integer)`,
    `create index story_newest on story (newest_at)`,
    `create index story_merged on story (merged_into) where merged_into is not null`,
    `create table story_key (key integer not null, story integer not null, primary key (key, story)) without rowid`,
    `create table story_change (
      id integer primary key, at text not null, made_by text not null, kind text not null, story integer not null, other integer not null,
      groups text not null, reason text not null, undone_at text)`,
    `insert into fold_queue (article_id) select id from article order by first_seen_at, id`,
  ],
  [
    `create table api_key (
      id text primary key, name text not null, role text not null, hash text not null unique, prefix text not null,
      created_at text not null, last_used_at text, revoked_at text) without rowid`,
    `create table session (hash text primary key, key_id text, binding text, expires_at text not null) without rowid`,
    `create table feed_token (
      id text primary key, name text not null, query text not null, hash text not null unique,
      created_at text not null, last_used_at text, revoked_at text) without rowid`,
  ],
  [
    `create table saved_search (
      id text primary key, name text not null, query text not null, channels text not null, quiet text, enabled integer not null,
      created_at text not null, since text not null, last_run_at text) without rowid`,
    `create table alert_queue (seq integer primary key autoincrement, article_id text not null)`,
    `create table alert_seen (
      search_id text not null, article_id text not null, story text not null, at text not null,
      primary key (search_id, article_id)) without rowid`,
    `create index alert_seen_story on alert_seen (search_id, story)`,
    `create table delivery (
      id integer primary key autoincrement, search_id text not null, story text not null, channel text not null, state text not null,
      attempts integer not null, created_at text not null, next_at text, sent_at text, error text, content text not null,
      unique (search_id, story, channel))`,
    `create index delivery_open on delivery (state, next_at) where state != 'sent'`,
    `create index article_seen on article (first_seen_at)`,
  ],
  [`create table fingerprint_recent (key integer not null, member integer not null, primary key (key, member)) without rowid`],
  [
    // Stories that were written since the nightly pass last went over them.
    `create table story_changed (story integer primary key)`,
    `insert into story_changed (story) select distinct story from story_key`,
  ],
];

/**
 * Brings the schema up to date in one transaction that no other process can be in: two that start at once on an empty
 * folder must not both create it.
 *
 * @throws when the database was written by a newer version of the program
 */
export function migrate(db: DatabaseSync): void {
  db.exec('begin immediate');
  try {
    const version = schemaVersion(db);
    if (version > VERSIONS.length)
      throw new Error(`the store has schema ${version}, this program knows ${VERSIONS.length}: use a newer Conflictwire`);
    for (const statement of VERSIONS.slice(version).flat()) db.exec(statement);
    db.exec(`pragma user_version = ${VERSIONS.length}`);
    db.exec('commit');
  } catch (error) {
    db.exec('rollback');
    throw error;
  }
}

function schemaVersion(db: DatabaseSync): number {
  return Number(db.prepare('pragma user_version').get()?.['user_version'] ?? 0);
}

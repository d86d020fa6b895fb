import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openStore } from '../../../src/store/sqlite-store.ts';
import type { ArticleRecord } from '../../../src/store/records.ts';
import { createRows, type Rows } from '../../../src/store/rows.ts';

const PER_TRANSACTION = 5000;

/** Writes the records into a new store as ingestion leaves them: articles, revisions, groups of copies, stories. */
export async function fillMadeStore(folder: string, records: AsyncIterable<ArticleRecord>): Promise<void> {
  await (await openStore(folder)).close();
  const db = new DatabaseSync(join(folder, 'store.db'));
  db.exec('pragma journal_mode = wal; pragma synchronous = off;');
  const add = adder(createRows(db));
  let waiting = 0;
  db.exec('begin');
  for await (const record of records) {
    add(record);
    waiting += 1;
    if (waiting % PER_TRANSACTION === 0) db.exec('commit; begin');
  }
  db.exec('commit');
  db.exec('pragma wal_checkpoint(truncate)');
  db.close();
}

function adder(rows: Rows): (record: ArticleRecord) => void {
  const groups = new Map<string, number>();
  const stories = new Map<string, number>();
  return ({ id, sourceId, firstSeenAt, updatedAt, current, tags, folding }) => {
    const { title, text, contentHash, textOrigin, number, reason, storedAt, captureId, ...details } = current;
    rows.insert('article', {
      id,
      source_id: sourceId,
      feed_title: null,
      first_seen_at: firstSeenAt,
      updated_at: updatedAt,
      revision: number,
      tags: JSON.stringify(tags),
      tagger_version: 'made',
    });
    rows.insert('revision', {
      article_id: id,
      number,
      reason,
      stored_at: storedAt,
      capture_id: captureId,
      item_id: null,
      title,
      text,
      content_hash: contentHash,
      text_origin: textOrigin,
      published_at: current.published.at,
      details: JSON.stringify(details),
    });
    if (folding) addFolding(rows, groups, stories, { id, sourceId, at: Math.floor(Date.parse(firstSeenAt) / 1000), title, folding });
  };
}

interface Standing {
  readonly id: string;
  readonly sourceId: string;
  readonly at: number;
  readonly title: string;
  readonly folding: NonNullable<ArticleRecord['folding']>;
}

function addFolding(
  rows: Rows,
  groups: Map<string, number>,
  stories: Map<string, number>,
  { id, sourceId, at, title, folding }: Standing,
): void {
  const storyName = folding.storyId ?? id;
  const story =
    stories.get(storyName) ??
    rows.insert('story', { name: storyName, first_at: at, newest_at: at, headline: title, state: new Uint8Array(), merged_into: null });
  stories.set(storyName, story);
  const known = groups.get(folding.copyGroup);
  const member = { article_id: id, source_id: sourceId, at, words: 300, credit: null, evidence: null };
  if (known !== undefined) {
    rows.insert('copy_member', { ...member, number: groups.size + at * 1000, group_id: known });
    rows.run('update copy_group set members = members + 1 where id = ?', [known]);
    return;
  }
  const number = groups.size + at * 1000;
  groups.set(folding.copyGroup, number);
  rows.insert('copy_member', { ...member, number, group_id: number });
  rows.insert('copy_group', {
    id: number,
    story_id: story,
    members: 1,
    earliest: number,
    longest: number,
    original: number,
    story_evidence: null,
  });
}

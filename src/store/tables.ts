import type { Generated } from 'kysely';
import type { Role } from '../domain/access.ts';

/** Columns as SQLite holds them; JSON columns are text. */
export interface Tables {
  feed: {
    source_id: string;
    url: string;
    etag: string | null;
    last_modified: string | null;
    body_sha256: string | null;
    next_fetch_at: string | null;
    last_fetch_at: string | null;
    last_success_at: string | null;
    last_new_item_at: string | null;
    failures: number;
    reason: string | null;
    validators_url: string | null;
    backoff: number;
    stopped_at: string | null;
    interval_minutes: number | null;
    trend: number;
    item_count: number | null;
    missed_at: string | null;
    ttl_minutes: number | null;
    moved_to: string | null;
    moved_at: string | null;
    moving_to: string | null;
    moving_since: string | null;
  };
  item: {
    id: Generated<number>;
    source_id: string;
    feed_url: string;
    item_key: string;
    content: string;
    content_sha256: string;
    state: string;
    attempts: number;
    next_attempt_at: string | null;
    reason: string | null;
    article_id: string | null;
    first_seen_at: string;
  };
  body: { sha256: string; coding: string; bytes: Uint8Array };
  capture: {
    id: Generated<number>;
    source_id: string;
    item_id: number | null;
    purpose: string;
    outcome: string;
    reason: string | null;
    requested_url: string;
    final_url: string | null;
    status: number | null;
    content_type: string | null;
    hops: string;
    started_at: string | null;
    ended_at: string | null;
    received_sha256: string | null;
    decoded_sha256: string | null;
    received_bytes: number | null;
    tool: string | null;
    stored_at: string;
  };
  article: {
    id: string;
    source_id: string;
    feed_title: string | null;
    first_seen_at: string;
    updated_at: string;
    revision: number;
    tags: string;
    tagger_version: string;
  };
  article_key: { kind: string; key: string; article_id: string };
  revision: {
    article_id: string;
    number: number;
    reason: string;
    stored_at: string;
    capture_id: number | null;
    item_id: number | null;
    title: string;
    text: string;
    content_hash: string;
    text_origin: string;
    published_at: string | null;
    details: string;
  };
  outbox: { seq: Generated<number>; article_id: string; refused: Generated<string | null> };
  fold_queue: { seq: Generated<number>; article_id: string };
  copy_member: {
    number: number;
    article_id: string;
    source_id: string;
    group_id: number;
    at: number;
    words: number;
    credit: string | null;
    evidence: string | null;
  };
  copy_group: {
    id: number;
    story_id: number | null;
    members: number;
    earliest: number;
    longest: number;
    original: number;
    story_evidence: string | null;
  };
  story: {
    id: Generated<number>;
    name: string;
    first_at: number;
    newest_at: number;
    headline: string;
    state: Uint8Array;
    merged_into: number | null;
  };
  story_change: {
    id: Generated<number>;
    at: string;
    made_by: string;
    kind: string;
    story: number;
    other: number;
    groups: string;
    reason: string;
    undone_at: string | null;
  };
  api_key: {
    id: string;
    name: string;
    role: Role;
    hash: string;
    prefix: string;
    created_at: string;
    last_used_at: string | null;
    revoked_at: string | null;
  };
  session: { hash: string; key_id: string | null; binding: string | null; expires_at: string };
  feed_token: {
    id: string;
    name: string;
    query: string;
    hash: string;
    created_at: string;
    last_used_at: string | null;
    revoked_at: string | null;
  };
  host_pause: { host: string; until: string };
  lease: { name: string; host: string; pid: number; token: string; renewed_at: string };
  meta: { key: string; value: string };
}

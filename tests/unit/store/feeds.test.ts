import { mkdtemp, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { feedStateFinder, unvisited, type FeedState } from '../../../src/store/records.ts';
import { openStore } from '../../../src/store/sqlite-store.ts';
import { feedItem, feedVisit } from '../../support/drafts.ts';

const URL = 'https://gazette.example/feed';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the state of a feed', () => {
  test('comes back whole', async () => {
    const state: FeedState = {
      ...unvisited('gazette', URL),
      validators: { etag: '"1"', lastModified: null },
      validatorsUrl: 'https://cdn.example/feed',
      failures: 3,
      backoff: 1.25,
      stoppedAt: '2026-11-22T09:00:00.000Z',
      pace: { intervalMinutes: 94, trend: -1, itemCount: 20, missedAt: '2026-11-21T10:00:00.000Z', ttlMinutes: 0.5 },
      move: {
        to: 'https://new.example/',
        at: '2026-11-20T10:00:00.000Z',
        pendingTo: 'https://x.example/',
        pendingSince: '2026-11-21T10:00:00.000Z',
      },
    };
    const store = await openStore(folder);
    await store.saveFeedVisit(feedVisit(null, state));
    expect(await store.feedState('gazette', URL)).toEqual(state);
    await store.close();
  });

  test('may depend on how many items were new', async () => {
    const store = await openStore(folder);
    await store.saveFeedVisit(feedVisit([feedItem('a')]));
    const visit = feedVisit([feedItem('a'), feedItem('b'), feedItem('c')]);
    const settle = (counts: { seen: number; new: number }): FeedState => ({ ...visit.state, failures: counts.new, backoff: counts.seen });
    await store.saveFeedVisit({ ...visit, settle });
    expect(await store.feedState('gazette', URL)).toMatchObject({ failures: 2, backoff: 3, lastNewItemAt: visit.at });
    await store.close();
  });

  test('is that of its address under http and https, and begins anew under any other', async () => {
    const store = await openStore(folder);
    const plain = 'http://gazette.example/feed';
    const { state } = feedVisit([feedItem('a')], { url: plain });
    await store.saveFeedVisit(feedVisit([feedItem('a')], { url: plain }));
    expect(await store.feedState('gazette', URL)).toMatchObject({ url: plain, validators: state.validators });
    expect(feedStateFinder(await store.feedStates())('gazette', URL)?.url).toBe(plain);
    for (const [source, url] of [
      ['gazette', `${URL}/`],
      ['gazette', 'https://gazette.example/other'],
      ['herald', URL],
    ] as const) {
      expect(await store.feedState(source, url)).toEqual(unvisited(source, url));
      expect(feedStateFinder(await store.feedStates())(source, url)).toBeUndefined();
    }
    await store.saveFeedVisit(feedVisit([feedItem('a')]));
    expect((await store.feedState('gazette', URL)).url).toBe(URL);
    await store.close();
  });
});

describe('pauses of hosts', () => {
  test('last until they end, the later end where two were noted, and never beyond a day', async () => {
    let now = Date.parse('2026-11-22T10:00:00.000Z');
    const store = await openStore(folder, () => new Date(now));
    const until = (hours: number): string => new Date(Date.parse('2026-11-22T10:00:00.000Z') + hours * 3_600_000).toISOString();
    await store.saveHostPauses([
      { host: 'gazette.example', until: until(5) },
      { host: 'herald.example', until: until(1) },
      { host: 'future.example', until: until(100) },
    ]);
    await store.saveHostPauses([{ host: 'gazette.example', until: until(3) }]);
    expect(await store.hostPauses()).toEqual([
      { host: 'gazette.example', until: until(5) },
      { host: 'herald.example', until: until(1) },
    ]);
    now += 2 * 3_600_000;
    expect(await store.hostPauses()).toEqual([{ host: 'gazette.example', until: until(5) }]);
    await store.saveHostPauses([]);
    now -= 2 * 3_600_000;
    expect(await store.hostPauses()).toEqual([{ host: 'gazette.example', until: until(5) }]);
    await store.close();
  });
});

/** The part of the first schema that is about feeds, as it was released. */
const VERSION_1 = `
  create table feed (
    source_id text not null, url text not null, etag text, last_modified text, body_sha256 text,
    next_fetch_at text, last_fetch_at text, last_success_at text, last_new_item_at text,
    failures integer not null default 0, reason text, primary key (source_id, url));
  create table item (
    id integer primary key, source_id text not null, feed_url text not null, item_key text not null,
    content text not null, content_sha256 text not null, state text not null, attempts integer not null default 0,
    next_attempt_at text, reason text, article_id text, first_seen_at text not null,
    unique (source_id, item_key));
  create index item_pending on item (source_id, next_attempt_at) where state = 'pending';
  create index item_open on item (source_id, state) where state != 'done';
  create table body (sha256 text primary key, coding text not null, bytes blob not null);
  create table capture (
    id integer primary key, source_id text not null, item_id integer, purpose text not null, outcome text not null, reason text,
    requested_url text not null, final_url text, status integer, content_type text, hops text not null,
    started_at text, ended_at text, received_sha256 text, decoded_sha256 text, received_bytes integer, tool text, stored_at text not null);
  create index capture_item on capture (item_id);
  create table article (
    id text primary key, source_id text not null, feed_title text, first_seen_at text not null, updated_at text not null,
    revision integer not null, tags text not null, tagger_version text not null) without rowid;
  create index article_source on article (source_id, first_seen_at);
  create table article_key (kind text not null, key text not null, article_id text not null, primary key (kind, key)) without rowid;
  create table revision (
    article_id text not null, number integer not null, reason text not null, stored_at text not null, capture_id integer, item_id integer,
    title text not null, text text not null, content_hash text not null, text_origin text not null, published_at text, details text not null,
    primary key (article_id, number));
  create table outbox (seq integer primary key autoincrement, article_id text not null, refused text);
  create table lease (name text primary key, host text not null, pid integer not null, token text not null, renewed_at text not null) without rowid;
  create table meta (key text primary key, value text not null) without rowid;
  pragma user_version = 1;
`;

describe('a store of version 1', () => {
  test('is carried on: what it knows stays, what it did not know is unknown', async () => {
    const old = new DatabaseSync(join(folder, 'store.db'));
    old.exec(VERSION_1);
    old.exec(`insert into feed values ('gazette', '${URL}', '"1"', null, 'x', '2026-11-22T11:00:00.000Z', '2026-11-22T10:00:00.000Z',
      '2026-11-22T09:00:00.000Z', '2026-11-22T08:00:00.000Z', 4, '{"code":"reset","message":"cut off"}')`);
    old.exec(`insert into item (source_id, feed_url, item_key, content, content_sha256, state, first_seen_at)
      values ('gazette', '${URL}', 'guid a', '${JSON.stringify(feedItem('a'))}', 'y', 'done', '2026-11-22T08:00:00.000Z')`);
    old.close();
    const store = await openStore(folder);
    const known: FeedState = {
      ...unvisited('gazette', URL),
      validators: { etag: '"1"', lastModified: null },
      bodySha256: 'x',
      nextFetchAt: '2026-11-22T11:00:00.000Z',
      lastFetchAt: '2026-11-22T10:00:00.000Z',
      lastSuccessAt: '2026-11-22T09:00:00.000Z',
      lastNewItemAt: '2026-11-22T08:00:00.000Z',
      failures: 4,
      backoff: 2,
      lastReason: { code: 'reset', message: 'cut off' },
    };
    expect(await store.feedState('gazette', URL)).toEqual(known);
    expect(await store.saveFeedVisit(feedVisit([feedItem('a'), feedItem('b')]))).toEqual({ seen: 2, new: 1 });
    expect(await store.check()).toEqual([]);
    await store.close();
    const again = await openStore(folder);
    expect(await again.feedState('gazette', URL)).toMatchObject({ failures: 0, backoff: 0 });
    await again.close();
  });
});

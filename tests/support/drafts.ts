import type { FeedItem } from '../../src/domain/feed.ts';
import type { Exchange } from '../../src/domain/fetch.ts';
import { NO_TAGS } from '../../src/domain/tags.ts';
import { unvisited, type ArticleDraft, type CaptureDraft, type RevisionDraft } from '../../src/store/records.ts';
import type { FeedVisit } from '../../src/store/store.ts';
import { createHash } from 'node:crypto';

export { NO_TAGS };

export function feedItem(guid: string, changes: Partial<FeedItem> = {}): FeedItem {
  return {
    guid,
    url: `https://gazette.example/${guid}`,
    title: `Headline ${guid}`,
    summary: null,
    contentHtml: null,
    published: { at: '2015-02-12T09:00:00.000Z', precision: 'minute', origin: 'feed' },
    authors: [],
    categories: [],
    media: [],
    ...changes,
  };
}

export function exchange(body: string | Uint8Array | null, url = 'https://gazette.example/feed'): Exchange {
  const received = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const sha256 = received && createHash('sha256').update(received).digest('hex');
  const at = '2026-11-22T10:00:00.000Z';
  const hop = {
    url,
    status: 200,
    rawHeaders: [['Content-Type', 'text/html']] as const,
    serverAddress: '192.0.2.1',
    startedAt: at,
    endedAt: at,
  };
  return {
    requestedUrl: url,
    finalUrl: url,
    hops: [hop],
    status: 200,
    startedAt: at,
    endedAt: at,
    received,
    receivedSha256: sha256,
    decodedSha256: sha256,
    tool: 'conflictwire/test',
  };
}

export function captureDraft(body: string | Uint8Array | null, changes: Partial<CaptureDraft> = {}): CaptureDraft {
  return {
    sourceId: 'gazette',
    purpose: 'page',
    itemId: null,
    outcome: 'fresh',
    reason: null,
    exchange: exchange(body),
    requestedUrl: 'https://gazette.example/feed',
    contentType: 'text/html',
    ...changes,
  };
}

export function feedVisit(items: readonly FeedItem[] | null, changes: Partial<FeedVisit['state']> = {}): FeedVisit {
  return {
    state: {
      ...unvisited('gazette', 'https://gazette.example/feed'),
      validators: { etag: '"1"', lastModified: null },
      bodySha256: 'x',
      nextFetchAt: '2026-11-22T11:00:00.000Z',
      lastFetchAt: '2026-11-22T10:00:00.000Z',
      lastSuccessAt: '2026-11-22T10:00:00.000Z',
      ...changes,
    },
    capture: captureDraft('<rss/>', { purpose: 'feed' }),
    items: items && items.map((item) => ({ key: `guid ${item.guid ?? ''}`, item })),
    at: '2026-11-22T10:00:00.000Z',
  };
}

export function revisionDraft(text: string, changes: Partial<RevisionDraft> = {}): RevisionDraft {
  return {
    title: 'Headline',
    text,
    url: 'https://gazette.example/a',
    canonicalUrl: 'https://gazette.example/a',
    language: 'en',
    direction: 'ltr',
    byline: null,
    siteName: null,
    published: { at: '2015-02-12T09:00:00.000Z', precision: 'minute', origin: 'json-ld' },
    modifiedAt: null,
    leadImage: null,
    section: null,
    keywords: [],
    textOrigin: 'page',
    originReason: null,
    verdict: { ok: true, reasons: [] },
    extractor: 'test-1',
    contentHash: createHash('sha256').update(text).digest('hex'),
    ...changes,
  };
}

export function articleDraft(itemId: number, text: string, changes: Partial<ArticleDraft> = {}): ArticleDraft {
  return {
    sourceId: 'gazette',
    itemId,
    feedTitle: null,
    keys: { urlKeys: [`gazette.example/${itemId}`], guidKey: null, contentHash: null, aliasKeys: [], titleKey: null },
    revision: revisionDraft(text),
    tags: NO_TAGS,
    taggerVersion: 'test',
    capture: captureDraft(`<p>${text}</p>`, { itemId }),
    item: { state: 'done', nextAttemptAt: null, reason: null },
    ...changes,
  };
}

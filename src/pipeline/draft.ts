import type { ExtractedArticle } from '../domain/article.ts';
import type { FeedItem } from '../domain/feed.ts';
import type { Reason } from '../domain/reason.ts';
import type { Source } from '../domain/source.ts';
import type { PublicationTime } from '../domain/time.ts';
import { directionOf, textFromHtml } from '../extract/index.ts';
import { contentHash } from '../identity/content-hash.ts';
import type { RevisionDraft } from '../store/records.ts';

const FEED_TEXT_ENGINE = 'feed-text-1';

/** A revision from the page itself; what the page does not say is taken from the feed. */
export function revisionFromPage(page: ExtractedArticle, item: FeedItem, source: Source): RevisionDraft {
  const title = page.title ?? item.title ?? '';
  return {
    title,
    text: page.text,
    url: page.url,
    canonicalUrl: page.canonicalUrl,
    language: page.language ?? source.language,
    direction: page.direction,
    byline: page.byline ?? authorsOf(item),
    siteName: page.siteName,
    published: moreExact(page.published, item.published),
    modifiedAt: page.modifiedAt,
    leadImage: page.leadImage,
    section: page.section,
    keywords: page.keywords.length > 0 ? page.keywords : item.categories,
    textOrigin: 'page',
    originReason: null,
    verdict: page.verdict,
    extractor: page.engine,
    contentHash: contentHash(title, page.text),
  };
}

/** What the feed itself gave, for a page that cannot be had; null where it gave neither headline nor text. */
export function revisionFromFeed(item: FeedItem, source: Source, reason: Reason | null): RevisionDraft | null {
  const title = item.title ?? '';
  const text = longer(feedText(item.contentHtml), feedText(item.summary));
  if (title === '' && text === '') return null;
  return {
    title,
    text,
    url: item.url,
    canonicalUrl: item.url,
    language: source.language,
    direction: directionOf(`${title}\n${text}`),
    byline: authorsOf(item),
    siteName: null,
    published: item.published,
    modifiedAt: null,
    leadImage: null,
    section: null,
    keywords: item.categories,
    textOrigin: 'feed',
    originReason: reason,
    verdict: { ok: true, reasons: ['feed-text-used'] },
    extractor: FEED_TEXT_ENGINE,
    contentHash: contentHash(title, text),
  };
}

function feedText(html: string | null): string {
  return html === null ? '' : textFromHtml(html);
}

function longer(a: string, b: string): string {
  return a.length >= b.length ? a : b;
}

function authorsOf(item: FeedItem): string | null {
  return item.authors.length > 0 ? item.authors.join(', ') : null;
}

/** The page's own date wins unless only the feed knows the minute. */
function moreExact(page: PublicationTime, feed: PublicationTime): PublicationTime {
  if (page.precision === 'minute' || feed.precision === 'none') return page;
  return page.precision === 'none' || feed.precision === 'minute' ? feed : page;
}

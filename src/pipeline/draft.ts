import type { ExtractedArticle } from '../domain/article.ts';
import type { FeedItem } from '../domain/feed.ts';
import type { Reason } from '../domain/reason.ts';
import type { Source } from '../domain/source.ts';
import type { DateOrigin, PublicationTime } from '../domain/time.ts';
import { detectLanguage, directionOf, textFromHtml } from '../extract/index.ts';
import { contentHash } from '../identity/content-hash.ts';
import type { RevisionDraft } from '../store/records.ts';

const FEED_TEXT_ENGINE = 'feed-text-2';
/** What a page says of its own article by its markup; a date in its text or address may belong to something else. */
const PAGE_DATA: ReadonlySet<DateOrigin | null> = new Set(['json-ld', 'meta', 'time-element']);
const DAY_MS = 86_400_000;

/** A revision from the page itself; what the page does not say is taken from the feed. */
export function revisionFromPage(page: ExtractedArticle, item: FeedItem, source: Source): RevisionDraft {
  const title = page.title ?? item.title ?? '';
  return {
    title,
    text: page.text,
    url: page.url,
    canonicalUrl: page.canonicalUrl,
    language: page.language ?? languageOf(page.text, source),
    direction: page.direction,
    byline: page.byline ?? authorsOf(item),
    siteName: page.siteName,
    published: bestDate(page.published, item.published),
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
    language: languageOf(`${title}\n${text}`, source),
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

/** What the text itself shows; the outlet's usual language where it shows nothing. */
function languageOf(text: string, { language }: Source): string | null {
  return detectLanguage(text, language === null ? [] : [language]) ?? language;
}

/**
 * Where page and feed name the same day, or neighbours as zones make of one, the one that knows the minute. Otherwise the page's data are trusted most, then
 * the feed, then what merely stands in the page's text or address.
 */
function bestDate(page: PublicationTime, feed: PublicationTime): PublicationTime {
  if (page.at === null || feed.at === null) return page.at === null ? feed : page;
  const [pageDay, feedDay] = [dayOf(page.at), dayOf(feed.at)];
  if (Math.abs(pageDay - feedDay) <= 1 && page.precision !== feed.precision) return page.precision === 'minute' ? page : feed;
  return PAGE_DATA.has(page.origin) ? page : feed;
}

const dayOf = (at: string): number => Math.floor(Date.parse(at) / DAY_MS);

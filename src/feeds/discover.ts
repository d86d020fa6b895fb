import { Parser } from 'htmlparser2';
import { resolveHttp } from './links.ts';
import { oneLine } from './text.ts';

/** How a candidate was found, best first: announced by the page, linked from it. */
export type CandidateOrigin = 'announced' | 'linked';

/** An address that may be a feed; only asking it can tell. */
export interface FeedCandidate {
  readonly url: string;
  readonly origin: CandidateOrigin;
  /** What the page calls it; null where it does not. */
  readonly title: string | null;
}

const MOST = 200;
const LONGEST_TITLE = 200;
const DEEPEST = 5000;
const FEED_TYPES = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
  'application/x.atom+xml',
  'application/x-atom+xml',
  'text/rss+xml',
  'text/rss',
]);
/** Types that others use too; they count where the address looks like a feed. */
const VAGUE_TYPES = new Set(['application/xml', 'text/xml', 'application/json']);
/** A word of a path, query or host that stands for feeds. */
const FEED_WORD = /(?:^|[/._?=&-])(?:rss\d?|feeds?|atom|rdf|backend|jsonfeed)(?:[/._?=&-]|$)/i;
const NEVER = /\.(?:png|jpe?g|gif|svg|webp|ico|css|js|pdf|mp[34])$/i;
const COMMENTS = /comment/i;
const AUDIO = /podcast|audio|video/i;
/** Where the usual systems put their feed; asked only where a page announces none. */
const WELL_KNOWN = [
  '/feed',
  '/rss',
  '/rss.xml',
  '/feed.xml',
  '/atom.xml',
  '/index.xml',
  '/feed/rss',
  '/feed.json',
  '/rss/all.xml',
  '/?feed=rss2',
  '/feeds/posts/default',
  '/spip.php?page=backend',
];
const NEWS_SITEMAPS = ['/news-sitemap.xml', '/sitemap-news.xml'];

/**
 * The feeds a page speaks of, best first and each once, at most 200: what it announces in `<link rel=alternate>`, then links whose
 * address looks like a feed's. Feeds of comments and recordings come last among their kind. `url` is the page's own address.
 */
export function feedCandidates(html: string, url: string): FeedCandidate[] {
  const seen = new Map<string, FeedCandidate>();
  const found = readLinks(html, url);
  for (const candidate of found.toSorted((a, b) => rank(a, url) - rank(b, url))) {
    const key = candidate.url.replace(/#.*$/s, '');
    if (!seen.has(key) && key !== url.replace(/#.*$/s, '')) seen.set(key, { ...candidate, url: key });
  }
  return [...seen.values()].slice(0, MOST);
}

/** Usual addresses of feeds on the site of `url`. Below a folder of the site (a section, a blog) its own come first. */
export function wellKnownFeeds(url: string): string[] {
  const page = URL.parse(url);
  if (page === null || !/^https?:$/.test(page.protocol)) return [];
  const folder = withoutTrailingSlashes(page.pathname);
  const own = folder === '' ? [] : ['/feed', '/rss', '/rss.xml'].map((path) => page.origin + folder + path);
  return [...own, ...WELL_KNOWN.map((path) => page.origin + path)];
}

function withoutTrailingSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}

/** The sitemaps that may hold the latest news: those robots.txt names, news first, then the usual addresses. */
export function sitemapCandidates(robots: string | null, url: string): string[] {
  const named = [...(robots ?? '').matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*(\S+)/gim)]
    .slice(0, MOST)
    .map((match) => resolveHttp(match[1] ?? null, url));
  const origin = URL.parse(url)?.origin ?? null;
  const usual = NEWS_SITEMAPS.map((path) => resolveHttp(path, origin));
  const news = named.filter((one) => one !== null && /news|latest|recent/i.test(one));
  return [...new Set([...news, ...usual])].filter((one) => one !== null);
}

/** The addresses of the site a feed belongs to: of its own host, or of `www.` where the host only serves feeds. */
export function homeOf(feedUrl: string): string | null {
  const url = URL.parse(feedUrl);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  url.hostname = url.hostname.replace(/^(?:rss|feeds?)\.(?=[^.]+\.[^.]+)/i, 'www.');
  return `${url.origin}/`;
}

function rank({ origin, title, url }: FeedCandidate, page: string): number {
  const about = `${url} ${title ?? ''}`;
  const kind = COMMENTS.test(about) ? 4 : AUDIO.test(about) ? 2 : 0;
  const elsewhere = URL.parse(url)?.host === URL.parse(page)?.host ? 0 : 1;
  return (origin === 'announced' ? 0 : 10) + kind + elsewhere;
}

function readLinks(html: string, url: string): FeedCandidate[] {
  const found: FeedCandidate[] = [];
  let base = url;
  let anchor: { readonly url: string; text: string } | null = null;
  const endAnchor = (): void => {
    if (anchor !== null) found.push({ url: anchor.url, origin: 'linked', title: oneLine(anchor.text) });
    anchor = null;
  };
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      // The parser's own work on unclosed elements grows with their number.
      if (found.length >= MOST * 2 || ++depth > DEEPEST) return parser.pause();
      if (name === 'base') base = resolveHttp(attributes['href'] ?? null, url) ?? base;
      const announced = name === 'link' ? announcedBy(attributes, base) : null;
      if (announced !== null) found.push(announced);
      if (name !== 'a') return;
      endAnchor();
      const target = resolveHttp(attributes['href'] ?? null, base);
      if (target !== null && looksLikeFeed(target)) anchor = { url: target, text: attributes['title'] ?? '' };
    },
    ontext(text) {
      if (anchor !== null && anchor.text.length < LONGEST_TITLE) anchor.text += text.slice(0, LONGEST_TITLE);
    },
    onclosetag(name) {
      depth--;
      if (name === 'a') endAnchor();
    },
  });
  parser.write(html);
  endAnchor();
  return found;
}

function announcedBy(attributes: Readonly<Record<string, string>>, base: string): FeedCandidate | null {
  const rel = (attributes['rel'] ?? '').toLowerCase().split(/\s+/);
  const type = (attributes['type'] ?? '').toLowerCase().split(';')[0]?.trim() ?? '';
  const url = resolveHttp(attributes['href'] ?? null, base);
  if (url === null || !(rel.includes('alternate') || rel.includes('feed'))) return null;
  const isFeed = FEED_TYPES.has(type) || (VAGUE_TYPES.has(type) && looksLikeFeed(url)) || (type === '' && rel.includes('feed'));
  return isFeed ? { url, origin: 'announced', title: oneLine(attributes['title']?.slice(0, LONGEST_TITLE) ?? '') } : null;
}

function looksLikeFeed(address: string): boolean {
  const url = URL.parse(address);
  if (url === null || address.length > 1000 || NEVER.test(url.pathname)) return false;
  return FEED_WORD.test(url.pathname + url.search) || /^(?:rss|feeds?)\./i.test(url.hostname);
}

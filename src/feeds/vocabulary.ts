import type { FeedFormat } from '../domain/feed.ts';

/** A feed format that is XML. */
export type XmlFormat = Exclude<FeedFormat, 'json'>;

/** Marks every element whose value we read ourselves, so that rss-parser hands it over unread. */
export const HANDED_OVER = 'f:';

/** Prefix each known namespace goes by here, whatever a document calls it; '' is the feed's own vocabulary. Keys as `namespaceKey` makes them. */
const NAMESPACES: Readonly<Record<string, string>> = {
  'www.w3.org/2005/atom': 'atom',
  'purl.org/atom/ns': 'atom',
  'purl.org/pie': 'atom',
  'purl.org/echo': 'atom',
  'purl.org/rss/1.0': '',
  'purl.org/rss/1.0/modules/rss091': '',
  'purl.org/net/rss1.1': '',
  'channel.netscape.com/rdf/simple/0.9': '',
  'my.netscape.com/rdf/simple/0.9': '',
  'my.netscape.com/publish/formats/rss-0.91.dtd': '',
  'backend.userland.com/rss': '',
  'blogs.law.harvard.edu/tech/rss': '',
  'www.rssboard.org/rss-specification': '',
  'www.sitemaps.org/schemas/sitemap/0.9': '',
  'www.google.com/schemas/sitemap/0.84': '',
  'www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
  'purl.org/dc/elements/1.1': 'dc',
  'purl.org/dc/elements/1.0': 'dc',
  'purl.org/dc/terms': 'dcterms',
  'purl.org/rss/1.0/modules/content': 'content',
  'purl.org/rss/1.0/modules/syndication': 'sy',
  'search.yahoo.com/mrss': 'media',
  'search.yahoo.com/mrss/0.1': 'media',
  'video.search.yahoo.com/mrss': 'media',
  'tools.search.yahoo.com/mrss': 'media',
  'www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'news.yandex.ru': 'yandex',
  'turbo.yandex.ru': 'turbo',
  'www.google.com/schemas/sitemap-news/0.9': 'news',
  'www.google.com/schemas/sitemap-image/1.1': 'image',
  'www.w3.org/1999/xhtml': 'xhtml',
};

/** The prefix a namespace goes by, or undefined for one that is not known. Scheme, case and closing slash are often wrong and tell nothing. */
export function usualPrefix(uri: string): string | undefined {
  const key = uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/#]$/, '')
    // One name for each of its versions.
    .replace(/^(backend\.userland\.com\/rss)[\d.]{1,5}$/, '$1');
  return Object.hasOwn(NAMESPACES, key) ? NAMESPACES[key] : undefined;
}

const DATES =
  'pubdate published atom:published issued dc:date date dcterms:issued created dcterms:created dcterms:available ' +
  'updated atom:updated modified dcterms:modified';
const TEXTS = 'description summary atom:summary dc:description itunes:summary itunes:subtitle';
const SHARED = `title dc:title link atom:link id author dc:creator dc:author atom:author itunes:author ${TEXTS} ${DATES}`;

export const CHANNEL_FIELDS: readonly string[] =
  `${SHARED} subtitle tagline language dc:language lastbuilddate ttl sy:updateperiod sy:updatefrequency`.split(' ');
export const ITEM_FIELDS: readonly string[] = (
  `${SHARED} guid atom:id content atom:content content:encoded xhtml:body body fullitem yandex:full-text turbo:content category dc:subject keywords tags ` +
  'enclosure feedburner:origlink lastbuilddate source itunes:keywords itunes:category media:content media:group media:thumbnail media:title ' +
  'media:description media:keywords media:category image:loc news:name news:language'
).split(' ');

/** Fields with fields of their own inside. */
export const CONTAINERS: Readonly<Record<string, readonly string[]>> = {
  author: ['name', 'email'],
  'atom:author': ['name', 'email', 'atom:name', 'atom:email'],
  source: ['author'],
  'media:group': ['media:content', 'media:thumbnail', 'media:title', 'media:description', 'media:keywords', 'media:category'],
  'media:content': ['media:thumbnail', 'media:title', 'media:description', 'media:keywords', 'media:category'],
};

/** Fields that may hold paragraphs; all others are one line. */
export const LONG_TEXTS: ReadonlySet<string> = new Set(
  `${TEXTS} subtitle tagline content atom:content content:encoded xhtml:body body fullitem yandex:full-text turbo:content media:description`.split(
    ' ',
  ),
);

/** Names of HTML too: inside a long text they are no sign that its end was forgotten. */
export const ALSO_HTML: ReadonlySet<string> = new Set([
  'title',
  'link',
  'summary',
  'body',
  'source',
  'content',
  'date',
  'tags',
  'keywords',
]);

/** Children whose own children count as theirs. */
export const TRANSPARENT: ReadonlySet<string> = new Set(['news:news', 'news:publication', 'image:image']);

/** What some formats call a field we know, by the local name of their root. A channel as root is CDF. */
export const RENAMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  urlset: { loc: 'link', 'news:title': 'title', 'news:publication_date': 'pubdate', 'news:keywords': 'keywords' },
  channel: { abstract: 'description', a: 'link' },
};

/** What holds one entry. Feeds that mix the formats' names are common enough. */
export const ENTRIES: Readonly<Record<XmlFormat, ReadonlySet<string>>> = {
  rss: new Set(['item', 'entry']),
  rdf: new Set(['item', 'entry']),
  atom: new Set(['item', 'entry']),
  sitemap: new Set(['url']),
};

/** Attributes that are handed on; `rdf:about` and the like under the usual prefix. */
export const ATTRIBUTES: ReadonlySet<string> = new Set(
  'about href ispermalink label lastmod mode rdf:about rdf:resource rel src term text type uri url xml:lang'.split(' '),
);

import type { ExtractedArticle } from '../../domain/article.ts';
import { textFromHtml } from '../html-text.ts';
import type { PageFacts } from '../page-facts.ts';
import { cleanLine } from '../spacing.ts';
import { byline } from './byline.ts';
import { canonicalUrl } from './canonical.ts';
import { articleNode, type LdNode, strings } from './json-ld.ts';
import { modifiedTime, publishedTime } from './published.ts';
import { articleTitle } from './title.ts';

const LONGEST_TITLE = 400;
const MOST_KEYWORDS = 30;
const LONGEST_KEYWORD = 80;

export type PageMetadata = Pick<
  ExtractedArticle,
  'canonicalUrl' | 'title' | 'byline' | 'siteName' | 'published' | 'modifiedAt' | 'leadImage' | 'section' | 'keywords'
> & {
  /** The JSON-LD object of the article, for what is decided later. */
  readonly node: LdNode | null;
};

/** What the page says about its article; `now` (ms) bounds plausible dates. */
export function readMetadata(facts: PageFacts, url: string, now: number): PageMetadata {
  const node = articleNode(facts.jsonLd, (address) => samePage(address, url));
  const meta = (...names: string[]): readonly string[] => names.flatMap((name) => facts.metas.get(name) ?? []);
  const linked = (key: string, ...keys: string[]): readonly string[] => (node === null ? [] : strings(node[key], keys));
  const siteName = first([...meta('og:site_name'), ...linked('publisher', 'name'), ...meta('application-name', 'al:android:app_name')]);
  const titles = [
    ...linked('headline'),
    ...linked('name'),
    ...meta('og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title'),
    ...facts.headings.slice(0, 1),
    facts.title ?? '',
  ];
  const title = articleTitle(
    titles.map((raw) => plain(raw).slice(0, LONGEST_TITLE)),
    { name: siteName, url },
  );
  return {
    node,
    title,
    siteName,
    byline: byline([
      linked('author', 'name'),
      linked('creator', 'name'),
      meta('author', 'parsely-author', 'sailthru.author', 'article:author', 'dc.creator', 'byl', 'article:author_name', 'citation_author'),
    ]),
    canonicalUrl: canonicalUrl(url, { canonical: facts.canonical, ogUrl: meta('og:url')[0] ?? null, isAmp: facts.isAmp, title }),
    published: publishedTime(node, facts, url, now),
    modifiedAt: modifiedTime(node, facts, now),
    leadImage: firstImage(
      [
        ...meta('og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src'),
        ...linked('image', 'url', 'contentUrl'),
      ],
      url,
    ),
    section: first([...meta('article:section'), ...linked('articleSection'), ...meta('parsely-section', 'section')]),
    keywords: keywords([
      ...linked('keywords', 'name'),
      ...meta('article:tag', 'news_keywords', 'parsely-tags', 'sailthru.tags', 'keywords'),
    ]),
  };
}

/** One line of what may hold markup and character references, as values in JSON-LD often do. */
function plain(raw: string): string {
  return /[<&]/.test(raw) ? cleanLine(textFromHtml(raw).replaceAll('\n', ' ')) : cleanLine(raw);
}

function first(raw: readonly string[]): string | null {
  return raw.map(plain).find((value) => value !== '' && value.length <= LONGEST_TITLE && !/^https?:/i.test(value)) ?? null;
}

function firstImage(raw: readonly string[], url: string): string | null {
  for (const address of raw) {
    const image = URL.parse(address.trim(), URL.parse(url)?.href);
    if (image !== null && /^https?:$/.test(image.protocol)) return image.href;
  }
  return null;
}

function keywords(raw: readonly string[]): readonly string[] {
  const all = raw.flatMap((value) => plain(value).split(/[,;،、]/)).map((word) => word.trim());
  const seen = new Map(all.filter((word) => word !== '' && word.length <= LONGEST_KEYWORD).map((word) => [word.toLowerCase(), word]));
  return [...seen.values()].slice(0, MOST_KEYWORDS);
}

function samePage(address: string, url: string): boolean {
  const [left, right] = [URL.parse(address, URL.parse(url)?.href), URL.parse(url)];
  return (
    left !== null && right !== null && left.pathname.length > 1 && left.pathname.replace(/\/$/, '') === right.pathname.replace(/\/$/, '')
  );
}

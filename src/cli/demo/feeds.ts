import { rssDate } from './dates.ts';
import type { Edition, EditionArticle } from './edition.ts';
import { markup, type Markup } from './markup.ts';
import { WORDS } from './words.ts';

/** What the four formats have in common of one item. */
interface Entry {
  readonly article: EditionArticle;
  readonly id: string;
  /** With the campaign parameters that feeds carry. */
  readonly link: string;
  readonly summary: string;
  /** HTML; null where the feed carries a summary only. */
  readonly content: string | null;
}

interface RenderedFeed {
  readonly text: string;
  readonly type: string;
}

/** The outlet's feed in its own format; the undated stay undated. */
export function renderFeed(edition: Edition): RenderedFeed {
  switch (edition.outlet.feed.format) {
    case 'rss':
      return { text: rss(edition).text, type: 'application/rss+xml' };
    case 'atom':
      return { text: atom(edition).text, type: 'application/atom+xml' };
    case 'rdf':
      return { text: rdf(edition).text, type: 'text/xml' };
    case 'json':
      return { text: jsonFeed(edition), type: 'application/feed+json' };
  }
}

/** Breaks off inside its first item. XML would be read as far as it goes; JSON cannot. */
export const malformedFeed = (edition: Edition): RenderedFeed => ({
  type: 'application/feed+json',
  text: `{
  "version": "https://jsonfeed.org/version/1.1",
  "title": ${JSON.stringify(edition.outlet.name)},
  "home_page_url": ${JSON.stringify(edition.origin)},
  "description": ${JSON.stringify(WORDS[edition.outlet.language].mark)},
  "items": [{ "title": "`,
});

function entriesOf(edition: Edition): Entry[] {
  const { outlet } = edition;
  const { mark } = WORDS[outlet.language];
  return edition.articles.map((article) => {
    const full = outlet.feed.content === 'full' || article.source.page !== 'open';
    return {
      article,
      id: `tag:${outlet.id}.example,2026:${article.source.slug}`,
      link: `${article.url}?utm_source=feed&utm_medium=rss&utm_campaign=${outlet.id}`,
      summary: `${article.paragraphs[0] ?? ''} ${mark}`,
      content: full ? [...article.paragraphs, mark].map((text) => markup`<p>${text}</p>`.text).join('\n') : null,
    };
  });
}

function rss(edition: Edition): Markup {
  const { outlet } = edition;
  const items = entriesOf(edition).map(({ article, id, link, summary, content }) => {
    return markup`<item>
<title>${article.title}</title>
<link>${link}</link>
<guid isPermaLink="false">${id}</guid>
${article.date === null ? null : markup`<pubDate>${rssDate(article.date)}</pubDate>`}
${article.modified === null ? null : markup`<atom:updated>${article.modified}</atom:updated>`}
<dc:creator>${outlet.byline}</dc:creator>
<category>${article.source.section}</category>
<description>${summary}</description>
${content === null ? null : markup`<content:encoded>${content}</content:encoded>`}
</item>`;
  });
  return markup`<?xml version="1.0" encoding="${outlet.charset}"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${outlet.name}</title>
<link>${edition.origin}/</link>
<description>${feedNote(edition)}</description>
<language>${outlet.language}</language>
${items}
</channel>
</rss>
`;
}

function atom(edition: Edition): Markup {
  const { outlet } = edition;
  const items = entriesOf(edition).map(({ article, id, link, summary, content }) => {
    const updated = article.modified ?? article.date;
    return markup`<entry>
<title>${article.title}</title>
<link rel="alternate" type="text/html" href="${link}"/>
<id>${id}</id>
${article.date === null ? null : markup`<published>${article.date}</published>`}
${updated === null ? null : markup`<updated>${updated}</updated>`}
<author><name>${outlet.byline}</name></author>
<category term="${article.source.section}"/>
<summary>${summary}</summary>
${content === null ? null : markup`<content type="html">${content}</content>`}
</entry>`;
  });
  return markup`<?xml version="1.0" encoding="${outlet.charset}"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${outlet.language}">
<title>${outlet.name}</title>
<subtitle>${feedNote(edition)}</subtitle>
<link rel="alternate" href="${edition.origin}/"/>
<link rel="self" href="${edition.origin}/feed"/>
<id>tag:${outlet.id}.example,2026:feed</id>
${items}
</feed>
`;
}

function rdf(edition: Edition): Markup {
  const { outlet } = edition;
  const entries = entriesOf(edition);
  const items = entries.map(({ article, link, summary, content }) => {
    return markup`<item rdf:about="${article.url}">
<title>${article.title}</title>
<link>${link}</link>
<description>${summary}</description>
${article.date === null ? null : markup`<dc:date>${article.date}</dc:date>`}
<dc:creator>${outlet.byline}</dc:creator>
<dc:subject>${article.source.section}</dc:subject>
${content === null ? null : markup`<content:encoded>${content}</content:encoded>`}
</item>`;
  });
  return markup`<?xml version="1.0" encoding="${outlet.charset}"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel rdf:about="${edition.origin}/feed">
<title>${outlet.name}</title>
<link>${edition.origin}/</link>
<description>${feedNote(edition)}</description>
<dc:language>${outlet.language}</dc:language>
<items><rdf:Seq>${entries.map(({ article }) => markup`<rdf:li rdf:resource="${article.url}"/>`)}</rdf:Seq></items>
</channel>
${items}
</rdf:RDF>
`;
}

function jsonFeed(edition: Edition): string {
  const { outlet } = edition;
  const items = entriesOf(edition).map(({ article, id, link, summary, content }) => ({
    id,
    url: link,
    title: article.title,
    summary,
    // JSON Feed wants a content in every item; a summary's own text is the shortest there is.
    ...(content === null ? { content_text: summary } : { content_html: content }),
    ...(article.date === null ? {} : { date_published: article.date }),
    ...(article.modified === null ? {} : { date_modified: article.modified }),
    authors: [{ name: outlet.byline }],
    tags: [article.source.section],
    language: outlet.language,
  }));
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: outlet.name,
    home_page_url: `${edition.origin}/`,
    feed_url: `${edition.origin}/feed`,
    description: feedNote(edition),
    language: outlet.language,
    items,
  });
}

const feedNote = (edition: Edition): string => {
  const words = WORDS[edition.outlet.language];
  return `${words.fictional} ${words.mark}`;
};

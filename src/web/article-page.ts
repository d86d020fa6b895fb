import type { Labels } from '../search/service.ts';
import { copiesSection, storyLine } from './copies.ts';
import { MAX_MARKED, type NumberedMention, mentionsIn, withEvidence } from './evidence.ts';
import { count, published, script, time } from './format.ts';
import { html, type Html, type HtmlValue, isWebLink } from './html.ts';
import { page } from './layout.ts';
import type { ArticleView, RevisionView } from './model.ts';
import { revisionList } from './revision-list.ts';
import { articleHref, EMPTY_STATE, hrefWith, searchHref } from './state.ts';
import { tagTable } from './tag-table.ts';
import { verdictNotice } from './verdict-notice.ts';

/** What is longer is cut; few articles have a twentieth of it. */
const MAX_CHARACTERS = 400_000;

/** The newest version with the proof of its tags. `search` is the query part of the search that led here, or empty. */
export function articlePage(article: ArticleView, revisions: readonly RevisionView[], labels: Labels, search: string): string {
  const shown = beginning(article.text);
  const readAt = revisions.find((revision) => revision.number === article.revision)?.readAt ?? null;
  const inTitle = mentionsIn(article.tags.mentions, 'title', article.title);
  const inText = mentionsIn(article.tags.mentions, 'text', article.text, shown.length);
  const attributes = script(article.language, article.direction);
  const title = article.title === '' ? '(no headline)' : withEvidence(article.title, 0, article.title.length, marked(inTitle));
  const body = html`${wayBack(search)}
    <article class="reader">
      <h1 ${attributes}>${title}</h1>
      ${metadata(article, labels)} ${verdictNotice(article, readAt)} ${marksNotice(article)} ${storyLine(article, search)}
      ${tagTable(article, [...inTitle, ...inText], labels)}
      <div class="text" ${attributes}>${paragraphs(shown, marked(inText))}</div>
      ${cutNotice(article.text, shown, `/api/articles/${article.id}`)} ${copiesSection(article, search)}
      ${revisionList(article, revisions, article.revision, search)}
    </article>`;
  return page({ title: `${article.title} – Conflictwire`, body });
}

/** An earlier version as it was stored. Tags belong to the newest one, so none are marked. */
export function revisionPage(article: ArticleView, revisions: readonly RevisionView[], shown: RevisionView, search: string): string {
  const text = beginning(shown.text);
  const attributes = script(shown.language, shown.direction);
  const body = html`${wayBack(search)}
    <article class="reader">
      <p class="notice">
        Revision ${shown.number} of ${article.revision}, stored ${time(shown.storedAt)}.
        <a href="${articleHref(article.id, search)}">To the newest</a>
      </p>
      <h1 ${attributes}>${shown.title === '' ? '(no headline)' : shown.title}</h1>
      <p class="meta">
        <bdi>${article.sourceName}</bdi> · ${published(shown.publishedAt, shown.publishedAtPrecision, article.firstSeenAt)}
      </p>
      ${verdictNotice(shown, shown.readAt)}
      <div class="text" ${attributes}>${paragraphs(text, [])}</div>
      ${cutNotice(shown.text, text, `/api/articles/${article.id}/revisions`)} ${revisionList(article, revisions, shown.number, search)}
    </article>`;
  return page({ title: `Revision ${shown.number}: ${shown.title} – Conflictwire`, body });
}

function wayBack(search: string): HtmlValue {
  return search !== '' && html`<p class="back"><a href="${searchHref(search)}">← Back to the results</a></p> `;
}

/** The beginning of a text, whole characters only. */
function beginning(text: string): string {
  if (text.length <= MAX_CHARACTERS) return text;
  const last = text.charCodeAt(MAX_CHARACTERS - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? MAX_CHARACTERS - 1 : MAX_CHARACTERS);
}

function cutNotice(text: string, shown: string, json: string): HtmlValue {
  if (shown.length === text.length) return null;
  return html`<p class="notice cut">
    These are the first ${count(shown.length)} of ${count(text.length)} characters. <a href="${json}">The whole text as JSON</a>
  </p>`;
}

function marksNotice({ id, tags }: ArticleView): HtmlValue {
  if (tags.mentions.length <= MAX_MARKED) return null;
  return html`<p class="notice">
    The first ${count(MAX_MARKED)} of ${count(tags.mentions.length)} mentions are marked.
    <a href="/api/articles/${id}">All of them as JSON</a>
  </p>`;
}

function marked(mentions: readonly NumberedMention[]): NumberedMention[] {
  return mentions.filter((mention) => mention.marked);
}

function metadata(article: ArticleView, labels: Labels): Html {
  const outlet = hrefWith(EMPTY_STATE, 'source', article.source, article.source);
  return html`<p class="meta">
      <a href="${outlet}"><bdi>${article.sourceName}</bdi></a> ·
      ${published(article.publishedAt, article.publishedAtPrecision, article.firstSeenAt)}${
        article.byline !== null && html` · <bdi>${article.byline}</bdi>`
      }${article.language !== null && html` · ${labels.label('language', article.language)}`}${
        isWebLink(article.url) &&
        html` · <a href="${article.url}" rel="noopener noreferrer nofollow">Original at ${new URL(article.url).hostname}</a>`
      }
    </p>
    <p class="meta quiet">
      First seen
      ${time(article.firstSeenAt)}${article.modifiedAt !== null && html` · the outlet says it was changed ${time(article.modifiedAt)}`}
    </p>
    ${article.feedTitle !== null && article.feedTitle !== article.title && html`<p class="meta">Headline in the feed: <bdi ${script(article.language, article.direction)}>${article.feedTitle}</bdi></p>`}`;
}

/** Stored text separates paragraphs by a blank line. Offsets of mentions stay those of the whole text. */
function paragraphs(text: string, mentions: readonly NumberedMention[]): HtmlValue {
  if (text.trim() === '') return html`<p class="quiet">No text is stored for this article.</p>`;
  let at = 0;
  return text.split(/(\n\s*\n)/).map((part, index) => {
    const start = at;
    at += part.length;
    if (index % 2 === 1 || part.trim() === '') return null;
    return html`<p dir="auto">${withEvidence(text, start, at, mentions)}</p>`;
  });
}

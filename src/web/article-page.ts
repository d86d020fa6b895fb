import type { Labels } from '../search/service.ts';
import { type NumberedMention, mentionsIn, withEvidence } from './evidence.ts';
import { published, script, time } from './format.ts';
import { articleHref } from './hits.ts';
import { html, type Html, type HtmlValue, isWebLink } from './html.ts';
import { page } from './layout.ts';
import type { ArticleView, RevisionView } from './model.ts';
import { hrefWith, EMPTY_STATE } from './state.ts';
import { tagTable } from './tag-table.ts';

const REASONS: Readonly<Record<RevisionView['reason'], string>> = {
  first: 'first stored',
  changed: 'the outlet changed it',
  completed: 'the page could be had after all',
  reprocessed: 'read again with newer rules',
};

/** The newest version with the proof of its tags. */
export function articlePage(article: ArticleView, revisions: readonly RevisionView[], labels: Labels): string {
  const inTitle = mentionsIn(article.tags.mentions, 'title', article.title);
  const inText = mentionsIn(article.tags.mentions, 'text', article.text);
  const attributes = script(article.language, article.direction);
  const title = article.title === '' ? '(no headline)' : withEvidence(article.title, 0, article.title.length, inTitle);
  const body = html`<article class="reader">
    <h1 ${attributes}>${title}</h1>
    ${metadata(article, labels)} ${originNotice(article)} ${tagTable(article, [...inTitle, ...inText], labels)}
    <div class="text" ${attributes}>${paragraphs(article.text, inText)}</div>
    ${revisionList(article, revisions, article.revision)}
  </article>`;
  return page({ title: `${article.title} – Conflictwire`, body });
}

/** An earlier version as it was stored. Tags belong to the newest one, so none are marked. */
export function revisionPage(article: ArticleView, revisions: readonly RevisionView[], shown: RevisionView): string {
  const attributes = script(shown.language, shown.direction);
  const body = html`<article class="reader">
    <p class="notice">
      Revision ${shown.number} of ${article.revision}, stored ${time(shown.storedAt)}.
      <a href="${articleHref(article.id)}">To the newest</a>
    </p>
    <h1 ${attributes}>${shown.title === '' ? '(no headline)' : shown.title}</h1>
    <p class="meta"><bdi>${article.sourceName}</bdi> · ${published(shown.publishedAt, shown.publishedAtPrecision)}</p>
    <div class="text" ${attributes}>${paragraphs(shown.text, [])}</div>
    ${revisionList(article, revisions, shown.number)}
  </article>`;
  return page({ title: `Revision ${shown.number}: ${shown.title} – Conflictwire`, body });
}

function metadata(article: ArticleView, labels: Labels): Html {
  const outlet = hrefWith(EMPTY_STATE, 'source', article.source, article.source);
  return html`<p class="meta">
      <a href="${outlet}"><bdi>${article.sourceName}</bdi></a> ·
      ${published(article.publishedAt, article.publishedAtPrecision)}${
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

function originNotice({ textOrigin, textOriginReason }: ArticleView): HtmlValue {
  if (textOrigin !== 'feed') return null;
  return html`<p class="notice">
    This is what the outlet's feed gave; the page itself could not be
    read${textOriginReason && html`: ${textOriginReason.message} <code>${textOriginReason.code}</code>`}
  </p>`;
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

function revisionList(article: ArticleView, revisions: readonly RevisionView[], shown: number): HtmlValue {
  if (revisions.length < 2) return null;
  const line = (revision: RevisionView): Html => {
    const newest = revision.number === article.revision;
    const href = newest ? articleHref(article.id) : `${articleHref(article.id)}?revision=${revision.number}`;
    const differs =
      revision.titleBefore !== null && html`<br /><span class="quiet">headline was <bdi class="old">${revision.titleBefore}</bdi></span>`;
    return html`<li>
      <a href="${href}" ${revision.number === shown && html` aria-current="page"`}>Revision ${revision.number}</a> ·
      ${time(revision.storedAt)} · ${REASONS[revision.reason]}${newest && ' · newest'}${differs}
    </li>`;
  };
  return html`<section class="revisions" aria-labelledby="revisions">
    <h2 id="revisions">Revisions</h2>
    <ol>
      ${revisions.map(line)}
    </ol>
  </section>`;
}

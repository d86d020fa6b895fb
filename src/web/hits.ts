import type { Labels, SearchHit, SearchResponse } from '../search/service.ts';
import { lang, marked, plural, published } from './format.ts';
import { html, type Html, type HtmlValue } from './html.ts';
import { articleHref, type PageState, searchOf, storyHref } from './state.ts';

export function hitList(state: PageState, { hits }: SearchResponse, labels: Labels): Html {
  const search = searchOf(state);
  return html`<ol class="hits">
    ${hits.map((hit) => html`<li>${hitView(hit, labels, search)}</li>`)}
  </ol>`;
}

/** All of a hit stands on the side its script begins at; the line about it is written from left to right there, too. */
function hitView(hit: SearchHit, labels: Labels, search: string): Html {
  const language = lang(hit.language);
  const title = hit.title === '' ? '(no headline)' : marked(hit.title, hit.highlights.title);
  return html`<article dir="${hit.direction}">
    <h3 ${language}><a href="${articleHref(hit.id, search)}">${title}</a></h3>
    <p class="meta">
      <bdi dir="ltr"
        ><bdi>${labels.label('source', hit.source)}</bdi> ·
        ${published(hit.publishedAt, hit.publishedAtPrecision)}${
          hit.language !== null && html` · ${labels.label('language', hit.language)}`
        }${hit.textOrigin === 'feed' && html` · <span class="badge" title="The page could not be had; this is what the feed gave">feed text only</span>`}</bdi
      >
    </p>
    <p class="excerpt" ${language}>${marked(hit.excerpt, hit.highlights.excerpt)}</p>
    ${chips(hit, labels)} ${standing(hit, search)}
  </article>`;
}

/** How many stand behind a hit: outlets that have it too, and the story it belongs to. */
function standing(hit: SearchHit, search: string): HtmlValue {
  const others = hit.outlets - 1;
  const where = others > 0 ? `Also in ${plural(others, 'outlet')}` : `${plural(hit.copies + 1, 'version')} in this outlet`;
  const copies = hit.copies > 0 && html`<a href="${articleHref(hit.id, search)}#copies">${where}</a>`;
  const story =
    hit.story !== null &&
    hit.story.reports > 1 &&
    html`<a href="${storyHref(hit.storyId ?? '', search)}">Story: ${plural(hit.story.reports, 'report')}</a>`;
  if (!copies && !story) return null;
  return html`<p class="meta standing"><bdi dir="ltr">${copies}${copies && story && ' · '}${story}</bdi></p>`;
}

function chips(hit: SearchHit, labels: Labels): Html | null {
  if (hit.countries.length + hit.actors.length === 0) return null;
  const countries = hit.countries.map(
    (id) => html`<li class="tag${id === hit.primaryCountry && ' focus'}"><bdi>${labels.label('country', id)}</bdi></li>`,
  );
  const actors = hit.actors.map((id) => html`<li class="tag actor"><bdi>${labels.label('actor', id)}</bdi></li>`);
  return html`<ul class="tags" aria-label="Tags">
    ${countries}${actors}
  </ul>`;
}

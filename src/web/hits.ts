import type { Labels, SearchHit, SearchResponse } from '../search/service.ts';
import { marked, published, script } from './format.ts';
import { html, type Html } from './html.ts';

export function hitList({ hits }: SearchResponse, labels: Labels): Html {
  return html`<ol class="hits">
    ${hits.map((hit) => html`<li>${hitView(hit, labels)}</li>`)}
  </ol>`;
}

function hitView(hit: SearchHit, labels: Labels): Html {
  const attributes = script(hit.language, hit.direction);
  const title = hit.title === '' ? '(no headline)' : marked(hit.title, hit.highlights.title);
  return html`<article>
    <h3 ${attributes}><a href="${articleHref(hit.id)}">${title}</a></h3>
    <p class="meta">
      <bdi>${labels.label('source', hit.source)}</bdi> ·
      ${published(hit.publishedAt, hit.publishedAtPrecision)}${
        hit.language !== null && html` · ${labels.label('language', hit.language)}`
      }${hit.textOrigin === 'feed' && html` · <span class="badge" title="The page could not be had; this is what the feed gave">feed text only</span>`}
    </p>
    <p class="excerpt" ${attributes}>${marked(hit.excerpt, hit.highlights.excerpt)}</p>
    ${chips(hit, labels)}
  </article>`;
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

export function articleHref(id: string): string {
  return `/article/${encodeURIComponent(id)}`;
}

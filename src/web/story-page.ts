import { count, plural, script, time } from './format.ts';
import { html, type Html, type HtmlValue } from './html.ts';
import { page } from './layout.ts';
import type { ReportView, StoryTag, StoryView } from './model.ts';
import { articleHref, EMPTY_STATE, hrefWith, searchHref, storyHref } from './state.ts';
import type { Facet } from '../search/engine.ts';

/** Tags of one kind that are shown. */
const SHOWN = 12;

/** Different reports of one event, by day. `search` is the query part of the search that led here, or empty. */
export function storyPage(story: StoryView, limit: number, search: string): string {
  const title = story.title === '' ? '(no headline)' : story.title;
  const body = html`${search !== '' && html`<p class="back"><a href="${searchHref(search)}">← Back to the results</a></p>`}
    <article class="story">
      <h1 ${script(story.language, story.direction)}>${title}</h1>
      <p class="meta">
        ${plural(story.groups, 'report')} (${plural(story.articles, 'article')}) in
        ${plural(story.outlets, 'outlet')}${story.families < story.outlets && html` of ${plural(story.families, 'publisher')}`} ·
        ${span(story)}
      </p>
      ${story.mergedFrom !== null && html`<p class="notice">The story <code>${story.mergedFrom}</code> has become part of this one.</p>`}
      ${tagList('Countries', 'country', story.countries)} ${tagList('Actors', 'actor', story.actors)}
      ${tagList('Languages', 'language', story.languages)} ${outlets(story)} ${days(story, search)} ${pager(story, limit, search)}
    </article>`;
  return page({ title: `${title} – Conflictwire`, body });
}

function span({ firstAt, newestAt }: StoryView): HtmlValue {
  return firstAt === newestAt ? time(firstAt) : html`${time(firstAt)} – ${time(newestAt)}`;
}

/** Each leads to a search for it. */
function tagList(name: string, facet: Facet, tags: readonly StoryTag[]): HtmlValue {
  if (tags.length === 0) return null;
  const more = tags.length - SHOWN;
  return html`<div class="facts">
    <span class="quiet">${name}</span>
    <ul class="tags" aria-label="${name}">
      ${tags.slice(0, SHOWN).map(
        ({ id, name: label, reports }) =>
          html`<li class="tag${facet === 'actor' && ' actor'}">
            <a href="${hrefWith(EMPTY_STATE, facet, id, id)}"><bdi>${label}</bdi></a> <span class="n">${count(reports)}</span>
          </li>`,
      )}
      ${more > 0 && html`<li class="quiet small">and ${plural(more, 'other')}</li>`}
    </ul>
  </div>`;
}

function outlets({ sources }: StoryView): Html {
  return html`<div class="facts">
    <span class="quiet">Outlets</span>
    <ul class="tags" aria-label="Outlets">
      ${sources.slice(0, SHOWN).map(({ name, articles }) => html`<li class="tag"><bdi>${name}</bdi> <span class="n">${count(articles)}</span></li>`)}
      ${sources.length > SHOWN && html`<li class="quiet small">and ${plural(sources.length - SHOWN, 'other')}</li>`}
    </ul>
  </div>`;
}

function days({ reports }: StoryView, search: string): HtmlValue {
  const byDay = Map.groupBy(reports, ({ at }) => at.slice(0, 10));
  return [...byDay].map(
    ([day, ofDay]) =>
      html`<section aria-labelledby="day-${day}">
        <h2 id="day-${day}"><time datetime="${day}">${day}</time></h2>
        <ol class="reports">
          ${ofDay.map((report) => reportLine(report, search))}
        </ol>
      </section>`,
  );
}

function reportLine({ at, original, copies, outlets: named, copyGroup }: ReportView, search: string): Html {
  const id = original?.id ?? copyGroup;
  const others = named.filter((outlet) => outlet.id !== original?.source);
  const title = original === null || original.title === '' ? '(no headline)' : original.title;
  return html`<li>
    <time class="quiet" datetime="${at}">${at.slice(11, 16)}</time>
    <div>
      <h3 ${original && script(original.language, original.direction)}><a href="${articleHref(id, search)}">${title}</a></h3>
      <ul class="tags" aria-label="Outlets of this report">
        ${original && html`<li class="tag focus"><bdi>${original.sourceName}</bdi></li>`}
        ${others.map((outlet) => html`<li class="tag"><bdi>${outlet.name}</bdi></li>`)}
        ${copies > 0 && html`<li class="small"><a href="${articleHref(id, search)}#copies">${copies === 1 ? 'one copy' : `${count(copies)} copies`}</a></li>`}
      </ul>
    </div>
  </li>`;
}

function pager({ id, offset, next }: StoryView, limit: number, search: string): HtmlValue {
  if (offset === 0 && next === null) return null;
  return html`<nav class="pager" aria-label="Pages of reports">
    ${offset > 0 && html`<a rel="prev" href="${storyHref(id, search, Math.max(0, offset - limit))}">← Earlier</a>`}
    ${next !== null && html`<a rel="next" href="${storyHref(id, search, next)}">Later →</a>`}
  </nav>`;
}

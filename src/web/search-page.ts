import { type Facet, FACETS } from '../search/engine.ts';
import type { Labels, SearchResponse } from '../search/service.ts';
import { facetList } from './facets.ts';
import { count, FACET_NAMES, plural } from './format.ts';
import { hitList } from './hits.ts';
import { html, type Html, type HtmlValue } from './html.ts';
import { page } from './layout.ts';
import { bare, EMPTY_STATE, hrefOf, hrefWith, isFiltered, type PageState } from './state.ts';

export interface PageProblem {
  readonly message: string;
  readonly field?: string;
  /** UTF-16 index in the query. */
  readonly position?: number;
}

/** What the page shows: an answer, or why there is none. */
export type Outcome =
  | {
      readonly kind: 'answer';
      /** Facets count what choosing one more value would bring. */
      readonly response: SearchResponse;
      /** Kinds that the query's own words filter. */
      readonly setInWords: readonly Facet[];
      readonly limit: number;
    }
  | { readonly kind: 'problem'; readonly problem: PageProblem };

const SORTS = [
  ['', 'Best match, else newest'],
  ['relevance', 'Best match'],
  ['newest', 'Newest first'],
  ['oldest', 'Oldest first'],
] as const;

const FOLDINGS = [
  ['', 'each report, with its copies'],
  ['stories', 'each story'],
  ['none', 'every article'],
] as const;

/** What the total counts. */
const COUNTED_NAMES: Readonly<Record<SearchResponse['counted'], readonly [one: string, many: string]>> = {
  reports: ['report', 'reports'],
  stories: ['story', 'stories'],
  articles: ['article', 'articles'],
};

export function searchPage(state: PageState, outcome: Outcome, labels: Labels): string {
  const problem = outcome.kind === 'problem' ? outcome.problem : null;
  const body = html`<h1 class="hidden">Search conflict news</h1>
    ${searchForm(state, problem)} ${problem && problemBox(state, problem)} ${activeFilters(state, labels)}
    ${outcome.kind === 'answer' && answer(state, outcome, labels)}`;
  return page({ title: state.q === '' ? 'Conflictwire' : `${state.q} – Conflictwire`, here: 'search', body });
}

function searchForm(state: PageState, problem: PageProblem | null): Html {
  const describedBy = problem ? 'problem query-help' : 'query-help';
  const hidden = FACETS.flatMap((facet) =>
    state.filters[facet].map((value) => html`<input type="hidden" name="${facet}" value="${value}" />`),
  );
  if (!state.expand) hidden.push(html`<input type="hidden" name="expand" value="false" />`);
  return html`<form class="search" role="search" action="/" method="get">
    <div class="line">
      <label class="hidden" for="q">Search words</label>
      <input
        id="q"
        name="q"
        type="search"
        value="${state.q}"
        dir="auto"
        maxlength="2000"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="${describedBy}"
        ${problem?.field === 'q' && html` aria-invalid="true"`}
        placeholder='Words, "a phrase", -without, title:word, country:SY'
      />
      <button>Search</button>
    </div>
    <div class="line options">
      <label>From <input name="from" value="${state.from}" ${dateHint(problem, 'from')} /></label>
      <label>before <input name="to" value="${state.to}" ${dateHint(problem, 'to')} /></label>
      <label
        >Order
        <select name="sort">
          ${SORTS.map(
            ([value, name]) => html`<option value="${value}" ${(state.sort ?? '') === value && html` selected`}>${name}</option>`,
          )}
        </select></label
      >
      <label
        >One result for
        <select name="collapse">
          ${FOLDINGS.map(
            ([value, name]) => html`<option value="${value}" ${(state.collapse ?? '') === value && html` selected`}>${name}</option>`,
          )}
        </select></label
      >
    </div>
    ${hidden} ${queryHelp()}
  </form>`;
}

function dateHint(problem: PageProblem | null, field: string): Html {
  return html`placeholder="YYYY-MM-DD" size="12" maxlength="40" inputmode="numeric"
  autocomplete="off"${problem?.field === field && html` aria-invalid="true"`}`;
}

function queryHelp(): Html {
  return html`<details class="help">
    <summary id="query-help">How to search</summary>
    <p>
      All words must be there. <code>"exact phrase"</code> · <code>-word</code> leaves out · <code>title:word</code> ·
      <code>country:SY</code> · <code>region:sahel</code> · <code>actor:hamas</code> · <code>source:id</code> · <code>lang:ar</code> ·
      <code>event:armed-clash</code> · <code>actor-type:rebel-group</code> · <code>filed-from:TR</code> · <code>after:2024-05-01</code> ·
      <code>before:2024-06-01</code>. Days are UTC.
    </p>
  </details>`;
}

/** The message, and the query with the character it is about. */
function problemBox(state: PageState, { message, field, position }: PageProblem): Html {
  const where = field === 'q' && position !== undefined ? pointAt(state.q, Math.min(position, state.q.length)) : null;
  return html`<div class="problem" id="problem" role="alert">
    <p>${message}</p>
    ${where}
  </div>`;
}

function pointAt(q: string, at: number): Html {
  const character = String.fromCodePoint(q.codePointAt(at) ?? SPACE);
  const rest = q.slice(at + character.length);
  return html`<p class="where">
    <bdi><code>${q.slice(0, at)}<mark>${character === ' ' ? '␣' : character}</mark>${rest}</code></bdi>
    <span class="quiet">character ${at + 1}</span>
  </p>`;
}

const SPACE = 0x20;

function activeFilters(state: PageState, labels: Labels): HtmlValue {
  if (!isFiltered(state)) return null;
  const filters = FACETS.flatMap((facet) =>
    state.filters[facet].map((written) => {
      const name = `${written.startsWith('-') ? 'not ' : ''}${labels.label(facet, bare(written))}`;
      return chip(`${FACET_NAMES[facet]}: ${name}`, hrefWith(state, facet, bare(written), null), written.startsWith('-'));
    }),
  );
  const from = state.from !== '' && chip(`from ${state.from}`, hrefOf(state, { from: '' }), false);
  const to = state.to !== '' && chip(`before ${state.to}`, hrefOf(state, { to: '' }), false);
  return html`<ul class="active" aria-label="Active filters">
    ${filters}${from}${to}
  </ul>`;
}

function chip(name: string, href: string, excludes: boolean): Html {
  return html`<li>
    <a class="chip${excludes && ' excludes'}" href="${href}"
      ><span class="hidden">Remove </span><bdi>${name}</bdi> <span aria-hidden="true">×</span></a
    >
  </li>`;
}

function answer(state: PageState, { response, setInWords, limit }: Extract<Outcome, { kind: 'answer' }>, labels: Labels): Html {
  const { total, totalIsExact, hits } = response;
  const range = hits.length > 0 && total > hits.length && html`, ${count(state.offset + 1)}–${count(state.offset + hits.length)} shown`;
  return html`<div class="columns">
    <section class="results" aria-labelledby="found">
      <h2 id="found" role="status">
        ${totalIsExact ? '' : 'about '}${plural(total, ...COUNTED_NAMES[response.counted])}${range}
        <span class="quiet took">${response.tookMs} ms</span>
      </h2>
      ${corrections(response)} ${noteList(state, response)} ${total > 0 && html`<p class="jump"><a href="#filters">Filters</a></p>`}
      ${hits.length > 0 ? hitList(state, response, labels) : emptyState(state, total)} ${pager(state, response, limit)}
    </section>
    ${facetList(state, response, setInWords)}
  </div>`;
}

function noteList(state: PageState, { notes }: SearchResponse): HtmlValue {
  const alone = html` <a href="${hrefOf(state, { expand: false })}">Search for the words alone</a>`;
  const lines = notes.map(({ code, message }) => html`<li>${message}${code === 'expanded' && alone}</li>`);
  if (!state.expand)
    lines.push(
      html`<li>Names of actors find their own words only. <a href="${hrefOf(state, { expand: true })}">Find their other names too</a></li>`,
    );
  return (
    lines.length > 0 &&
    html`<ul class="notes">
      ${lines}
    </ul>`
  );
}

function corrections({ corrections: list, query }: SearchResponse): HtmlValue {
  if (list.length === 0) return null;
  const words = list.map(
    ({ from, to }, index) => html`${index > 0 && ', '}<bdi class="old">${from}</bdi> → <bdi><strong>${to}</strong></bdi>`,
  );
  return html`<p class="notice">Nothing matches <bdi>${query}</bdi> exactly. Shown instead: ${words}.</p>`;
}

function emptyState(state: PageState, total: number): Html {
  if (total > 0) return html`<p>There is no such page of results. <a href="${hrefOf(state)}">To the first one</a></p>`;
  if (state.q === '' && !isFiltered(state)) {
    return html`<div class="empty">
      <p>There is nothing to search yet.</p>
      <p>
        Run <code>conflictwire ingest</code> once, or leave <code>conflictwire serve</code> running: articles appear as they come in.
        <a href="/sources">Sources</a> shows how each outlet's feeds are doing.
      </p>
    </div>`;
  }
  return html`<div class="empty">
    <p>Nothing matches${state.q !== '' && html` <bdi><strong>${state.q}</strong></bdi>`}${isFiltered(state) && ' with these filters'}.</p>
    <ul>
      ${isFiltered(state) && html`<li><a href="${hrefOf({ ...state, from: '', to: '' }, { filters: EMPTY_STATE.filters })}">Search without filters and dates</a></li>`}
      <li>Use fewer words: all of them must be in the article.</li>
      <li>Words match as written; try another form, spelling or language.</li>
    </ul>
  </div>`;
}

function pager(state: PageState, response: SearchResponse, limit: number): HtmlValue {
  const before = state.offset > 0;
  const after = response.cursor !== null;
  if (!before && !after) return null;
  return html`<nav class="pager" aria-label="Pages of results">
    ${before && html`<a rel="prev" href="${hrefOf(state, { offset: Math.max(0, state.offset - limit) })}">← Previous</a>`}
    ${after && html`<a rel="next" href="${hrefOf(state, { offset: state.offset + limit })}">Next →</a>`}
  </nav>`;
}

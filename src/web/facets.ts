import { type ExtraFacet, type Facet, MAIN_FACETS } from '../search/engine.ts';
import type { FacetValue, SearchResponse } from '../search/service.ts';
import { count, FACET_NAMES } from './format.ts';
import { html, type Html, type HtmlValue } from './html.ts';
import { hrefWith, type PageState } from './state.ts';

/** Values shown at once; the others unfold. */
const SHOWN = 8;
const COUNTRY = /^[A-Z]{2}$/;

/** Facets of the page that are counted only when asked for. */
export const EXTRA_ON_PAGE: readonly ExtraFacet[] = ['event', 'actorType'];
/** Outlet and language close the list, as they say least about what happened. */
export const FACETS_ON_PAGE: readonly Facet[] = [...MAIN_FACETS.slice(0, 3), ...EXTRA_ON_PAGE, ...MAIN_FACETS.slice(3)];

/** The filters beside the results: links, so that they work everywhere and can be opened in another tab. */
export function facetList(state: PageState, response: SearchResponse, setInWords: readonly Facet[]): HtmlValue {
  const groups = FACETS_ON_PAGE.map((facet) =>
    setInWords.includes(facet) ? groupSetInWords(facet) : group(state, facet, response.facets[facet] ?? []),
  ).filter((one) => one !== null);
  if (groups.length === 0) return null;
  return html`<nav class="facets" id="filters" aria-labelledby="filters-title">
    <h2 id="filters-title">Filters</h2>
    <p class="quiet small">Several of one kind widen, different kinds narrow.</p>
    ${groups}
  </nav>`;
}

/** What another value would add to the filter in the words cannot be counted, so none is offered. */
function groupSetInWords(facet: Facet): Html {
  return html`<section aria-labelledby="facet-${facet}">
    <h3 id="facet-${facet}">${FACET_NAMES[facet]}</h3>
    <p class="quiet small">Set in the search words.</p>
  </section>`;
}

function group(state: PageState, facet: Facet, values: readonly FacetValue[]): Html | null {
  // Countries have a list of their own and are regions too.
  const listed = facet === 'region' ? values.filter(({ value }) => !COUNTRY.test(value)) : values;
  if (listed.length === 0) return null;
  const lines = listed.map((value) => line(state, facet, value));
  const rest = lines.slice(SHOWN);
  return html`<section aria-labelledby="facet-${facet}">
    <h3 id="facet-${facet}">${FACET_NAMES[facet]}</h3>
    <ul>
      ${lines.slice(0, SHOWN)}
    </ul>
    ${
      rest.length > 0 &&
      html`<details>
        <summary>${rest.length} more</summary>
        <ul>
          ${rest}
        </ul>
      </details>`
    }
  </section>`;
}

function line(state: PageState, facet: Facet, { value, label, count: n }: FacetValue): Html {
  const included = state.filters[facet].includes(value);
  const excluded = state.filters[facet].includes(`-${value}`);
  const toggle = hrefWith(state, facet, value, included ? null : value);
  const exclude = hrefWith(state, facet, value, excluded ? null : `-${value}`);
  const words = excluded ? 'No longer leave out' : 'Leave out';
  return html`<li${included && html` class="on"`}><a href="${toggle}"${included && html` aria-current="true"`}><span class="name"><bdi>${label}</bdi></span> <span class="n">${count(n)}</span></a><a class="exclude" href="${exclude}" title="${words}"><span class="hidden">${words} ${label}</span><span aria-hidden="true">−</span></a></li>`;
}

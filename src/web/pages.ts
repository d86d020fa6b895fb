/** The analyst's page: functions from data to whole documents. */
export { articlePage, revisionPage } from './article-page.ts';
export { EXTRA_ON_PAGE, FACETS_ON_PAGE } from './facets.ts';
export { heldPage } from './held-page.ts';
export { ICON, messagePage } from './layout.ts';
export type * from './model.ts';
export { SOURCE_STATES, SOURCE_STATUSES } from './model.ts';
export { type Outcome, type PageProblem, searchPage } from './search-page.ts';
export { signInPage } from './sign-in-page.ts';
export { sourcesPage } from './sources-page.ts';
export { storyPage } from './story-page.ts';
export { bare, MAX_SEARCH_LINK, type PageState } from './state.ts';
export { STYLE } from './style.ts';

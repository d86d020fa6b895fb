/** What the API tells the analyst's page, and the plain page that stands where the page cannot. */
export { messagePage } from './message-page.ts';
export type * from './model.ts';
export { SOURCE_STATES, SOURCE_STATUSES } from './model.ts';

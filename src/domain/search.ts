import type { Direction, TextOrigin } from './article.ts';
import type { Precision } from './time.ts';

/**
 * The only type a search engine sees: flat, one per article, always the newest revision. `fold*` fields are
 * what is searched (text run through the one normaliser); the rest is for filters, facets and dashboards that sit straight on the engine.
 */
export interface SearchDocument {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  /** Source id. */
  readonly source: string;
  readonly sourceName: string;
  /** UTC ISO 8601 or null. */
  readonly publishedAt: string | null;
  readonly publishedAtPrecision: Precision;
  /** Unix seconds that order by time and answer date filters: publication, else when first seen. */
  readonly sortAt: number;
  readonly language: string | null;
  readonly direction: Direction;
  /** First 300 characters or so of the text. */
  readonly excerpt: string;
  readonly countries: readonly string[];
  readonly primaryCountry: string | null;
  /** World regions, countries and admin-1 units, all in one. */
  readonly regions: readonly string[];
  readonly actors: readonly string[];
  /** ACLED-style kinds of the actors, each once. */
  readonly actorTypes: readonly string[];
  /** GeoNames ids of towns, GeoNames codes of admin units. */
  readonly places: readonly string[];
  /** Sub-event and event types, all in one. */
  readonly events: readonly string[];
  readonly materiel: readonly string[];
  /** Country of the dateline. */
  readonly filedFrom: string | null;
  /** Where the outlet is, never what it reports on. */
  readonly outletCountry: string | null;
  /** Degrees of the first place that is known as a town or better; a point in the middle of a province would only mislead. */
  readonly geo: { readonly lat: number; readonly lng: number } | null;
  /** Names the group of copies; articles without copies have a group of their own. */
  readonly copyGroup: string;
  /** Other articles of its group. */
  readonly copies: number;
  /** Outlets in its group, itself among them. */
  readonly outlets: number;
  /** Publishers behind those outlets: what corroborates is counted by them. */
  readonly families: number;
  /** Null until it has been grouped. */
  readonly storyId: string | null;
  readonly textOrigin: TextOrigin;
  /** Folded words of the title (and of the feed's title where it differs), separated by spaces. */
  readonly foldTitle: string;
  /** Folded words of the text, separated by spaces. */
  readonly foldText: string;
}

/** An outlet and its feeds, as an operator wrote them in `sources.yaml`. */
export interface Source {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2 of where the outlet is, never of what it writes about; null when unknown. */
  readonly country: string | null;
  /** BCP 47 language of most of its articles; a hint, the text decides. */
  readonly language: string | null;
  /** Publisher: outlets of one family corroborate each other only once. */
  readonly family: string;
  readonly feeds: readonly SourceFeed[];
  readonly enabled: boolean;
  /** Why an operator, or we, switched it off. */
  readonly disabledReason: string | null;
  /** Charset label that overrides what the outlet declares. */
  readonly encoding: string | null;
  readonly extract: { readonly remove: readonly string[] };
  readonly minIntervalMinutes: number | null;
}

export interface SourceFeed {
  readonly url: string;
}

/** Publishers behind some outlets: those of one family corroborate each other only once. An outlet nobody knows is a family of its own. */
export function familiesOf(sourceIds: readonly string[], outlets: ReadonlyMap<string, Pick<Source, 'family'>>): number {
  return new Set(sourceIds.map((id) => outlets.get(id)?.family ?? id)).size;
}

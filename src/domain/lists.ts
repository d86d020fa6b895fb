/** ACLED-style kinds of actor. */
export const ACTOR_TYPES = [
  'state-forces',
  'rebel-group',
  'political-militia',
  'identity-militia',
  'external-forces',
  'international-mission',
  'alliance',
  'government',
  'organisation',
] as const;

export type ActorType = (typeof ACTOR_TYPES)[number];

export type Force = 'military' | 'police';

/** One spelling of an actor's name, with the context it needs to count. */
export interface ActorAlias {
  readonly text: string;
  /** BCP 47 language or script the spelling belongs to; null: any. */
  readonly language: string | null;
  /** Matches only in exactly this case. Always true for acronyms of four letters or fewer. */
  readonly exactCase: boolean;
  /** Country ids or words of which at least one must be in the article; empty: none needed. */
  readonly needs: readonly string[];
  /** Country ids or words that forbid the reading. */
  readonly not: readonly string[];
}

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  /** ISO 3166-1 alpha-2 of where it is at home. */
  readonly countries: readonly string[];
  readonly parent: string | null;
  /** What it stands for beside a country's name: "Malian army", "police in Chad"; null: nothing but its own names. */
  readonly force: Force | null;
  /** Years it existed in; null: unknown, or until today. */
  readonly active: { readonly from: number | null; readonly to: number | null };
  /** Item such as `Q12345`. */
  readonly wikidata: string | null;
  readonly aliases: readonly ActorAlias[];
}

/** Kinds of weapons and equipment. */
export const MATERIEL_KINDS = [
  'small-arm',
  'light-weapon',
  'artillery',
  'missile',
  'air-defence',
  'munition',
  'explosive',
  'vehicle',
  'aircraft',
  'helicopter',
  'drone',
  'ship',
  'equipment',
] as const;

export type MaterielKind = (typeof MATERIEL_KINDS)[number];

/** One spelling of a weapon's name; `needs` and `not` hold words only. */
export type MaterielAlias = ActorAlias;

/** A weapon, vehicle or other equipment of `materiel.yaml`. */
export interface Materiel {
  readonly id: string;
  readonly name: string;
  readonly kind: MaterielKind;
  readonly aliases: readonly MaterielAlias[];
}

/** A world region of `regions.yaml`. */
export interface WorldRegion {
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
  readonly countries: readonly string[];
}

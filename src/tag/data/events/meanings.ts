import type { PhraseTable } from '../../suggest/phrases.ts';

/**
 * What words tell about an event. `ignored` words only keep shorter ones inside them from counting.
 * Things done, in the order of a sentence's parts: `air` flies, `ordnance` is fired, `bomb` explodes; the rest are deeds and people;
 * `actor` is given by the list of actors, not by words.
 */
export type Meaning =
  | 'ignored'
  | 'air'
  | 'airstrike'
  | 'strike'
  | 'shelling'
  | 'ordnance'
  | 'fired'
  | 'blast'
  | 'bomb'
  | 'suicide'
  | 'grenade'
  | 'chemical'
  | 'sexual'
  | 'kill'
  | 'wound'
  | 'attack'
  | 'clash'
  | 'civilian'
  | 'person'
  | 'state'
  | 'rebel'
  | 'target'
  | 'protest'
  | 'riot'
  | 'mob'
  | 'disperse'
  | 'live-fire'
  | 'abduct'
  | 'release'
  | 'arrest'
  | 'agreement'
  | 'pact'
  | 'agreed'
  | 'loot'
  | 'property'
  | 'capture'
  | 'retake'
  | 'settlement'
  | 'transfer'
  | 'disrupt'
  | 'intercept'
  | 'base'
  | 'change'
  | 'cause'
  | 'not'
  | 'plan'
  | 'past'
  | 'accident'
  | 'actor'
  | CasualtyMeaning;

/**
 * Words of casualty claims. `dead`/`hurt` may have their number on either side, `dead-after`/`hurt-after` behind them,
 * `dead-before`/`hurt-before` in front; `dead-one`, `dead-two` hold it.
 */
export type CasualtyMeaning =
  | 'dead'
  | 'dead-after'
  | 'dead-before'
  | 'dead-one'
  | 'dead-two'
  | 'hurt'
  | 'hurt-after'
  | 'hurt-before'
  | 'hurt-one'
  | 'hurt-two'
  | 'toll'
  | 'no-dead'
  | 'no-hurt'
  | 'at-least'
  | 'at-most'
  | 'about'
  | 'between'
  | 'part'
  | 'people'
  | 'thing'
  | 'aux'
  | 'says'
  | 'according';

export type MeaningTable = PhraseTable<Meaning>;

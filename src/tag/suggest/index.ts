import type { CasualtyClaim, EventTag, MaterielTag, Mention } from '../../domain/tags.ts';
import type { ArticleText } from '../article.ts';
import type { Field } from '../tokens.ts';
import { readCasualties } from './casualties.ts';
import { suggestEvents } from './events.ts';
import type { MaterielNames } from './materiel.ts';
import { readMateriel } from './materiel.ts';
import { readSentences } from './reading.ts';

export { EVENT_WORDS } from './reading.ts';
export { materielNames } from './materiel.ts';
export type { MaterielNames } from './materiel.ts';

/** What an article may tell beside places and actors; each with its proof among the mentions. */
export interface Suggestions {
  readonly events: readonly EventTag[];
  readonly casualties: readonly CasualtyClaim[];
  readonly materiel: readonly MaterielTag[];
  readonly mentions: readonly Mention[];
}

/**
 * Reads event types, casualty claims and materiel. `isTaken` tells whether an actor's name stands on tokens (inclusive) of a field:
 * no weapon and no deed is read there. Pure, never throws on any text.
 */
export function readSuggestions(
  article: ArticleText,
  names: MaterielNames,
  isTaken: (field: Field, firstToken: number, lastToken: number) => boolean,
): Suggestions {
  const sentences = readSentences(article, isTaken);
  const events = suggestEvents(sentences);
  const casualties = readCasualties(sentences);
  const materiel = readMateriel(article, names, isTaken);
  return {
    events: events.tags,
    casualties: casualties.tags,
    materiel: materiel.tags,
    mentions: [...events.mentions, ...casualties.mentions, ...materiel.mentions],
  };
}

import type { Collapse, EngineQuery } from '../engine.ts';
import type { MeiliDocument } from './document.ts';

/** How the server names what is folded into one hit. */
export interface Folding {
  /** For the server's `distinct`: documents without a value stand for themselves. */
  readonly attribute: 'copyGroup' | 'storyId';
  /** Condition of the documents that nothing is folded with. */
  readonly alone: string;
  readonly grouped: string;
}

const FOLDINGS: Readonly<Record<Collapse, Folding | null>> = {
  none: null,
  copies: { attribute: 'copyGroup', alone: 'copies = 0', grouped: 'copies > 0' },
  stories: { attribute: 'storyId', alone: 'storyId IS NULL', grouped: 'storyId IS NOT NULL' },
};

export function foldingOf({ collapse = 'none' }: EngineQuery): Folding | null {
  return FOLDINGS[collapse];
}

/** Null where the document stands for itself. */
export function groupOf(document: Partial<Pick<MeiliDocument, Folding['attribute']>>, folding: Folding | null): string | null {
  return folding === null ? null : (document[folding.attribute] ?? null);
}

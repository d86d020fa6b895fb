import type { TextOrigin } from './article.ts';

/**
 * What changed from one revision to the next: another headline; a quarter or more of the text gone; other figures at the top; a mark or
 * note by which the outlet owns up to it; nothing but spelling.
 */
export const REVISION_FLAGS = ['headline-changed', 'shortened', 'figures-changed', 'marked', 'cosmetic'] as const;
export type RevisionFlag = (typeof REVISION_FLAGS)[number];

export type RevisionReason = 'first' | 'changed' | 'completed' | 'reprocessed';

export interface RevisionState {
  readonly reason: RevisionReason;
  readonly title: string;
  readonly text: string;
  readonly textOrigin: TextOrigin;
}

/** `equal` and `added` in order are the newer text; `removed` stands before what was put in its place. */
export interface DiffRun {
  readonly kind: 'equal' | 'added' | 'removed';
  readonly text: string;
}

/** How revisions are compared; both answer within a bounded time whatever the texts are. */
export interface RevisionComparison {
  /** `before` is null for the first revision. */
  flags(before: RevisionState | null, after: RevisionState): readonly RevisionFlag[];
  diff(before: string, after: string): readonly DiffRun[];
}

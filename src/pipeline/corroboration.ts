import { familiesOf, type Source } from '../domain/source.ts';
import type { ArticleFolding } from '../store/folding/records.ts';

/** What a document says of its outlet, by source id. */
export type Outlets = ReadonlyMap<string, Pick<Source, 'name' | 'country' | 'family'>>;

export function outletsOf(sources: readonly Source[]): Outlets {
  return new Map(sources.map((source) => [source.id, source]));
}

/** How many stand behind an article; one that waits to be folded stands alone. */
export function corroborationOf(
  id: string,
  folding: ArticleFolding | null,
  outlets: Outlets,
): { copyGroup: string; copies: number; outlets: number; families: number; storyId: string | null } {
  if (!folding) return { copyGroup: id, copies: 0, outlets: 1, families: 1, storyId: null };
  const { copyGroup, members, sources, storyId } = folding;
  return { copyGroup, copies: members - 1, outlets: sources.length, families: familiesOf(sources, outlets), storyId };
}

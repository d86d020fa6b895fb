import type { SearchDocument } from '../../domain/search.ts';
import { EngineRejectedError, type Facet } from '../engine.ts';
import type { IndexDocument } from './protocol.ts';
import { MAX_SECONDS } from './schema.ts';

/** @throws EngineRejectedError when the document's time is none */
export function toIndexDocument(document: SearchDocument): IndexDocument {
  const { id, foldTitle, foldText, copyGroup, copies, storyId } = document;
  const sortAt = Math.floor(document.sortAt);
  if (!(Math.abs(sortAt) < MAX_SECONDS)) throw new EngineRejectedError(`Article ${id} has no usable time (${document.sortAt}).`);
  const group = copies === 0 && copyGroup === id ? null : copyGroup;
  const undated = document.publishedAt === null;
  return { id, sortAt, undated, foldTitle, foldText, copyGroup: group, story: storyId, tags: tagsOf(document) };
}

function tagsOf(document: SearchDocument): IndexDocument['tags'] {
  const { countries, regions, actors, source, language, primaryCountry, filedFrom, outletCountry } = document;
  const tags = (kind: Facet, names: readonly string[]): { kind: Facet; name: string }[] => names.map((name) => ({ kind, name }));
  return [
    ...tags('country', countries),
    ...tags('region', regions),
    ...tags('actor', actors),
    ...tags('source', [source]),
    ...tags('language', one(language)),
    ...tags('primaryCountry', one(primaryCountry)),
    ...tags('place', document.places),
    ...tags('actorType', document.actorTypes),
    ...tags('event', document.events),
    ...tags('materiel', document.materiel),
    ...tags('filedFrom', one(filedFrom)),
    ...tags('outletCountry', one(outletCountry)),
  ];
}

function one(name: string | null): string[] {
  return name === null ? [] : [name];
}

import type { SearchDocument } from '../../domain/search.ts';
import { EngineRejectedError, type Facet } from '../engine.ts';
import type { IndexDocument } from './protocol.ts';
import { MAX_SECONDS } from './schema.ts';

/** @throws EngineRejectedError when the document's time is none */
export function toIndexDocument(document: SearchDocument): IndexDocument {
  const { id, foldTitle, foldText } = document;
  const sortAt = Math.floor(document.sortAt);
  if (!(Math.abs(sortAt) < MAX_SECONDS)) throw new EngineRejectedError(`Article ${id} has no usable time (${document.sortAt}).`);
  return { id, sortAt, foldTitle, foldText, tags: tagsOf(document) };
}

function tagsOf({ countries, regions, actors, source, language }: SearchDocument): IndexDocument['tags'] {
  const tags = (kind: Facet, names: readonly string[]): { kind: Facet; name: string }[] => names.map((name) => ({ kind, name }));
  return [
    ...tags('country', countries),
    ...tags('region', regions),
    ...tags('actor', actors),
    ...tags('source', [source]),
    ...tags('language', language === null ? [] : [language]),
  ];
}

import type { SearchDocument } from '../../domain/search.ts';
import { type Shards, shardsOf } from './facet-values.ts';
import { timeFields } from './time-fields.ts';
import { encodeText, encodeValue, nativeWords, splitWords } from './words.ts';

/** Changes whenever the same `SearchDocument` is stored differently: older indexes must then be built again. */
export const LAYOUT_VERSION = 5;

/** What is stored for one article; the `fold*` fields hold coded words. */
export interface MeiliDocument extends Omit<SearchDocument, 'geo'> {
  /** Distinct coded words of the title, for `title:word`. */
  readonly titleWords: readonly string[];
  /** Those of the text that the title lacks, for `word*`. */
  readonly textWords: readonly string[];
  /** Title and excerpt in scripts other than Latin, for searches that do not come from here. */
  readonly nativeText: string;
  /** Hours and days since 1970 and months since year 0 of `sortAt`, to be counted by. */
  readonly hour: number;
  readonly day: number;
  readonly month: number;
  /** 1 where no date is known. */
  readonly undated: 0 | 1;
  /** The server's own name for a point; absent where there is none. */
  readonly _geo?: { readonly lat: number; readonly lng: number };
}

export interface Payload {
  /** One JSON document a line. */
  readonly ndjson: string;
  readonly ids: readonly string[];
}

const MAX_PAYLOAD_BYTES = 20_000_000;
const MAX_PAYLOAD_DOCUMENTS = 1000;

export function toMeiliDocument({ geo, ...document }: SearchDocument): MeiliDocument & Shards {
  const titleWords = new Set(splitWords(document.foldTitle));
  const textWords = new Set(splitWords(document.foldText).filter((word) => !titleWords.has(word)));
  return {
    ...document,
    foldTitle: encodeText(document.foldTitle),
    foldText: encodeText(document.foldText),
    titleWords: [...titleWords].map(encodeValue),
    textWords: [...textWords].map(encodeValue),
    nativeText: nativeWords(`${document.title} ${document.excerpt}`),
    ...timeFields(document),
    ...shardsOf(document.regions),
    ...(geo && { _geo: geo }),
  };
}

/** Documents as upload bodies of at most 1,000 documents and 20 MB; a single larger document travels alone. */
export function* toPayloads(
  documents: readonly SearchDocument[],
  maxBytes = MAX_PAYLOAD_BYTES,
  maxDocuments = MAX_PAYLOAD_DOCUMENTS,
): Generator<Payload, void, undefined> {
  let lines: string[] = [];
  let ids: string[] = [];
  let bytes = 0;
  for (const document of documents) {
    const line = JSON.stringify(toMeiliDocument(document));
    const size = Buffer.byteLength(line) + 1;
    if (lines.length > 0 && (bytes + size > maxBytes || lines.length >= maxDocuments)) {
      yield { ndjson: lines.join('\n'), ids };
      lines = [];
      ids = [];
      bytes = 0;
    }
    lines.push(line);
    ids.push(document.id);
    bytes += size;
  }
  if (lines.length > 0) yield { ndjson: lines.join('\n'), ids };
}

import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Settings } from 'meilisearch';
import { parse } from 'yaml';
import { z } from 'zod';
import { foldText } from '../../domain/fold.ts';
import { encodeText, nativeWords } from './words.ts';

const SETTINGS_FILE = new URL('../../../config/meilisearch.yaml', import.meta.url);

export interface WordLists {
  /** Word to the words it may stand for, as people write them. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  /** Acronyms and such that are never taken for a typing error. */
  readonly protectedWords: readonly string[];
}

const texts = z.array(z.string());
const features = z.strictObject({
  facetSearch: z.boolean(),
  filter: z.strictObject({ equality: z.boolean(), comparison: z.boolean() }),
});

/** What the settings file may say: all of it is sent, so a misspelt key must not pass unseen. */
const settingsFile = z.strictObject({
  searchableAttributes: texts,
  displayedAttributes: texts,
  // The server knows points only by the bare name.
  filterableAttributes: z.array(z.union([z.literal('_geo'), z.strictObject({ attributePatterns: texts, features })])),
  sortableAttributes: texts,
  rankingRules: texts,
  stopWords: texts,
  separatorTokens: texts,
  nonSeparatorTokens: texts,
  dictionary: texts,
  distinctAttribute: z.string().nullable(),
  embedders: z.record(z.string(), z.never()),
  facetSearch: z.boolean(),
  prefixSearch: z.enum(['indexingTime', 'disabled']),
  proximityPrecision: z.enum(['byWord', 'byAttribute']),
  searchCutoffMs: z.int().min(1),
  localizedAttributes: z.null(),
  typoTolerance: z.strictObject({
    enabled: z.boolean(),
    minWordSizeForTypos: z.strictObject({ oneTypo: z.int(), twoTypos: z.int() }),
    disableOnNumbers: z.boolean(),
    disableOnAttributes: texts,
  }),
  pagination: z.strictObject({ maxTotalHits: z.int().min(1) }),
  faceting: z.strictObject({ maxValuesPerFacet: z.int().min(1), sortFacetValuesBy: z.record(z.string(), z.enum(['alpha', 'count'])) }),
});

/** Index settings with the total the server counts to. */
export type WantedSettings = Settings & { readonly pagination: { readonly maxTotalHits: number } };

/** The settings the index must have: those of `config/meilisearch.yaml` with the word lists. */
export async function wantedSettings(lists: WordLists): Promise<WantedSettings> {
  const file = settingsFile.parse(parse(await readFile(SETTINGS_FILE, 'utf8')));
  return {
    ...file,
    synonyms: codedSynonyms(lists.synonyms),
    typoTolerance: { ...file.typoTolerance, disableOnWords: codedWords(lists.protectedWords) },
  };
}

/** The part of `wanted` that the server does not have yet; null when there is nothing to change. */
export function differences(wanted: Settings, actual: Settings): Settings | null {
  const present = new Map<string, unknown>(Object.entries(actual));
  const changed = Object.entries(wanted).filter(
    ([name, value]) => !isDeepStrictEqual(comparable(name, value), comparable(name, present.get(name))),
  );
  return changed.length === 0 ? null : Object.fromEntries(changed);
}

/** The server gives sets back in an order of its own. */
function comparable(name: string, value: unknown): unknown {
  if (name === 'sortableAttributes' || name === 'stopWords') return isTexts(value) ? value.toSorted() : value;
  if (name === 'typoTolerance' && typeof value === 'object' && value !== null && 'disableOnWords' in value) {
    return { ...value, disableOnWords: isTexts(value.disableOnWords) ? value.disableOnWords.toSorted() : value.disableOnWords };
  }
  return value;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/**
 * Synonyms are coded as the texts are. A word of another script has its plain spelling for a key too, since that is what
 * somebody types who asks the server directly.
 */
function codedSynonyms(synonyms: WordLists['synonyms']): Record<string, string[]> {
  const coded = new Map<string, Set<string>>();
  const add = (key: string, values: readonly string[]): void => {
    const others = values.filter((value) => value !== '' && value !== key);
    if (key !== '' && others.length > 0) coded.set(key, new Set([...(coded.get(key) ?? []), ...others]));
  };
  for (const [word, others] of Object.entries(synonyms)) {
    const key = encodeText(foldText(word));
    const values = others.map((other) => encodeText(foldText(other)));
    add(key, values);
    if (values.length > 0 && nativeWords(word) !== '') add(word.normalize('NFKC').toLowerCase(), [key, ...values]);
  }
  return Object.fromEntries([...coded].map(([key, values]) => [key, [...values].toSorted()]));
}

function codedWords(words: readonly string[]): string[] {
  const coded = words.flatMap((word) => encodeText(foldText(word)).split(' ')).filter((word) => word !== '');
  return [...new Set(coded)].toSorted();
}

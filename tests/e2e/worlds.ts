import type { BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Looking } from './looking.ts';

/** Articles that the page is driven over. */
export interface World {
  readonly name: string;
  readonly origin: string;
  /** A word of several articles. */
  readonly word: string;
}

export interface Hit {
  readonly id: string;
  readonly title: string;
  readonly language: string | null;
  readonly copies: number;
  readonly storyId: string;
  readonly story: { readonly reports: number };
  readonly actors: readonly string[];
}

export interface Answer {
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly facets: Readonly<Record<string, readonly FacetValue[]>>;
  readonly names: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

const replay = inject('replay');
const SAVED_PAGES: readonly World[] = replay === null ? [] : [{ name: 'saved pages', origin: replay.origin, word: 'president' }];

/** The demo, and saved pages where the surroundings name some. */
export const WORLDS: readonly World[] = [{ name: 'the demo', origin: inject('origin'), word: 'ceasefire' }, ...SAVED_PAGES];

/** What the API says of a world, so that a test need not know the articles. */
export function asking(origin: string): {
  readonly found: (search: string) => Promise<Answer>;
  readonly facet: (name: string) => Promise<readonly FacetValue[]>;
} {
  const found = async (search: string): Promise<Answer> => (await (await fetch(`${origin}/api/search?${search}`)).json()) as Answer;
  return { found, facet: async (name) => (await found('collapse=stories')).facets[name] ?? [] };
}

/** Opens the pages of a world. */
export function within({ open }: Looking, { origin }: World): (path: string, options?: BrowserContextOptions) => Promise<Page> {
  return (path, options) => open(path, options, origin);
}

/** The first three long words of a headline; all of them stand in it. */
export const wordsOf = (title: string): string => (title.match(/\p{L}{4,}/gu) ?? []).slice(0, 3).join(' ');

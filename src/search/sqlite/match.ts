import { type EngineQuery, type Facet, FACETS } from '../engine.ts';
import type { Term } from '../query/ast.ts';
import { EVERY_DOCUMENT } from './schema.ts';

/** `all`: no words and no filters; `none`: nothing can match; else an FTS5 expression. */
export type Match = { readonly kind: 'all' | 'none' } | { readonly kind: 'words'; readonly expression: string };

/** What the folded fields hold; any other word is in no document, and must not reach FTS5's own syntax. */
const FOLDED = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*$/u;

/** The expression of a query; `tagId` gives null for a value that no document carries. */
export function matchOf(query: EngineQuery, tagId: (facet: Facet, value: string) => number | null): Match {
  const demanded: string[] = [];
  const excluded: string[] = [];
  for (const term of query.query.terms) {
    const possible = term.words.length > 0 && term.words.every((word) => FOLDED.test(word));
    const tag = term.orTagged ? tagId(term.orTagged.facet, term.orTagged.value) : null;
    const ways = [...(possible ? [termExpression(term)] : []), ...(tag === null ? [] : [`meta : "t_${tag}"`])];
    if (ways.length > 0) (term.negated ? excluded : demanded).push(ways.length === 1 ? ways.join('') : `(${ways.join(' OR ')})`);
    else if (!term.negated) return { kind: 'none' };
  }
  for (const facet of FACETS) {
    const tokens = (values: readonly string[]): string[] =>
      values.map((value) => tagId(facet, value)).flatMap((id) => (id === null ? [] : [`"t_${id}"`]));
    const { include, exclude } = query.filters[facet];
    const wanted = tokens(include);
    if (include.length > 0 && wanted.length === 0) return { kind: 'none' };
    if (wanted.length > 0) demanded.push(`meta : (${wanted.join(' OR ')})`);
    const unwanted = tokens(exclude);
    if (unwanted.length > 0) excluded.push(`meta : (${unwanted.join(' OR ')})`);
  }
  return combine(demanded, excluded);
}

/** The expression that finds these words, one after the other, in title or text. */
export function anywhere(words: readonly string[]): string {
  return `{title body} : ${quoted(words)}`;
}

function combine(demanded: readonly string[], excluded: readonly string[]): Match {
  if (demanded.length + excluded.length === 0) return { kind: 'all' };
  const positive = demanded.length > 0 ? demanded.join(' AND ') : `meta : "${EVERY_DOCUMENT}"`;
  const negative = excluded.length > 0 ? ` NOT (${excluded.join(' OR ')})` : '';
  return { kind: 'words', expression: `(${positive})${negative}` };
}

function termExpression({ field, words }: Term): string {
  return field === 'title' ? `{title} : ${quoted(words)}` : anywhere(words);
}

function quoted(words: readonly string[]): string {
  return `"${words.join(' ').replaceAll('"', '""')}"`;
}

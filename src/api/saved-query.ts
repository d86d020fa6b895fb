import type { z } from 'zod';
import { QueryError } from '../search/query/errors.ts';
import { readRequest } from '../search/service/request.ts';
import { SearchParamsError, type SearchParams } from '../search/service.ts';
import { HttpProblem } from './problem.ts';
import { pageQuerySchema, tidyQuery, toParams } from './query.ts';

/** What stays of a search: which page of it somebody looked at does not. */
const savedSchema = pageQuerySchema.omit({ offset: true });
const LONGEST = 8000;

export interface SavedQuery {
  /** As `canonicalQuery` gives it. */
  readonly query: string;
  readonly params: SearchParams;
}

/** Search parameters in the order of their names and values, so that the same search is the same text; without empty ones and `token`. */
export function canonicalQuery(search: string): string {
  const pairs = [...new URLSearchParams(search)].filter(([name, value]) => name !== 'token' && value !== '');
  const written = pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  return [...new Set(written)].sort().join('&');
}

/**
 * Reads search parameters written as a query string.
 *
 * @throws HttpProblem that names `field` and what is wrong in it
 */
export function readSavedQuery(search: string, field: string): SavedQuery {
  if (search.length > LONGEST) throw bad(field, `At most ${LONGEST} characters.`);
  const query = canonicalQuery(search.replace(/^\?/, ''));
  const read = savedSchema.safeParse(tidyQuery(byName(query)));
  if (!read.success) throw bad(field, complaintOf(read.error));
  try {
    const params = toParams(read.data);
    readRequest(params);
    return { query, params };
  } catch (error) {
    if (error instanceof QueryError || error instanceof SearchParamsError) throw bad(field, `${error.field}: ${error.message}`);
    throw error;
  }
}

function byName(query: string): Record<string, string | string[]> {
  const params = new URLSearchParams(query);
  return Object.fromEntries(
    [...new Set(params.keys())].map((name) => {
      const values = params.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? '') : values];
    }),
  );
}

function complaintOf({ issues: [first] }: z.ZodError): string {
  if (first?.code === 'unrecognized_keys')
    return `There is no parameter ${String(first.keys[0]).slice(0, 60)}; allowed are ${Object.keys(savedSchema.shape).join(', ')}.`;
  return `${String(first?.path[0] ?? '')}: ${first?.message ?? 'This cannot be used.'}`;
}

function bad(field: string, message: string): HttpProblem {
  return new HttpProblem(400, 'bad-query', message, {}, field);
}

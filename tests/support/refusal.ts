import { QueryError } from '../../src/search/query/errors.ts';
import { parseQuery } from '../../src/search/query/parse.ts';

/** The refusal of a query, or null where it is read; anything but a QueryError is thrown on. */
export function refusal(q: string): QueryError | null {
  try {
    parseQuery(q);
    return null;
  } catch (error) {
    if (error instanceof QueryError) return error;
    throw error;
  }
}

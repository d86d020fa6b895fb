import { createHash } from 'node:crypto';
import { z } from 'zod';
import { FACETS, type Place } from '../engine.ts';
import { MAX_OFFSET, SearchParamsError, type SearchParams } from './types.ts';

const MAX_CURSOR = 400;
const cursorSchema = z.strictObject({
  f: z.string(),
  n: z.int().min(0).max(MAX_OFFSET),
  /** Second and id of the last hit. */
  a: z.tuple([z.int(), z.string().min(1).max(100)]).nullable(),
  s: z.string().nullable(),
});
/** Of versions that counted hits only: they lost or repeated some whenever an article arrived. */
const oldSchema = z.strictObject({ o: z.int(), f: z.string() });

/** Where a page ended. */
export interface Ending {
  /** Hits up to there. */
  readonly hits: number;
  /** The last of them; null in order of relevance. */
  readonly after: Place | null;
  /** Under which the hits shown are remembered; null where the place alone tells what comes next. */
  readonly shown: string | null;
}

/** Names a search by all that decides which hits it has and in what order, so that a cursor is not used with another one. */
export function fingerprint(params: SearchParams): string {
  const lists = FACETS.map((facet) => (params[facet] ?? []).toSorted());
  const rest = [params.q, params.from ?? null, params.to ?? null, params.sort ?? null, params.collapse ?? 'copies', params.expand ?? true];
  return createHash('sha256')
    .update(JSON.stringify([...rest, lists]))
    .digest('base64url')
    .slice(0, 12);
}

export function writeCursor({ hits, after, shown }: Ending, print: string): string {
  const parts = { f: print, n: hits, a: after && [after.sortAt, after.id], s: shown };
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** @throws SearchParamsError when it is no cursor or belongs to another search */
export function readCursor(cursor: string, print: string): Ending {
  const decoded = cursor.length > MAX_CURSOR ? null : decode(cursor);
  const read = cursorSchema.safeParse(decoded);
  if (!read.success) throw bad(oldSchema.safeParse(decoded).success ? OLD : 'This is not a cursor that an answer gave.');
  const { f, n, a, s } = read.data;
  if (f !== print) throw bad('This cursor belongs to another search: query, filters, dates and sort must stay as they were.');
  return { hits: n, after: a && { sortAt: a[0], id: a[1] }, shown: s };
}

const OLD = 'This cursor is of an earlier version; begin again without one.';

function bad(message: string): SearchParamsError {
  return new SearchParamsError('bad-cursor', 'cursor', message);
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    // Not JSON: the schema refuses null, and the caller is told.
    return null;
  }
}

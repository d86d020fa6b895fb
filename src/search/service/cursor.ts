import { createHash } from 'node:crypto';
import { z } from 'zod';
import { FACETS } from '../engine.ts';
import { MAX_OFFSET, SearchParamsError, type SearchParams } from './types.ts';

const MAX_CURSOR = 200;
const cursorSchema = z.strictObject({ o: z.int().min(0).max(MAX_OFFSET), f: z.string() });

/** Names a search by all that decides which hits it has and in what order, so that a cursor is not used with another one. */
export function fingerprint(params: SearchParams): string {
  const lists = FACETS.map((facet) => (params[facet] ?? []).toSorted());
  const rest = [params.q, params.from ?? null, params.to ?? null, params.sort ?? null, params.collapse ?? 'copies', params.expand ?? true];
  return createHash('sha256')
    .update(JSON.stringify([...rest, lists]))
    .digest('base64url')
    .slice(0, 12);
}

export function writeCursor(offset: number, print: string): string {
  return Buffer.from(JSON.stringify({ o: offset, f: print })).toString('base64url');
}

/** The offset in a cursor. @throws SearchParamsError when it is no cursor or belongs to another search */
export function readCursor(cursor: string, print: string): number {
  const read = cursorSchema.safeParse(cursor.length > MAX_CURSOR ? null : decode(cursor));
  if (!read.success) throw new SearchParamsError('bad-cursor', 'cursor', 'This is not a cursor that an answer gave.');
  if (read.data.f !== print) {
    throw new SearchParamsError(
      'bad-cursor',
      'cursor',
      'This cursor belongs to another search: query, filters, dates and sort must stay as they were.',
    );
  }
  return read.data.o;
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    // Not JSON: the schema refuses null, and the caller is told.
    return null;
  }
}

import { FOLD_VERSION } from '../../domain/fold.ts';
import type { EngineState } from '../engine.ts';
import type { Connection } from './database.ts';
import { IndexFailure } from './errors.ts';
import { dropBuild, tablesOf } from './schema.ts';

/** A build whose owner has been silent for so long is taken for dead. */
const SILENCE_MS = 600_000;

export interface Build {
  readonly id: number;
  readonly generation: string;
  readonly foldVersion: number;
  readonly owner: string | null;
  readonly beat: number;
}

export function liveBuild(connection: Connection): Build {
  const build = findBuild(connection, 'live');
  if (build === null) throw new IndexFailure('damaged', 'The search index holds no finished build.');
  return build;
}

export function findBuild(connection: Connection, state: 'live' | 'building'): Build | null {
  const row = connection.statement('SELECT id, generation, fold_version, owner, beat FROM build WHERE state = ?').get(state);
  if (!row) return null;
  return {
    id: Number(row['id']),
    generation: String(row['generation']),
    foldVersion: Number(row['fold_version']),
    owner: row['owner'] === null ? null : String(row['owner']),
    beat: Number(row['beat']),
  };
}

export function readState(connection: Connection): EngineState {
  const { id, generation, foldVersion } = liveBuild(connection);
  const row = connection.statement(`SELECT count(*) AS documents FROM ${tablesOf(id).doc}`).get();
  // Text folded by other rules still answers, but only a new build answers right.
  return { documents: Number(row?.['documents'] ?? 0), generation: foldVersion === FOLD_VERSION ? generation : null };
}

/** Drops what finished or dead rebuilds left behind. Call within a write transaction. */
export function dropLeftovers(connection: Connection): void {
  for (const { id } of connection.statement("SELECT id FROM build WHERE state = 'dropped'").all()) dropBuild(connection.db, Number(id));
  const building = findBuild(connection, 'building');
  if (building && isDead(building)) dropBuild(connection.db, building.id);
}

/** `pid:id of the engine` */
function isDead({ owner, beat }: Build): boolean {
  if (Date.now() - beat > SILENCE_MS) return true;
  const pid = Number(owner?.split(':')[0]);
  if (!Number.isSafeInteger(pid) || pid <= 0) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

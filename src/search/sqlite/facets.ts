import type { DatabaseSync } from 'node:sqlite';
import { type EngineResult, type Facet, FACETS } from '../engine.ts';
import { liveBuild } from './builds.ts';
import type { Connection } from './database.ts';
import { tablesOf } from './schema.ts';

const MAX_VALUES = 100;

interface Tag {
  readonly kind: Facet;
  readonly name: string;
}

/** Tags of the live build and the counters that `tally(tags)` fills while SQLite walks the hits. */
export interface TagCounter {
  id(kind: Facet, name: string): number | null;
  /** Forgets the counts of the query before. */
  reset(): void;
  facets(): EngineResult['facets'];
}

/** Call within the read transaction that also counts. Tags are only ever added, so known ones are not read again. */
export function refreshTags(connection: Connection, known: KnownTags): TagCounter {
  const build = liveBuild(connection).id;
  if (known.build !== build) known.start(build);
  const added = connection.statement(`SELECT id, kind, name FROM ${tablesOf(build).tag} WHERE id > ? ORDER BY id`);
  for (const row of added.iterate(BigInt(known.last))) {
    const kind = FACETS.find((facet) => facet === row['kind']);
    if (kind !== undefined) known.add(Number(row['id']), { kind, name: String(row['name']) });
  }
  return known;
}

export class KnownTags implements TagCounter {
  build = 0;
  last = 0;
  #tags: (Tag | undefined)[] = [];
  #ids = new Map<string, number>();
  #counts = new Uint32Array(1024);

  start(build: number): void {
    this.build = build;
    this.last = 0;
    this.#tags = [];
    this.#ids.clear();
  }

  add(id: number, tag: Tag): void {
    this.#tags[id] = tag;
    this.#ids.set(`${tag.kind} ${tag.name}`, id);
    this.last = Math.max(this.last, id);
    if (id >= this.#counts.length) this.#counts = new Uint32Array(id * 2);
  }

  id(kind: Facet, name: string): number | null {
    return this.#ids.get(`${kind} ${name}`) ?? null;
  }

  reset(): void {
    this.#counts.fill(0);
  }

  count(tags: Uint8Array): void {
    const aligned = tags.byteOffset % 4 === 0 ? tags : tags.slice();
    const ids = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
    for (const id of ids) this.#counts[id] = (this.#counts[id] ?? 0) + 1;
  }

  facets(): EngineResult['facets'] {
    const counted: Record<Facet, { value: string; count: number }[]> = { country: [], region: [], actor: [], source: [], language: [] };
    for (const [id, tag] of this.#tags.entries()) {
      const count = this.#counts[id] ?? 0;
      if (tag && count > 0) counted[tag.kind].push({ value: tag.name, count });
    }
    const top = (values: { value: string; count: number }[]): { value: string; count: number }[] =>
      values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, MAX_VALUES);
    return {
      country: top(counted.country),
      region: top(counted.region),
      actor: top(counted.actor),
      source: top(counted.source),
      language: top(counted.language),
    };
  }
}

/** Adds the aggregate `tally(tags)`: counts the tags of each row and returns the number of rows. */
export function addTally(db: DatabaseSync, known: KnownTags): void {
  db.aggregate('tally', {
    start: 0,
    step: (rows, tags) => {
      if (tags instanceof Uint8Array) known.count(tags);
      return Number(rows) + 1;
    },
  });
}

import type { DatabaseSync } from 'node:sqlite';
import {
  type EngineResult,
  type ExtraFacet,
  type Facet,
  type FacetCount,
  FACETS,
  facetLists,
  forEachFacet,
  mostFrequentValues,
} from '../engine.ts';
import { liveBuild } from './builds.ts';
import type { Connection } from './database.ts';
import { GroupedHits } from './folded.ts';
import { ALONE, tablesOf } from './schema.ts';

interface Tag {
  readonly kind: Facet;
  readonly name: string;
}

/** Tags of the live build and the counters that `tally` fills while SQLite walks the hits. */
export interface TagCounter {
  id(kind: Facet, name: string): number | null;
  /** Forgets the counts of the query before. */
  reset(): void;
  /** How many of the hits are left when each group is one. */
  folded(hits: number): number;
  facets(extra: readonly ExtraFacet[]): EngineResult['facets'];
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
  readonly #grouped = new GroupedHits();

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
    this.#grouped.reset();
  }

  /** `tags`: packed ids. */
  count(group: number, tags: Uint8Array, more: Uint8Array | null): void {
    if (group !== ALONE) {
      this.#grouped.add(group, unpacked(tags), more && unpacked(more));
      return;
    }
    this.#countAll(tags);
    if (more) this.#countAll(more);
  }

  #countAll(tags: Uint8Array): void {
    const ids = unpacked(tags);
    const counts = this.#counts;
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] ?? 0;
      counts[id] = (counts[id] ?? 0) + 1;
    }
  }

  folded(hits: number): number {
    return hits - this.#grouped.hits + this.#grouped.groups;
  }

  facets(extra: readonly ExtraFacet[]): EngineResult['facets'] {
    this.#grouped.countInto(this.#counts);
    const counted = forEachFacet((): FacetCount[] => []);
    for (const [id, tag] of this.#tags.entries()) {
      const count = this.#counts[id] ?? 0;
      if (tag && count > 0) counted[tag.kind].push({ value: tag.name, count });
    }
    return facetLists(extra, (facet) => mostFrequentValues(counted[facet]));
  }
}

function unpacked(tags: Uint8Array): Uint32Array {
  const aligned = tags.byteOffset % 4 === 0 ? tags : tags.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
}

/** Adds the aggregate `tally(group, tags[, more])`: counts the tags of the rows, of each group once, and returns the number of rows. */
export function addTally(db: DatabaseSync, known: KnownTags): void {
  db.aggregate('tally', {
    start: 0,
    varargs: true,
    step: (rows, group, tags, more) => {
      if (tags instanceof Uint8Array) known.count(Number(group), tags, more instanceof Uint8Array ? more : null);
      return Number(rows) + 1;
    },
  });
}

import { type Facet, FACETS } from '../engine.ts';
import { liveBuild } from './builds.ts';
import type { Connection } from './database.ts';
import { tablesOf } from './schema.ts';

export interface Tag {
  readonly kind: Facet;
  readonly name: string;
}

/** The tags of the live build by number. */
export class KnownTags {
  #build = 0;
  #last = 0;
  readonly #tags: Tag[] = [];
  readonly #ids = new Map<string, number>();

  /** Call within the read transaction that needs them. Tags are only ever added, so known ones are not read again. */
  refresh(connection: Connection): void {
    const build = liveBuild(connection).id;
    if (this.#build !== build) this.#start(build);
    const added = connection.statement(`SELECT id, kind, name FROM ${tablesOf(build).tag} WHERE id > ? ORDER BY id`);
    for (const row of added.iterate(BigInt(this.#last))) {
      const kind = FACETS.find((facet) => facet === row['kind']);
      this.#last = Number(row['id']);
      if (kind !== undefined) this.#add(this.#last, { kind, name: String(row['name']) });
    }
  }

  /** One more than the largest number. */
  get size(): number {
    return this.#last + 1;
  }

  id(kind: Facet, name: string): number | null {
    return this.#ids.get(`${kind} ${name}`) ?? null;
  }

  tag(id: number): Tag | undefined {
    return this.#tags[id];
  }

  #start(build: number): void {
    this.#build = build;
    this.#last = 0;
    this.#tags.length = 0;
    this.#ids.clear();
  }

  #add(id: number, tag: Tag): void {
    this.#tags[id] = tag;
    this.#ids.set(`${tag.kind} ${tag.name}`, id);
  }
}

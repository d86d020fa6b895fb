import type { Collapse } from '../engine.ts';
import { liveBuild } from './builds.ts';
import type { Connection } from './database.ts';
import { ALONE, KEPT_CHANGES, SLOTS, tablesOf, type Tables } from './schema.ts';

/** Slots of documents that are gone are left as they are until there are so many more than documents. */
const WASTE = 1.5;
const SPARE = 4096;

/**
 * What counting and ordering need of every document of the live build, in memory: about 100 bytes a document. Each document
 * has a slot, which it keeps; a new version of it has another one. Brought up to date by the build's log of changes.
 */
export class Columns {
  build = 0;
  /** The last change that is in here. */
  change = 0;
  /** By slot. */
  docids = new Float64Array(0);
  #copies = new Uint32Array(0);
  #stories = new Uint32Array(0);
  /** Where in `tags` those of a slot begin, where the ones that every search counts end, and where the others end. */
  starts = new Uint32Array(0);
  mains = new Uint32Array(0);
  ends = new Uint32Array(0);
  tags = new Uint32Array(0);
  /** The slots of all documents there are, by docid: oldest first. */
  order = new Uint32Array(0);
  /** Slots given so far. */
  slots = 0;

  /** Call within the read transaction whose documents are wanted. True when everything was read anew: slots are others now. */
  refresh(connection: Connection): boolean {
    const build = liveBuild(connection).id;
    const tables = tablesOf(build);
    // Each for itself: asked for both at once, SQLite reads the whole log.
    const { change } = tables;
    const log = connection.statement(`SELECT (SELECT min(seq) FROM ${change}) AS first, (SELECT max(seq) FROM ${change}) AS last`).get();
    const last = Number(log?.['last'] ?? 0);
    const isSame = build === this.build && last >= this.change;
    if (isSame && last === this.change) return false;
    const isCovered = isSame && Number(log?.['first'] ?? 0) <= this.change + 1 && last - this.change <= KEPT_CHANGES;
    if (isCovered && this.slots < WASTE * this.order.length + SPARE) {
      this.#apply(connection, tables);
      this.change = last;
      return false;
    }
    this.#load(connection, tables);
    Object.assign(this, { build, change: last });
    return true;
  }

  /** The number of what a document is folded with. */
  groupsFor(collapse: Collapse | undefined): Uint32Array | null {
    return collapse === 'copies' ? this.#copies : collapse === 'stories' ? this.#stories : null;
  }

  /** How many documents in `order` come before this docid. */
  before(docid: number): number {
    let [low, high] = [0, this.order.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.docids[this.order[middle] ?? 0] ?? 0) < docid) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  secondOf(slot: number): number {
    return Math.floor((this.docids[slot] ?? 0) / SLOTS);
  }

  #load(connection: Connection, { doc }: Tables): void {
    const row = connection.statement(`SELECT count(*) AS documents FROM ${doc}`).get();
    const documents = Number(row?.['documents'] ?? 0);
    this.slots = 0;
    this.#makeRoom(documents + SPARE);
    for (const one of connection.statement(`SELECT docid, copies, story, main, tags FROM ${doc} ORDER BY docid`).iterate()) this.#add(one);
    this.order = Uint32Array.from({ length: this.slots }, (_, slot) => slot);
  }

  #apply(connection: Connection, { doc, change }: Tables): void {
    const select = `SELECT DISTINCT c.docid AS changed, d.* FROM ${change} c LEFT JOIN ${doc} d ON d.docid = c.docid WHERE c.seq > ? ORDER BY c.docid`;
    const gone = new Set<number>();
    const added: number[] = [];
    for (const row of connection.statement(select).iterate(BigInt(this.change))) {
      const docid = Number(row['changed']);
      const known = this.order[this.before(docid)];
      if (known !== undefined && this.docids[known] === docid) gone.add(known);
      if (row['docid'] !== null) added.push(this.#add(row));
    }
    this.order = this.#merged(gone, added);
  }

  /** `added` is in order of docid as well. */
  #merged(gone: ReadonlySet<number>, added: readonly number[]): Uint32Array<ArrayBuffer> {
    const merged = new Uint32Array(this.order.length - gone.size + added.length);
    let at = 0;
    let next = 0;
    const addBefore = (docid: number): void => {
      for (let slot = added[next]; slot !== undefined && (this.docids[slot] ?? 0) < docid; slot = added[next]) {
        merged[at] = slot;
        at += 1;
        next += 1;
      }
    };
    for (const slot of this.order) {
      if (next < added.length) addBefore(this.docids[slot] ?? 0);
      if (gone.size > 0 && gone.has(slot)) continue;
      merged[at] = slot;
      at += 1;
    }
    addBefore(Number.POSITIVE_INFINITY);
    return merged;
  }

  #add(row: Record<string, unknown>): number {
    const slot = this.slots;
    if (slot >= this.docids.length) this.#makeRoom(slot * 2);
    this.slots += 1;
    this.docids[slot] = Number(row['docid']);
    this.#copies[slot] = Number(row['copies']);
    this.#stories[slot] = Number(row['story']);
    const ids = unpacked(row['tags']);
    const start = slot === 0 ? 0 : (this.ends[slot - 1] ?? 0);
    const end = start + ids.length;
    if (end > this.tags.length) this.tags = grown(this.tags, end * 2);
    this.tags.set(ids, start);
    this.starts[slot] = start;
    this.mains[slot] = start + Number(row['main']);
    this.ends[slot] = end;
    return slot;
  }

  #makeRoom(slots: number): void {
    const docids = new Float64Array(slots);
    docids.set(this.docids.subarray(0, slots));
    this.docids = docids;
    this.#copies = grown(this.#copies, slots);
    this.#stories = grown(this.#stories, slots);
    this.starts = grown(this.starts, slots);
    this.mains = grown(this.mains, slots);
    this.ends = grown(this.ends, slots);
  }
}

/** Every document stands alone where nothing is folded. */
export function groupIn(groups: Uint32Array | null, slot: number): number {
  return groups?.[slot] ?? ALONE;
}

function unpacked(tags: unknown): Uint32Array {
  if (!(tags instanceof Uint8Array)) return new Uint32Array();
  const aligned = tags.byteOffset % 4 === 0 ? tags : tags.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
}

/** The same numbers with room for more. */
export function grown(array: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length);
  larger.set(array.subarray(0, length));
  return larger;
}

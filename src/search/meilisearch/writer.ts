import { setTimeout as sleep } from 'node:timers/promises';
import type { EnqueuedTask, Settings } from 'meilisearch';
import type { SearchDocument } from '../../domain/search.ts';
import { EngineRejectedError, EngineUnreachableError } from '../engine.ts';
import { GONE, newBuildName, removeAbandoned, runningBuilds } from './builds.ts';
import type { Connection } from './connection.ts';
import { toPayloads } from './document.ts';
import { ensureIndex, findIndex, generationOf } from './index-state.ts';

/** Deletions carry ids only. */
const MAX_IDS = 10_000;
/** Batches of a rebuild the server may have before it while the next one is prepared. */
const MAX_WAITING_TASKS = 3;

/** An exchange takes milliseconds, but waits for everything queued before it. */
const MAX_EXCHANGE_MS = 3_600_000;

/** An index this process is building, and the articles that were written meanwhile: the store's older batches must not undo that. */
interface Build {
  readonly uid: string;
  readonly touched: Set<string>;
}

/**
 * Writes to one index. While a new one is built beside it, by this process or another, every change goes to both: to
 * the new one first, so that wherever the exchange falls between the two the change is in what is live afterwards.
 */
export class IndexWriter {
  readonly #connection: Connection;
  readonly #uid: string;
  readonly #now: () => number;
  readonly #building = new Set<Build>();
  #turn: Promise<unknown> = Promise.resolve();
  /** Ends when the server has done what was sent before. */
  #done: Promise<unknown> = Promise.resolve();

  constructor(connection: Connection, uid: string, now: () => number) {
    this.#connection = connection;
    this.#uid = uid;
    this.#now = now;
  }

  /** Resolves when all documents can be found. Larger sets travel as several tasks. */
  async upsert(documents: readonly SearchDocument[], settings: () => Promise<Settings>): Promise<void> {
    if (documents.length === 0) return;
    await this.#finish(async () => {
      // Documents sent to a missing index would create one with the server's own settings.
      if ((await findIndex(this.#connection, this.#uid)) === null) await ensureIndex(this.#connection, this.#uid, await settings());
      const tasks: EnqueuedTask[] = [];
      for (const { ids, ndjson } of toPayloads(documents)) tasks.push(...(await this.#write(ids, (index) => this.#send(index, ndjson))));
      return tasks;
    });
  }

  /** Unknown ids and a missing index are as good as deleted. */
  async remove(ids: readonly string[]): Promise<void> {
    await this.#finish(async () => {
      const tasks: EnqueuedTask[] = [];
      for (let at = 0; at < ids.length; at += MAX_IDS) {
        const chunk = ids.slice(at, at + MAX_IDS);
        tasks.push(...(await this.#write(chunk, (index) => this.#delete(index, chunk))));
      }
      return tasks;
    });
  }

  /** Builds a new index beside the live one and exchanges the two; on failure the live one stays as it was. */
  async rebuild(settings: Settings, batches: AsyncIterable<readonly SearchDocument[]>): Promise<{ indexed: number; generation: string }> {
    await removeAbandoned(this.#connection, this.#uid, this.#now());
    // An exchange needs both sides; and a name that belongs to something else must show before the work.
    await ensureIndex(this.#connection, this.#uid, settings);
    const build: Build = { uid: newBuildName(this.#uid), touched: new Set() };
    this.#building.add(build);
    try {
      await ensureIndex(this.#connection, build.uid, settings);
      const generation = await this.#generationOf(build.uid);
      const indexed = await this.#fill(build, batches);
      await this.#inTurn(() => this.#exchange(build, generation));
      return { indexed, generation };
    } finally {
      // After the exchange this is the old index, after a failure the unfinished one.
      await this.#inTurn(() => this.#discard(build));
    }
  }

  async #fill(build: Build, batches: AsyncIterable<readonly SearchDocument[]>): Promise<number> {
    const waiting: EnqueuedTask[] = [];
    let indexed = 0;
    for await (const batch of batches) {
      await this.#inTurn(async () => {
        const untouched = batch.filter((document) => !build.touched.has(document.id));
        for (const { ids, ndjson } of toPayloads(untouched)) {
          waiting.push(await this.#send(build.uid, ndjson));
          indexed += ids.length;
        }
      });
      for (const task of waiting.splice(0, waiting.length - MAX_WAITING_TASKS)) await this.#connection.wait(task);
    }
    for (const task of waiting) await this.#connection.wait(task);
    return indexed;
  }

  /** Had somebody deleted the build, the next batch would have created it again, without settings and half empty. */
  async #exchange(build: Build, generation: string): Promise<void> {
    if ((await this.#generationOf(build.uid)) !== generation) {
      throw new EngineRejectedError(`The Meilisearch index "${build.uid}" was deleted while it was being built`);
    }
    const indexes: [string, string] = [this.#uid, build.uid];
    const task = await this.#connection.call('enqueued', async (client) => client.swapIndexes([{ indexes, rename: false }]));
    if (!(await this.#connection.waitIfSeen(task))) await this.#untilLive(generation);
    this.#building.delete(build);
  }

  async #untilLive(generation: string): Promise<void> {
    for (const end = Date.now() + MAX_EXCHANGE_MS; Date.now() < end;) {
      if ((await this.#generationOf(this.#uid)) === generation) return;
      await sleep(100);
    }
    throw new EngineUnreachableError(
      `Meilisearch did not exchange the index "${this.#uid}" for the new one in time; its task list tells why`,
    );
  }

  /** What cannot be deleted now is found by `removeAbandoned` later; a failure that led here says more than this one. */
  async #discard(build: Build): Promise<void> {
    this.#building.delete(build);
    try {
      await this.#connection.finish((client) => client.deleteIndex(build.uid), GONE);
    } catch (error) {
      if (!(error instanceof EngineUnreachableError || error instanceof EngineRejectedError)) throw error;
    }
  }

  /** Sends in turn, then waits: for what was sent before first, as the server ends its tasks in order. */
  async #finish(send: () => Promise<EnqueuedTask[]>): Promise<void> {
    const sent = this.#inTurn(send);
    const before = this.#done;
    const done = sent.then(async (tasks) => {
      await before;
      for (const task of tasks) await this.#connection.wait(task, GONE);
    });
    this.#done = done.catch(() => undefined);
    await done;
  }

  /** Sends a change to every index that needs it; the server works on what it has while more is sent. */
  async #write(ids: readonly string[], send: (index: string) => Promise<EnqueuedTask>): Promise<EnqueuedTask[]> {
    for (const { touched } of this.#building) for (const id of ids) touched.add(id);
    const sent: EnqueuedTask[] = [];
    for (const index of await runningBuilds(this.#connection, this.#uid, this.#now())) sent.push(await send(index));
    return [...sent, await send(this.#uid)];
  }

  #delete(index: string, ids: string[]): Promise<EnqueuedTask> {
    return this.#connection.call('enqueued', async (client) => client.index(index).deleteDocuments(ids));
  }

  #send(index: string, ndjson: string): Promise<EnqueuedTask> {
    return this.#connection.call(
      'enqueued',
      async (client) => client.index(index).addDocumentsFromString(ndjson, 'application/x-ndjson', { primaryKey: 'id' }),
      'upload',
    );
  }

  async #generationOf(uid: string): Promise<string> {
    const index = await findIndex(this.#connection, uid);
    if (index === null)
      throw new EngineRejectedError(`The Meilisearch index "${uid}" is gone; somebody must have deleted it during the rebuild`);
    return generationOf(index);
  }

  /** One after the other: what is sent in one turn stands together in the server's queue. */
  #inTurn<T>(action: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(action, action);
    this.#turn = done.catch(() => undefined);
    return done;
  }
}

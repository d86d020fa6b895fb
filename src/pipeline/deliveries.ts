import type { SearchDocument } from '../domain/search.ts';
import { EngineRejectedError } from '../search/engine.ts';
import type { PipelineContext } from './context.ts';

/** Articles of the outbox and the sequence number up to which they are covered. */
export interface Batch {
  readonly upTo: number;
  readonly articleIds: readonly string[];
}

/**
 * Batches on their way from the outbox to the engine, as many at a time as it likes to have before it. The rows of each leave the
 * outbox when the engine has confirmed that batch, and not before. After a failure nothing more is given.
 */
export class Deliveries {
  readonly #context: PipelineContext;
  readonly #read: (ids: readonly string[]) => Promise<readonly SearchDocument[]>;
  readonly #confirm: (count: number) => void;
  readonly #underWay = new Set<Promise<void>>();
  readonly #refused: { readonly batch: Batch; readonly cause: Error }[] = [];
  #failure: Error | null = null;

  constructor(
    context: PipelineContext,
    read: (ids: readonly string[]) => Promise<readonly SearchDocument[]>,
    confirm: (count: number) => void,
  ) {
    this.#context = context;
    this.#read = read;
    this.#confirm = confirm;
  }

  get isIdle(): boolean {
    return this.#underWay.size === 0;
  }

  get hasFailed(): boolean {
    return this.#failure !== null || this.#refused.length > 0;
  }

  /** Resolves when the engine takes another batch. */
  async room(): Promise<void> {
    while (this.#underWay.size >= this.#context.engine.batchesAhead) await this.next();
  }

  /** Resolves when one of those under way has ended, well or not. */
  async next(): Promise<void> {
    await Promise.race(this.#underWay);
  }

  /** Resolves when the batch has been given; what becomes of it shows later. */
  async give(batch: Batch): Promise<void> {
    const documents = await this.#read(batch.articleIds);
    const ended = this.#deliver(batch, documents).finally(() => this.#underWay.delete(ended));
    this.#underWay.add(ended);
  }

  /** Resolves when none is under way. */
  async ended(): Promise<void> {
    await Promise.all(this.#underWay);
  }

  /** Waits for all; refused batches go once more, one document at a time. Throws what kept others from being delivered. */
  async settle(): Promise<void> {
    await this.ended();
    if (this.#failure !== null) throw this.#failure;
    for (const { batch, cause } of this.#refused.splice(0)) await this.#oneByOne(batch, cause);
  }

  async #deliver(batch: Batch, documents: readonly SearchDocument[]): Promise<void> {
    try {
      await this.#context.engine.upsert(documents);
      await this.#done(batch, batch.articleIds);
    } catch (error) {
      const cause = error instanceof Error ? error : new Error(String(error));
      if (cause instanceof EngineRejectedError && documents.length > 1) this.#refused.push({ batch, cause });
      else this.#failure ??= cause;
    }
  }

  /**
   * One document that the engine refuses must not keep all others waiting: it is set aside with the reason, unless the engine refuses
   * everything, when the fault lies elsewhere. Read again: a later batch may have brought a newer revision.
   */
  async #oneByOne(batch: Batch, cause: Error): Promise<void> {
    const documents = await this.#read(batch.articleIds);
    const refused = new Map<string, Error>();
    for (const document of documents) {
      try {
        await this.#context.engine.upsert([document]);
      } catch (error) {
        if (!(error instanceof EngineRejectedError)) throw error;
        refused.set(document.id, error);
      }
    }
    if (refused.size === documents.length) throw cause;
    const { store, observer } = this.#context;
    for (const [id, error] of refused) {
      await store.outboxSetAside(id, error.message);
      observer.warned(`the search engine refuses article ${id}; it is set aside until it changes or the index is built anew`, error);
    }
    await this.#done(
      batch,
      batch.articleIds.filter((id) => !refused.has(id)),
    );
  }

  async #done({ upTo }: Batch, ids: readonly string[]): Promise<void> {
    await this.#context.store.outboxDone(upTo, ids);
    this.#confirm(ids.length);
  }
}

import { setTimeout as sleep } from 'node:timers/promises';
import { Meilisearch, MeilisearchApiError, MeilisearchRequestError, MeilisearchRequestTimeOutError } from 'meilisearch';
import type { EnqueuedTask, Task } from 'meilisearch';
import { EngineRejectedError, EngineUnreachableError } from '../engine.ts';
import { type ANSWERS, expectAnswer, UnexpectedAnswer } from './answers.ts';

/** Milliseconds until an answer must be there whole, by what is waiting for it. */
const TIMEOUTS = {
  /** Health checks are asked often and must not pile up. */
  state: 2000,
  /** A person waits. */
  search: 5000,
  work: 30_000,
  /** Uploads carry up to 20 MB, perhaps over a slow line. */
  upload: 300_000,
} as const;
export type Patience = keyof typeof TIMEOUTS;
const FIRST_POLL_MS = 10;
/** Batches take about a second: longer pauses would be most of the waiting. */
const LAST_POLL_MS = 100;

/**
 * One Meilisearch server. Every failure comes out as `EngineUnreachableError` (retry later) or `EngineRejectedError`
 * (retrying will not help); no message holds the API key.
 */
export class Connection {
  readonly #url: string;
  readonly #apiKey: string;
  readonly #clients: Readonly<Record<Patience, Meilisearch>>;
  #closed = false;

  constructor(url: string, apiKey: string | null) {
    const key = apiKey?.trim() ?? '';
    if (!/^[\x21-\x7e]*$/.test(key)) {
      throw new EngineRejectedError(
        'The Meilisearch API key holds characters that no key has; check search.meilisearch.apiKey (MEILI_API_KEY)',
      );
    }
    this.#apiKey = key;
    this.#url = withoutCredentials(url);
    const client = (patience: Patience): Meilisearch => newClient(this.#url, key, TIMEOUTS[patience]);
    this.#clients = { state: client('state'), search: client('search'), work: client('work'), upload: client('upload') };
  }

  /** Runs one exchange with the server; an answer of another shape counts as none. */
  async call<T>(shape: keyof typeof ANSWERS, exchange: (client: Meilisearch) => Promise<T>, patience: Patience = 'work'): Promise<T> {
    return this.#translating(async () => expectAnswer(shape, await exchange(this.#clients[patience])));
  }

  /** Like `call`; null where the server answers with this error code. */
  async callUnless<T>(
    code: string,
    shape: keyof typeof ANSWERS,
    exchange: (client: Meilisearch) => Promise<T>,
    patience: Patience = 'work',
  ): Promise<T | null> {
    return this.#translating(async () => {
      const answer = await unlessCode(code, () => exchange(this.#clients[patience]));
      return answer === null ? null : expectAnswer(shape, answer.value);
    });
  }

  /** Starts a task and waits for its end, however long that takes. `tolerate`: error codes that are as good as success. */
  async finish(exchange: (client: Meilisearch) => Promise<EnqueuedTask>, tolerate: readonly string[] = []): Promise<void> {
    await this.wait(await this.call('enqueued', exchange), tolerate);
  }

  async wait(enqueued: EnqueuedTask, tolerate: readonly string[] = []): Promise<void> {
    if (await this.waitIfSeen(enqueued, tolerate)) return;
    throw new EngineRejectedError(`Meilisearch at ${this.#url} no longer knows task ${enqueued.taskUid}, so what became of it is unknown`);
  }

  /** Like `wait`, but false at once where the key may not see the task: one for a pattern of indexes sees no exchange. */
  async waitIfSeen(enqueued: EnqueuedTask, tolerate: readonly string[] = []): Promise<boolean> {
    for (let pause = FIRST_POLL_MS; ; pause = Math.min(pause * 1.5, LAST_POLL_MS)) {
      const task = await this.callUnless('task_not_found', 'task', (client) => client.tasks.getTask(enqueued.taskUid));
      if (task === null) return false;
      if (task.status === 'succeeded') return true;
      if (task.status === 'failed' || task.status === 'canceled') {
        if (tolerate.includes(task.error?.code ?? '')) return true;
        throw this.#taskError(task);
      }
      await sleep(pause);
    }
  }

  close(): void {
    this.#closed = true;
  }

  async #translating<T>(exchange: () => Promise<T>): Promise<T> {
    if (this.#closed) throw new EngineUnreachableError('The connection to Meilisearch has been closed');
    try {
      return await exchange();
    } catch (error) {
      throw this.#translated(error);
    }
  }

  #translated(error: unknown): unknown {
    if (error instanceof MeilisearchRequestError) {
      return new EngineUnreachableError(
        `Meilisearch at ${this.#url} did not answer (${this.#withoutKey(reasonOf(error.cause))}): ` +
          'check that it is running and that search.meilisearch.url (MEILI_URL) is its address',
      );
    }
    // The client stumbles with a TypeError over an answer that is empty or null.
    if (error instanceof SyntaxError || error instanceof UnexpectedAnswer || error instanceof TypeError) {
      return new EngineUnreachableError(
        `What answers at ${this.#url} does not answer like a Meilisearch: check search.meilisearch.url (MEILI_URL) and any proxy before it`,
      );
    }
    return error instanceof MeilisearchApiError ? this.#apiError(error) : error;
  }

  #apiError({ response, cause, message }: MeilisearchApiError): Error {
    const said = `${this.#withoutKey(message)}${cause?.code ? ` (${cause.code})` : ''}`;
    const { status } = response;
    if (status === 401 || status === 403) {
      return new EngineRejectedError(
        `Meilisearch at ${this.#url} refused the API key: ${said}. It needs a key with the rights documents, indexes, settings, ` +
          'stats, tasks and search on this index and on those beside it (search.meilisearch.apiKey, MEILI_API_KEY)',
      );
    }
    if (status === 408 || status === 429 || status >= 500) {
      return new EngineUnreachableError(`Meilisearch at ${this.#url} cannot answer now (HTTP ${status}): ${said}`);
    }
    if (cause?.code === 'index_not_found') {
      const name = /Index `([^`]+)`/.exec(this.#withoutKey(message))?.[1];
      const which = name === undefined ? 'searched index' : `index "${name}"`;
      return new EngineUnreachableError(`Meilisearch at ${this.#url}: the ${which} is missing: run \`conflictwire reindex\``);
    }
    return new EngineRejectedError(`Meilisearch at ${this.#url} refused the request: ${said}`);
  }

  /** A full disk or a cancelled task can be repeated later; everything else lies in what was sent. */
  #taskError(task: Task): Error {
    const said = `${task.type} ${task.uid} ${task.status}: ${task.error?.message ?? 'no reason given'}`;
    const message = `Meilisearch at ${this.#url}: ${this.#withoutKey(said)}`;
    const passing = task.status === 'canceled' || task.error?.type === 'system';
    return passing ? new EngineUnreachableError(message) : new EngineRejectedError(message);
  }

  #withoutKey(text: string): string {
    return this.#apiKey === '' ? text : text.replaceAll(this.#apiKey, '***');
  }
}

async function unlessCode<T>(code: string, exchange: () => Promise<T>): Promise<{ readonly value: T } | null> {
  try {
    return { value: await exchange() };
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.cause?.code === code) return null;
    throw error;
  }
}

function newClient(host: string, apiKey: string, timeout: number): Meilisearch {
  // A compressed answer on a kept-alive connection waits 40 ms for the acknowledgement of its first half.
  const requestInit = { headers: { 'Accept-Encoding': 'identity' } };
  return new Meilisearch({ host, timeout, requestInit, ...(apiKey === '' ? {} : { apiKey }) });
}

function withoutCredentials(url: string): string {
  if (!URL.canParse(url))
    throw new EngineRejectedError('search.meilisearch.url (MEILI_URL) is not an address such as http://localhost:7700');
  const parsed = new URL(url);
  parsed.username = '';
  parsed.password = '';
  return parsed.href.replace(/\/$/, '');
}

/** The code of the innermost cause, such as `ECONNREFUSED`, else its message. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'no reason known';
  if (cause instanceof MeilisearchRequestTimeOutError) return `timed out after ${cause.cause.timeout / 1000} s`;
  if ('code' in cause && typeof cause.code === 'string') return cause.code;
  if (cause instanceof AggregateError || cause.cause === undefined) return cause.message;
  return reasonOf(cause.cause);
}

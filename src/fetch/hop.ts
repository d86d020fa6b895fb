import type { Dispatcher } from 'undici';
import type { Reason } from '../domain/reason.ts';
import { ByteSink } from './bytes.ts';
import type { Connection, Connections } from './connections.ts';
import { failureReason, timeoutReason, urlForMessage, type Phase } from './failure.ts';
import { headerValue, pairHeaders } from './headers.ts';
import { utcNow, type OpenHop } from './recorder.ts';

const MAX_SILENCE_MS = 15_000;

/**
 * What to do with the body of an answer: at most `limit` bytes are read. A body that is larger fails the request,
 * is cut to the limit, or is dropped altogether; with a limit of 0 it is not read at all.
 */
export interface BodyPlan {
  readonly limit: number;
  readonly larger: 'fail' | 'cut' | 'drop';
}

export interface HopRequest {
  readonly url: URL;
  /** Names and values by turns. */
  readonly headers: string[];
  readonly connections: Connections;
  /** Last byte included. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  readonly bodyPlan: (status: number) => BodyPlan;
}

export interface HopResult {
  /** Bytes as received; null where none were read. */
  readonly body: Uint8Array | null;
  /** Why the request ended early. There may be a status all the same. */
  readonly failure: Reason | null;
}

/**
 * One request on a connection that serves no other meanwhile, so that the hop can name the very address it was made to.
 * Never rejects; fills in `hop` as things arrive, and has let go of the connection when it resolves.
 */
export function performHop(request: HopRequest, hop: OpenHop): Promise<HopResult> {
  return new Promise((resolve) => new HopRun(request, hop, resolve).start());
}

class HopRun implements Dispatcher.DispatchHandler {
  readonly #request: HopRequest;
  readonly #hop: OpenHop;
  readonly #resolve: (result: HopResult) => void;
  readonly #onAbort = (): void =>
    this.#fail({ code: 'aborted', message: `${urlForMessage(this.#request.url)}: the request was called off` });
  #connection: Connection | null = null;
  /** What a connection that has served before had read by then; null on a new one. */
  #readBefore: number | null = null;
  #deadline: NodeJS.Timeout | undefined;
  #silence: NodeJS.Timeout | undefined;
  #phase: Phase = 'connect';
  #plan: BodyPlan = { limit: 0, larger: 'drop' };
  #sink: ByteSink | null = null;
  /** The last byte has come: the connection can serve again. */
  #complete = false;
  #settled = false;

  constructor(request: HopRequest, hop: OpenHop, resolve: (result: HopResult) => void) {
    this.#request = request;
    this.#hop = hop;
    this.#resolve = resolve;
  }

  start(): void {
    const { url, connections, signal, timeoutMs } = this.#request;
    if (signal.aborted) return this.#onAbort();
    signal.addEventListener('abort', this.#onAbort, { once: true });
    this.#deadline = setTimeout(() => this.#fail(timeoutReason(this.#phase, url, timeoutMs)), timeoutMs);
    const kept = connections.takeIdle(url.origin);
    this.#readBefore = kept?.bytesRead ?? null;
    this.#dispatchOn(kept ?? connections.open(url.origin, timeoutMs));
  }

  onRequestStart(): void {
    this.#phase = 'headers';
    this.#hop.serverAddress = this.#connection?.serverAddress ?? null;
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number): void {
    if (status < 200) return;
    this.#phase = 'body';
    this.#hop.status = status;
    this.#hop.rawHeaders = pairHeaders(controller.rawHeaders);
    this.#plan = this.#request.bodyPlan(status);
    const length = headerValue(this.#hop.rawHeaders, 'content-length');
    if (this.#plan.limit === 0) {
      // Where no body can follow, the end comes at once, and the connection can serve again.
      if (status !== 304 && length !== '0') this.#finish(null, null);
      return;
    }
    const announced = Number(length ?? 0);
    this.#sink = new ByteSink(this.#plan.limit, announced);
    this.#watchForSilence();
    if (announced > this.#plan.limit && this.#plan.larger !== 'cut') this.#overflow();
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#settled) return;
    this.#silence?.refresh();
    if (this.#sink?.push(chunk) === false) this.#overflow();
  }

  onResponseEnd(): void {
    this.#complete = true;
    this.#finish(this.#sink?.take() ?? null, null);
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    if (this.#settled) return;
    const { url, connections, timeoutMs } = this.#request;
    const failure = failureReason(error, this.#phase, url);
    if (!this.#isStale(failure)) return this.#fail(failure);
    this.#connection?.destroy();
    this.#readBefore = null;
    this.#phase = 'connect';
    this.#hop.serverAddress = null;
    this.#dispatchOn(connections.open(url.origin, timeoutMs));
  }

  #dispatchOn(connection: Connection): void {
    const { url, headers } = this.#request;
    this.#connection = connection;
    try {
      connection.client.dispatch({ path: `${url.pathname}${url.search}`, method: 'GET', headers }, this);
    } catch (error) {
      this.#fail(failureReason(error, this.#phase, url));
    }
  }

  /** A kept connection may have been closed by the other side just now: what died without a byte of an answer is asked anew. */
  #isStale(failure: Reason): boolean {
    return failure.code === 'reset' && this.#readBefore !== null && this.#connection?.bytesRead === this.#readBefore;
  }

  #watchForSilence(): void {
    const { url, timeoutMs } = this.#request;
    const silenceMs = Math.min(MAX_SILENCE_MS, Math.ceil(timeoutMs / 2));
    const message = `${urlForMessage(url)}: the body stopped coming for ${silenceMs} ms`;
    this.#silence = setTimeout(() => this.#fail({ code: 'body-timeout', message }), silenceMs);
  }

  #overflow(): void {
    const { larger, limit } = this.#plan;
    if (larger === 'cut') return this.#finish(this.#sink?.take() ?? null, null);
    if (larger === 'drop') return this.#finish(null, null);
    this.#fail({ code: 'too-large', message: `${urlForMessage(this.#request.url)}: the body is larger than ${limit} bytes` });
  }

  #fail(failure: Reason): void {
    this.#finish(null, failure);
  }

  #finish(body: Uint8Array | null, failure: Reason | null): void {
    if (this.#settled) return;
    this.#settled = true;
    clearTimeout(this.#deadline);
    clearTimeout(this.#silence);
    this.#request.signal.removeEventListener('abort', this.#onAbort);
    this.#hop.endedAt = utcNow();
    this.#sink?.drop();
    this.#sink = null;
    this.#resolve({ body, failure });
    if (this.#connection === null) return;
    if (this.#complete) this.#request.connections.giveBack(this.#connection);
    else this.#connection.destroy();
  }
}

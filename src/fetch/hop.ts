import { Client, type Dispatcher } from 'undici';
import type { Reason } from '../domain/reason.ts';
import { ByteSink } from './bytes.ts';
import { failureReason, timeoutReason, urlForMessage, type Phase } from './failure.ts';
import { guardedConnector } from './guard.ts';
import { headerValue, pairHeaders } from './headers.ts';
import { utcNow, type OpenHop } from './recorder.ts';

const MAX_HEADER_BYTES = 64 * 1024;
const MAX_CONNECT_MS = 10_000;
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
  readonly allowPrivateAddresses: boolean;
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
 * One request on a connection of its own, so that the hop can name the very address it was made to.
 * Never rejects; fills in `hop` as things arrive, and has let go of the connection when it resolves.
 */
export function performHop(request: HopRequest, hop: OpenHop): Promise<HopResult> {
  return new Promise((resolve) => new HopRun(request, hop, resolve).start());
}

class HopRun implements Dispatcher.DispatchHandler {
  readonly #request: HopRequest;
  readonly #hop: OpenHop;
  readonly #resolve: (result: HopResult) => void;
  readonly #stop = new AbortController();
  readonly #onAbort = (): void =>
    this.#fail({ code: 'aborted', message: `${urlForMessage(this.#request.url)}: the request was called off` });
  #client: Client | null = null;
  #deadline: NodeJS.Timeout | undefined;
  #silence: NodeJS.Timeout | undefined;
  #phase: Phase = 'connect';
  #plan: BodyPlan = { limit: 0, larger: 'drop' };
  #sink: ByteSink | null = null;
  /** The last byte has come; undici ends the socket by itself. */
  #complete = false;
  #settled = false;

  constructor(request: HopRequest, hop: OpenHop, resolve: (result: HopResult) => void) {
    this.#request = request;
    this.#hop = hop;
    this.#resolve = resolve;
  }

  start(): void {
    const { url, headers, signal, timeoutMs } = this.#request;
    if (signal.aborted) return this.#onAbort();
    signal.addEventListener('abort', this.#onAbort, { once: true });
    this.#deadline = setTimeout(() => this.#fail(timeoutReason(this.#phase, url, timeoutMs)), timeoutMs);
    try {
      this.#client = this.#openClient();
      this.#client.dispatch({ path: `${url.pathname}${url.search}`, method: 'GET', headers, reset: true }, this);
    } catch (error) {
      this.#fail(failureReason(error, this.#phase, url));
    }
  }

  onRequestStart(): void {
    this.#phase = 'headers';
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number): void {
    if (status < 200) return;
    this.#phase = 'body';
    this.#hop.status = status;
    this.#hop.rawHeaders = pairHeaders(controller.rawHeaders);
    this.#plan = this.#request.bodyPlan(status);
    if (this.#plan.limit === 0) return this.#finish(null, null);
    const announced = Number(headerValue(this.#hop.rawHeaders, 'content-length') ?? 0);
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
    this.#finish(this.#sink?.bytes() ?? null, null);
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#fail(failureReason(error, this.#phase, this.#request.url));
  }

  #openClient(): Client {
    const { url, timeoutMs, allowPrivateAddresses } = this.#request;
    const connect = guardedConnector({
      allowPrivateAddresses,
      timeoutMs: Math.min(MAX_CONNECT_MS, Math.ceil(timeoutMs / 2)),
      signal: this.#stop.signal,
    });
    return new Client(url.origin, {
      allowH2: false,
      maxHeaderSize: MAX_HEADER_BYTES,
      // undici's own timers are right to a second only, so ours do both.
      headersTimeout: 0,
      bodyTimeout: 0,
      connect: (target, done) =>
        connect(target, (...[error, socket]) => {
          if (error) {
            this.#fail(failureReason(error, 'connect', url));
            return done(error, null);
          }
          this.#hop.serverAddress = socket.remoteAddress ?? null;
          done(null, socket);
        }),
    });
  }

  #watchForSilence(): void {
    const { url, timeoutMs } = this.#request;
    const silenceMs = Math.min(MAX_SILENCE_MS, Math.ceil(timeoutMs / 2));
    const message = `${urlForMessage(url)}: the body stopped coming for ${silenceMs} ms`;
    this.#silence = setTimeout(() => this.#fail({ code: 'body-timeout', message }), silenceMs);
  }

  #overflow(): void {
    const { larger, limit } = this.#plan;
    if (larger === 'cut') return this.#finish(this.#sink?.bytes() ?? null, null);
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
    this.#sink = null;
    this.#resolve({ body, failure });
    this.#letGo();
  }

  /** Ends the socket whatever its state, also one that is still connecting. */
  #letGo(): void {
    if (!this.#complete) this.#stop.abort();
    // What the torn-down client still reports reaches onResponseError, where it is too late to matter.
    this.#client?.destroy().catch(() => undefined);
  }
}

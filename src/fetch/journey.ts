import type { FetchOutcome, FetchRequest, Validators } from '../domain/fetch.ts';
import type { FetchContext } from './context.ts';
import { urlForMessage } from './failure.ts';
import { requestHeaders } from './headers.ts';
import { performHop } from './hop.ts';
import { hostGroup } from './host-group.ts';
import { bodyPlan, failed, hostPause, isSuccess, judge, requestedPause } from './judge.ts';
import { ExchangeRecorder, withoutFragment } from './recorder.ts';
import { isRedirect, RedirectTrail } from './redirects.ts';
import type { RobotsAnswer, RobotsCache } from './robots.ts';
import { HostPaused, type Turn } from './schedule.ts';

/** One fetch from the URL asked for to the answer that ends it. */
export class Journey {
  readonly #context: FetchContext;
  readonly #robots: RobotsCache;
  readonly #request: FetchRequest;
  readonly #start: URL;
  readonly #signal: AbortSignal;
  readonly #recorder: ExchangeRecorder;
  readonly #trail: RedirectTrail;
  /** Of the time allowed; waiting for a turn costs nothing. */
  #remainingMs: number;

  constructor(context: FetchContext, robots: RobotsCache, request: FetchRequest, start: URL, signal: AbortSignal) {
    this.#context = context;
    this.#robots = robots;
    this.#request = request;
    this.#start = start;
    this.#signal = signal;
    this.#recorder = new ExchangeRecorder(request.url, context.tool);
    this.#trail = new RedirectTrail(start);
    this.#remainingMs = context.settings.timeoutMs;
  }

  /** Every hop waits for its own turn, so that none holds a place while it waits for another host. Rejects when called off. */
  async run(): Promise<FetchOutcome> {
    let url = this.#start;
    let continuation = false;
    for (;;) {
      const here = url;
      const permit = await this.#permit(here);
      if (permit.refused) return permit.refused;
      const turn: Turn = { host: here.host, signal: this.#signal, delayMs: permit.delayMs, continuation };
      const result: FetchOutcome | URL | HostPaused = await this.#context.schedule.run(turn, () => this.#visit(here));
      if (result instanceof HostPaused) return this.#paused(here, result);
      if (!(result instanceof URL)) return result;
      continuation = hostGroup(result.host) === hostGroup(here.host);
      url = result;
    }
  }

  /** The outcome of a fetch that was called off. */
  calledOff(): FetchOutcome {
    return failed(this.#recorder, { code: 'aborted', message: `${urlForMessage(this.#start)}: the request was called off` });
  }

  async #permit(url: URL): Promise<{ delayMs: number; refused?: never } | { refused: FetchOutcome }> {
    const paused = this.#context.schedule.pauseOf(url.host);
    if (paused) return { refused: this.#paused(url, paused) };
    if (this.#request.purpose !== 'page') return { delayMs: 0 };
    const { rules, unavailable } = await unlessAborted(this.#robots.get(url.origin), this.#signal);
    if (unavailable) return { refused: this.#withoutRobots(url, unavailable) };
    if (rules.allows(url)) return { delayMs: rules.crawlDelayMs };
    const reason = { code: 'robots-disallowed', message: `${urlForMessage(url)}: robots.txt forbids it` } as const;
    return { refused: { kind: 'blocked', exchange: this.#recorder.hasHops ? this.#recorder.exchange() : null, reason } };
  }

  #withoutRobots(url: URL, reason: NonNullable<RobotsAnswer['unavailable']>): FetchOutcome {
    const paused = this.#context.schedule.pauseOf(url.host);
    return paused ? this.#paused(url, paused) : failed(this.#recorder, reason);
  }

  async #visit(url: URL): Promise<FetchOutcome | URL> {
    const { settings, schedule, userAgent } = this.#context;
    const hop = this.#recorder.beginHop(url);
    const validators = this.#validatorsFor(url);
    const startedAt = performance.now();
    const result = await performHop(
      {
        url,
        headers: requestHeaders(url, { purpose: this.#request.purpose, userAgent, validators }),
        connections: this.#context.connections,
        timeoutMs: Math.max(1, this.#remainingMs),
        signal: this.#signal,
        bodyPlan: (status) => bodyPlan(status, settings.maxBytes),
      },
      hop,
    );
    this.#remainingMs -= performance.now() - startedAt;
    if (isRedirect(hop)) {
      const target = this.#trail.next(url, hop);
      return target.url ?? failed(this.#recorder, target.refused);
    }
    const { status } = hop;
    // An error is an error even where its page broke off; anything else has to be complete.
    if (result.failure && (status === null || isSuccess(status))) return failed(this.#recorder, result.failure);
    const now = Date.now();
    const pause = hostPause(status, hop.rawHeaders, now);
    if (pause !== null) schedule.pause(url.host, pause);
    if (result.body) this.#recorder.keepReceived(result.body);
    return judge({
      url,
      hop,
      status: status ?? 0,
      body: result.body,
      recorder: this.#recorder,
      validators,
      maxBytes: settings.maxBytes,
      retryAt: requestedPause(status, hop.rawHeaders, now),
    });
  }

  /** Validators stay with the address they are about: they could carry a mark from one site to another. */
  #validatorsFor(url: URL): Validators | null {
    const { validators = null, validatorsFrom = null } = this.#request;
    if (validatorsFrom !== null) return withoutFragment(url) === validatorsFrom ? validators : null;
    const upgraded = this.#start.protocol === 'http:' && url.protocol === 'https:' && url.host === this.#start.host;
    return url.origin === this.#start.origin || upgraded ? validators : null;
  }

  #paused(url: URL, { until }: HostPaused): FetchOutcome {
    const retryAt = new Date(until).toISOString();
    const reason = { code: 'throttled', message: `${url.host} asked us not to come back before ${retryAt}` } as const;
    return { kind: 'throttled', exchange: this.#recorder.exchange(), reason, retryAt };
  }
}

/** Others may wait for the same promise: only this waiting ends. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = (): void => reject(signal.reason);
  if (signal.aborted) onAbort();
  else signal.addEventListener('abort', onAbort, { once: true });
  return Promise.race([promise, aborted]).finally(() => signal.removeEventListener('abort', onAbort));
}

import type { FetchSettings } from '../config/schema.ts';
import type { Fetcher, FetchOutcome, FetchRequest, HostPause } from '../domain/fetch.ts';
import { Connections } from './connections.ts';
import type { FetchContext } from './context.ts';
import { isHeaderValue } from './headers.ts';
import { Journey } from './journey.ts';
import { parseTarget } from './redirects.ts';
import { loadRobots } from './robots-loader.ts';
import { RobotsCache } from './robots.ts';
import { HostSchedule } from './schedule.ts';

export { isPublicAddress } from './address.ts';

/**
 * The way to the network for feeds and pages: public addresses only, bounded in size and time, one host at a time slowly,
 * robots.txt kept for pages. Cookies are neither kept nor sent, proxies of the environment are not used.
 *
 * @throws TypeError when `settings.userAgent` cannot stand in a header
 */
export function createFetcher(settings: FetchSettings, options: { version: string }): Fetcher {
  const tool = `conflictwire/${options.version}`;
  const userAgent = settings.userAgent ?? `${tool} (+${new URL(settings.contactUrl).href})`;
  if (!isHeaderValue(userAgent)) throw new TypeError('fetch.userAgent: only printable Latin-1 characters may stand in a header');
  const { allowPrivateAddresses, perHost } = settings;
  const connections = new Connections({ allowPrivateAddresses, idlePerOrigin: perHost.concurrency });
  return new PoliteFetcher({ settings, schedule: new HostSchedule(settings), connections, userAgent, tool });
}

class PoliteFetcher implements Fetcher {
  readonly #context: FetchContext;
  readonly #robots: RobotsCache;
  readonly #closing = new AbortController();
  /** Requests under way, each with the way to call it off. */
  readonly #active = new Map<AbortController, Promise<unknown>>();

  constructor(context: FetchContext) {
    this.#context = context;
    this.#robots = new RobotsCache((origin) => {
      const { signal } = this.#closing;
      return context.schedule.runUndelayed(signal, () => loadRobots(origin, context, signal));
    });
  }

  async fetch(request: FetchRequest): Promise<FetchOutcome> {
    const target = parseTarget(request.url);
    if (target.refused) return { kind: 'failed', exchange: null, reason: target.refused, retryable: false };
    const call = new AbortController();
    const callOff = (): void => call.abort();
    if (this.#closing.signal.aborted || request.signal?.aborted === true) callOff();
    request.signal?.addEventListener('abort', callOff, { once: true });
    const running = this.#run(new Journey(this.#context, this.#robots, request, target.url, call.signal), call.signal);
    this.#active.set(call, running);
    try {
      return await running;
    } finally {
      this.#active.delete(call);
      request.signal?.removeEventListener('abort', callOff);
    }
  }

  pauses(): readonly HostPause[] {
    return this.#context.schedule.pauses().map(([host, until]) => ({ host, until: new Date(until).toISOString() }));
  }

  keepPauses(pauses: readonly HostPause[]): void {
    for (const { host, until } of pauses) this.#context.schedule.pause(host, Date.parse(until));
  }

  async close(): Promise<void> {
    this.#closing.abort();
    for (const call of this.#active.keys()) call.abort();
    await Promise.allSettled(this.#active.values());
    this.#context.connections.close();
  }

  async #run(journey: Journey, signal: AbortSignal): Promise<FetchOutcome> {
    try {
      return await journey.run();
    } catch (error) {
      if (signal.aborted) return journey.calledOff();
      throw error;
    }
  }
}

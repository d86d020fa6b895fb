import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';
import { hostGroup } from './host-group.ts';

/** Below this many hosts nothing is swept: their state costs next to nothing. */
const SWEEP_FROM = 1000;
/** Nobody is allowed a longer pause: what lasts longer tells that the clock was put back. */
const LONGEST_PAUSE_MS = 24 * 60 * 60 * 1000;

export interface ScheduleSettings {
  readonly concurrency: number;
  readonly perHost: { readonly concurrency: number; readonly minDelayMs: number };
}

export interface Turn {
  /** As in `URL.host`; hosts of one registrable domain share their turns. */
  readonly host: string;
  readonly signal: AbortSignal;
  /** Least time in milliseconds until the next start on this host, where it is more than the configured one. */
  readonly delayMs?: number;
  /** The next hop of a fetch that is under way on this host: does not wait for the delay. */
  readonly continuation?: boolean;
}

/** The host, or another of its registrable domain, asked us to stay away until then (milliseconds). */
export class HostPaused {
  readonly until: number;
  constructor(until: number) {
    this.until = until;
  }
}

interface Host {
  readonly queue: PQueue;
  /** On the monotonic clock. */
  nextStart: number;
  /** On the calendar. */
  pausedUntil: number;
}

/**
 * Whose turn it is: so many requests at once over all, so many per host, and a delay between two starts on one host, where
 * all hosts of a registrable domain count as one. A request that waits for its host holds no place that another could use.
 */
export class HostSchedule {
  readonly #settings: ScheduleSettings;
  readonly #overall: PQueue;
  readonly #hosts = new Map<string, Host>();
  #sweepAt = SWEEP_FROM;

  constructor(settings: ScheduleSettings) {
    this.#settings = settings;
    this.#overall = new PQueue({ concurrency: settings.concurrency });
  }

  get hostCount(): number {
    return this.#hosts.size;
  }

  /** Runs `task` when its turn comes. Rejects with the signal's reason when that comes first. */
  run<T>(turn: Turn, task: () => Promise<T>): Promise<T | HostPaused> {
    const host = this.#host(turn.host);
    const priority = turn.continuation === true ? 1 : 0;
    return host.queue.add(() => this.#start(host, turn, priority, task), { signal: turn.signal, priority });
  }

  /** Runs `task` under the overall limit only. */
  runUndelayed<T>(signal: AbortSignal, task: () => Promise<T>): Promise<T> {
    return this.#overall.add(task, { signal, priority: 1 });
  }

  /** Nothing is started on this host until then (milliseconds since 1970). */
  pause(name: string, until: number): void {
    const host = this.#host(name);
    host.pausedUntil = Math.max(host.pausedUntil, until);
  }

  pauseOf(name: string): HostPaused | null {
    const host = this.#hosts.get(hostGroup(name));
    return host ? pauseOf(host) : null;
  }

  /** Every pause that lasts, by the name its hosts share, with its end. */
  pauses(): (readonly [string, number])[] {
    return [...this.#hosts].flatMap(([name, host]) => {
      const pause = pauseOf(host);
      return pause === null ? [] : [[name, pause.until] as const];
    });
  }

  async #start<T>(host: Host, turn: Turn, priority: number, task: () => Promise<T>): Promise<T | HostPaused> {
    for (;;) {
      const paused = pauseOf(host);
      if (paused) return paused;
      const wait = host.nextStart - performance.now();
      if (wait > 0 && turn.continuation !== true) await sleep(Math.ceil(wait), undefined, { signal: turn.signal });
      const begun = await this.#overall.add(() => this.#begin(host, turn, task), { signal: turn.signal, priority });
      if (begun) return begun.value;
    }
  }

  /** Null when another request to the host started while this one waited for a place: it has to wait again. */
  async #begin<T>(host: Host, turn: Turn, task: () => Promise<T>): Promise<{ value: T | HostPaused } | null> {
    const paused = pauseOf(host);
    if (paused) return { value: paused };
    const now = performance.now();
    if (host.nextStart > now && turn.continuation !== true) return null;
    const delay = Math.max(this.#settings.perHost.minDelayMs, turn.delayMs ?? 0);
    host.nextStart = Math.max(host.nextStart, now + delay);
    return { value: await task() };
  }

  #host(host: string): Host {
    const name = hostGroup(host);
    const known = this.#hosts.get(name);
    if (known) return known;
    if (this.#hosts.size >= this.#sweepAt) this.#sweep();
    const fresh: Host = { queue: new PQueue({ concurrency: this.#settings.perHost.concurrency }), nextStart: 0, pausedUntil: 0 };
    this.#hosts.set(name, fresh);
    return fresh;
  }

  /** Forgets hosts nobody waits for and nothing is remembered about. */
  #sweep(): void {
    for (const [name, host] of this.#hosts) {
      const idle = host.queue.size === 0 && host.queue.pending === 0;
      if (idle && host.nextStart <= performance.now() && pauseOf(host) === null) this.#hosts.delete(name);
    }
    this.#sweepAt = Math.max(SWEEP_FROM, this.#hosts.size * 2);
  }
}

function pauseOf({ pausedUntil }: Host): HostPaused | null {
  const left = pausedUntil - Date.now();
  return left > 0 && left <= LONGEST_PAUSE_MS ? new HostPaused(pausedUntil) : null;
}

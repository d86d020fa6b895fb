import type { FastifyRequest } from 'fastify';
import ipaddr from 'ipaddr.js';
import { isLoopbackHost } from './listen.ts';
import { HttpProblem } from './problem.ts';
import { isForwarded } from './visitor.ts';

const MOST = 20;
const WINDOW_MS = 60_000;
const CLIENTS = 10_000;

interface Failures {
  readonly since: number;
  readonly count: number;
}

/** Wrong keys by client: after twenty in a minute none of its keys is looked at until the minute is over. */
export class FailedKeys {
  readonly #now: () => Date;
  readonly #byClient = new Map<string, Failures>();

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** @throws HttpProblem when the client has tried too many */
  check(request: FastifyRequest): void {
    const failures = this.#of(clientOf(request));
    if (failures === null || failures.count < MOST) return;
    const seconds = Math.ceil((failures.since + WINDOW_MS - this.#now().getTime()) / 1000);
    throw new HttpProblem(429, 'too-many-wrong-keys', `Too many wrong keys; try again in ${seconds} s.`, {
      'retry-after': String(seconds),
    });
  }

  note(request: FastifyRequest): void {
    const client = clientOf(request);
    if (client === null) return;
    const known = this.#of(client) ?? { since: this.#now().getTime(), count: 0 };
    this.#byClient.delete(client);
    this.#byClient.set(client, { ...known, count: known.count + 1 });
    const [oldest] = this.#byClient.keys();
    if (this.#byClient.size > CLIENTS && oldest !== undefined) this.#byClient.delete(oldest);
  }

  #of(client: string | null): Failures | null {
    const failures = client === null ? undefined : this.#byClient.get(client);
    return failures && this.#now().getTime() - failures.since < WINDOW_MS ? failures : null;
  }
}

/** null for programs on this machine. A network of IPv6 is one client: whoever has one address of it has them all. */
function clientOf(request: FastifyRequest): string | null {
  if (isLoopbackHost(request.ip) && !isForwarded(request)) return null;
  if (!ipaddr.isValid(request.ip)) return request.ip;
  const address = ipaddr.process(request.ip);
  return address instanceof ipaddr.IPv6 ? address.parts.slice(0, 4).join(':') : address.toString();
}

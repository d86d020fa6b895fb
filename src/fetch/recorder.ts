import { hash } from 'node:crypto';
import type { Exchange, Hop } from '../domain/fetch.ts';
import type { RawHeaders } from './headers.ts';

/** A hop under way: filled in as things arrive, so that a request cut short still shows how far it came. */
export interface OpenHop {
  readonly url: string;
  readonly startedAt: string;
  status: number | null;
  rawHeaders: RawHeaders;
  serverAddress: string | null;
  endedAt: string | null;
}

export const utcNow = (): string => new Date().toISOString();

export const sha256 = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex');

/** Keeps what evidence will need about one fetch. */
export class ExchangeRecorder {
  readonly #requestedUrl: string;
  readonly #tool: string;
  readonly #createdAt = utcNow();
  readonly #hops: OpenHop[] = [];
  #received: Uint8Array | null = null;
  #receivedSha256: string | null = null;
  #decodedSha256: string | null = null;

  constructor(requestedUrl: string, tool: string) {
    this.#requestedUrl = requestedUrl;
    this.#tool = tool;
  }

  get hasHops(): boolean {
    return this.#hops.length > 0;
  }

  /** The fragment is never sent, so a hop's URL has none. */
  beginHop(url: URL): OpenHop {
    const hop: OpenHop = {
      url: withoutFragment(url),
      startedAt: utcNow(),
      status: null,
      rawHeaders: [],
      serverAddress: null,
      endedAt: null,
    };
    this.#hops.push(hop);
    return hop;
  }

  keepReceived(body: Uint8Array): void {
    this.#received = body;
    this.#receivedSha256 = sha256(body);
  }

  keepDecoded(body: Uint8Array): void {
    this.#decodedSha256 = body === this.#received ? this.#receivedSha256 : sha256(body);
  }

  /** The exchange as it stands; hops still open end now. */
  exchange(): Exchange {
    const now = utcNow();
    const hops = this.#hops.map((hop): Hop => ({ ...hop, endedAt: hop.endedAt ?? now }));
    const last = hops.at(-1);
    return {
      requestedUrl: this.#requestedUrl,
      finalUrl: last?.url ?? this.#requestedUrl,
      hops,
      status: last?.status ?? null,
      startedAt: hops[0]?.startedAt ?? this.#createdAt,
      endedAt: last?.endedAt ?? now,
      received: this.#received,
      receivedSha256: this.#receivedSha256,
      decodedSha256: this.#decodedSha256,
      tool: this.#tool,
    };
  }
}

export function withoutFragment(url: URL): string {
  const copy = new URL(url);
  copy.hash = '';
  return copy.href;
}

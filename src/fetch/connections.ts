import { Client } from 'undici';
import { guardedConnector } from './guard.ts';

const MAX_HEADER_BYTES = 64 * 1024;
const MAX_CONNECT_MS = 10_000;
/** For how long a connection is kept that nobody uses; servers that name a shorter time have it. */
const IDLE_MS = 4000;
const MAX_IDLE = 64;

/** One for all: an error of its own for every connection that ends well would cost more than ending it. */
const LET_GO = new Error('the connection is no longer needed');

export interface ConnectionSettings {
  readonly allowPrivateAddresses: boolean;
  /** Connections to one origin that are kept for later. */
  readonly idlePerOrigin: number;
}

/** One connection to one origin, for one exchange at a time. It was checked by the guard when it was made, and is so again should undici make it anew. */
export class Connection {
  readonly origin: string;
  readonly client: Client;
  readonly #stop = new AbortController();
  #socket: { readonly remoteAddress?: string | undefined; readonly bytesRead: number; readonly destroyed: boolean } | null = null;
  #serverAddress: string | null = null;

  constructor(origin: string, allowPrivateAddresses: boolean, timeoutMs: number) {
    this.origin = origin;
    const connect = guardedConnector({
      allowPrivateAddresses,
      timeoutMs: Math.min(MAX_CONNECT_MS, Math.ceil(timeoutMs / 2)),
      signal: this.#stop.signal,
    });
    this.client = new Client(origin, {
      allowH2: false,
      maxHeaderSize: MAX_HEADER_BYTES,
      // undici's own timers are right to a second only, so those of an exchange do both.
      headersTimeout: 0,
      bodyTimeout: 0,
      keepAliveTimeout: IDLE_MS,
      keepAliveMaxTimeout: IDLE_MS,
      connect: (target, done) =>
        connect(target, (...[error, socket]) => {
          if (error) return done(error, null);
          this.#socket = socket;
          this.#serverAddress = socket.remoteAddress ?? null;
          done(null, socket);
        }),
    });
  }

  /** The very address the connection was made to; null while there is none. */
  get serverAddress(): string | null {
    return this.#serverAddress;
  }

  get isOpen(): boolean {
    return this.#socket !== null && !this.#socket.destroyed;
  }

  get bytesRead(): number {
    return this.#socket?.bytesRead ?? 0;
  }

  /** Ends the connection whatever its state, also one that is still being made. */
  destroy(): void {
    if (!this.isOpen) this.#stop.abort(LET_GO);
    // What the torn-down client still reports comes too late to matter.
    this.client.destroy(LET_GO).catch(() => undefined);
  }
}

/** The connections of one fetcher: a few that have served are kept for the next exchange with the same origin. */
export class Connections {
  readonly #settings: ConnectionSettings;
  /** Oldest first. */
  readonly #idle = new Set<Connection>();
  #closed = false;

  constructor(settings: ConnectionSettings) {
    this.#settings = settings;
  }

  /** The one used last; null where none is kept. */
  takeIdle(origin: string): Connection | null {
    const kept = this.#idleOf(origin).findLast((connection) => connection.isOpen) ?? null;
    if (kept) this.#idle.delete(kept);
    return kept;
  }

  /** A new one; the exchange has `timeoutMs` for all it does. */
  open(origin: string, timeoutMs: number): Connection {
    const connection = new Connection(origin, this.#settings.allowPrivateAddresses, timeoutMs);
    connection.client.on('disconnect', () => {
      if (this.#idle.delete(connection)) connection.destroy();
    });
    return connection;
  }

  /** For a connection whose last answer has come in whole. */
  giveBack(connection: Connection): void {
    const full = this.#idleOf(connection.origin).length >= this.#settings.idlePerOrigin;
    if (this.#closed || full || !connection.isOpen) return connection.destroy();
    this.#idle.add(connection);
    const [oldest] = this.#idle;
    if (oldest && this.#idle.size > MAX_IDLE) this.#drop(oldest);
  }

  close(): void {
    this.#closed = true;
    for (const connection of this.#idle) this.#drop(connection);
  }

  #drop(connection: Connection): void {
    this.#idle.delete(connection);
    connection.destroy();
  }

  #idleOf(origin: string): Connection[] {
    return [...this.#idle].filter((connection) => connection.origin === origin);
  }
}

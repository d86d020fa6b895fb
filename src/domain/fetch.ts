import type { Reason } from './reason.ts';

/** What a server gave us to ask "has it changed?" with. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** One request and its answer. A redirect is a hop, so is the answer that ended the exchange. */
export interface Hop {
  readonly url: string;
  /** null when no status line arrived */
  readonly status: number | null;
  /** Header names and values in the order and spelling received. */
  readonly rawHeaders: readonly (readonly [string, string])[];
  readonly serverAddress: string | null;
  readonly startedAt: string;
  readonly endedAt: string;
}

/** Everything evidence will need about one fetch; times are UTC ISO 8601 with milliseconds. */
export interface Exchange {
  readonly requestedUrl: string;
  readonly finalUrl: string;
  readonly hops: readonly Hop[];
  readonly status: number | null;
  readonly startedAt: string;
  readonly endedAt: string;
  /** The body as it came over the wire, before content decoding; null where none was read. */
  readonly received: Uint8Array | null;
  readonly receivedSha256: string | null;
  readonly decodedSha256: string | null;
  /** `conflictwire/<version>` that made the exchange. */
  readonly tool: string;
}

export type FetchOutcome =
  | {
      readonly kind: 'fresh';
      readonly exchange: Exchange;
      /** The body after content decoding. */
      readonly body: Uint8Array;
      /** The Content-Type header as sent. */
      readonly contentType: string | null;
      readonly validators: Validators;
      /** For how long the server calls this answer fresh. */
      readonly maxAgeSeconds: number | null;
      /** When it asks to be asked again (UTC ISO 8601), where it says so in an answer that is no refusal. */
      readonly retryAt: string | null;
    }
  | {
      readonly kind: 'not-modified';
      readonly exchange: Exchange;
      readonly validators: Validators;
      readonly maxAgeSeconds: number | null;
      readonly retryAt: string | null;
    }
  /** Slow this host down. `retryAt` (UTC ISO 8601) is what the server asked for. */
  | { readonly kind: 'throttled'; readonly exchange: Exchange; readonly reason: Reason; readonly retryAt: string | null }
  /** Refused to us: robots.txt, 401/403/451, a test for humans, a consent page. */
  | { readonly kind: 'blocked'; readonly exchange: Exchange | null; readonly reason: Reason }
  /** 404 or 410. */
  | { readonly kind: 'gone'; readonly exchange: Exchange; readonly reason: Reason }
  /** Nothing usable arrived. `retryable` false: the same request will fail again until someone changes something. */
  | { readonly kind: 'failed'; readonly exchange: Exchange | null; readonly reason: Reason; readonly retryable: boolean };

export interface FetchRequest {
  readonly url: string;
  /** robots.txt is asked for pages only. */
  readonly purpose: 'feed' | 'page';
  readonly validators?: Validators | null;
  /** The address whose answer gave the validators: they go to no other. Where it is not known, they go to the origin of `url`. */
  readonly validatorsFrom?: string | null;
  readonly signal?: AbortSignal;
}

/** A host, with all of its registrable domain, that asked to be left alone until then (UTC ISO 8601), a day at most. */
export interface HostPause {
  readonly host: string;
  readonly until: string;
}

/** Never rejects for anything a server or network does: that is an outcome. */
export interface Fetcher {
  fetch(request: FetchRequest): Promise<FetchOutcome>;
  /** The pauses that last, for the next run. */
  pauses(): readonly HostPause[];
  /** Keeps pauses that another run learnt of. */
  keepPauses(pauses: readonly HostPause[]): void;
  close(): Promise<void>;
}

/**
 * Why something was refused, postponed or left out. Codes are stable: they are printed to operators, stored with
 * items and captures, and counted in metrics. Add a code here rather than inventing one on the spot.
 */
export const REASON_CODES = [
  // the address
  'bad-url',
  'private-address',
  'too-many-redirects',
  'redirect-loop',
  'dns-failure',
  // the exchange
  'connect-failed',
  'connect-timeout',
  'headers-timeout',
  'body-timeout',
  'timeout',
  'reset',
  'tls-failure',
  'bad-response',
  'bad-encoding',
  'too-large',
  'empty-body',
  'aborted',
  // what the server said
  'http-error',
  'not-found',
  'gone',
  'throttled',
  'forbidden',
  'challenge',
  'server-error',
  'robots-disallowed',
  'robots-unavailable',
  // the feed
  'not-a-feed',
  'html-instead-of-feed',
  'malformed-feed',
  'feed-timeout',
  'items-left-out',
  'item-without-link-or-text',
  // the page
  'unsupported-content-type',
  'extract-failed',
  'extract-timeout',
  'extract-out-of-memory',
  'no-text',
  'error-page',
  'consent-wall',
  'not-an-article',
  'too-short',
  'paywall',
  'list-page',
  'live-page',
  'video-only',
  'feed-text-used',
  // the run
  'engine-unreachable',
  'engine-rejected',
  'internal-error',
] as const;

export type ReasonCode = (typeof REASON_CODES)[number];

export interface Reason {
  readonly code: ReasonCode;
  /** One sentence for an operator: what, where, what to do. Never holds a secret. */
  readonly message: string;
  /** Further codes of the same refusal. */
  readonly also?: readonly ReasonCode[];
}

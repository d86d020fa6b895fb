import type { Reason, ReasonCode } from '../domain/reason.ts';
import { PrivateAddressError } from './guard.ts';

/** How far a request has come. */
export type Phase = 'connect' | 'headers' | 'body';

const BY_CODE: ReadonlyMap<string, ReasonCode> = new Map([
  ['ENOTFOUND', 'dns-failure'],
  ['EAI_AGAIN', 'dns-failure'],
  ['EAI_FAIL', 'dns-failure'],
  ['EAI_NODATA', 'dns-failure'],
  ['EAI_NONAME', 'dns-failure'],
  ['ECONNRESET', 'reset'],
  ['EPIPE', 'reset'],
  ['UND_ERR_SOCKET', 'reset'],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'reset'],
  ['HPE_INVALID_EOF_STATE', 'reset'],
  ['ETIMEDOUT', 'connect-timeout'],
  ['UND_ERR_CONNECT_TIMEOUT', 'connect-timeout'],
  ['UND_ERR_HEADERS_OVERFLOW', 'bad-response'],
]);

const TLS = /^(?:ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH|INVALID_CA|EPROTO)/;

/** Codes that the same request will meet again until someone changes something. */
const PERMANENT: ReadonlySet<ReasonCode> = new Set(['bad-url', 'private-address', 'too-many-redirects', 'redirect-loop', 'too-large']);

const AWAITED: Readonly<Record<Phase, { code: ReasonCode; missing: string }>> = {
  connect: { code: 'connect-timeout', missing: 'no connection' },
  headers: { code: 'headers-timeout', missing: 'no answer' },
  body: { code: 'timeout', missing: 'no complete answer' },
};

/** The `code` of an error, '' where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Why a request ended without an answer, named by what broke and, where that is open, by how far it had come. */
export function failureReason(error: unknown, phase: Phase, url: URL): Reason {
  const cause = rootOf(error);
  const detail = cause instanceof Error && cause.message !== '' ? plainWords(cause.message) : codeOf(cause);
  return { code: failureCode(cause, phase), message: `${urlForMessage(url)}: ${detail || 'the request failed'}` };
}

/** OpenSSL puts its own whereabouts around what it says. */
function plainWords(message: string): string {
  const said = /^[0-9a-f]+:error:[0-9a-f]+:[^:]*:[^:]*:([^:]+):/i.exec(message)?.[1];
  return said === undefined ? message : `TLS: ${said}`;
}

/** What the end of the time allowed is called, by what we were waiting for. */
export function timeoutReason(phase: Phase, url: URL, timeoutMs: number): Reason {
  const { code, missing } = AWAITED[phase];
  return { code, message: `${urlForMessage(url)}: ${missing} within ${Math.round(timeoutMs)} ms` };
}

export const isRetryable = (code: ReasonCode): boolean => !PERMANENT.has(code);

/** An address as it may be printed: without user name and password, without the query (it may hold a key). */
export function urlForMessage(url: URL): string {
  const path = url.pathname.length > 200 ? `${url.pathname.slice(0, 200)}…` : url.pathname;
  return `${url.protocol}//${url.host}${path}`;
}

function failureCode(error: unknown, phase: Phase): ReasonCode {
  if (error instanceof PrivateAddressError) return 'private-address';
  const code = codeOf(error);
  const known = BY_CODE.get(code);
  if (known !== undefined) return known;
  if (TLS.test(code)) return 'tls-failure';
  if (code.startsWith('HPE_')) return 'bad-response';
  return phase === 'connect' ? 'connect-failed' : 'bad-response';
}

/** Trying several addresses fails with all their errors in one; the first tells why. */
function rootOf(error: unknown): unknown {
  return error instanceof AggregateError && error.errors.length > 0 && codeOf(error) !== 'UND_ERR_CONNECT_TIMEOUT'
    ? error.errors[0]
    : error;
}

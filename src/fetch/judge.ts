import type { FetchOutcome, Validators } from '../domain/fetch.ts';
import type { Reason, ReasonCode } from '../domain/reason.ts';
import { blockPage, challengeByHeaders, REMEDY, type BlockPage } from './block-page.ts';
import { decodeBody } from './decode.ts';
import { isRetryable, urlForMessage } from './failure.ts';
import { freshSecondsOf, headerList, headerValue, isConditional, retryAtOf, validatorsOf, type RawHeaders } from './headers.ts';
import type { BodyPlan } from './hop.ts';
import type { ExchangeRecorder, OpenHop } from './recorder.ts';
import { isRedirectStatus } from './redirects.ts';

/** An error page is kept as evidence when it is no larger. */
const MAX_ERROR_BODY = 1_000_000;
/** How long a host is left alone that says "too many requests" but not for how long. */
const UNASKED_PAUSE_MS = 5 * 60_000;
const UNREAD: BodyPlan = { limit: 0, larger: 'drop' };
/** A request the server will not take in this form at any time. */
const REFUSED_FOR_GOOD: ReadonlySet<number> = new Set([400, 405, 406, 414]);
/** Statuses that tests for humans come with, beside 200. */
const KEEPS_OUT: ReadonlySet<number> = new Set([400, 401, 403, 405, 406, 429, 503]);

export const isSuccess = (status: number): boolean => status >= 200 && status < 300;

/** What of the answer's body is worth reading. */
export function bodyPlan(status: number, maxBytes: number): BodyPlan {
  if (isRedirectStatus(status) || status === 304 || status === 206) return UNREAD;
  return isSuccess(status) ? { limit: maxBytes, larger: 'fail' } : { limit: MAX_ERROR_BODY, larger: 'drop' };
}

/** When a 429 or 503 asks us to come back (milliseconds); null where it does not say, or for any other status. */
export function requestedPause(status: number | null, headers: RawHeaders, now: number): number | null {
  return status === 429 || status === 503 ? retryAtOf(headers, now) : null;
}

/** How long to leave the host alone: what it asks for, and after a 429 a while in any case. A 503 may be one bad path. */
export function hostPause(status: number | null, headers: RawHeaders, now: number): number | null {
  return requestedPause(status, headers, now) ?? (status === 429 ? now + UNASKED_PAUSE_MS : null);
}

export interface Answer {
  readonly url: URL;
  readonly hop: OpenHop;
  readonly status: number;
  readonly body: Uint8Array | null;
  readonly recorder: ExchangeRecorder;
  /** Those the request carried. */
  readonly validators: Validators | null;
  readonly maxBytes: number;
  /** See `requestedPause`. */
  readonly retryAt: number | null;
}

/** What a complete answer, which is no redirect, means. */
export async function judge(answer: Answer): Promise<FetchOutcome> {
  const { status, hop, recorder } = answer;
  const challenge = challengeByHeaders(status, hop.rawHeaders);
  if (challenge) return blocked(answer, challenge);
  if (status === 304) return notModified(answer);
  if (status === 206) return failed(recorder, said(answer, 'bad-response', 'sent a part though all was asked for'));
  if (isSuccess(status)) return fresh(answer);
  return refusal(answer);
}

/** An outcome without anything usable; the exchange is kept where a request was made. */
export function failed(recorder: ExchangeRecorder, reason: Reason, retryable = isRetryable(reason.code)): FetchOutcome {
  const exchange = recorder.hasHops ? recorder.exchange() : null;
  // Where a redirect leads to a consent page nothing failed: we are kept out.
  return reason.code === 'consent-wall' ? { kind: 'blocked', exchange, reason } : { kind: 'failed', exchange, reason, retryable };
}

function blocked(answer: Answer, { code, service }: BlockPage): FetchOutcome {
  const { recorder, status, url } = answer;
  const asks = code === 'challenge' ? `asks for proof of a human (${service})` : `asks for consent first (${service})`;
  const message = `${urlForMessage(url)}: the server ${asks}, HTTP ${status}. ${REMEDY}`;
  return { kind: 'blocked', exchange: recorder.exchange(), reason: { code, message } };
}

function notModified(answer: Answer): FetchOutcome {
  const { recorder, validators, hop } = answer;
  if (!isConditional(validators)) return failed(recorder, said(answer, 'bad-response', 'said "not modified" though nobody asked'));
  return { kind: 'not-modified', exchange: recorder.exchange(), validators: validatorsOf(hop.rawHeaders, validators), ...wishes(recorder) };
}

async function fresh(answer: Answer): Promise<FetchOutcome> {
  const { recorder, hop, url, maxBytes } = answer;
  const empty = (): FetchOutcome => failed(recorder, said(answer, 'empty-body', 'sent no body'));
  if (answer.body === null || answer.body.length === 0) return empty();
  const decoded = await decodeBody(answer.body, headerList(hop.rawHeaders, 'content-encoding'), maxBytes);
  if (!decoded.ok) return failed(recorder, { code: decoded.code, message: `${urlForMessage(url)}: ${decoded.message}` }, decoded.retryable);
  if (decoded.body.length === 0) return empty();
  recorder.keepDecoded(decoded.body);
  const page = blockPage(decoded.body, false);
  if (page) return blocked(answer, page);
  return {
    kind: 'fresh',
    exchange: recorder.exchange(),
    body: decoded.body,
    contentType: headerValue(hop.rawHeaders, 'content-type'),
    validators: validatorsOf(hop.rawHeaders, null),
    ...wishes(recorder),
  };
}

/** What the last answer says of its age, and any of the hops of the time to come back. */
function wishes(recorder: ExchangeRecorder): { maxAgeSeconds: number | null; retryAt: string | null } {
  const now = Date.now();
  const { hops } = recorder.exchange();
  const asked = hops.map((hop) => retryAtOf(hop.rawHeaders, now)).filter((at) => at !== null);
  return {
    maxAgeSeconds: freshSecondsOf(hops.at(-1)?.rawHeaders ?? [], now),
    retryAt: asked.length > 0 ? new Date(Math.max(...asked)).toISOString() : null,
  };
}

async function refusal(answer: Answer): Promise<FetchOutcome> {
  const { status, recorder, retryAt } = answer;
  const page = await refusalPage(answer);
  if (page) return blocked(answer, page);
  const exchange = recorder.exchange();
  switch (status) {
    case 401:
    case 403:
    case 451:
      return { kind: 'blocked', exchange, reason: said(answer, 'forbidden', 'refuses') };
    case 404:
      return { kind: 'gone', exchange, reason: said(answer, 'not-found', 'has no such page') };
    case 410:
      return { kind: 'gone', exchange, reason: said(answer, 'gone', 'has taken the page away') };
    case 429:
    case 503: {
      const what = status === 429 ? 'asks us to slow down' : 'is busy, or closed for maintenance';
      const reason = said(answer, 'throttled', what);
      return { kind: 'throttled', exchange, reason, retryAt: retryAt === null ? null : new Date(retryAt).toISOString() };
    }
    default:
      if (status >= 500 && status < 600) return failed(recorder, said(answer, 'server-error', 'failed'));
      if (status >= 400 && status < 500) return failed(recorder, said(answer, 'http-error', 'refused'), !REFUSED_FOR_GOOD.has(status));
      return failed(recorder, said(answer, 'bad-response', 'gave an answer that means nothing here'));
  }
}

/** The page of an error, where it is one of those that keep robots out. */
async function refusalPage({ status, body, hop }: Answer): Promise<BlockPage | null> {
  if (!KEEPS_OUT.has(status) || body === null || body.length === 0) return null;
  const decoded = await decodeBody(body, headerList(hop.rawHeaders, 'content-encoding'), MAX_ERROR_BODY);
  return decoded.ok ? blockPage(decoded.body, true) : null;
}

function said(answer: Answer, code: ReasonCode, what: string): Reason {
  return { code, message: `${urlForMessage(answer.url)}: the server ${what} (HTTP ${answer.status})` };
}

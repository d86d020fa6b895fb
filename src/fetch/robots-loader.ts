import type { Reason } from '../domain/reason.ts';
import { decodeBody } from './decode.ts';
import type { FetchContext } from './context.ts';
import { headerList, requestHeaders } from './headers.ts';
import { performHop, type HopResult } from './hop.ts';
import { isSuccess, requestedPause } from './judge.ts';
import { ExchangeRecorder, type OpenHop } from './recorder.ts';
import { isRedirect, RedirectTrail } from './redirects.ts';
import type { RobotsAnswer } from './robots.ts';
import { ALLOW_ALL, MAX_ROBOTS_BYTES, robotsRules } from './robots-rules.ts';

const MAX_DECODED_BYTES = 10 * MAX_ROBOTS_BYTES;

/**
 * Reads the robots.txt of an origin by RFC 9309: what the server refuses (4xx) allows all, what cannot be reached
 * (5xx, no answer) allows nothing for now. 429 counts as the latter: the server did not say there is no file.
 */
export async function loadRobots(origin: string, context: FetchContext, signal: AbortSignal): Promise<RobotsAnswer> {
  let url = new URL('/robots.txt', origin);
  const trail = new RedirectTrail(url);
  const recorder = new ExchangeRecorder(url.href, context.tool);
  const until = performance.now() + context.settings.timeoutMs;
  for (;;) {
    const hop = recorder.beginHop(url);
    const result = await request(url, hop, Math.max(1, until - performance.now()), context, signal);
    const pause = requestedPause(hop.status, hop.rawHeaders, Date.now());
    if (pause !== null) context.schedule.pause(url.host, pause);
    if (!isRedirect(hop)) return answerOf(origin, url, hop, result);
    const target = trail.next(url, hop);
    // RFC 9309, 2.3.1.2: a file that redirects lead nowhere near counts as one that is not there.
    if (target.refused) return { rules: ALLOW_ALL };
    url = target.url;
  }
}

function request(url: URL, hop: OpenHop, timeoutMs: number, context: FetchContext, signal: AbortSignal): Promise<HopResult> {
  return performHop(
    {
      url,
      headers: requestHeaders(url, { purpose: 'robots', userAgent: context.userAgent, validators: null }),
      connections: context.connections,
      timeoutMs,
      signal,
      bodyPlan: (status) => (isSuccess(status) ? { limit: MAX_ROBOTS_BYTES, larger: 'cut' } : { limit: 0, larger: 'drop' }),
    },
    hop,
  );
}

async function answerOf(origin: string, url: URL, hop: OpenHop, result: HopResult): Promise<RobotsAnswer> {
  const { status } = hop;
  // The host itself is refused to us, so this is no matter of robots.txt.
  if (result.failure?.code === 'private-address' && url.origin === origin) return { unavailable: result.failure };
  if (status === null || (isSuccess(status) && result.failure)) return unavailable(origin, result.failure?.message ?? 'no answer');
  if (isSuccess(status)) return read(origin, hop, result.body ?? new Uint8Array());
  if (status >= 400 && status < 500 && status !== 429) return { rules: ALLOW_ALL };
  return unavailable(origin, `HTTP ${status}`);
}

async function read(origin: string, hop: OpenHop, body: Uint8Array): Promise<RobotsAnswer> {
  if (body.length === 0) return { rules: ALLOW_ALL };
  const decoded = await decodeBody(body, headerList(hop.rawHeaders, 'content-encoding'), MAX_DECODED_BYTES);
  return decoded.ok ? { rules: robotsRules(origin, decoded.body) } : unavailable(origin, decoded.message);
}

function unavailable(origin: string, why: string): RobotsAnswer {
  const reason: Reason = {
    code: 'robots-unavailable',
    message: `${origin}/robots.txt could not be read, so nothing is fetched there for now: ${why}`,
  };
  return { unavailable: reason };
}

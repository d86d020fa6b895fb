import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ServerSettings } from '../config/schema.ts';
import type { FailedKeys } from './failed-keys.ts';
import { type FeedTokens, feedTokenIn } from './feed-tokens.ts';
import { isLoopbackHost } from './listen.ts';
import { HttpProblem } from './problem.ts';
import { checkSameOrigin, isAllowedOrigin } from './same-origin.ts';
import type { Gate } from './visitor.ts';

const DEFAULT_REQUESTS_PER_MINUTE = 300;

export const SECURITY_HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'private, no-cache',
};

export const HEALTH_PATH = '/api/health';
/** What a browser needs to ask a person for the key: no news in it. */
const WITHOUT_KEY = /^\/(?:api\/session|sign-in|icon\.svg|favicon\.ico|assets\/[^?]*)(?:\?|$)/;

/** True for what people look at; everything under /api, /feeds and /metrics is for programs. */
export function isPage(request: FastifyRequest): boolean {
  return !/^\/(?:api|feeds|metrics)(?:[/?]|$)/.test(request.url);
}

export interface Guards {
  readonly gate: Gate;
  readonly failed: FailedKeys;
  readonly feedTokens: FeedTokens;
}

/**
 * Everything that is decided before a route is looked at, on every answer including errors and unknown addresses:
 * headers, Host, cross-origin, rate, key. `@fastify/rate-limit` and `@fastify/cookie` must be registered.
 */
export function addGuards(app: FastifyInstance, settings: ServerSettings, guards: Guards): void {
  const checkRate = rateCheck(app, settings);
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(SECURITY_HEADERS);
    checkHost(request, settings);
    if (answerCrossOrigin(request, reply, settings)) return reply.code(204).send();
    // Monitoring is never turned away; trying keys on it is counted.
    if (!isHealth(request)) await checkRate(request);
    const mayPass = await recognise(request, guards);
    if (isHealth(request) && request.headers.authorization !== undefined && !mayRead(request)) await checkRate(request);
    checkSameOrigin(request, settings);
    if (mayPass || isHealth(request) || WITHOUT_KEY.test(request.url)) return undefined;
    if (asksForPage(request)) return reply.redirect(`/sign-in?next=${encodeURIComponent(request.url)}`, 303);
    throw unauthorised(request);
  });
}

/** Whether a request may see everything. */
export function mayRead(request: FastifyRequest): boolean {
  return request.visitor.role !== null;
}

/** For routes that change things, or show what only administrators should see. @throws HttpProblem */
export async function adminOnly(request: FastifyRequest): Promise<void> {
  if (request.visitor.role === 'admin') return;
  throw new HttpProblem(403, 'admin-needed', 'This needs a key of role admin.');
}

/** Finds out who asks, and whether that, or the token of a feed, lets them in. @throws HttpProblem after too many wrong keys */
async function recognise(request: FastifyRequest, { gate, failed, feedTokens }: Guards): Promise<boolean> {
  const feed = feedTokenIn(request);
  const bringsKey = request.headers.authorization !== undefined || feed !== null;
  if (bringsKey) failed.check(request);
  request.visitor = await gate.visitorOf(request);
  // Where nothing is locked a token must fit too: who revokes an address expects that it is dead.
  const byToken = feed !== null && request.visitor.means === null;
  const passes = byToken ? await feedTokens.allows(feed.token, feed.search) : mayRead(request);
  if (!passes && bringsKey) failed.note(request);
  return passes;
}

function isHealth(request: FastifyRequest): boolean {
  return request.url === HEALTH_PATH || request.url.startsWith(`${HEALTH_PATH}?`);
}

/**
 * A page elsewhere can have its name resolve to 127.0.0.1 and read us through a visitor's browser (DNS rebinding);
 * its requests carry its own name as Host.
 */
function checkHost(request: FastifyRequest, { host, publicUrl }: ServerSettings): void {
  if (request.headers.host === undefined && request.raw.httpVersion === '1.1') {
    throw new HttpProblem(400, 'bad-request', 'The header Host is missing.');
  }
  if (!isLoopbackHost(host)) return;
  const asked = (request.headers.host ?? '').toLowerCase();
  const name = asked.replace(/:\d+$/, '');
  if (['localhost', '127.0.0.1', '[::1]'].includes(name) || (name !== '' && name === host.toLowerCase())) return;
  if (publicUrl !== null && asked === new URL(publicUrl).host) return;
  throw new HttpProblem(
    403,
    'host-not-allowed',
    'This server answers only to localhost, 127.0.0.1, [::1] and the host of server.publicUrl.',
  );
}

/** Allows the configured origins. True when the request only asked whether it may ask. */
function answerCrossOrigin(request: FastifyRequest, reply: FastifyReply, settings: ServerSettings): boolean {
  const { origin } = request.headers;
  if (settings.corsOrigins.length > 0) reply.header('vary', 'origin');
  if (origin === undefined || !isAllowedOrigin(origin, settings)) return false;
  reply.headers({ 'access-control-allow-origin': origin, 'access-control-expose-headers': 'retry-after, etag, content-disposition' });
  if (request.method !== 'OPTIONS' || request.headers['access-control-request-method'] === undefined) return false;
  reply.headers({
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, DELETE',
    'access-control-allow-headers': 'authorization, content-type, if-none-match',
    'access-control-max-age': '600',
  });
  return true;
}

/** Clients on this machine are not limited unless the operator set a limit. */
function rateCheck(app: FastifyInstance, settings: ServerSettings): (request: FastifyRequest) => Promise<void> {
  const max = settings.requestsPerMinute ?? DEFAULT_REQUESTS_PER_MINUTE;
  const limiter = app.createRateLimit({ max, timeWindow: '1 minute' });
  return async (request) => {
    if (settings.requestsPerMinute === null && isLoopbackHost(request.ip)) return;
    const state = await limiter(request);
    if (state.isAllowed || !state.isExceeded) return;
    const message = `At most ${max} requests a minute; try again in ${state.ttlInSeconds} s.`;
    throw new HttpProblem(429, 'too-many-requests', message, { 'retry-after': String(state.ttlInSeconds) });
  };
}

/** A person's browser that goes somewhere, and has not been asked for a key in any other way. */
function asksForPage(request: FastifyRequest): boolean {
  const { accept, authorization } = request.headers;
  return request.method === 'GET' && isPage(request) && authorization === undefined && accept?.includes('text/html') === true;
}

/** Other programs that ask for pages are told of the way that they know. */
function unauthorised(request: FastifyRequest): HttpProblem {
  const challenge =
    isPage(request) || request.url.startsWith('/feeds/')
      ? 'Basic realm="Conflictwire: any name, key as password", charset="UTF-8"'
      : 'Bearer realm="conflictwire"';
  return new HttpProblem(401, 'unauthorised', 'This needs a key: Authorization: Bearer <key>.', { 'www-authenticate': challenge });
}

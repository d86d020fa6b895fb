import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ServerSettings } from '../config/schema.ts';
import { createKeyCheck } from './auth.ts';
import { isLoopbackHost } from './listen.ts';
import { HttpProblem } from './problem.ts';

const DEFAULT_REQUESTS_PER_MINUTE = 300;

export const SECURITY_HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'private, no-cache',
};

export const HEALTH_PATH = '/api/health';

/** True for what people look at; everything under /api, /feeds and /metrics is for programs. */
export function isPage(request: FastifyRequest): boolean {
  return !/^\/(?:api|feeds|metrics)(?:[/?]|$)/.test(request.url);
}

/**
 * Everything that is decided before a route is looked at, on every answer including errors and unknown addresses:
 * headers, Host, cross-origin, rate, key. `@fastify/rate-limit` must be registered.
 *
 * @returns whether a request may see everything (no key is set, or it brought it)
 */
export function addGuards(app: FastifyInstance, settings: ServerSettings): (request: FastifyRequest) => boolean {
  const checkRate = rateCheck(app, settings);
  const checkKey = settings.apiKey === null ? null : createKeyCheck(settings.apiKey);
  const mayRead = (request: FastifyRequest): boolean => checkKey === null || checkKey(request.headers.authorization);
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(SECURITY_HEADERS);
    checkHost(request, settings);
    if (answerCrossOrigin(request, reply, settings.corsOrigins)) return reply.code(204).send();
    // Monitoring is never turned away; trying keys on it is counted.
    if (!isHealth(request) || (request.headers.authorization !== undefined && !mayRead(request))) await checkRate(request);
    if (!isHealth(request) && !mayRead(request)) throw unauthorised(request);
    return undefined;
  });
  return mayRead;
}

function isHealth(request: FastifyRequest): boolean {
  return request.url === HEALTH_PATH || request.url.startsWith(`${HEALTH_PATH}?`);
}

/**
 * A page elsewhere can have its name resolve to 127.0.0.1 and read us through a visitor's browser (DNS rebinding);
 * its requests carry its own name as Host.
 */
function checkHost(request: FastifyRequest, settings: ServerSettings): void {
  if (request.headers.host === undefined && request.raw.httpVersion === '1.1') {
    throw new HttpProblem(400, 'bad-request', 'The header Host is missing.');
  }
  if (!isLoopbackHost(settings.host)) return;
  const name = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  if (['localhost', '127.0.0.1', '[::1]'].includes(name) || (name !== '' && name === settings.host.toLowerCase())) return;
  throw new HttpProblem(403, 'host-not-allowed', 'This server answers only to localhost, 127.0.0.1 and [::1].');
}

/** Allows the configured origins. True when the request only asked whether it may ask. */
function answerCrossOrigin(request: FastifyRequest, reply: FastifyReply, allowed: readonly string[]): boolean {
  const { origin } = request.headers;
  if (allowed.length > 0) reply.header('vary', 'origin');
  if (origin === undefined || !(allowed.includes(origin) || allowed.includes('*'))) return false;
  reply.headers({ 'access-control-allow-origin': origin, 'access-control-expose-headers': 'retry-after' });
  if (request.method !== 'OPTIONS' || request.headers['access-control-request-method'] === undefined) return false;
  reply.headers({
    'access-control-allow-methods': 'GET, HEAD',
    'access-control-allow-headers': 'authorization',
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

/** Browsers ask a person for the key only where a page was asked for; feed readers know no other way than theirs. */
function unauthorised(request: FastifyRequest): HttpProblem {
  const challenge =
    isPage(request) || request.url.startsWith('/feeds/')
      ? 'Basic realm="Conflictwire: any name, key as password", charset="UTF-8"'
      : 'Bearer realm="conflictwire"';
  return new HttpProblem(401, 'unauthorised', 'This needs the key: Authorization: Bearer <key>.', { 'www-authenticate': challenge });
}

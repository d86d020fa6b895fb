import type { FastifyRequest } from 'fastify';
import type { ServerSettings } from '../config/schema.ts';
import { HttpProblem } from './problem.ts';

const CHANGING: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
/** Forms of our own pages, which need no script. */
const FORMS: ReadonlySet<string> = new Set(['/sign-in', '/sign-out']);

type Settings = Pick<ServerSettings, 'corsOrigins' | 'publicUrl'>;

/**
 * Pages elsewhere must not change anything here through a visitor's browser, which adds cookies and passwords by itself:
 * what changes something has to come from our own pages, or from a configured origin with a key in `Authorization: Bearer`,
 * and as JSON, which no form can send.
 *
 * @throws HttpProblem
 */
export function checkSameOrigin(request: FastifyRequest, settings: Settings): void {
  if (!CHANGING.has(request.method)) return;
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const isForm = FORMS.has(request.url);
  // Browsers say themselves what a page is to us where they can; a form of a page without referrer has no origin.
  const byOrigin = origin === undefined ? !isForm : isOwn(request, origin, settings);
  const comesFromUs = site === undefined ? byOrigin : site === 'same-origin' || (site === 'none' && origin === undefined && !isForm);
  const isDashboard = origin !== undefined && isAllowedOrigin(origin, settings) && request.visitor.means === 'bearer';
  if (!comesFromUs && !isDashboard)
    throw new HttpProblem(
      403,
      'cross-origin',
      'Changes are taken from our own pages, and from origins in server.corsOrigins with Authorization: Bearer.',
    );
  if (!isForm) checkJson(request);
}

export function isAllowedOrigin(origin: string, { corsOrigins }: Pick<ServerSettings, 'corsOrigins'>): boolean {
  return corsOrigins.includes(origin) || corsOrigins.includes('*');
}

/** The address under which people reach us: the configured one, else that of the request. */
export function ownAddress(request: FastifyRequest, { publicUrl }: Pick<ServerSettings, 'publicUrl'>): string {
  return publicUrl?.replace(/\/$/, '') ?? `${request.protocol}://${request.headers.host ?? 'localhost'}`;
}

function isOwn(request: FastifyRequest, origin: string, { publicUrl }: Settings): boolean {
  if (publicUrl !== null && origin === new URL(publicUrl).origin) return true;
  return URL.parse(origin)?.host === request.headers.host?.toLowerCase();
}

/** What has no body at all has no type either; only DELETE is told from a form by its method alone. */
function checkJson(request: FastifyRequest): void {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type === 'application/json' || (type === undefined && request.method === 'DELETE')) return;
  throw new HttpProblem(415, 'json-needed', 'Send JSON, with Content-Type: application/json.');
}

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { ServerSettings } from '../config/schema.ts';
import { sessionSchema } from './access-schemas.ts';
import type { ApiDeps } from './deps.ts';
import type { FailedKeys } from './failed-keys.ts';
import { HttpProblem } from './problem.ts';
import { described, describedEmpty, type RequestTypes } from './routes.ts';
import { type Gate, SESSION_COOKIE } from './visitor.ts';

const keyBody = z.strictObject({
  key: z
    .string({ error: 'key is needed: one that `keys create` gave.' })
    .min(1, 'key is needed: one that `keys create` gave.')
    .max(500, 'No key is as long as this.'),
});

interface Doors {
  readonly gate: Gate;
  readonly failed: FailedKeys;
}

/** Signing in to the page with a key, and out again. */
export function addSessionRoutes(app: FastifyInstance, { settings }: ApiDeps, doors: Doors): void {
  const api = app.withTypeProvider<RequestTypes>();
  const querystring = z.strictObject({});
  const open = { querystring, security: [] };
  api.get('/api/session', { schema: { ...described('session', 'Who is signed in', sessionSchema), ...open } }, async (request) => {
    const { role, name } = request.visitor;
    return { role, name, keyNeeded: await doors.gate.keyNeeded() };
  });
  const signIn = { ...describedEmpty('signIn', 'Signs a browser in: sets a cookie for seven days'), ...open };
  api.post('/api/session', { schema: { ...signIn, body: keyBody } }, async (request, reply) => {
    if (!(await openSession(request, reply, request.body.key, settings, doors))) {
      throw new HttpProblem(401, 'unauthorised', 'This key opens nothing here.', {}, 'key');
    }
    return reply.code(204).send();
  });
  const signOut = { ...describedEmpty('signOut', 'Ends the session of this browser'), ...open };
  api.delete('/api/session', { schema: signOut }, async (request, reply) => {
    await closeSession(request, reply, doors.gate);
    return reply.code(204).send();
  });
}

async function openSession(
  request: FastifyRequest,
  reply: FastifyReply,
  key: string,
  settings: ServerSettings,
  { gate, failed }: Doors,
): Promise<boolean> {
  failed.check(request);
  const session = await gate.signIn(key);
  if (session === null) {
    failed.note(request);
    return false;
  }
  await endOld(request, gate);
  void reply.setCookie(SESSION_COOKIE, session.secret, { ...cookie, secure: isSecure(request, settings), expires: session.expiresAt });
  return true;
}

async function closeSession(request: FastifyRequest, reply: FastifyReply, gate: Gate): Promise<void> {
  await endOld(request, gate);
  void reply.clearCookie(SESSION_COOKIE, cookie);
}

async function endOld(request: FastifyRequest, gate: Gate): Promise<void> {
  const old = request.cookies[SESSION_COOKIE];
  if (old !== undefined) await gate.signOut(old);
}

const cookie = { path: '/', httpOnly: true, sameSite: 'strict' } as const;

/** Where the browser speaks https: with us, with a trusted proxy, or with one that serves the public address. */
function isSecure(request: FastifyRequest, { publicUrl }: ServerSettings): boolean {
  if (request.protocol === 'https') return true;
  const url = publicUrl === null ? null : new URL(publicUrl);
  return url?.protocol === 'https:' && request.headers.host?.toLowerCase() === url.host;
}

import { createHmac } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { ServerSettings } from '../config/schema.ts';
import type { Role } from '../domain/access.ts';
import type { AccessStore, ApiKeyRecord } from '../store/access/records.ts';
import { createSecretCheck, presentedKey } from './auth.ts';
import { isLoopbackHost } from './listen.ts';

/** Who asks. */
export interface Visitor {
  /** null: nobody we know. */
  readonly role: Role | null;
  /** Of the key; null where none was brought. */
  readonly name: string | null;
  /** How the key came; null where none was brought, or none that fits. */
  readonly means: 'bearer' | 'basic' | 'session' | null;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set before any route is looked at. */
    visitor: Visitor;
  }
}

export const SESSION_COOKIE = 'conflictwire';
const SESSION_MS = 7 * 24 * 3600_000;
const CONFIGURED_KEY = 'configured key';
export const STRANGER: Visitor = { role: null, name: null, means: null };

interface OpenedSession {
  /** For the cookie. */
  readonly secret: string;
  readonly expiresAt: Date;
}

/** Knows keys and sessions. */
export interface Gate {
  /** False only where nobody but this machine can ask, and no key was ever made. */
  keyNeeded(): Promise<boolean>;
  /** Who a request comes from. */
  visitorOf(request: FastifyRequest): Promise<Visitor>;
  /** null: there is no such key. */
  signIn(key: string): Promise<OpenedSession | null>;
  signOut(secret: string): Promise<void>;
}

type Settings = Pick<ServerSettings, 'apiKey' | 'host'>;

export function createGate(settings: Settings, access: AccessStore, now: () => Date): Gate {
  const isConfigured = settings.apiKey === null ? () => false : createSecretCheck(settings.apiKey);
  const keyNeeded = async (): Promise<boolean> => settings.apiKey !== null || !isLoopbackHost(settings.host) || (await access.hasKeys());

  const byKey = async (authorization: string): Promise<Visitor> => {
    const presented = presentedKey(authorization);
    if (presented === null) return STRANGER;
    if (isConfigured(presented.key)) return { role: 'admin', name: CONFIGURED_KEY, means: presented.means };
    return visitorWith(await access.keyOf(presented.key), presented.means);
  };
  const bySession = async (secret: string): Promise<Visitor> => {
    const session = await access.sessionOf(secret);
    if (session === null || session.key !== null) return visitorWith(session?.key ?? null, 'session');
    const holds = settings.apiKey !== null && session.binding === bound(settings.apiKey, secret);
    return holds ? { role: 'admin', name: CONFIGURED_KEY, means: 'session' } : STRANGER;
  };
  return {
    keyNeeded,
    async visitorOf(request) {
      const { authorization } = request.headers;
      const cookie = request.cookies[SESSION_COOKIE];
      const known = authorization !== undefined ? await byKey(authorization) : cookie === undefined ? STRANGER : await bySession(cookie);
      if (known.role !== null || (await keyNeeded())) return known;
      // A proxy that leads here from elsewhere lets others look, as it always did, and no more.
      return { ...STRANGER, role: isForwarded(request) ? 'read' : 'admin' };
    },
    async signIn(key) {
      const configured = settings.apiKey !== null && isConfigured(key) ? settings.apiKey : null;
      const stored = configured === null ? await access.keyOf(key) : null;
      if (configured === null && stored === null) return null;
      const expiresAt = new Date(now().getTime() + SESSION_MS);
      const bind = configured === null ? null : (secret: string): string => bound(configured, secret);
      const secret = await access.openSession({ keyId: stored?.id ?? null, bind, expiresAt: expiresAt.toISOString() });
      return { secret, expiresAt };
    },
    signOut: (secret) => access.closeSession(secret),
  };
}

/** True where another program says that it asks for somebody else. */
export function isForwarded(request: FastifyRequest): boolean {
  const { headers } = request;
  return headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined || headers['x-real-ip'] !== undefined;
}

function visitorWith(key: ApiKeyRecord | null, means: NonNullable<Visitor['means']>): Visitor {
  return key === null ? STRANGER : { role: key.role, name: key.name, means };
}

/** The configured key may be one that a person thought of: what is stored of it says nothing without the session's secret. */
function bound(apiKey: string, secret: string): string {
  return createHmac('sha256', secret).update(apiKey).digest('hex');
}

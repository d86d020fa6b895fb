import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { buildServer } from '../../../src/api/server.ts';
import type { ServerSettings } from '../../../src/config/schema.ts';
import type { AccessStore } from '../../../src/store/access/records.ts';
import type { AlertStore } from '../../../src/store/alerts/records.ts';
import { openStore } from '../../../src/store/sqlite-store.ts';
import { sampleWorld } from './sample-world.ts';
import { depsOf } from './world.ts';

export const HOST = { host: 'localhost:8787' };

/** A server over a real store, and a clock that the test moves. */
export interface AccessWorld {
  readonly server: FastifyInstance;
  readonly access: AccessStore;
  readonly alerts: AlertStore;
  readonly log: string[];
  /** What the store has written. */
  files(): string[];
  /** Lets time pass. */
  readonly pass: (milliseconds: number) => void;
}

export async function withAccess<T>(settings: Partial<ServerSettings>, use: (world: AccessWorld) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'access-'));
  let at = Date.parse('2024-05-20T09:30:00.000Z');
  const now = (): Date => new Date(at);
  const store = await openStore(folder, now);
  const log: string[] = [];
  const server = await buildServer(
    depsOf(sampleWorld, { settings, access: store.access, alerts: store.alerts, now, log: (line) => log.push(line) }),
  );
  try {
    const files = (): string[] => readdirSync(folder).map((name) => join(folder, name));
    const pass = (milliseconds: number): void => void (at += milliseconds);
    return await use({ server, access: store.access, alerts: store.alerts, log, pass, files });
  } finally {
    await server.close();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The session in a Set-Cookie header, as a browser would send it back. */
export function cookieOf(header: string | string[] | number | undefined): string {
  return String(Array.isArray(header) ? header[0] : header).split(';')[0] ?? '';
}

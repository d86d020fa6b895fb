import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'undici';
import { openMadeWorld } from '../../bench/search/made-world.ts';
import { makeRequest } from './requests.ts';

export interface ApiFuzzOptions {
  readonly cases: number;
  readonly seed: number;
  /** In the index that is asked. */
  readonly articles: number;
  readonly onFault: (request: string, fault: string) => void;
}

export interface ApiFuzzResult {
  readonly statuses: Readonly<Record<number, number>>;
  readonly slowest: { readonly request: string; readonly ms: number };
  readonly failed: number;
}

/** An answer that takes longer has failed. */
const LONGEST_MS = 2000;
/** A slow case is tried again this often: on a busy machine the quickest try tells what it costs. */
const TRIES = 3;
const AT_ONCE = 4;

/** Asks an API over an index of made-up articles, on loopback; a case fails with a status of 500 or more, or by taking too long. */
export async function fuzzApi({ cases, seed, articles, onFault }: ApiFuzzOptions): Promise<ApiFuzzResult> {
  const folder = await mkdtemp(join(tmpdir(), 'conflictwire-fuzz-'));
  const world = await openMadeWorld(articles, folder, ['sqlite']);
  const api = await world.serve('sqlite');
  const pool = new Pool(api.url, { connections: AT_ONCE });
  const statuses: Record<number, number> = {};
  let slowest = { request: '', ms: 0 };
  let failed = 0;
  let next = 0;
  const asker = async (): Promise<void> => {
    while (next < cases) {
      const request = makeRequest(seed, next);
      next += 1;
      const { status, ms, fault } = await tried(pool, request);
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (ms > slowest.ms) slowest = { request, ms };
      if (fault === null) continue;
      failed += 1;
      onFault(request, fault);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, asker));
  await pool.close();
  await api.close();
  await world.close();
  await rm(folder, { recursive: true });
  return { statuses, slowest, failed };
}

async function tried(pool: Pool, path: string): Promise<{ status: number; ms: number; fault: string | null }> {
  let quickest = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const began = performance.now();
    const { statusCode, headers, body } = await pool.request({ path, method: 'GET' });
    const text = await body.text();
    quickest = Math.min(quickest, performance.now() - began);
    const fault = faultOf(statusCode, String(headers['content-type']), text);
    if (fault !== null) return { status: statusCode, ms: quickest, fault };
    if (quickest <= LONGEST_MS) return { status: statusCode, ms: quickest, fault: null };
  }
  return { status: 200, ms: quickest, fault: `took ${quickest.toFixed(0)} ms` };
}

/** Every refusal of the API says in JSON what was wrong. */
function faultOf(status: number, type: string, body: string): string | null {
  if (status >= 500) return `HTTP ${status}: ${body.slice(0, 300)}`;
  if (!type.startsWith('application/json') || status < 400) return null;
  const { error } = JSON.parse(body) as { error?: { code?: unknown; message?: unknown } };
  return typeof error?.code === 'string' && typeof error.message === 'string'
    ? null
    : `HTTP ${status} without a code: ${body.slice(0, 300)}`;
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { start } from '../support/command.ts';
import { addressOf, end } from './serving.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the demo is served. */
    origin: string;
  }
}

/** The demo over its sample outlets, once for all tests of the page. */
export default async function serveDemo(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'page-'));
  const demo = start(['demo', '--port', '0', '--data', folder]);
  project.provide('origin', await addressOf(demo));
  return async () => {
    await end(demo);
    await rm(folder, { recursive: true, force: true });
  };
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { start } from '../support/command.ts';

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
    const ended = new Promise((resolve) => demo.once('close', resolve));
    demo.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
}

/** What the server says once it listens. */
function addressOf(demo: ReturnType<typeof start>): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    demo.stderr?.on('data', (chunk: Buffer) => {
      said += String(chunk);
      const [, origin] = /Conflictwire is at (http:\S+?)\/?\n/.exec(said) ?? [];
      if (origin !== undefined) resolve(origin);
    });
    demo.once('close', (code) => reject(new Error(`The demo ended with ${code}: ${said}`)));
  });
}

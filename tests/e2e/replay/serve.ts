import type { TestProject } from 'vitest/node';
import { replayed, type Served } from './outlets.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Saved pages as they are served; null where the surroundings name none. */
    replay: Served | null;
  }
}

/** Saved pages, once for all tests of the page. */
export default async function serveSavedPages(project: TestProject): Promise<() => Promise<void>> {
  const folder = process.env.CONFLICTWIRE_REPLAY;
  if (folder === undefined || folder === '') {
    project.provide('replay', null);
    return () => Promise.resolve();
  }
  const { served, stop } = await replayed(folder);
  project.provide('replay', served);
  return stop;
}

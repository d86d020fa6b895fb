import type { SearchEngine } from '../../src/search/engine.ts';

export interface MadeEngine {
  readonly engine: SearchEngine;
  readonly dispose: () => Promise<void>;
}

export type MakeEngine = (protectedWords: readonly string[]) => Promise<MadeEngine>;

/** Runs on an engine over nothing, prepared. */
export async function withEngine(
  make: MakeEngine,
  run: (engine: SearchEngine) => Promise<void>,
  protectedWords: readonly string[] = [],
): Promise<void> {
  const { engine, dispose } = await make(protectedWords);
  try {
    await engine.prepare();
    await run(engine);
  } finally {
    await dispose();
  }
}

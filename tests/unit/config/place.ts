import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ConfigError, type Problem } from '../../../src/config/error.ts';

/** A folder with these files in it, gone after the test. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'conflictwire-config-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

/** The `ConfigError` that `work` must end in. */
export async function refusal(work: Promise<unknown>): Promise<ConfigError> {
  const settled = await work.then(
    () => 'no error at all',
    (error: unknown) => error,
  );
  if (settled instanceof ConfigError) return settled;
  throw new Error(`expected a ConfigError, got ${String(settled)}`);
}

/** `line:column key`, which is what sends an operator to the right place. */
export const placeOf = ({ line, column, key }: Problem): string => `${line}:${column} ${key}`;

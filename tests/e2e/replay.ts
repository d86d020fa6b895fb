import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { conflictwire, start, workplace } from '../support/command.ts';
import { addressOf, end } from './serving.ts';

export const OUTLETS = 6;
/** How the program that serves the saved pages says that it listens, and with how many. */
const READY = /ready (\d+) pages/;

export interface Replayed {
  readonly origin: string;
  /** Saved pages that the feeds name. */
  readonly pages: number;
  /** What `ingest --json` printed. */
  readonly ingested: { readonly sources: { readonly fresh: number }; readonly items: { readonly new: number } };
  stop(): Promise<void>;
}

/**
 * Saved pages as an operator would have them: served as live feeds by `<folder>/replay.mjs`, taken in by the command line, served.
 * The pages are in `CONFLICTWIRE_REPLAY_PAGES`, or in `eval/extract` beside the folder.
 */
export async function replayed(folder: string): Promise<Replayed> {
  const undo: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).toReversed()) await step();
  };
  try {
    return { ...(await replayedUntil(undo, folder)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What has to be ended or removed afterwards is put into `undo`, last things last. */
async function replayedUntil(undo: (() => Promise<void>)[], folder: string): Promise<Omit<Replayed, 'stop'>> {
  const scratch = await mkdtemp(join(tmpdir(), 'replay-'));
  undo.push(() => rm(scratch, { recursive: true, force: true }));
  const sources = join(scratch, 'sources.yaml');
  const saved = process.env.CONFLICTWIRE_REPLAY_PAGES ?? join(folder, '..', 'eval', 'extract');
  const options = ['--pages', saved, '--sources', sources, '--outlets', String(OUTLETS), '--port', String(await freePort())];
  const replay = spawn(process.execPath, [join(folder, 'replay.mjs'), ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
  undo.push(() => end(replay));
  const pages = await readyWith(replay);
  const place = await workplace(await readFile(sources, 'utf8'));
  undo.push(() => place.remove());
  const { code, stdout, stderr } = await conflictwire(['ingest', '--json', ...place.args]);
  if (code !== 0) throw new Error(`ingest ended with ${code}: ${stderr}`);
  const server = start(['serve', '--no-ingest', '--port', '0', ...place.args]);
  undo.push(() => end(server));
  return { origin: await addressOf(server), pages, ingested: JSON.parse(stdout) as Replayed['ingested'] };
}

function readyWith(replay: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += String(chunk);
      const [, pages] = READY.exec(said) ?? [];
      if (pages !== undefined) resolve(Number(pages));
    };
    replay.stdout?.on('data', listen);
    replay.stderr?.on('data', listen);
    replay.once('error', reject);
    replay.once('close', (code) => reject(new Error(`replay.mjs ended with ${code}: ${said}`)));
  });
}

/** Free on the first of the outlets' addresses; nobody else is on the others. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.2', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

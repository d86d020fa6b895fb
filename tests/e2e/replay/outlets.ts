import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { conflictwire, start, workplace, type Workplace } from '../../support/command.ts';
import { addressOf, end } from '../serving.ts';
import { editionOf } from './saved-pages.ts';

const OUTLETS = 6;
/** How the program that serves the saved pages says that it listens, and with how many. */
const READY = /ready (\d+) pages/;

/** What `ingest --json` printed. */
export interface Ingested {
  readonly sources: { readonly fresh: number };
  readonly items: { readonly new: number };
  readonly articles: { readonly stored: number; readonly revised: number; readonly copies: number };
}

/** Plain data: it goes from the process that sets up to those that test. */
export interface Served {
  readonly origin: string;
  readonly outlets: number;
  /** Pages that the feeds name, the copy among them. */
  readonly pages: number;
  /** Before and after one outlet corrected a page. */
  readonly ingested: readonly Ingested[];
  /** The same articles behind keys, and one that opens them. */
  readonly locked: { readonly origin: string; readonly secret: string };
}

export interface Replayed {
  readonly served: Served;
  readonly stop: () => Promise<void>;
}

/**
 * Saved pages as an operator would have them: served as live feeds by `<folder>/replay.mjs`, taken in by the command line, taken
 * in again after a correction, served. The pages are in `CONFLICTWIRE_REPLAY_PAGES`, or in `eval/extract` beside the folder.
 */
export async function replayed(folder: string): Promise<Replayed> {
  const undo: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).toReversed()) await step();
  };
  try {
    return { served: await replayedUntil(undo, folder), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What has to be ended or removed afterwards is put into `undo`, last things last. */
async function replayedUntil(undo: (() => Promise<void>)[], folder: string): Promise<Served> {
  const scratch = await mkdtemp(join(tmpdir(), 'replay-'));
  undo.push(() => rm(scratch, { recursive: true, force: true }));
  const saved = process.env.CONFLICTWIRE_REPLAY_PAGES ?? join(folder, '..', 'eval', 'extract');
  const edition = await editionOf(saved, join(scratch, 'pages'), OUTLETS);
  const sources = join(scratch, 'sources.yaml');
  const options = ['--pages', edition.folder, '--sources', sources, '--outlets', String(OUTLETS), '--port', String(await freePort())];
  const show = async (): Promise<ChildProcess> => {
    const replay = spawn(process.execPath, [join(folder, 'replay.mjs'), ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
    undo.push(() => end(replay));
    await readyWith(replay, edition.pages);
    return replay;
  };
  const first = await show();
  const place = await workplace(await readFile(sources, 'utf8'));
  undo.push(() => place.remove());
  const before = await ingest(place.args);
  await end(first);
  await edition.correct();
  await show();
  const after = await ingest(['--all', ...place.args]);
  const locked = await lockedCopy(undo, place);
  const origin = await serve(undo, place.args);
  return { origin, outlets: OUTLETS, pages: edition.pages, ingested: [before, after], locked };
}

async function lockedCopy(undo: (() => Promise<void>)[], { folder, data, args }: Workplace): Promise<Served['locked']> {
  const copy = join(folder, 'locked');
  await cp(data, copy, { recursive: true });
  const there = [...args.slice(0, -1), copy];
  const { key } = JSON.parse(await succeed(['keys', 'create', '--role', 'read', '--name', 'desk', '--json', ...there])) as {
    key: string;
  };
  return { origin: await serve(undo, there), secret: key };
}

async function serve(undo: (() => Promise<void>)[], args: readonly string[]): Promise<string> {
  const server = start(['serve', '--no-ingest', '--port', '0', ...args]);
  undo.push(() => end(server));
  return addressOf(server);
}

async function succeed(args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await conflictwire(args);
  if (code !== 0) throw new Error(`${args[0]} ended with ${code}: ${stderr}`);
  return stdout;
}

async function ingest(args: readonly string[]): Promise<Ingested> {
  return JSON.parse(await succeed(['ingest', '--json', ...args])) as Ingested;
}

function readyWith(replay: ChildProcess, expected: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += String(chunk);
      const [, pages] = READY.exec(said) ?? [];
      if (pages === undefined) return;
      if (Number(pages) === expected) resolve();
      else reject(new Error(`replay.mjs serves ${pages} pages, not ${expected}`));
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

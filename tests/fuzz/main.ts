/**
 * Throws made-up and damaged pages and feeds at the extractor and the feed reader.
 *
 *   npm run fuzz                                        10,000 cases with a new seed
 *   npm run fuzz -- --cases 100000 --seed 7             the same cases every time
 *   npm run fuzz -- --pages DIR --feeds DIR             damages the documents in these folders as well
 *   npm run fuzz -- --replay FILE                       one case that failed, again
 *   npm run fuzz -- --api [--articles 5000]             queries and parameters at the API instead, over so many articles
 *
 * A case fails when it throws anything but ExtractError or FeedError, takes over 2 s in three tries, or gives a result
 * that breaks what must hold of every result (invariants.ts). The first three of a kind are written to `--out DIR` (the
 * system's folder for temporary files unless told) with seed, number and bytes. A seed gives the same cases as long as the
 * golden pages and the folders stay the same; a file gives its case always. The run also fails when memory grows. Exit
 * code 1 says so.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzzApi } from './api/fuzz-api.ts';
import { type Case, type CorpusFolders, loadCorpus, makeCase } from './cases.ts';
import { fuzz, type FuzzResult, growth } from './fuzz-run.ts';
import { runCase } from './run-case.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    pages: { type: 'string' },
    feeds: { type: 'string' },
    out: { type: 'string', default: join(tmpdir(), 'conflictwire-fuzz') },
    replay: { type: 'string' },
    api: { type: 'boolean', default: false },
    articles: { type: 'string', default: '5000' },
    help: { type: 'boolean', default: false },
  },
});

/** Of faults that look alike, the first are enough to mend them all. */
const SHOWN_OF_A_KIND = 3;

interface Saved extends Omit<Case, 'bytes'> {
  readonly seed: number;
  readonly index: number;
  readonly faults: readonly string[];
  readonly base64: string;
}

if (values.help)
  console.log(
    readFileSync(import.meta.filename, 'utf8')
      .split('*/')[0]
      ?.replace(/^\/?\s?\*+ ?/gm, ''),
  );
else if (values.api) await runApi();
else if (values.replay === undefined) await run();
else await replay(values.replay);

async function runApi(): Promise<void> {
  const [cases, seed, articles] = [
    wholeNumber('cases', values.cases),
    wholeNumber('seed', values.seed),
    wholeNumber('articles', values.articles),
  ];
  console.log(`${cases} requests, seed ${seed}, over ${articles} made-up articles`);
  const onFault = (request: string, fault: string): void => console.log(`${request}\n  ${fault}`);
  const { statuses, slowest, failed } = await fuzzApi({ cases, seed, articles, onFault });
  console.log(`by status: ${JSON.stringify(statuses)}; slowest ${slowest.ms.toFixed(0)} ms: ${slowest.request}`);
  console.log(failed === 0 ? 'no case failed' : `${failed} cases failed`);
  if (failed > 0) process.exitCode = 1;
}

async function run(): Promise<void> {
  const [cases, seed] = [wholeNumber('cases', values.cases), wholeNumber('seed', values.seed)];
  const folders: CorpusFolders = { pages: values.pages, feeds: values.feeds };
  const corpus = loadCorpus(folders);
  console.log(`${cases} cases, seed ${seed}, from ${corpus.page.length} pages and ${corpus.feed.length} feeds`);
  const kinds = new Map<string, number>();
  const onFault = (index: number, faults: readonly string[]): void => {
    const kind = kindOf(faults);
    const seen = (kinds.get(kind) ?? 0) + 1;
    kinds.set(kind, seen);
    if (seen > SHOWN_OF_A_KIND) return;
    const { bytes, ...one } = makeCase(corpus, seed, index);
    const saved: Saved = { seed, index, ...one, faults, base64: Buffer.from(bytes).toString('base64') };
    mkdirSync(values.out, { recursive: true });
    const file = join(values.out, `${seed}-${index}.json`);
    writeFileSync(file, `${JSON.stringify(saved, null, 1)}\n`);
    console.log(
      `case ${index} (${one.kind} from ${one.from}): ${faults.join('; ').slice(0, 400)}\n  again: npm run fuzz -- --replay ${file}`,
    );
  };
  const every = Math.max(1, Math.floor(cases / 10));
  const onProgress = (done: number): void => {
    if (done % every === 0 && done < cases) console.log(`${done} of ${cases}`);
  };
  print(await fuzz({ cases, seed, folders, onFault, onProgress }));
  for (const [kind, count] of kinds) console.log(`${count} times: ${kind}`);
}

/** The first complaint without what differs from case to case. */
function kindOf([first = '']: readonly string[]): string {
  return (
    first
      .split('\n', 1)[0]
      ?.replace(/"(?:[^"\\]|\\.)*"?/g, '…')
      .replace(/\d+/g, '#') ?? ''
  );
}

function print(result: FuzzResult): void {
  const { cases, slowest, seconds, memory, failed } = result;
  const done = cases.page + cases.feed;
  console.log(`${cases.page} pages and ${cases.feed} feeds in ${seconds.toFixed(0)} s: ${(done / seconds).toFixed(0)} cases/s`);
  console.log(`slowest: ${slowest === null ? 'none' : `${slowest.ms.toFixed(0)} ms, case ${slowest.index} from ${slowest.from}`}`);
  for (const [when, at] of Object.entries(memory)) {
    console.log(`memory, ${when}: ${at === null ? 'not measured' : `RSS ${at.rssMB.toFixed(0)} MB, heap ${at.heapMB.toFixed(0)} MB`}`);
  }
  console.log(`documented errors: ${JSON.stringify(result.refused)}`);
  const grown = growth(memory);
  console.log(`${failed} cases failed${grown === null ? '' : `; ${grown}`}`);
  if (failed > 0 || grown !== null) process.exitCode = 1;
}

async function replay(file: string): Promise<void> {
  const saved = JSON.parse(readFileSync(file, 'utf8')) as Saved;
  const { faults, refused, ms } = await runCase({ ...saved, bytes: Buffer.from(saved.base64, 'base64') });
  console.log(`case ${saved.index} of seed ${saved.seed}: ${ms.toFixed(0)} ms${refused === null ? '' : `, refused: ${refused}`}`);
  for (const fault of faults) console.log(fault);
  console.log(faults.length === 0 ? 'passes now' : 'still fails');
  if (faults.length > 0) process.exitCode = 1;
}

function wholeNumber(name: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new Error(`--${name} takes a whole number, not ${value}`);
  return Number(value);
}

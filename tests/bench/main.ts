/**
 * Speed and memory of the whole pipeline, on pages served over loopback.
 *
 *   npm run bench                                        on generated pages
 *   npm run bench -- --sources S.yaml                    on outlets that are already being served
 *   npm run bench -- --sources S.yaml --peer 'python3 end_to_end.py trafilatura S.yaml out.jsonl'
 *
 * Meilisearch is measured too where MEILI_URL is set. `--peer` runs another program on the same outlets in the same
 * run; the last number before "pages/s" in what it prints is the baseline of the ratios.
 */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { parseArgs, promisify } from 'node:util';
import { startOutlets } from '../support/outlets.ts';
import { endToEnd, type EndToEnd } from './end-to-end.ts';
import { stageCosts } from './stages.ts';

const GENERATED = { outlets: 6, pages: 16 };

const { values } = parseArgs({
  options: { sources: { type: 'string' }, peer: { type: 'string' }, runs: { type: 'string', default: '3' } },
});
const generated = values.sources === undefined ? await startOutlets(GENERATED.outlets, GENERATED.pages) : null;
const sources = generated?.yaml ?? (await readFile(values.sources ?? '', 'utf8'));

console.log(`Pages: ${generated ? 'generated' : values.sources}; Node ${process.version}; ${new Date().toISOString()}\n`);
console.log('CPU per stage, one page after another, mean over all pages');
console.table(
  Object.fromEntries(Object.entries(await stageCosts(sources)).map(([stage, ms]) => [stage, { 'ms per page': Number(ms.toFixed(2)) }])),
);

const baseline = values.peer === undefined ? null : await peer(values.peer);
const engines = process.env['MEILI_URL'] === undefined ? (['sqlite'] as const) : (['sqlite', 'meilisearch'] as const);
console.log('\nEnd to end: feeds to searchable, a process of its own, start-up included');
for (const engine of engines) {
  const runs: EndToEnd[] = [];
  for (let i = 0; i < Number(values.runs); i++) runs.push(await endToEnd(sources, engine));
  const [median] = runs.toSorted((a, b) => a.pagesPerSecond - b.pagesPerSecond).slice(Math.floor(runs.length / 2));
  if (median) print(engine, median);
}
if (!process.env['MEILI_URL']) console.log('MEILI_URL is not set: Meilisearch was not measured');
await generated?.close();

function print(engine: string, run: EndToEnd): void {
  const ratio = baseline === null ? '' : ` · ${(run.pagesPerSecond / baseline).toFixed(2)}x of the peer`;
  console.log(
    `${engine.padEnd(12)} ${run.pages} pages · ${run.seconds.toFixed(1)} s · ${run.pagesPerSecond.toFixed(1)} pages/s · peak RSS ${run.peakMegabytes.toFixed(0)} MB${ratio}`,
  );
}

async function peer(command: string): Promise<number | null> {
  const { stdout } = await promisify(execFile)('bash', ['-c', command]);
  console.log(`\nPeer: ${stdout.trim()}`);
  const rate = [...stdout.matchAll(/([\d.]+) pages\/s/g)].at(-1)?.[1];
  return rate === undefined ? null : Number(rate);
}

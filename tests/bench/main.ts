/**
 * Speed and memory of the whole pipeline, on pages served over loopback.
 *
 *   npm run bench                                        on generated pages
 *   npm run bench -- --tag [--texts TEXTS.jsonl]         the tagger alone
 *   npm run bench -- --dedupe [--articles 10000,1000000] copies and stories alone, in stores of so many articles
 *   npm run bench -- --export [--articles 100000]        exports of a running server: speed and memory of each format
 *   npm run bench -- --search [--size 100000] [--keep DIR]  searches of a fixed mix through the API; DIR keeps what was built
 *   npm run bench -- --load [--seconds 60] [--size N] [--keep DIR]  32 clients at once while articles are written
 *   npm run bench -- --page [--size 100000] [--keep DIR]  the page in Chromium: first results, and what holds it up
 *   npm run bench -- --sources S.yaml                    on outlets that are already being served
 *   npm run bench -- --sources S.yaml --peer 'python3 end_to_end.py trafilatura S.yaml out.jsonl'
 *
 * Meilisearch is measured too where MEILI_URL is set. `--peer` runs another program on the same outlets in the same
 * run, as often as we run; the last number before "pages/s" in what it prints is the baseline of the ratios.
 */
import { readFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { startOutlets } from '../support/outlets.ts';
import { benchDedupe } from './dedupe.ts';
import { benchExport } from './export.ts';
import { type Engine, readyRun, type ReadyRun, wholeRun, type WholeRun } from './end-to-end.ts';
import { benchPage } from './page.ts';
import { runPeer } from './peer.ts';
import { benchLoad } from './search/load.ts';
import { benchSearch } from './search/speed.ts';
import { stageCosts } from './stages.ts';
import { benchTagger } from './tag.ts';

const GENERATED = { outlets: 6, pages: 16 };

const { values } = parseArgs({
  options: {
    sources: { type: 'string' },
    peer: { type: 'string' },
    runs: { type: 'string', default: '3' },
    tag: { type: 'boolean', default: false },
    texts: { type: 'string' },
    dedupe: { type: 'boolean', default: false },
    export: { type: 'boolean', default: false },
    articles: { type: 'string' },
    search: { type: 'boolean', default: false },
    load: { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '60' },
    size: { type: 'string', default: '100000' },
    keep: { type: 'string' },
    'no-stages': { type: 'boolean', default: false },
  },
});
if (values.dedupe) {
  await benchDedupe((values.articles ?? '10000,100000').split(',').map(Number));
  process.exit();
}
if (values.export) {
  await benchExport(Number(values.articles ?? '100000'));
  process.exit();
}
if (values.search) {
  await benchSearch(Number(values.size), values.keep ?? null);
  process.exit();
}
if (values.load) {
  await benchLoad(Number(values.size), values.keep ?? null, Number(values.seconds));
  process.exit();
}
if (values.page) {
  await benchPage(Number(values.size), values.keep ?? null);
  process.exit();
}
await benchTagger(values.texts);
if (values.tag) process.exit();
const generated = values.sources === undefined ? await startOutlets(GENERATED.outlets, GENERATED.pages) : null;
const sources = generated?.yaml ?? (await readFile(values.sources ?? '', 'utf8'));

console.log(`Pages: ${generated ? 'generated' : values.sources}; Node ${process.version}; ${new Date().toISOString()}`);
console.log(`${availableParallelism()} cores, load before the run ${loadavg()[0]?.toFixed(1)}\n`);
if (!values['no-stages']) {
  console.log('CPU per stage, one page after another, mean over all pages');
  console.table(
    Object.fromEntries(Object.entries(await stageCosts(sources)).map(([stage, ms]) => [stage, { 'ms per page': Number(ms.toFixed(2)) }])),
  );
}

const baseline = values.peer === undefined ? null : await peerSpeed(values.peer);
for (const engine of process.env['MEILI_URL'] === undefined ? (['sqlite'] as const) : (['sqlite', 'meilisearch'] as const))
  await measure(engine);
if (!process.env['MEILI_URL']) console.log('\nMEILI_URL is not set: Meilisearch was not measured');
await generated?.close();

async function measure(engine: Engine): Promise<void> {
  const ready: ReadyRun[] = [];
  const whole: WholeRun[] = [];
  for (let i = 0; i < Number(values.runs); i += 1) {
    ready.push(await readyRun(sources, engine));
    whole.push(await wholeRun(sources, engine));
  }
  const first = medianOf(ready.map((run) => run.first));
  const again = medianOf(ready.map((run) => run.again));
  const command = medianOf(whole);
  console.log(`\nEnd to end with ${engine}: feeds to searchable, median of ${values.runs}`);
  console.log(
    `${rate(first)} · ${first.cpuMsPerPage.toFixed(1)} CPU ms/page · fresh process, clock from its first request: modules loaded, lists compiled, threads started`,
  );
  console.log(
    `${rate(again)} · ${again.cpuMsPerPage.toFixed(1)} CPU ms/page · the same process once more, into an empty folder, as in a running server`,
  );
  console.log(`${rate(command)} · peak RSS ${command.peakMegabytes.toFixed(0)} MB · the command \`ingest\` from its start to its exit`);
}

function medianOf<Run extends { readonly seconds: number }>(runs: readonly Run[]): Run {
  const median = runs.toSorted((a, b) => a.seconds - b.seconds)[runs.length >> 1];
  if (!median) throw new Error('--runs must be 1 or more');
  return median;
}

function rate({ pages, seconds }: { readonly pages: number; readonly seconds: number }): string {
  const ratio = baseline === null ? '' : ` · ${(pages / seconds / baseline).toFixed(2)}x of the peer`;
  return `${String(pages).padStart(5)} pages · ${seconds.toFixed(2)} s · ${(pages / seconds).toFixed(1).padStart(5)} pages/s${ratio}`;
}

async function peerSpeed(shellCommand: string): Promise<number | null> {
  const runs = [];
  for (let i = 0; i < Number(values.runs); i += 1) runs.push(await runPeer(shellCommand));
  const median = runs.toSorted((a, b) => (a.pagesPerSecond ?? 0) - (b.pagesPerSecond ?? 0))[runs.length >> 1];
  console.log(`\nPeer, median of ${values.runs}: ${median?.said ?? ''}\n(its own clock, which says what it counts)`);
  return median?.pagesPerSecond ?? null;
}

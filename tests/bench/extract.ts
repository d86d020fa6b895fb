/**
 * Speed of extraction alone: one core, one thread, pages read into memory first, one turn of the event loop a page,
 * eight passes to warm up, then the median of the others.
 *
 *   npm run bench:extract                                   on the golden pages
 *   npm run bench:extract -- --pages gold.jsonl             JSON lines {id, file, url}; files relative to that file
 *   npm run bench:extract -- --pages gold.jsonl --peer 'python3 extract.py trafilatura'
 *   npm run bench:extract -- --rss 2000                     resident memory over so many pages instead
 *
 * `--peer` runs a program that reads the same lines (with absolute paths) on stdin and prints "N pages/s" on stderr.
 */
import { execFile } from 'node:child_process';
import { parseArgs, promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import type { PlainPage } from './plain-way.ts';
import { goldenPages, readPages, type BenchPage } from './pages.ts';
import { measured, type Speed } from './measured.ts';
import { runPeer } from './peer.ts';
import { readPage } from '../../src/extract/page.ts';
import { loadDom } from '../../src/extract/read-dom.ts';
import { secondOpinion } from '../../src/extract/second-opinion.ts';

const { values } = parseArgs({
  options: { pages: { type: 'string' }, peer: { type: 'string' }, passes: { type: 'string', default: '5' }, rss: { type: 'string' } },
});
const source = values.pages ?? 'golden pages';
const pages = values.pages === undefined ? await goldenPages() : await readPages(values.pages);
if (pages.length === 0) throw new Error(`${source}: no pages`);

console.log(`${pages.length} pages: ${source}; Node ${process.version}; ${new Date().toISOString()}`);
if (values.rss === undefined) await speeds();
else await memory(values.rss);

async function speeds(): Promise<void> {
  const passes = Number(values.passes);
  // jsdom is heavy to have loaded; a program that needs no second opinion does not load it either.
  const doubtful = new Set(pages.filter((page) => readPage(page.input).answer.doubtful));
  const libraries = doubtful.size > 0 ? await loadDom() : null;
  const ours = await measured(pages, passes, (page) => {
    const { answer } = readPage(page.input);
    return libraries !== null && doubtful.has(page) ? secondOpinion(libraries, page.input) : answer.article;
  });
  // Loaded only now, so that its heap does not slow ours.
  const { plainWay } = await import('./plain-way.ts');
  const plain = await plainWay();
  // The plain way is so slow that its passes need no repeating to be told apart.
  const baseline = await measured(pages, 1, (page: BenchPage): PlainPage => plain(page.text, page.input.url));
  console.log('\nOne core, one thread, warm; second opinions of jsdom + Readability counted in');
  print('jsdom + Readability', baseline, baseline);
  print('this program', ours, baseline);
  console.log(`second opinions asked for: ${doubtful.size} of ${pages.length} pages`);
  if (values.peer !== undefined) {
    const peer = await runPeer(values.peer, pages.map(({ id, file, input }) => JSON.stringify({ id, file, url: input.url })).join('\n'));
    console.log(`\nPeer: ${peer.said}`);
    if (peer.pagesPerSecond !== null) console.log(`this program is ${(ours.pagesPerSecond / peer.pagesPerSecond).toFixed(1)}x the peer`);
  }
}

function print(name: string, speed: Speed, baseline: Speed): void {
  const faster = (speed.pagesPerSecond / baseline.pagesPerSecond).toFixed(1);
  const cheaper = (baseline.cpuMsPerPage / speed.cpuMsPerPage).toFixed(1);
  console.log(
    `${name.padEnd(20)} ${speed.pagesPerSecond.toFixed(1).padStart(7)} pages/s (${faster}x) · ${speed.cpuMsPerPage.toFixed(2).padStart(6)} CPU ms/page (${cheaper}x)`,
  );
}

async function memory(count: string): Promise<void> {
  const run = fileURLToPath(new URL('./memory.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [run, values.pages ?? '', count]);
  console.log(`\nResident memory of a process of its own, extraction in its own thread, second opinions counted in\n${stdout.trim()}`);
}

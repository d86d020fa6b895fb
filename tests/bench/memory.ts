/** Extracts so many pages as a run does and prints the resident memory on the way: `memory.ts PAGES.jsonl COUNT`; '' for the golden pages. */
import { createExtractor } from '../../src/extract/index.ts';
import { residentNow, residentPeak } from '../support/memory.ts';
import { goldenPages, readPages } from './pages.ts';

const MARKS = 8;
const [list = '', count = '2000'] = process.argv.slice(2);
const total = Number(count);
const pages = list === '' ? await goldenPages() : await readPages(list);
const extractor = createExtractor({ workers: 1, timeoutMs: 60_000 });

for (let done = 0; done < total; done += 1) {
  const page = pages[done % pages.length];
  // A page that fails is a page all the same.
  if (page) await extractor.extract(page.input).catch(() => undefined);
  if ((done + 1) % Math.ceil(total / MARKS) === 0)
    console.log(`${String(done + 1).padStart(6)} pages ${residentNow().toFixed(0).padStart(5)} MB`);
}
console.log(`  peak        ${residentPeak(process.pid).toFixed(0).padStart(5)} MB`);
await extractor.close();

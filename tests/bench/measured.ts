import { setImmediate as turn } from 'node:timers/promises';

export interface Speed {
  readonly pagesPerSecond: number;
  readonly cpuMsPerPage: number;
}

/** Passes before the clock starts; code is compiled by and by. */
const WARM_UP = 8;

/** The median of `passes` over all pages after `WARM_UP` others; a page that throws counts as done. CPU time is that of all threads. */
export async function measured<Page>(pages: readonly Page[], passes: number, work: (page: Page) => unknown): Promise<Speed> {
  for (let i = 0; i < WARM_UP; i += 1) await once(pages, work);
  const runs: { seconds: number; cpuMs: number }[] = [];
  for (let i = 0; i < passes; i += 1) runs.push(await once(pages, work));
  return {
    pagesPerSecond: pages.length / median(runs.map((run) => run.seconds)),
    cpuMsPerPage: median(runs.map((run) => run.cpuMs)) / pages.length,
  };
}

async function once<Page>(pages: readonly Page[], work: (page: Page) => unknown): Promise<{ seconds: number; cpuMs: number }> {
  const began = performance.now();
  const before = process.cpuUsage();
  for (const page of pages) {
    try {
      work(page);
    } catch {
      // a page that breaks an extractor has cost its time all the same
    }
    await turn();
  }
  const { user, system } = process.cpuUsage(before);
  return { seconds: (performance.now() - began) / 1000, cpuMs: (user + system) / 1000 };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

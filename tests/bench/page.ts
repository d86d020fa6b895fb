import { availableParallelism, loadavg } from 'node:os';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../e2e/browser.ts';
import { settled } from '../e2e/looking.ts';
import { percentile } from './search/ask.ts';
import { openMadeWorld } from './search/made-world.ts';
import { MIX } from './search/mix.ts';

const FIRST_RESULTS_MS = 1000;
const LONGEST_TASK_MS = 200;
const KEY_MS = 40;
const STEPS = 40;
const TYPED = 'shelling helicopters OR "the armed" country:UA';

/** Prints how long the page takes over so many articles until hits and filters are on screen, and what holds it up while somebody types and draws. */
export async function benchPage(count: number, keep: string | null): Promise<void> {
  const world = await openMadeWorld(count, keep);
  console.log(
    `${count} made-up articles; ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}; server, engine and Chromium on this machine`,
  );
  const browser = await openBrowser();
  const rows: Record<string, Record<string, number | string>> = {};
  for (const engine of world.engines) {
    const api = await world.serve(engine.name);
    rows[engine.name] = { ...(await firstResults(browser, api.url)), ...(await heldUp(browser, api.url)) };
    await api.close();
  }
  console.table(rows);
  await browser.close();
  await world.close();
}

/** Each search in a browser that has nothing yet: all articles, and the queries of the mix, asked for the first time. */
async function firstResults(browser: Browser, url: string): Promise<Record<string, number | string>> {
  const times: number[] = [];
  for (const query of ['', ...Object.values(MIX).flatMap((ofKind) => ofKind.slice(0, 3))]) {
    const page = await newPage(browser);
    await page.goto(`${url}/?${query}`);
    await page.waitForFunction(() => document.querySelector('.hits h3') !== null && document.querySelector('nav fieldset') !== null);
    times.push(await page.evaluate(() => new Promise<number>((drawn) => requestAnimationFrame(() => drawn(performance.now())))));
    await page.context().close();
  }
  const longest = Math.max(...times);
  return {
    searches: times.length,
    'hits and filters on screen, median ms': Math.round(percentile(times, 50)),
    'p95 ms': Math.round(percentile(times, 95)),
    'max ms': Math.round(longest),
    [`under ${FIRST_RESULTS_MS} ms`]: longest < FIRST_RESULTS_MS ? 'held' : 'NOT HELD',
  };
}

/** The longest task of the page's own thread while a query is typed and sent, and while a stretch of time is drawn and chosen. */
async function heldUp(browser: Browser, url: string): Promise<Record<string, number | string>> {
  const page = await newPage(browser);
  await page.goto(`${url}/`);
  await settled(page);
  await longTasks(page);
  const box = page.getByRole('combobox', { name: 'Search words' });
  await box.click();
  await box.pressSequentially(TYPED, { delay: KEY_MS });
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=/);
  await settled(page);
  const typing = await longTasks(page);
  await page.goto(`${url}/`);
  await settled(page);
  await longTasks(page);
  await draw(page);
  const brushing = await longTasks(page);
  await page.context().close();
  const longest = Math.max(0, ...typing, ...brushing);
  return {
    'longest task while typing, ms': Math.round(Math.max(0, ...typing)),
    'while brushing, ms': Math.round(Math.max(0, ...brushing)),
    [`none over ${LONGEST_TASK_MS} ms`]: longest <= LONGEST_TASK_MS ? 'held' : 'NOT HELD',
  };
}

async function draw(page: Page): Promise<void> {
  const bars = await page.locator('.bars').boundingBox();
  if (!bars) throw new Error('the timeline has no bars');
  const middle = bars.y + bars.height / 2;
  await page.mouse.move(bars.x + bars.width * 0.2, middle);
  await page.mouse.down();
  await page.mouse.move(bars.x + bars.width * 0.7, middle, { steps: STEPS });
  await page.mouse.up();
  await page.waitForURL(/from=/);
  await settled(page);
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
    Object.assign(globalThis, { tasks });
  });
  return page;
}

/** Milliseconds of the tasks over 50 ms since this was asked last. */
async function longTasks(page: Page): Promise<number[]> {
  return page.evaluate(() => (globalThis as unknown as { readonly tasks: number[] }).tasks.splice(0));
}

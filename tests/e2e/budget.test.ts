import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { look } from './looking.ts';

const { open, elsewhere } = look();
const SCRIPT_BYTES = 60 * 1024;
const FIRST_RESULT_MS = 1000;

test('the page is small, asks nobody else, and shows the first result at once', async () => {
  const page = await open('/?view=map');
  await page.locator('.world .land').first().waitFor();
  const origin = new URL(page.url()).origin;
  const assets = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
  const files = [...new Set(assets)].filter((path) => path.startsWith('/assets/'));
  const sizes = new Map<string, number>();
  for (const path of files) {
    const bytes = gzipSync(await (await fetch(`${origin}${path}`)).bytes(), { level: 9 }).length;
    const kind = path.slice(path.lastIndexOf('.') + 1);
    sizes.set(kind, (sizes.get(kind) ?? 0) + bytes);
  }
  const times = [];
  for (let round = 0; round < 5; round += 1) {
    const fresh = await open('/sign-in');
    await fresh.goto(`${origin}/?q=ceasefire`);
    await fresh.locator('.hits h3').first().waitFor();
    times.push(await fresh.evaluate(() => performance.now()));
  }
  const median = times.toSorted((a, b) => a - b)[2] ?? Number.POSITIVE_INFINITY;
  const kilobytes = (kind: string): string => `${((sizes.get(kind) ?? 0) / 1024).toFixed(1)} KB`;
  console.log(
    `page: script ${kilobytes('js')} gzip (of ${SCRIPT_BYTES / 1024}), style ${kilobytes('css')}, map data ${kilobytes('json')}; ` +
      `${elsewhere().length} requests to other hosts; first result after ${Math.round(median)} ms (of ${FIRST_RESULT_MS})`,
  );
  expect(sizes.get('js')).toBeLessThanOrEqual(SCRIPT_BYTES);
  expect(elsewhere()).toEqual([]);
  expect(median).toBeLessThan(FIRST_RESULT_MS);
});

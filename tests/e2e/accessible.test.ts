import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { look, settled } from './looking.ts';

const { open, complaints } = look();
let axe: string;
beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
});

/** Everything that axe finds fault with; the list of what is let pass is empty. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: runner } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> };
    };
    const { violations } = await runner.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
    );
  });
}

type Step = (page: Page) => Promise<void>;
const nothing: Step = () => Promise.resolve();
const clicking =
  (name: string | RegExp): Step =>
  async (page) =>
    page.getByRole('button', { name }).first().click();

const VIEWS: [name: string, path: string, step: Step][] = [
  ['results', '/?q=ceasefire&country=-TD&from=1990', nothing],
  ['nothing found', '/?q=zeppelins&country=SY', nothing],
  ['an error', '/?q=ferry&sort=newest&from=2001&to=2000', nothing],
  ['Arabic results', '/?language=ar', nothing],
  ['the table', '/?q=ceasefire&view=table', nothing],
  ['the map', '/?view=map', async (page) => page.locator('.world .land').first().waitFor()],
  ['further filters', '/', clicking('More kinds of filters')],
  ['an article', '/?q=baghouz', async (page) => openFirst(page)],
  ['suggestions', '/', async (page) => suggest(page)],
  ['export', '/?q=ceasefire', clicking('Export')],
  ['save', '/?q=ceasefire', clicking('Save')],
  ['help', '/', clicking('Help')],
  ['sources', '/sources', nothing],
  ['held back', '/sources/harbour-ledger/held', nothing],
  ['saved searches', '/searches', nothing],
  ['sign-in', '/sign-in', nothing],
  ['nowhere', '/article/none', nothing],
];

async function openFirst(page: Page): Promise<void> {
  await page.locator('.hits h3 a').first().click();
  await page.locator('.reader .text').waitFor();
  await page.getByText(/^Why these tags/).click();
  await page.getByText('Cite this version').click();
}

async function suggest(page: Page): Promise<void> {
  await page.locator('#q').pressSequentially('syri');
  await page.locator('#suggestions li').first().waitFor();
}

describe.each([360, 1280])('at %i pixels', (width) => {
  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    test.each(VIEWS)('%s', async (_name, path, step) => {
      const page = await open(path, { viewport: { width, height: 900 }, colorScheme });
      await page.locator('.facets details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
      await step(page);
      await settled(page);
      expect(await faults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      // Some views are of what a server refuses.
      expect(complaints().filter((line) => !/status of 40[04]/.test(line))).toEqual([]);
    });
  });
});

test.each(['/?q=ceasefire', '/?view=table', '/sources', '/?view=map'])(
  'nothing is cut off or stretched at 2,560 pixels: %s',
  async (path) => {
    const page = await open(path, { viewport: { width: 2560, height: 1300 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(2560);
    const line = await page
      .locator('.excerpt, main > p')
      .evaluateAll((all) => Math.max(0, ...all.map((one) => one.getBoundingClientRect().width)));
    expect(line).toBeLessThan(1800);
  },
);

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { withAccess } from '../unit/api/access-world.ts';
import { keepFeedAddresses, keepSearch } from './desk.ts';
import { listen, look, settled } from './looking.ts';
import { VIEWS, VIEWS_OF_SAVED_PAGES, WAITING } from './views.ts';

const { open, complaints } = look();
const replay = inject('replay');
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

/** Nothing to find fault with, and nothing wider than the window. */
async function expectGood(page: Page, width: number): Promise<void> {
  expect(await faults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
}

describe.each([360, 1280])('at %i pixels', (width) => {
  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    const how = { viewport: { width, height: 900 }, colorScheme };

    const views = [
      ...VIEWS.map(([name, path, step]) => ({ name, path, step, origin: inject('origin') })),
      ...(replay === null ? [] : VIEWS_OF_SAVED_PAGES).map(([name, path, step]) => ({
        name: `${name}, of saved pages`,
        path,
        step,
        origin: replay?.origin,
      })),
    ];

    test.each(views)('$name', async ({ path, step, origin }) => {
      const page = await open(path, how, origin);
      await page.locator('.facets details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
      await step(page);
      await settled(page);
      await expectGood(page, width);
      // Some views are of what a server refuses.
      expect(complaints().filter((line) => !/status of 40[04]/.test(line))).toEqual([]);
    });

    test.each(WAITING)('%s on their way, and failed', async (_name, path, asked) => {
      const page = await open('/sign-in', how);
      let answer = (): void => undefined;
      const answered = new Promise<void>((resolve) => (answer = resolve));
      await page.route(
        (url) => `${url.pathname}?`.startsWith(asked),
        async (route) => {
          await answered;
          await route.fulfill({ status: 500, json: { error: { code: 'internal', message: 'The disk is full.' } } });
        },
      );
      await page.goto(new URL(path, page.url()).href);
      await page.locator('[aria-busy="true"]').first().waitFor();
      await expectGood(page, width);
      answer();
      await page.getByText('The disk is full.').first().waitFor();
      await expectGood(page, width);
      expect(complaints().filter((line) => !/status of 500/.test(line))).toEqual([]);
    });

    test('sign-in, asked for and refused', async () => {
      await withAccess({}, async ({ server, access }) => {
        await access.createKey('desk', 'read');
        const page = await open('/?q=ferry', how, await listen(server));
        await expectGood(page, width);
        await page.getByLabel('Key').fill('something else entirely');
        await page.getByRole('button', { name: 'Sign in' }).click();
        await page.getByRole('alert').waitFor();
        await expectGood(page, width);
        expect(complaints().filter((line) => !/status of 401/.test(line))).toEqual([]);
      });
    });

    test('saved searches, changed, and what was sent', async () => {
      await withAccess({}, async (desk) => {
        await keepSearch(desk);
        await keepFeedAddresses(desk);
        const page = await open('/searches', how, await listen(desk.server));
        await page.getByRole('button', { name: 'What it would have told' }).click();
        await settled(page);
        await expectGood(page, width);
        await page.getByRole('button', { name: 'Deliveries' }).click();
        await page.getByText('the address answered 500').waitFor();
        await expectGood(page, width);
        await page.getByRole('button', { name: 'Revoke newsroom reader' }).click();
        await page.getByRole('dialog').waitFor();
        await expectGood(page, width);
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Change' }).click();
        expect(await page.getByRole('dialog').getByLabel('Name').inputValue()).toBe('Ferries');
        await expectGood(page, width);
      });
    });

    test('a feed address that was just made', async () => {
      await withAccess({}, async ({ server }) => {
        const page = await open('/?q=ferry', how, await listen(server));
        await page.getByRole('button', { name: 'Save', exact: true }).click();
        await page.getByRole('button', { name: 'Make an address' }).click();
        expect(await page.locator('.hash').innerText()).toMatch(/\/feeds\/search\.rss\?q=ferry&token=/);
        await expectGood(page, width);
      });
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

import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { openBrowser } from './browser.ts';

export interface Looking {
  /** Opens an address and waits until nothing is loading any more. */
  readonly open: (path: string, options?: BrowserContextOptions, origin?: string) => Promise<Page>;
  /** What the browser complained of so far; taking it means that it was expected. */
  readonly complaints: () => string[];
  /** Addresses that were asked for on other hosts. */
  readonly elsewhere: () => readonly string[];
}

/** A browser for the tests of one file. A test fails when the browser complains, or when anything leaves for another host. */
export function look(): Looking {
  let browser: Browser;
  let pages: Page[] = [];
  let said: string[] = [];
  let gone: string[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    for (const page of pages) {
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.context().close();
    }
    const complaints = [...said, ...gone.map((url) => `left for ${url}`)];
    [pages, said, gone] = [[], [], []];
    if (complaints.length > 0) throw new Error(`The browser complained: ${complaints.join('; ')}`);
  });
  return {
    async open(path, options = {}, origin = inject('origin')) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
      const page = await context.newPage();
      pages.push(page);
      page.on('console', (message) => {
        // Advice to whoever writes pages is no complaint.
        if (message.text() !== '' && !message.text().startsWith('[DOM]')) said.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => said.push(`error: ${error.message}`));
      page.on('request', (request) => {
        if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:')) gone.push(request.url());
      });
      await page.goto(`${origin}${path}`);
      if (options.javaScriptEnabled !== false) await settled(page);
      return page;
    },
    complaints: () => said.splice(0),
    elsewhere: () => gone,
  };
}

/** Nothing is loading. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"], .stale') === null);
}

/** Serves on a port that is free. */
export async function listen(server: FastifyInstance): Promise<string> {
  await server.listen({ host: '127.0.0.1', port: 0 });
  return `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
}

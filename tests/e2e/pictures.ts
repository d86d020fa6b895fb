/** Takes the pictures of README.md: `node tests/e2e/pictures.ts http://127.0.0.1:8787` while `npm run demo` serves. */
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './browser.ts';

const DOCS = fileURLToPath(new URL('../../docs/', import.meta.url));

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly prepare?: (page: Page) => Promise<void>;
}

const first = (page: Page): Promise<void> => page.locator('.hits h3 a').first().click();
const PICTURES: readonly Picture[] = [
  { name: 'search', path: '/?q=ceasefire+-truce' },
  { name: 'search-dark', path: '/?q=(ceasefire+OR+truce)+region:africa', dark: true },
  { name: 'phone', path: '/?q=ceasefire', width: 360, height: 720 },
  { name: 'arabic', path: '/?language=ar' },
  { name: 'map', path: '/?view=map', prepare: (page) => page.locator('.results-head').evaluate((head) => head.scrollIntoView()) },
  { name: 'table', path: '/?q=ceasefire&view=table' },
  {
    name: 'article',
    path: '/?q=baghouz',
    prepare: async (page) => {
      await first(page);
      await page.getByText(/^Why these tags/).click();
    },
  },
  {
    name: 'story',
    path: '/?q=goma',
    prepare: async (page) => {
      const id = await page.evaluate(async () => {
        const { hits } = (await (await fetch('/api/search?q=goma+army')).json()) as { hits: { storyId: string }[] };
        return hits[0]?.storyId ?? '';
      });
      await page.goto(new URL(`/story/${id}`, page.url()).href);
      await page.locator('.reports').first().waitFor();
    },
  },
  { name: 'sources', path: '/sources' },
];

async function take(
  browser: Browser,
  origin: string,
  { name, path, width = 1280, height = 800, dark = false, prepare }: Picture,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  await page.goto(`${origin}${path}`);
  await page.waitForLoadState('networkidle');
  await prepare?.(page);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined));
  await page.screenshot({ path: `${DOCS}${name}.png` });
  await page.close();
}

const browser = await openBrowser();
const origin = process.argv[2] ?? 'http://127.0.0.1:8787';
for (const picture of PICTURES) await take(browser, origin, picture);
await browser.close();

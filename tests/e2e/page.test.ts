import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildServer } from '../../src/api/server.ts';
import { newsWorld } from '../unit/api/news-world.ts';
import { sampleWorld } from '../unit/api/sample-world.ts';
import { depsOf, engineOf } from '../unit/api/world.ts';
import { openBrowser } from './browser.ts';

const KEY = 'a-key-of-enough-letters';
let browser: Browser;
let app: FastifyInstance;
let origin: string;
let page: Page;
let complaints: string[];

async function listen(server: FastifyInstance): Promise<string> {
  await server.listen({ host: '127.0.0.1', port: 0 });
  return `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  app = await buildServer(depsOf(sampleWorld, { engine: engineOf(sampleWorld, { shellling: 'shelling' }) }));
  [origin, browser] = await Promise.all([listen(app), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

/** Whatever the browser has to complain about, and every request that leaves our own server. */
function watch(target: Page, own: string): string[] {
  const list: string[] = [];
  target.on('console', (message) => list.push(`console ${message.type()}: ${message.text()}`));
  target.on('pageerror', (error) => list.push(`error: ${error.message}`));
  target.on('requestfailed', (request) => {
    // Going on to the next page ends what this one was still loading.
    const failure = request.failure()?.errorText ?? 'unknown';
    if (failure !== 'net::ERR_ABORTED') list.push(`failed: ${request.url()} ${failure}`);
  });
  target.on('request', (request) => {
    if (!request.url().startsWith(`${own}/`)) list.push(`elsewhere: ${request.url()}`);
  });
  return list;
}

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  complaints = watch(page, origin);
});

afterEach(async () => {
  await page.close();
  if (complaints.length > 0) throw new Error(`The browser complained: ${complaints.join('; ')}`);
});

const headlines = (): Promise<string[]> => page.locator('.hits h3').allInnerTexts();

describe('an analyst', () => {
  test('searches by typing, sees the words marked, and gets the style sheet', async () => {
    await page.goto(`${origin}/`);
    await page.getByLabel('Search words').fill('airport "North Darfur"');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=airport/);
    expect(await headlines()).toEqual(['Shelling resumes around El Fasher']);
    expect(await page.locator('.excerpt mark').allInnerTexts()).toEqual(['North Darfur', 'airport']);
    expect(await page.locator('.columns').evaluate((element) => getComputedStyle(element).display)).toBe('grid');
  });

  test('narrows by a facet, widens by another value, excludes, and takes it all back', async () => {
    await page.goto(`${origin}/`);
    const filters = page.getByRole('navigation', { name: 'Filters' });
    await filters.getByRole('link', { name: /^Sudan/ }).click();
    expect(await headlines()).toHaveLength(1);
    await page.getByRole('link', { name: 'Remove Country: Sudan' }).click();
    await filters.getByRole('link', { name: 'Leave out Harbour Ledger' }).click();
    expect(await headlines()).toHaveLength(2);
    expect(new URL(page.url()).search).toBe('?source=-harbour-ledger');
    await page.goBack();
    expect(new URL(page.url()).search).toBe('');
    expect(await headlines()).toHaveLength(1 + 19);
  });

  test('keeps filters when searching again, and pages through', async () => {
    await page.goto(`${origin}/?source=harbour-ledger`);
    await page.getByLabel('Search words').fill('ferry');
    await page.getByRole('button', { name: 'Search' }).click();
    expect(await page.getByRole('status').innerText()).toMatch(/^24 reports, 1–20 shown/);
    await page.getByRole('link', { name: 'Next' }).click();
    expect(await headlines()).toHaveLength(4);
    await page.getByRole('link', { name: 'Previous' }).click();
    expect(await headlines()).toHaveLength(20);
  });

  test('limits the time and the order', async () => {
    await page.goto(`${origin}/?q=ferry`);
    await page.getByLabel('From').fill('2024-04-10');
    await page.getByLabel('before').fill('2024-04-12');
    await page.getByLabel('Order').selectOption('Oldest first');
    await page.getByRole('button', { name: 'Search' }).click();
    expect(await headlines()).toEqual(['Harbour notice 10: ferry timetable', 'Harbour notice 11: ferry timetable']);
  });

  test('reads an article and jumps to the proof of a tag', async () => {
    await page.goto(`${origin}/?q=convoys`);
    await page.getByRole('link', { name: 'Shelling resumes around El Fasher' }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Shelling resumes around El Fasher');
    await page.setViewportSize({ width: 500, height: 320 });
    await page.getByRole('list', { name: 'Tags' }).getByRole('link', { name: /^Chad/ }).click();
    expect(new URL(page.url()).hash).toBe('#mention-5');
    const proof = page.locator('#mention-5');
    expect(await proof.innerText()).toBe('Chad');
    await expect
      .poll(() =>
        proof.evaluate((element) => {
          const box = element.getBoundingClientRect();
          return box.top >= 0 && box.bottom <= innerHeight;
        }),
      )
      .toBe(true);
    const colour = (id: string): Promise<string> => page.locator(id).evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await colour('#mention-5')).not.toBe(await colour('#mention-6'));
  });

  test('opens the evidence and an older version', async () => {
    await page.goto(`${origin}/article/fasher`);
    await page.getByText('Why these tags?').click();
    const row = page.getByRole('row', { name: /Rapid Support Forces/ });
    expect(await row.innerText()).toContain('alias');
    await row.getByRole('link', { name: '2' }).click();
    expect(new URL(page.url()).hash).toBe('#mention-4');
    await page.getByRole('link', { name: 'Revision 1' }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Shelling reported near El Fasher');
  });

  test('reads Arabic from the right', async () => {
    await page.goto(`${origin}/article/aleppo`);
    const styles = (selector: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => `${getComputedStyle(element).direction} ${getComputedStyle(element).textAlign}`);
    expect(await styles('h1')).toBe('rtl start');
    expect(await styles('.text p')).toBe('rtl start');
    expect(await styles('.meta')).toBe('ltr start');
    await page.goto(`${origin}/?language=ar`);
    const right = (selector: string): Promise<number> =>
      page
        .locator(`.hits ${selector}`)
        .first()
        .evaluate((element) => Math.round(element.getBoundingClientRect().right));
    expect(new Set([await right('h3 a'), await right('.meta > bdi'), await right('.tag'), await right('article')]).size).toBe(1);
    expect(await page.locator('.hits .meta').innerText()).toMatch(/^بوابة الأخبار · 2016-12-22 \(day only\) · Arabic$/);
  });

  test('uses it with the keyboard alone', async () => {
    await page.goto(`${origin}/?q=convoys`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
    await page.keyboard.press('Enter');
    for (let i = 0; i < 12; i += 1) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(() => document.activeElement?.textContent)) === 'Shelling resumes around El Fasher') break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/article\/fasher\?from=q%3Dconvoys$/);
    await page.getByRole('link', { name: 'Back to the results' }).click();
    await page.waitForURL(/\/\?q=convoys$/);
  });

  test('sees the sources', async () => {
    await page.goto(`${origin}/`);
    await page.getByRole('link', { name: 'Sources' }).first().click();
    expect(await page.getByRole('row').count()).toBe(6);
  });
});

test.each([1200, 700, 360])('nothing is wider than a window of %i', async (width) => {
  await page.setViewportSize({ width, height: 800 });
  for (const path of ['/', '/?q=hostile&source=harbour-ledger', '/article/fasher', '/article/aleppo', '/article/evil', '/sources']) {
    await page.goto(`${origin}${path}`);
    expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, width]);
  }
});

test('a narrow window says that the table goes on', async () => {
  await page.goto(`${origin}/sources`);
  const hint = page.getByText('scroll it sideways');
  expect(await hint.isVisible()).toBe(false);
  await page.setViewportSize({ width: 420, height: 800 });
  expect(await hint.isVisible()).toBe(true);
  expect(await page.locator('.wide').evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
});

test('an error points at the character and reads well', async () => {
  await page.goto(`${origin}/?q=ferry+contry:SY`);
  expect(await page.getByRole('alert').locator('mark').innerText()).toBe('c');
  expect(await page.evaluate(faintTexts)).toEqual([]);
  expect(complaints.splice(0)).toEqual([expect.stringContaining('status of 400')]);
});

test('hostile content does nothing', async () => {
  await page.goto(`${origin}/article/evil`);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('<script>alert(1)</script>');
  expect(await page.locator('script, img').count()).toBe(0);
});

test.each(['light', 'dark'] as const)('text is readable in %s colours', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  for (const path of ['/?q=shelling&country=-TD', '/?q=zeppelin', '/article/fasher', '/sources']) {
    await page.goto(`${origin}${path}`);
    expect([path, await page.evaluate(faintTexts)]).toEqual([path, []]);
  }
});

/** Runs in the browser: texts whose contrast with what is behind them is below 4.5 (WCAG AA). */
function faintTexts(): string[] {
  const parse = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = ([r = 0, g = 0, b = 0]: number[]): number => {
    const [x, y, z] = [r, g, b].map((v) => (v / 255 <= 0.03928 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * (x ?? 0) + 0.7152 * (y ?? 0) + 0.0722 * (z ?? 0);
  };
  const behind = (element: Element): number[] => {
    const colour = parse(getComputedStyle(element).backgroundColor);
    return (colour[3] ?? 1) > 0 || !element.parentElement ? colour : behind(element.parentElement);
  };
  const own = (element: Element): string =>
    [...element.childNodes]
      .map((node) => (node.nodeType === 3 ? (node.textContent ?? '') : ''))
      .join('')
      .trim();
  return [...document.body.querySelectorAll('*')].flatMap((element) => {
    const text = own(element);
    if (text === '' || element.closest('.hidden, .skip')) return [];
    const [a, b] = [luminance(parse(getComputedStyle(element).color)), luminance(behind(element))].toSorted((x, y) => y - x);
    const ratio = ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05);
    return ratio < 4.5 ? [`${text.slice(0, 30)}: ${ratio.toFixed(2)}`] : [];
  });
}

test('with a key set, the browser asks for it and the page works', async () => {
  const guarded = await buildServer(depsOf(sampleWorld, { settings: { apiKey: KEY } }));
  const at = await listen(guarded);
  const context = await browser.newContext({ httpCredentials: { username: 'analyst', password: KEY } });
  const own = await context.newPage();
  const list = watch(own, at);
  await own.goto(`${at}/?q=shelling`);
  expect(await own.locator('.hits h3').allInnerTexts()).toEqual(['Shelling resumes around El Fasher']);
  await own.getByRole('link', { name: 'Shelling resumes' }).click();
  await own.waitForURL(/\/article\/fasher\?from=q%3Dshelling$/);
  expect(list.filter((line) => !line.includes('401'))).toEqual([]);
  await context.close();
  await guarded.close();
});

describe('copies and stories', () => {
  let news: FastifyInstance;
  let at: string;
  beforeAll(async () => {
    news = await buildServer(depsOf(newsWorld));
    at = await listen(news);
  });
  afterAll(() => news?.close());

  test('from a result to its copies, to the story and back', async () => {
    page.removeAllListeners();
    complaints = watch(page, at);
    await page.goto(`${at}/?q=crossing`);
    await page.getByRole('link', { name: 'Also in 1 outlet' }).click();
    expect(await page.getByRole('heading', { name: 'Copies' }).isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Ferry stopped at Kosti', exact: true }).first().click();
    await page.goBack();
    await page.goto(`${at}/?q=crossing`);
    await page.getByRole('link', { name: 'Story: 3 reports' }).click();
    expect(await page.locator('.reports h3').allInnerTexts()).toHaveLength(3);
    await page.getByRole('link', { name: 'Back to the results' }).click();
    await page.getByLabel('One result for').selectOption('every article');
    await page.getByRole('button', { name: 'Search' }).click();
    expect(new URL(page.url()).searchParams.get('collapse')).toBe('none');
    expect(await page.getByRole('status').innerText()).toMatch(/^3 articles/);
  });

  test.each([1200, 360])('nothing is wider than a window of %i, and all of it is readable', async (width) => {
    page.removeAllListeners();
    complaints = watch(page, at);
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['/', '/article/copy', '/story/kosti', '/story/kosti-b']) {
      await page.goto(`${at}${path}`);
      expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, width]);
      expect([path, await page.evaluate(faintTexts)]).toEqual([path, []]);
    }
  });
});

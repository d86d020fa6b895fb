import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildServer } from '../../src/api/server.ts';
import { newsWorld } from '../unit/api/news-world.ts';
import { depsOf } from '../unit/api/world.ts';
import { listen, look, settled } from './looking.ts';

const { open, complaints } = look();
/** The hash that stands under a label of the provenance. */
const hashBeside = (page: Page, label: string): Promise<string> =>
  page.locator('.provenance dt', { hasText: label }).locator('+ dd .hash').innerText();

const BAGHOUZ = '/?q=baghouz+pocket';

describe('an article', () => {
  test('opens beside the results, shows its proof, and closes back to where it was', async () => {
    const page = await open(BAGHOUZ);
    const link = page.getByRole('link', { name: /^Last Islamic State pocket/ });
    await link.click();
    await settled(page);
    expect(new URL(page.url()).searchParams.get('open')).toMatch(/^[0-9a-f]+$/);
    const panel = page.getByRole('complementary', { name: 'Article' });
    expect(await panel.getByRole('heading', { level: 2 }).first().innerText()).toMatch(/^Last Islamic State pocket/);
    await panel.getByText(/^Why these tags/).click();
    expect(await panel.getByRole('row', { name: /Syrian Democratic Forces/ }).innerText()).toContain('actor.alias');
    await panel
      .getByRole('list', { name: 'Tags' })
      .getByRole('link', { name: /^Syria/ })
      .first()
      .click();
    expect(await page.evaluate(() => document.activeElement?.classList.contains('target'))).toBe(true);
    await page.getByRole('button', { name: 'Close the article' }).click();
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Last Islamic State pocket'));
    await page.goBack();
    await settled(page);
    expect(await panel.isVisible()).toBe(true);
  });

  test('has an address of its own, with copies, provenance and citations', async () => {
    const page = await open('/?q=pretoria+tigray&collapse=copies', { viewport: { width: 700, height: 900 } });
    await page.locator('.hits h3 a').first().click();
    await page.waitForURL(/\/article\//);
    await settled(page);
    expect(await page.getByRole('heading', { level: 1 }).evaluate((heading) => heading === document.activeElement)).toBe(true);
    expect(await page.getByRole('heading', { name: 'Copies' }).isVisible()).toBe(true);
    expect(await hashBeside(page, 'SHA-256 of headline and text, revision 1')).toMatch(/^[0-9a-f]{64}$/);
    await page.getByText('Cite this version').click();
    expect(await page.getByLabel('BibTeX', { exact: true }).innerText()).toMatch(/^@online\{[^]*sha256/);
    expect(await page.getByLabel('Plain text', { exact: true }).innerText()).toMatch(/“.+” .+ 2022/);
    await page.getByRole('link', { name: 'Back to the results' }).click();
    await settled(page);
    expect(new URL(page.url()).searchParams.get('q')).toBe('pretoria tigray');
  });

  test('shows the hash of the very page that the outlet serves, and none where only the feed was had', async () => {
    const page = await open(BAGHOUZ);
    await page.locator('.hits h3 a').first().click();
    await settled(page);
    const url = (await page.locator('.provenance a').first().getAttribute('href')) ?? '';
    const served = new Uint8Array(await (await fetch(url)).arrayBuffer());
    expect(await hashBeside(page, 'SHA-256 of the page as it was fetched')).toBe(createHash('sha256').update(served).digest('hex'));
    await page.goto(new URL('/?q=unita+ceasefire', page.url()).href);
    await page.locator('.hits h3 a').first().click();
    await settled(page);
    expect(await page.locator('.provenance').innerText()).toContain('None: the text is from the feed');
  });

  test('shows what changed from one revision to the next', async () => {
    const page = await open('/');
    const corrected = await page.evaluate(async () => {
      const { hits } = (await (await fetch('/api/search?limit=200&collapse=none')).json()) as { hits: { id: string }[] };
      for (const { id } of hits) {
        const { revision } = (await (await fetch(`/api/articles/${id}`)).json()) as { revision: number };
        if (revision > 1) return id;
      }
      return null;
    });
    await page.goto(new URL(`/article/${corrected}`, page.url()).href);
    await page.getByRole('heading', { name: 'Revisions' }).waitFor();
    expect(await page.locator('.changes ins').count()).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'Revision 1' }).click();
    await page.getByRole('link', { name: 'To the newest' }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });

  test('marks can be switched off, and stay so', async () => {
    const page = await open(BAGHOUZ);
    await page.locator('.hits h3 a').first().click();
    await settled(page);
    const underline = (): Promise<string> =>
      page
        .locator('.text mark')
        .first()
        .evaluate((mark) => getComputedStyle(mark).borderBottomWidth);
    expect(await underline()).not.toBe('0px');
    await page.getByLabel('Mark the words that caused tags').uncheck();
    expect(await underline()).toBe('0px');
    await page.reload();
    await page.locator('.text mark').first().waitFor();
    expect(await underline()).toBe('0px');
  });

  test('Arabic stands on the right, in results and in the reader', async () => {
    const page = await open('/?language=ar');
    const style = (selector: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => `${getComputedStyle(element).direction} ${element.getAttribute('lang')}`);
    expect(await style('.hits h3')).toBe('rtl ar');
    expect(await style('.hits .excerpt')).toBe('rtl ar');
    const rights = await page
      .locator('.hits > li')
      .first()
      .evaluate((hit) =>
        [...hit.querySelectorAll('h3 a, .meta > bdi, .tag:last-child')].map((one) => Math.round(one.getBoundingClientRect().right)),
      );
    expect(Math.max(...rights) - Math.min(...rights)).toBeLessThanOrEqual(1);
    await page.locator('.hits h3 a').first().click();
    await settled(page);
    expect(await style('.reader .text')).toBe('rtl ar');
  });

  test('one that is not there says so', async () => {
    const page = await open('/article/none');
    expect(await page.getByRole('alert').innerText()).toContain('There is no such article.');
    complaints();
  });
});

describe('a story', () => {
  let news: FastifyInstance;
  let origin: string;
  beforeAll(async () => {
    news = await buildServer(depsOf(newsWorld));
    origin = await listen(news);
  });
  afterAll(() => news?.close());

  test('compares outlets within the results and has a page of its own', async () => {
    const page = await open('/?q=crossing', {}, origin);
    await page.getByRole('button', { name: 'Compare outlets' }).first().click();
    await page.getByRole('list', { name: 'Reports of this story' }).getByRole('listitem').nth(2).waitFor();
    await page
      .getByRole('link', { name: /^Story: 3 reports/ })
      .first()
      .click();
    await settled(page);
    expect(await page.locator('.reports > li').count()).toBe(3);
    await page.getByRole('link', { name: 'Back to the results' }).click();
    expect(new URL(page.url()).search).toBe('?q=crossing');
  });

  test('puts three outlets beside each other, each in its language, on the demo', async () => {
    const page = await open('/?q=goma+army');
    await page.getByRole('link', { name: 'Story: 3 reports in 3 outlets' }).first().click();
    await settled(page);
    const reports = await page
      .locator('.reports > li h3')
      .evaluateAll((all) => all.map((one) => `${one.getAttribute('lang')} ${one.getAttribute('dir')}`));
    expect(reports.toSorted()).toEqual(['ar rtl', 'en ltr', 'fr ltr']);
  });

  test('leads from a report to its copies', async () => {
    const page = await open('/?q=crossing&collapse=copies', { viewport: { width: 700, height: 900 } }, origin);
    await page.getByRole('link', { name: 'Also in 1 outlet' }).click();
    await page.getByRole('heading', { name: 'Copies' }).waitFor();
    expect(new URL(page.url()).hash).toBe('#copies');
    expect(await page.locator('.others > li').count()).toBeGreaterThan(0);
  });
});

import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { look, settled } from './looking.ts';
import { asking, type FacetValue, type Hit, WORLDS, within, wordsOf } from './worlds.ts';

const looking = look();
const { complaints } = looking;
/** The hash that stands under a label of the provenance. */
const hashBeside = (page: Page, label: string): Promise<string> =>
  page.locator('.provenance dt', { hasText: label }).locator('+ dd .hash').innerText();
/** A search that this hit comes first in. */
const forTitle = (hit: Hit | undefined): string => String(new URLSearchParams({ q: wordsOf(hit?.title ?? '') }));
/** Too narrow for an article beside the results. */
const NARROW = { viewport: { width: 700, height: 900 } };
const pathOf = (page: Page): string => new URL(page.url()).pathname;

describe.each(WORLDS)('over $name, an article', (world) => {
  const open = within(looking, world);
  const { found, facet } = asking(world.origin);
  const first = async (name: string): Promise<FacetValue> => {
    const [value] = await facet(name);
    if (value === undefined) throw new Error(`no article has any ${name}`);
    return value;
  };

  test('opens beside the results, shows its proof, and closes back to where it was', async () => {
    const actor = await first('actor');
    const page = await open(`/?actor=${actor.value}`);
    const link = page.locator('.hits h3 a').first();
    const headline = await link.innerText();
    await link.click();
    await settled(page);
    expect(new URL(page.url()).searchParams.get('open')).toMatch(/^[0-9a-f]+$/);
    const panel = page.getByRole('complementary', { name: 'Article' });
    expect(await panel.getByRole('heading', { level: 2 }).first().innerText()).toBe(headline);
    await panel.getByText(/^Why these tags/).click();
    expect(await panel.getByRole('row', { name: actor.label }).first().innerText()).toMatch(/actor\.\w+/);
    await panel.getByRole('list', { name: 'Tags' }).getByRole('link', { name: actor.label }).first().click();
    expect(await page.evaluate(() => document.activeElement?.classList.contains('target'))).toBe(true);
    await page.getByRole('button', { name: 'Close the article' }).click();
    await page.waitForFunction((text) => document.activeElement?.textContent === text, headline);
    await page.goBack();
    await settled(page);
    expect(await panel.isVisible()).toBe(true);
  });

  test('has an address of its own, with copies, provenance and citations', async () => {
    const copied = (await found('collapse=copies&limit=200')).hits.find(({ copies }) => copies > 0);
    const page = await open(`/?${forTitle(copied)}&collapse=copies`, NARROW);
    await page.locator('.hits h3 a').first().click();
    await page.waitForURL(/\/article\//);
    await settled(page);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(copied?.title);
    expect(await page.getByRole('heading', { level: 1 }).evaluate((heading) => heading === document.activeElement)).toBe(true);
    expect(await page.getByRole('heading', { name: 'Copies' }).isVisible()).toBe(true);
    expect(await page.locator('.others > li').count()).toBeGreaterThan(0);
    expect(await hashBeside(page, 'SHA-256 of headline and text, revision 1')).toMatch(/^[0-9a-f]{64}$/);
    await page.getByText('Cite this version').click();
    expect(await page.getByLabel('BibTeX', { exact: true }).innerText()).toMatch(/^@online\{[^]*sha256/);
    expect(await page.getByLabel('Plain text', { exact: true }).innerText()).toMatch(/“.+” .+ \d{4}/);
    await page.getByRole('link', { name: 'Back to the results' }).click();
    await settled(page);
    expect(new URL(page.url()).search).toBe(`?${forTitle(copied)}&collapse=copies`);
  });

  test('leads from a report to its copies', async () => {
    const copied = (await found('collapse=copies&limit=200')).hits.find(({ copies }) => copies > 0);
    const page = await open(`/?${forTitle(copied)}&collapse=copies`, NARROW);
    await page
      .getByRole('link', { name: /^Also in \d/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Copies' }).waitFor();
    expect(new URL(page.url()).hash).toBe('#copies');
  });

  test('shows the hash of the very page that the outlet serves', async () => {
    const page = await open(`/?actor=${(await first('actor')).value}`);
    await page.locator('.hits h3 a').first().click();
    await settled(page);
    const url = (await page.locator('.provenance a').first().getAttribute('href')) ?? '';
    const served = new Uint8Array(await (await fetch(url)).arrayBuffer());
    expect(await hashBeside(page, 'SHA-256 of the page as it was fetched')).toBe(createHash('sha256').update(served).digest('hex'));
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
    const page = await open(`/?actor=${(await first('actor')).value}`);
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

  test('one that is not there says so', async () => {
    const page = await open('/article/none');
    expect(await page.getByRole('alert').innerText()).toContain('There is no such article.');
    complaints();
  });

  test('of a story stands beside the other reports of it, within the results and on a page of its own', async () => {
    const several = (await found('collapse=stories&limit=200')).hits.find(({ story }) => story.reports > 1);
    const page = await open(`/?${forTitle(several)}`);
    await page.getByRole('button', { name: 'Compare outlets' }).first().click();
    await page.getByRole('list', { name: 'Reports of this story' }).getByRole('listitem').nth(1).waitFor();
    await page
      .getByRole('link', { name: /^Story: \d+ reports/ })
      .first()
      .click();
    await page.waitForURL(/\/story\//);
    await settled(page);
    expect(pathOf(page)).toBe(`/story/${several?.storyId}`);
    expect(await page.locator('.reports > li').count()).toBe(several?.story.reports);
    await page.getByRole('link', { name: 'Back to the results' }).click();
    await page.waitForURL(/\?q=/);
  });
});

describe('over the demo, what only it has', () => {
  const { open } = looking;

  test('every tag says by which rule it came', async () => {
    const page = await open('/?q=baghouz+pocket');
    await page.getByRole('link', { name: /^Last Islamic State pocket/ }).click();
    await settled(page);
    const panel = page.getByRole('complementary', { name: 'Article' });
    await panel.getByText(/^Why these tags/).click();
    expect(await panel.getByRole('row', { name: /Syrian Democratic Forces/ }).innerText()).toContain('actor.alias');
  });

  test('no hash of a page where only the feed was had', async () => {
    const page = await open('/?q=unita+ceasefire');
    await page.locator('.hits h3 a').first().click();
    await settled(page);
    expect(await page.locator('.provenance').innerText()).toContain('None: the text is from the feed');
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

  test('puts three outlets beside each other, each in its language, on the demo', async () => {
    const page = await open('/?q=goma+army');
    await page.getByRole('link', { name: 'Story: 3 reports in 3 outlets' }).first().click();
    await settled(page);
    const reports = await page
      .locator('.reports > li h3')
      .evaluateAll((all) => all.map((one) => `${one.getAttribute('lang')} ${one.getAttribute('dir')}`));
    expect(reports.toSorted()).toEqual(['ar rtl', 'en ltr', 'fr ltr']);
  });
});

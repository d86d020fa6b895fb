import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { look, settled } from '../looking.ts';
import { asking } from '../worlds.ts';

const replay = inject('replay');

/** Where a picture of each view is put to be looked at; none are taken without it. */
const pictures = process.env.CONFLICTWIRE_REPLAY_PICTURES;

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

describe.skipIf(replay)('without CONFLICTWIRE_REPLAY', () => {
  test('CONFLICTWIRE_REPLAY is not set: the page was NOT tried over saved pages', () => {
    console.warn('The page was NOT tried over saved pages: set CONFLICTWIRE_REPLAY to a folder with replay.mjs to do so.');
    expect(replay).toBeNull();
  });
});

describe.each(replay === null ? [] : [replay])('over saved pages', ({ origin, outlets, pages, ingested }) => {
  const { open } = look();
  const at = (path: string, options: Parameters<typeof open>[1] = {}): Promise<Page> => open(path, options, origin);
  const { found, facet } = asking(origin);
  const picture = async (page: Page, name: string): Promise<void> => {
    if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}.png` });
  };

  test('all of them are taken in', async () => {
    const [before, after] = ingested;
    expect(before).toMatchObject({ sources: { fresh: outlets }, items: { new: pages }, articles: { stored: pages, copies: 1 } });
    expect(after).toMatchObject({ sources: { fresh: outlets }, items: { new: 0 }, articles: { stored: 0, revised: 1 } });
    expect((await found('collapse=none&exactTotal=true')).total).toBe(pages);
  });

  test('the reader marks what caused the tags, and proves each', async () => {
    const [actor] = await facet('actor');
    const page = await at(`/?actor=${actor?.value}`);
    await page.locator('.hits h3 a').first().click();
    await settled(page);
    await page.getByText(/^Why these tags/).click();
    await picture(page, 'reader');
    expect(await page.locator('.reader mark').count()).toBeGreaterThan(0);
    expect(
      await page
        .getByRole('row')
        .filter({ hasText: actor?.label ?? 'no actor' })
        .count(),
    ).toBeGreaterThan(0);
  });

  test('each language says so, and stands on its own side', async () => {
    const languages = await facet('language');
    for (const { value } of languages) {
      const page = await at(`/?language=${value}`);
      await page.locator('.hits h3 a').first().click();
      await page.locator('.reader .text').waitFor();
      await picture(page, `language-${value}`);
      const text = page.locator('.reader .text');
      expect(await text.getAttribute('lang')).toBe(value);
      expect(await text.evaluate((element) => getComputedStyle(element).direction)).toBe(RIGHT_TO_LEFT.has(value) ? 'rtl' : 'ltr');
    }
  });

  test('the table has a row for each hit', async () => {
    const page = await at('/?view=table');
    await picture(page, 'table');
    expect(await page.locator('tbody tr', { has: page.locator('[data-article]') }).count()).toBe(
      (await found('collapse=stories')).hits.length,
    );
  });

  test('every source is well', async () => {
    const page = await at('/sources');
    await picture(page, 'sources');
    expect(await page.locator('.sources tbody tr').count()).toBe(outlets);
    expect(await page.locator('tbody .status.ok').count()).toBe(outlets);
  });

  test('the table of all articles is taken away as CSV', async () => {
    const page = await at('/');
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('checkbox', { name: /Every article/ }).check();
    await picture(page, 'export');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV' }).click()]);
    const csv = await readFile(await download.path(), 'utf8');
    const ids = (await found('collapse=none&limit=200')).hits.map(({ id }) => id);
    expect(ids.filter((id) => !csv.includes(id))).toEqual([]);
  });

  test('it holds at the width of a telephone, in the dark', async () => {
    const page = await at('/', { viewport: { width: 360, height: 720 }, colorScheme: 'dark' });
    await picture(page, 'phone-dark');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

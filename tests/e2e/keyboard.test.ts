import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withAccess } from '../unit/api/access-world.ts';
import { keepFeedAddresses } from './desk.ts';
import { listen, look, settled } from './looking.ts';
import { asking, WORLDS, within } from './worlds.ts';

const looking = look();

/** What a screen reader would call it, near enough: its label, else its text. */
const nameOfFocused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    const labels = focused instanceof HTMLInputElement || focused instanceof HTMLSelectElement ? [...(focused.labels ?? [])] : [];
    return (focused?.getAttribute('aria-label') ?? labels[0]?.textContent ?? focused?.textContent ?? '').trim();
  });

describe.each(WORLDS)('over $name', (world) => {
  const open = within(looking, world);

  test('everything is done by keyboard alone: search, move, open, close, save, export, help, pages', async () => {
    const page = await open('/');
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
      await settled(page);
    };
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
    await press('/');
    await page.keyboard.type(world.word);
    await press('Enter');
    await press('Escape', 'Tab');
    await page.locator('.hits h3 a').first().waitFor();
    await press('j');
    const first = await focused();
    await press('j');
    expect(await focused()).not.toBe(first);
    await press('k');
    expect(await focused()).toBe(first);
    await press('o');
    expect(new URL(page.url()).searchParams.has('open')).toBe(true);
    expect(await page.getByRole('complementary', { name: 'Article' }).getByRole('heading').first().innerText()).toBe(first);
    await press('Escape');
    expect(new URL(page.url()).searchParams.has('open')).toBe(false);
    expect(await focused()).toBe(first);
    for (const [key, name] of [
      ['s', 'Save this search'],
      ['e', 'Export what was found'],
      ['?', 'Help'],
    ] as const) {
      await press(key);
      expect(await page.getByRole('dialog', { name }).isVisible()).toBe(true);
      await press('Escape');
      expect(await page.getByRole('dialog').count()).toBe(0);
      expect(await focused()).toBe(first);
    }
    await press('g', 's');
    expect(new URL(page.url()).pathname).toBe('/sources');
    await press('g', 'w');
    expect(new URL(page.url()).pathname).toBe('/searches');
  });

  test('filters, dates, folding, views, pages and the panels of an article are reached and worked by keyboard alone', async () => {
    const [country] = await asking(world.origin).facet('country');
    const page = await open('/');
    /** Goes on with Tab until a control of that name has the focus, as somebody without a mouse would. */
    const tabTo = async (name: RegExp): Promise<void> => {
      for (let steps = 0; steps < 400; steps += 1) {
        await page.keyboard.press('Tab');
        if (name.test(await nameOfFocused(page))) return;
      }
      throw new Error(`Tab never came to ${name}`);
    };
    const searched = (): string => new URL(page.url()).search;
    await tabTo(/^From$/);
    await page.keyboard.type('2000');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(searched()).toBe('?from=2000');
    await page.reload();
    await settled(page);
    await tabTo(new RegExp(`^${country?.label}`));
    await page.keyboard.press('Space');
    await settled(page);
    expect(searched()).toBe(`?country=${country?.value}&from=2000`);
    await tabTo(/^Leave out /);
    await page.keyboard.press('Enter');
    await settled(page);
    expect(searched()).toMatch(/country=-[A-Z]{2}/);
    await page.goto(new URL('/', page.url()).href);
    await settled(page);
    await tabTo(/^One result for/);
    await page.keyboard.type('every article');
    await settled(page);
    expect(searched()).toBe('?collapse=none');
    await tabTo(/^Table$/);
    await page.keyboard.press('Enter');
    await page.locator('.hit-table').waitFor();
    expect(searched()).toBe('?collapse=none&view=table');
    await page.goto(new URL('/', page.url()).href);
    await settled(page);
    await tabTo(/^Next →$/);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: '← Previous' }).waitFor();
    await settled(page);
    await page.keyboard.press('j');
    await page.keyboard.press('o');
    await page.locator('.reader .text').waitFor();
    await settled(page);
    await tabTo(/^Why these tags/);
    await page.keyboard.press('Enter');
    await page.locator('.reader table').first().waitFor();
    await tabTo(/^Cite this version/);
    await page.keyboard.press('Enter');
    expect(await page.getByLabel('BibTeX', { exact: true }).isVisible()).toBe(true);
  });

  test('single keys can be switched off, and never act while somebody types', async () => {
    const page = await open('/');
    await page.locator('#q').focus();
    await page.keyboard.type('s?e');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.getByRole('button', { name: 'Help' }).click();
    await page.getByLabel('Single keys do something').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.reload();
    await settled(page);
    await page.keyboard.press('e');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('the first stop leads past everything', async () => {
    const page = await open(`/?q=${world.word}`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });
});

test('a feed address is revoked by keyboard, after a question whose first answer keeps it', async () => {
  await withAccess({}, async (desk) => {
    await keepFeedAddresses(desk);
    const page = await looking.open('/searches', {}, await listen(desk.server));
    const names = (): Promise<string[]> => page.locator('section .saved h3').allInnerTexts();
    const focused = async (text: string): Promise<void> => {
      await page.waitForFunction((wanted) => document.activeElement?.textContent === wanted, text);
    };
    await page.getByRole('heading', { name: 'a phone' }).waitFor();
    expect(await names()).toEqual(['newsroom reader', 'a phone']);
    expect(await page.getByRole('listitem').filter({ hasText: 'newsroom reader' }).innerText()).toMatch(
      /ceasefire[^]*made 20 May 2024, 09:31 UTC · last used \d+ days ago/,
    );
    expect(await page.getByRole('listitem').filter({ hasText: 'a phone' }).innerText()).toContain('last used never');
    await page.getByRole('button', { name: 'Revoke newsroom reader' }).focus();
    await page.keyboard.press('Enter');
    await focused('Keep it');
    expect(await page.getByRole('dialog', { name: 'Revoke the feed address “newsroom reader”?' }).isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await focused('Revoke');
    expect(await names()).toHaveLength(2);
    await page.keyboard.press('Enter');
    await focused('Keep it');
    await page.keyboard.press('Tab');
    await focused('Revoke');
    await page.keyboard.press('Enter');
    await page.getByText('“newsroom reader” opens nothing any more.').waitFor();
    await focused('Feed addresses');
    expect(await names()).toEqual(['a phone']);
    const kept = await desk.access.feedTokens();
    expect(kept.filter(({ revokedAt }) => revokedAt === null).map(({ name }) => name)).toEqual(['a phone']);
  });
});

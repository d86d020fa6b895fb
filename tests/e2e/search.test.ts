import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { look, settled } from './looking.ts';

const { open, complaints } = look();
const headlines = (page: Page): Promise<string[]> => page.locator('.hits h3').allInnerTexts();
const found = (page: Page): Promise<string> => page.locator('#found').innerText();
const searchOf = (page: Page): string => new URL(page.url()).search;

describe('an analyst', () => {
  test('types words and sees what was found, marked, and how it was understood', async () => {
    const page = await open('/');
    await page.getByRole('combobox', { name: 'Search words' }).fill('"islamic state" baghouz');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=/);
    await settled(page);
    expect(await headlines(page)).toContain('Last Islamic State pocket in Syria falls at Baghouz');
    expect(await page.locator('.hits mark').first().innerText()).toMatch(/Islamic State|Baghouz/);
    const chips = page.getByRole('list', { name: 'How the search was understood' });
    expect(await chips.getByRole('listitem').count()).toBe(2);
    await chips.getByRole('link', { name: /^Remove .*islamic state/i }).click();
    await settled(page);
    expect(searchOf(page)).toBe('?q=baghouz');
  });

  test('narrows, widens, excludes, and goes back and forward through it', async () => {
    const page = await open('/');
    const filters = page.getByRole('navigation', { name: 'Filters' });
    await filters.getByRole('checkbox', { name: /^Syria/ }).check();
    await settled(page);
    const syria = await found(page);
    await filters.getByRole('checkbox', { name: /^Mali/ }).check();
    await settled(page);
    expect(searchOf(page)).toBe('?country=SY&country=ML');
    expect(Number.parseInt(await found(page), 10)).toBeGreaterThan(Number.parseInt(syria, 10));
    await page.goBack();
    await settled(page);
    expect(await found(page)).toBe(syria);
    expect(await filters.getByRole('checkbox', { name: /^Mali/ }).isChecked()).toBe(false);
    await filters.getByRole('button', { name: /^Leave out Russia$/ }).click();
    await settled(page);
    expect(searchOf(page)).toBe('?country=SY&country=-RU');
    await page.reload();
    await settled(page);
    expect(await filters.getByRole('button', { name: /^Leave out Russia$/ }).getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('link', { name: 'Clear filters and dates' }).click();
    await settled(page);
    expect(searchOf(page)).toBe('');
  });

  test('keeps the focus on the filter that was chosen', async () => {
    const page = await open('/');
    const box = page.getByRole('navigation', { name: 'Filters' }).getByRole('checkbox', { name: /^Mali/ });
    await box.focus();
    await page.keyboard.press('Space');
    await settled(page);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-keep'))).toBe('country:ML');
  });

  test('opens further kinds of filters', async () => {
    const page = await open('/');
    await page.getByRole('button', { name: 'More kinds of filters' }).click();
    await settled(page);
    expect(await page.getByRole('group', { name: 'Kind of actor' }).getByRole('checkbox').count()).toBeGreaterThan(1);
  });

  test('limits the time by dates and by drawing over bars', async () => {
    const page = await open('/');
    await page.getByRole('textbox', { name: 'From' }).fill('1999');
    await page.getByRole('textbox', { name: 'before' }).fill('2000');
    await page.getByRole('button', { name: 'Set dates' }).click();
    await settled(page);
    expect(searchOf(page)).toBe('?from=1999&to=2000');
    expect(await page.locator('.hits time').first().innerText()).toContain('1999');
    await page.goto(new URL('/', page.url()).href);
    await settled(page);
    const box = await page.locator('.bars').boundingBox();
    if (!box) throw new Error('no bars');
    await page.mouse.move(box.x + box.width * 0.2, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, box.y + 20);
    await page.mouse.up();
    await settled(page);
    expect(searchOf(page)).toMatch(/^\?from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d$/);
    await page.getByText('As a table').first().click();
    expect(await page.getByRole('region', { name: 'Timeline' }).getByRole('row').count()).toBeGreaterThan(1);
  });

  test('changes order, folding and view; all of it stands in the address', async () => {
    const page = await open('/?q=ceasefire');
    await page.getByLabel('Order').selectOption('Oldest first');
    await page.getByLabel('One result for').selectOption('every article');
    await settled(page);
    expect(searchOf(page)).toBe('?q=ceasefire&sort=oldest&collapse=none');
    expect(await found(page)).toContain('articles');
    await page.getByRole('link', { name: 'Table', exact: true }).click();
    await settled(page);
    expect(await page.getByRole('columnheader').allInnerTexts()).toContain('Headline');
    expect(await page.locator('.hit-table tbody tr').count()).toBeGreaterThan(3);
  });

  test('pages through the results', async () => {
    const page = await open('/');
    const first = await headlines(page);
    await page.getByRole('link', { name: 'Next →' }).click();
    await settled(page);
    expect(await headlines(page)).not.toEqual(first);
    await page.getByRole('link', { name: '← Previous' }).click();
    await settled(page);
    expect(await headlines(page)).toEqual(first);
  });

  test('takes a suggestion with the keyboard', async () => {
    const page = await open('/');
    const box = page.getByRole('combobox', { name: 'Search words' });
    await box.pressSequentially('syri');
    await page.locator('#suggestions').getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await box.getAttribute('aria-activedescendant')).toBe('suggestion-0');
    await page.keyboard.press('Enter');
    expect(await box.inputValue()).toMatch(/:/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=/);
  });
});

describe('what a search is told', () => {
  test('an error points at the character', async () => {
    const page = await open('/?q=ferry+contry:SY');
    expect(await page.getByRole('alert').locator('mark').innerText()).toBe('c');
    expect(complaints().every((line) => line.includes('status of 400'))).toBe(true);
  });

  test('nothing found names the filters to drop', async () => {
    const page = await open('/?q=zeppelins&country=SY');
    await page.getByRole('link', { name: /^Without Country mentioned: Syria/ }).click();
    expect(searchOf(page)).toBe('?q=zeppelins');
  });

  test('sources that matched and were silent', async () => {
    const page = await open('/');
    expect(await page.locator('.coverage').first().innerText()).toMatch(/matching sources?/);
  });

  test('a server that is away, and that it can be asked again', async () => {
    const page = await open('/?q=ceasefire');
    await page.route(/\/api\/search\?/, (route) => route.abort());
    await page.locator('#q').fill('truce');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'cannot be reached' }).waitFor();
    await page.unroute(/\/api\/search\?/);
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await settled(page);
    expect((await headlines(page)).length).toBeGreaterThan(0);
    complaints();
  });

  test('a part that is not answered says so, and the rest works', async () => {
    const page = await open('/?q=ceasefire');
    const broken = { status: 500, json: { error: { code: 'internal-error', message: 'Something went wrong here.' } } };
    await page.route(/\/api\/(?:timeline|map|suggest|searches)/, (route) => route.fulfill(broken));
    await page.goto(new URL('/?q=truce&view=map', page.url()).href);
    await settled(page);
    expect(await page.getByText('not available just now').count()).toBeGreaterThan(1);
    await page.getByRole('link', { name: 'List', exact: true }).click();
    expect((await headlines(page)).length).toBeGreaterThan(0);
    complaints();
  });
});

test('the results are counted once for whoever listens', async () => {
  const page = await open('/?q=ceasefire');
  expect(await page.getByRole('status').allInnerTexts()).toEqual([expect.stringMatching(/^\d+ stories$/)]);
});

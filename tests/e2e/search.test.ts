import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Timeline } from '../../src/web/app/api/shapes.ts';
import { look, settled } from './looking.ts';
import { asking, WORLDS, within, wordsOf } from './worlds.ts';

const looking = look();
const { complaints } = looking;
const headlines = (page: Page): Promise<string[]> => page.locator('.hits h3').allInnerTexts();
const found = (page: Page): Promise<string> => page.locator('#found').innerText();
const searchOf = (page: Page): string => new URL(page.url()).search;

describe.each(WORLDS)('over $name, an analyst', (world) => {
  const open = within(looking, world);
  const api = asking(world.origin);
  const filtersOf = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('navigation', { name: 'Filters' });

  test('types words and sees what was found, marked, and how it was understood', async () => {
    const [hit] = (await api.found('language=en&limit=1')).hits;
    const [phrase, ...more] = wordsOf(hit?.title ?? '').split(' ');
    const page = await open('/');
    await page.getByRole('combobox', { name: 'Search words' }).fill(`"${phrase}" ${more.join(' ')}`);
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=/);
    await settled(page);
    expect(await headlines(page)).toContain(hit?.title);
    expect(await page.locator('.hits mark').count()).toBeGreaterThan(0);
    const chips = page.getByRole('list', { name: 'How the search was understood' });
    expect(await chips.getByRole('listitem').count()).toBe(1 + more.length);
    await chips.getByRole('link', { name: new RegExp(`^Remove .*${phrase}`, 'i') }).click();
    await settled(page);
    expect(searchOf(page)).toBe(`?q=${more.join('+')}`);
  });

  test('reads names of actors, also of those that no list of filters has room for', async () => {
    const answer = await api.found('collapse=stories&limit=100');
    const listed = new Set((answer.facets['actor'] ?? []).map(({ value }) => value));
    const hit =
      answer.hits.find(({ actors }) => actors.some((id) => !listed.has(id))) ?? answer.hits.find(({ actors }) => actors.length > 0);
    const page = await open('/');
    while ((await page.getByRole('link', { name: hit?.title ?? '' }).count()) === 0) {
      await page.getByRole('link', { name: /^Next/ }).click();
      await settled(page);
    }
    const shown = page.getByRole('article').filter({ has: page.getByRole('link', { name: hit?.title ?? '' }) });
    const tags = await shown.getByRole('list', { name: 'Tags' }).getByRole('listitem').allInnerTexts();
    expect(tags).toEqual(expect.arrayContaining((hit?.actors ?? []).map((id) => answer.names['actor']?.[id])));
    expect(tags).not.toContain('undefined');
  });

  test('narrows, widens, excludes, and goes back and forward through it', async () => {
    const [first, second, third] = await api.facet('country');
    if (!first || !second || !third) throw new Error('the articles are about fewer than three countries');
    const page = await open('/');
    const filters = filtersOf(page);
    await filters.getByRole('checkbox', { name: first.label }).first().check();
    await settled(page);
    const narrow = await found(page);
    expect(Number.parseInt(narrow, 10)).toBe(first.count);
    await filters.getByRole('checkbox', { name: second.label }).first().check();
    await settled(page);
    expect(searchOf(page)).toBe(`?country=${first.value}&country=${second.value}`);
    expect(Number.parseInt(await found(page), 10)).toBeGreaterThan(first.count);
    await page.goBack();
    await settled(page);
    expect(await found(page)).toBe(narrow);
    expect(await filters.getByRole('checkbox', { name: second.label }).first().isChecked()).toBe(false);
    const out = filters.getByRole('button', { name: `Leave out ${third.label}`, exact: true });
    await out.click();
    await settled(page);
    expect(searchOf(page)).toBe(`?country=${first.value}&country=-${third.value}`);
    await page.reload();
    await settled(page);
    expect(await out.getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('link', { name: 'Clear filters and dates' }).click();
    await settled(page);
    expect(searchOf(page)).toBe('');
  });

  test('keeps the focus on the filter that was chosen', async () => {
    const [country] = await api.facet('country');
    const page = await open('/');
    const box = filtersOf(page)
      .getByRole('checkbox', { name: country?.label ?? 'no country' })
      .first();
    await box.focus();
    const chosen = await page.evaluate(() => document.activeElement?.getAttribute('data-keep'));
    await page.keyboard.press('Space');
    await settled(page);
    expect(searchOf(page)).not.toBe('');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-keep'))).toBe(chosen);
  });

  test('opens further kinds of filters', async () => {
    const page = await open('/');
    await page.getByRole('button', { name: 'More kinds of filters' }).click();
    await settled(page);
    expect(await page.getByRole('group', { name: 'Kind of actor' }).getByRole('checkbox').count()).toBeGreaterThan(1);
  });

  test('limits the time by dates and by drawing over bars', async () => {
    const [oldest] = (await api.found('sort=oldest&limit=1')).hits;
    const { publishedAt } = (await (await fetch(`${world.origin}/api/articles/${oldest?.id}`)).json()) as { publishedAt: string };
    const year = Number(publishedAt.slice(0, 4));
    const page = await open('/');
    await page.getByRole('textbox', { name: 'From' }).fill(String(year));
    await page.getByRole('textbox', { name: 'before' }).fill(String(year + 1));
    await page.getByRole('button', { name: 'Set dates' }).click();
    await settled(page);
    expect(searchOf(page)).toBe(`?from=${year}&to=${year + 1}`);
    expect(await page.locator('.hits time').first().innerText()).toContain(String(year));
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
    const page = await open(`/?q=${world.word}`);
    await page.getByLabel('Order').selectOption('Oldest first');
    await page.getByLabel('One result for').selectOption('every article');
    await settled(page);
    expect(searchOf(page)).toBe(`?q=${world.word}&sort=oldest&collapse=none`);
    expect(await found(page)).toContain('articles');
    const times = await page.locator('.hits > li time').evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
    expect(times).toEqual(times.toSorted((a, b) => Date.parse(a) - Date.parse(b)));
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
    const [country] = await api.facet('country');
    const page = await open('/');
    const box = page.getByRole('combobox', { name: 'Search words' });
    await box.pressSequentially((country?.label ?? '').slice(0, 4).toLowerCase());
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

describe.each(WORLDS)('over $name, what a search is told', (world) => {
  const open = within(looking, world);

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

  test('the bars are shaded where outlets were silent, by how many of them', async () => {
    const page = await open('/sources');
    await page.route(/\/api\/timeline/, async (route) => {
      const answer = (await (await route.fetch()).json()) as Timeline;
      const [some, all] = answer.buckets.slice(-2);
      if (!some || !all) throw new Error('the timeline has fewer than two stretches');
      const { matching } = answer.coverage;
      const gaps = [
        { from: some.from, to: some.to, sources: 1 },
        { from: all.from, to: all.to, sources: matching },
      ];
      await route.fulfill({ json: { ...answer, gaps } });
    });
    await page.goto(new URL('/', page.url()).href);
    await settled(page);
    const shades = await page.locator('.bars .gap').evaluateAll((all) => all.map((gap) => Number(gap.getAttribute('fill-opacity'))));
    expect(shades).toHaveLength(2);
    expect(shades[0]).toBeLessThan(shades[1] ?? 0);
    expect(await page.getByRole('region', { name: 'Timeline' }).innerText()).toContain('silent');
  });

  test('a server that is slow, then away, and that it can be asked again', async () => {
    const page = await open(`/?q=${world.word}`);
    let away = (): void => undefined;
    const slow = new Promise<void>((resolve) => (away = resolve));
    await page.route(/\/api\/search\?/, async (route) => {
      await slow;
      await route.abort();
    });
    await page.locator('#q').fill('police');
    await page.keyboard.press('Enter');
    await page.locator('.stale, [aria-busy="true"]').first().waitFor();
    away();
    await page.getByRole('alert').filter({ hasText: 'cannot be reached' }).waitFor();
    await page.unroute(/\/api\/search\?/);
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await settled(page);
    expect((await headlines(page)).length).toBeGreaterThan(0);
    complaints();
  });

  test('a part that is not answered says so, and the rest works', async () => {
    const page = await open(`/?q=${world.word}`);
    const broken = { status: 500, json: { error: { code: 'internal-error', message: 'Something went wrong here.' } } };
    await page.route(/\/api\/(?:timeline|map|suggest|searches)/, (route) => route.fulfill(broken));
    await page.goto(new URL('/?q=police&view=map', page.url()).href);
    await settled(page);
    expect(await page.getByText('not available just now').count()).toBeGreaterThan(1);
    await page.getByRole('link', { name: 'List', exact: true }).click();
    expect((await headlines(page)).length).toBeGreaterThan(0);
    complaints();
  });

  test('the results are counted once for whoever listens', async () => {
    const page = await open(`/?q=${world.word}`);
    expect(await page.getByRole('status').allInnerTexts()).toEqual([expect.stringMatching(/^\d+ (?:stories|story)$/)]);
  });
});

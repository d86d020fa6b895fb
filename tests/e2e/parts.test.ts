import { describe, expect, test } from 'vitest';
import { look, settled } from './looking.ts';
import { asking, WORLDS, within } from './worlds.ts';

const looking = look();

describe.each(WORLDS)('over $name', (world) => {
  const open = within(looking, world);

  test('the map is loaded when somebody looks, shades countries, leads on, and has a table', async () => {
    const [country] = await asking(world.origin).facet('country');
    const page = await open('/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.getByRole('link', { name: 'Map', exact: true }).click();
    await page.locator('.world .land').first().waitFor();
    expect(asked.some((path) => /^\/assets\/countries-110m-.*\.json$/.test(path))).toBe(true);
    expect(await page.locator('.world .land').count()).toBeGreaterThan(150);
    expect(await page.locator('.world a').count()).toBeGreaterThan(2);
    await page.locator('.map').getByText('As a table').click();
    await page
      .locator('.map')
      .getByRole('row', { name: country?.label ?? 'no country' })
      .getByRole('link')
      .click();
    await settled(page);
    expect(new URL(page.url()).search).toBe(`?country=${country?.value}&view=map`);
  });

  test('every format is a link that carries the search', async () => {
    const [country] = await asking(world.origin).facet('country');
    const page = await open(`/?q=${world.word}&country=${country?.value}&from=1999`);
    await page.getByRole('button', { name: 'Export' }).click();
    const hrefs = await page.locator('.formats a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const formats = hrefs.flatMap((href) => new URL(href, 'http://x').searchParams.get('format') ?? []);
    expect(formats).toEqual(['csv', 'jsonl', 'geojson', 'stix', 'bibtex', 'rss', 'atom', 'json']);
    for (const href of hrefs)
      expect(Object.fromEntries(new URL(href, 'http://x').searchParams)).toMatchObject({
        q: world.word,
        country: country?.value,
        from: '1999',
      });
    await page.getByRole('checkbox', { name: /Every article/ }).check();
    expect(await page.getByRole('link', { name: 'CSV' }).getAttribute('href')).toContain('collapse=none');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV' }).click()]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
  });

  test('a search is saved, looked at, changed and deleted', async () => {
    const [source] = await asking(world.origin).facet('source');
    const page = await open(`/?q=${world.word}&source=${source?.value}`);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Save this search' });
    await dialog.getByLabel('Name').fill('Every week');
    await dialog.getByLabel('Webhook address').fill('https://hook.example/x');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await dialog.getByRole('link', { name: 'Saved searches' }).click();
    await settled(page);
    const saved = page.getByRole('listitem').filter({ hasText: 'Every week' });
    expect(await saved.innerText()).toContain('webhook at hook.example');
    expect(await saved.getByRole('link').first().getAttribute('href')).toBe(`/?q=${world.word}&source=${source?.value}`);
    await page.reload();
    await saved.getByText(source?.label ?? '').waitFor();
    await saved.getByRole('button', { name: 'What it would have told' }).click();
    await settled(page);
    await saved.getByRole('button', { name: 'Deliveries' }).click();
    await settled(page);
    await saved.getByRole('button', { name: 'Change' }).click();
    await page.getByRole('dialog').getByLabel('Name').fill('Every week, changed');
    await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { name: 'Every week, changed' }).waitFor();
    await saved.getByRole('button', { name: 'Delete' }).click();
    await page
      .getByRole('dialog', { name: /^Delete the saved search/ })
      .getByRole('button', { name: 'Delete' })
      .click();
    await page.getByText('No search is saved yet').waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  });

  test('a feed address is made, read by a feed reader, and revoked', async () => {
    const page = await open(`/?q=${world.word}`);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Make an address' }).click();
    const address = await page.locator('.hash').innerText();
    const read = await fetch(address);
    expect([read.status, read.headers.get('content-type')]).toEqual([200, expect.stringContaining('application/rss+xml')]);
    expect(await read.text()).toMatch(/<item>[^]*<title>/);
    await page.keyboard.press('Escape');
    await page.goto(new URL('/searches', page.url()).href);
    await page
      .getByRole('button', { name: /^Revoke / })
      .first()
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
    await page.getByText('opens nothing any more.').waitFor();
    expect((await fetch(address)).status).toBe(401);
  });

  test('colours follow the system, or the switch, and are kept', async () => {
    const page = await open('/', { colorScheme: 'dark' });
    const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await paper();
    await page.getByLabel('Colours').selectOption('Light');
    const light = await paper();
    expect(light).not.toBe(dark);
    await page.reload();
    await settled(page);
    expect(await paper()).toBe(light);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.getByLabel('Colours').selectOption('Dark');
    expect(await paper()).toBe(dark);
    await page.getByLabel('Colours').selectOption('As the system');
    expect(await paper()).toBe(light);
  });

  test('without scripts the page names the API and the command line', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    expect(await page.locator('body').innerText()).toMatch(/\/api\/search[^]*conflictwire search/);
  });
});

test('over the demo, the sources tell their state, can be sifted, and lead to what was held back', async () => {
  const page = await looking.open('/');
  await page.getByRole('link', { name: 'Sources', exact: true }).first().click();
  await settled(page);
  const rows = (): Promise<number> => page.locator('.sources tbody tr').count();
  const all = await rows();
  expect(all).toBe(11);
  await page.getByRole('group', { name: 'Show only' }).getByRole('button', { name: /^ok/ }).click();
  expect(await rows()).toBeLessThan(all);
  await page.getByRole('button', { name: /^All/ }).click();
  await page
    .getByRole('link', { name: /held back$/ })
    .first()
    .click();
  await settled(page);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^Held back: /);
  expect(await page.getByRole('row').count()).toBeGreaterThan(1);
});

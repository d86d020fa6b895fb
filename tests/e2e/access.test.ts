import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { sampleWorld } from '../unit/api/sample-world.ts';
import { depsOf } from '../unit/api/world.ts';
import { buildServer } from '../../src/api/server.ts';
import { openStore } from '../../src/store/sqlite-store.ts';
import { listen, look, settled } from './looking.ts';

const { open, complaints } = look();
const replay = inject('replay');

/** In with a key, after one that is none, and out again; what the browser complained of, but for what was refused. */
async function wayInAndOut(origin: string, secret: string, word: string): Promise<string[]> {
  const page = await open(`/?q=${word}`, {}, origin);
  expect(new URL(page.url()).pathname).toBe('/sign-in');
  await page.getByLabel('Key').fill('something else entirely');
  await page.getByRole('button', { name: 'Sign in' }).click();
  expect(await page.getByRole('alert').innerText()).toContain('opens nothing');
  await page.getByLabel('Key').fill(secret);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.locator('.hits h3').first().waitFor();
  expect(new URL(page.url()).search).toBe(`?q=${word}`);
  await page.getByRole('link', { name: 'desk' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByLabel('Key').waitFor();
  return complaints().filter((line) => !/status of 401/.test(line));
}

describe('a server that asks for a key leads to the form, and back to what was wanted', () => {
  test('with a made world', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'access-'));
    const store = await openStore(folder);
    const server = await buildServer(depsOf(sampleWorld, { access: store.access, now: () => new Date() }));
    try {
      const { secret } = await store.access.createKey('desk', 'read');
      expect(await wayInAndOut(await listen(server), secret, 'ferry')).toEqual([]);
    } finally {
      await server.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    }
  });

  test.each(replay === null ? [] : [replay.locked])('with saved pages, by the command line', async ({ origin, secret }) => {
    expect(await wayInAndOut(origin, secret, 'president')).toEqual([]);
  });
});

describe('what is hostile', () => {
  let server: Awaited<ReturnType<typeof buildServer>>;
  let origin: string;
  beforeAll(async () => {
    server = await buildServer(depsOf(sampleWorld));
    origin = await listen(server);
  });
  afterAll(() => server?.close());

  test('an article is only ever text', async () => {
    const page = await open('/article/evil', {}, origin);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('<script>alert(1)</script>');
    expect(await page.locator('.text').innerText()).toContain('<img src=x onerror=alert(2)>');
    expect(await page.locator('main script, main img, [onclick]').count()).toBe(0);
    expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
    expect(await page.getByText('date unknown').first().isVisible()).toBe(true);
  });

  test('a day is never shown with a time', async () => {
    const page = await open('/article/aleppo', {}, origin);
    await settled(page);
    expect(await page.locator('.meta').first().innerText()).toMatch(/22 Dec 2016 \(day only\)/);
    expect(await page.locator('.meta time').first().getAttribute('datetime')).toBe('2016-12-22');
  });

  test('neither an address nor a query runs anything', async () => {
    const page = await open('/?q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E&from=%22%3E%3Cscript%3E', {}, origin);
    expect(await page.locator('main script, main img').count()).toBe(0);
    complaints();
  });
});

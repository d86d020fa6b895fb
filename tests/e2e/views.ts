import type { Page } from 'playwright-core';
import { settled } from './looking.ts';

export type Step = (page: Page) => Promise<void>;

/** A view of the demo: its address, and what is done there until it is seen. */
export type View = readonly [name: string, path: string, step: Step];

const nothing: Step = () => Promise.resolve();
const clicking =
  (name: string | RegExp): Step =>
  async (page) =>
    page.getByRole('button', { name }).first().click();

export const VIEWS: readonly View[] = [
  ['results', '/?q=ceasefire&country=-TD&from=1990', nothing],
  ['nothing found', '/?q=zeppelins&country=SY', nothing],
  ['an error', '/?q=ferry&sort=newest&from=2001&to=2000', nothing],
  ['a query that cannot be read', '/?q=ferry+OR+(', nothing],
  ['Arabic results', '/?language=ar', nothing],
  ['the table', '/?q=ceasefire&view=table', nothing],
  ['the map', '/?view=map', (page) => page.locator('.world .land').first().waitFor()],
  ['the map as a table', '/?view=map', (page) => mapTable(page)],
  ['further filters', '/', clicking('More kinds of filters')],
  ['suggestions', '/', (page) => suggest(page)],
  ['outlets side by side', '/?q=goma', (page) => compare(page)],
  ['an article beside the results', '/?q=baghouz', (page) => openFirst(page)],
  ['an Arabic article', '/?language=ar', (page) => openFirst(page)],
  ['an article on its own, with copies', '/?q=pretoria+tigray&collapse=copies', (page) => articleAlone(page)],
  ['an article that was corrected', '/', (page) => corrected(page, '')],
  ['an old revision', '/', (page) => corrected(page, '?revision=1')],
  ['a story of one report and its copies', '/?q=tigray', (page) => story(page)],
  ['a story of several outlets', '/?q=goma+army', (page) => story(page)],
  ['a story that is not there', '/story/none', nothing],
  ['export', '/?q=ceasefire', clicking('Export')],
  ['save', '/?q=ceasefire', clicking('Save')],
  ['help', '/', clicking('Help')],
  ['sources', '/sources', nothing],
  ['held back', '/sources/harbour-ledger/held', nothing],
  ['no saved searches', '/searches', nothing],
  ['sign-in', '/sign-in', nothing],
  ['an article that is not there', '/article/none', nothing],
  ['nowhere', '/nowhere', (page) => canvas(page)],
];

/** Views of saved pages. */
export const VIEWS_OF_SAVED_PAGES: readonly View[] = [
  ['results', '/', nothing],
  ['the table', '/?view=table', nothing],
  ['the map as a table', '/?view=map', (page) => mapTable(page)],
  ['an article beside the results', '/?country=US', (page) => openFirst(page)],
  ['an article that was corrected', '/', (page) => corrected(page, '')],
  ['a story', '/', (page) => story(page)],
  ['sources', '/sources', nothing],
];

/** Views whose answers never come, or are a failure: the path that is asked for, and what is seen meanwhile. */
export const WAITING: readonly (readonly [name: string, path: string, asked: string])[] = [
  ['results', '/?q=ceasefire', '/api/search?'],
  ['an article', '/article/any', '/api/articles/'],
  ['a story', '/story/any', '/api/stories/'],
  ['the sources', '/sources', '/api/sources'],
  ['saved searches', '/searches', '/api/searches'],
];

/** axe takes a page without colours of its own for white, also where the browser shows it dark. */
async function canvas(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.background = 'Canvas';
  });
}

async function openFirst(page: Page): Promise<void> {
  await page.locator('.hits h3 a').first().click();
  await unfold(page);
}

/** Every panel of the reader open. */
async function unfold(page: Page): Promise<void> {
  await page.locator('.reader .text').waitFor();
  await settled(page);
  await page.getByText(/^Why these tags/).click();
  await page.getByText('Cite this version').click();
}

async function articleAlone(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Also in/ }).click();
  await page.getByRole('heading', { name: 'Copies' }).waitFor();
  await unfold(page);
}

/** The article that its outlet corrected. */
async function corrected(page: Page, search: string): Promise<void> {
  const id = await page.evaluate(async () => {
    const { hits } = (await (await fetch('/api/search?limit=200&collapse=none')).json()) as { hits: { id: string }[] };
    const views = await Promise.all(
      hits.map(async (hit) => (await (await fetch(`/api/articles/${hit.id}`)).json()) as { id: string; revision: number }),
    );
    return views.find(({ revision }) => revision > 1)?.id ?? 'none';
  });
  await page.goto(new URL(`/article/${id}${search}`, page.url()).href);
  await page.getByRole('heading', { name: 'Revisions' }).waitFor();
  await settled(page);
}

async function suggest(page: Page): Promise<void> {
  await page.locator('#q').pressSequentially('syri');
  await page.locator('#suggestions li').first().waitFor();
}

async function mapTable(page: Page): Promise<void> {
  await page.locator('.world .land').first().waitFor();
  await page.locator('.map').getByText('As a table').click();
}

async function compare(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Compare outlets' }).first().click();
  await page.getByRole('list', { name: 'Reports of this story' }).getByRole('listitem').first().waitFor();
}

/** The story of the first hit, also where it is the only report. */
async function story(page: Page): Promise<void> {
  const id = await page.evaluate(async () => {
    const { hits } = (await (await fetch(`/api/search${location.search}`)).json()) as { hits: { storyId: string }[] };
    return hits[0]?.storyId ?? 'none';
  });
  await page.goto(new URL(`/story/${id}`, page.url()).href);
  await page.locator('.reports > li').first().waitFor();
}

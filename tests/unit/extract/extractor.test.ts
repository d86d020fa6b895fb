import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import type { ExtractInput } from '../../../src/domain/article.ts';
import { createExtractor, EXTRACTOR_VERSION, toExtractLine } from '../../../src/extract/index.ts';
import { WorkerSlot } from '../../../src/extract/worker-slot.ts';

const PARAGRAPH =
  'Negotiators from both sides of the river went back to the old customs house on Monday, the mediators said in a short statement.';
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Talks resume</title>${head}</head><body>${body}</body></html>`;
const input = (html: string, more: Partial<ExtractInput> = {}): ExtractInput => ({
  page: html,
  url: 'https://a.example/story',
  contentType: null,
  ...more,
});
const GOOD = input(page(`<article><p>${PARAGRAPH}</p></article>`));

const extractor = createExtractor({ workers: 1, timeoutMs: 20_000 });
afterAll(() => extractor.close());

describe('a hostile page costs itself only', () => {
  test('a hundred thousand nested tags are read without them', async () => {
    const { text } = await extractor.extract(input('<div>'.repeat(100_000) + `<p>${PARAGRAPH}</p>`));
    expect(text).toBe(PARAGRAPH);
  });

  test.each([
    ['more tags than any article', '<p>a'.repeat(100_001)],
    ['more markup than any article', `<p>${'word '.repeat(1_100_000)}`],
    ['more bytes than any article', ' '.repeat(20_000_001)],
  ])('%s', async (_, html) => {
    await expect(extractor.extract(input(html))).rejects.toMatchObject({ name: 'ExtractError', code: 'extract-failed' });
    expect((await extractor.extract(GOOD)).text).toBe(PARAGRAPH);
  });

  test('a page that takes too long, and the one after it', async () => {
    const impatient = createExtractor({ workers: 1, timeoutMs: 1 });
    await expect(impatient.extract(input('<p>some text <b>of no use</b>'.repeat(45_000)))).rejects.toMatchObject({
      code: 'extract-timeout',
    });
    await impatient.close();
    const patient = createExtractor({ workers: 1, timeoutMs: 20_000 });
    expect((await patient.extract(GOOD)).text).toBe(PARAGRAPH);
    await patient.close();
  });

  const attributes = Array.from({ length: 45 }, (_, index) => `a${index}`).join(' ');
  /** Little text in the article, much beside it: what a second opinion is asked for, and more elements than it has memory for. */
  const greedy = input(
    page(
      `<article><p>${PARAGRAPH}</p></article>${`<div class="comment-list"><p>${PARAGRAPH}</p></div>`.repeat(20)}${`<i ${attributes}></i>`.repeat(22_000)}`,
    ),
  );

  test('a page that fills the heap of the second opinion has the first one', async () => {
    expect(await extractor.extract(greedy)).toMatchObject({ text: PARAGRAPH, engine: `rules-${EXTRACTOR_VERSION}` });
    expect((await extractor.extract(GOOD)).text).toBe(PARAGRAPH);
  });

  test('a worker that runs out of memory says so and is replaced', async () => {
    const slot = new WorkerSlot('second-worker', 20_000);
    await expect(slot.run(greedy)).rejects.toMatchObject({ code: 'extract-out-of-memory' });
    expect((await slot.run(GOOD)).article.text).toBe(PARAGRAPH);
    await slot.stop();
  });
});

test('no script runs and nothing is loaded', async () => {
  let requests = 0;
  const server = createServer((_, response) => {
    requests++;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const head = `<base href="${base}/"><meta http-equiv="refresh" content="0;url=${base}/refresh"><link rel="stylesheet" href="${base}/a.css"><link rel="preload" href="a.js" as="script"><style>@import "${base}/b.css";</style><script src="${base}/a.js"></script>`;
  const body = `<script>document.title = 'changed'; document.body.innerHTML = 'changed'; fetch('${base}/fetch')</script><img src="${base}/a.png" onerror="document.body.remove()"><iframe src="${base}/frame"></iframe><video src="${base}/v"></video><object data="${base}/o"></object><article onload="x()"><p>${PARAGRAPH}</p></article>`;
  const article = await extractor.extract(input(page(body, head), { url: `${base}/story` }));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(article).toMatchObject({ title: 'Talks resume', text: PARAGRAPH });
  expect(requests).toBe(0);
  await new Promise((resolve) => server.close(resolve));
});

describe('what an operator removes', () => {
  const body = `<article><p>${PARAGRAPH}</p><p class="promo-line">The Courier is read in forty countries, from the coast to the hills and beyond.</p></article>`;

  test('is gone', async () => {
    expect((await extractor.extract(input(page(body), { remove: ['p[class|="promo"]', '.absent'] }))).text).toBe(PARAGRAPH);
  });

  test('is never the whole page', async () => {
    expect((await extractor.extract(input(page(`<article><p>${PARAGRAPH}</p></article>`), { remove: ['html', 'body'] }))).text).toBe(
      PARAGRAPH,
    );
  });

  test('is told where the selector is wrong', async () => {
    await expect(extractor.extract(input(page(body), { remove: ['p[class='] }))).rejects.toMatchObject({
      code: 'extract-failed',
      message: expect.stringContaining('"p[class="') as unknown,
    });
  });
});

describe('boxes by name', () => {
  const clutter = '<div class="wp-caption-text">A bus leaves the town for the provincial capital.</div>';

  test('an element that holds the text stays, whatever it is called', async () => {
    const html = page(`<form id="aspnetForm"><div class="subscribe share"><p>${PARAGRAPH}</p>${clutter}<p>${PARAGRAPH}</p></div></form>`);
    expect((await extractor.extract(input(html))).text).toBe(`${PARAGRAPH}\n\n${PARAGRAPH}`);
  });

  test('text stays where cleaning would take most of it', async () => {
    const html = page(Array.from({ length: 8 }, (_, index) => `<div class="caption"><p>${index} ${PARAGRAPH}</p></div>`).join(''));
    expect((await extractor.extract(input(html))).text.split('\n\n')).toHaveLength(8);
  });

  test('an element that is dropped but never closed does not take the page with it', async () => {
    const html = page(`<p>${PARAGRAPH}</p><noscript><svg><p>${PARAGRAPH}</p>`);
    expect((await extractor.extract(input(html))).text).toBe(`${PARAGRAPH}\n\n${PARAGRAPH}`);
  });
});

describe('verdicts', () => {
  test.each([
    ['an empty page', '', ['no-text']],
    ['a title and nothing else', page(''), ['no-text']],
    ['a few words without a title', '<p>Loading the page.</p>', ['no-text']],
    ['a short report under a title', page('<p>Four people were killed on the bridge.</p>'), []],
    ['a challenge', '<title>Just a moment...</title><p>Checking your browser before you go on.</p>', ['error-page']],
    ['news of a security check', '<title>Security check at the border - Courier</title><p>Four people were stopped at the bridge.</p>', []],
    ['news of an error', '<title>Error in strike killed twelve, army says</title><p>Twelve people were killed at the bridge.</p>', []],
  ])('%s', async (_, html, reasons) => {
    expect((await extractor.extract(input(html))).verdict).toMatchObject({
      ok: reasons.length === 0,
      reasons: expect.arrayContaining(reasons) as unknown,
    });
  });
});

test('calls beyond the workers wait, every caller gets its own page, and keeps its bytes', async () => {
  const pool = createExtractor({ workers: 2, timeoutMs: 20_000 });
  const pages = Array.from({ length: 12 }, (_, index) => new TextEncoder().encode(page(`<article><p>${index} ${PARAGRAPH}</p></article>`)));
  const articles = await Promise.all(pages.map((bytes) => pool.extract({ ...GOOD, page: bytes })));
  expect(articles.map(({ text }) => text)).toEqual(pages.map((_, index) => `${index} ${PARAGRAPH}`));
  expect(pages.every((bytes) => bytes.length > 0)).toBe(true);
  await pool.close();
});

test('closing ends what runs and what waits', async () => {
  const pool = createExtractor({ workers: 1, timeoutMs: 20_000 });
  const [running, waiting] = [pool.extract(GOOD), pool.extract(GOOD)];
  const outcomes = Promise.allSettled([running, waiting]);
  await pool.close();
  expect((await outcomes).map((outcome) => (outcome.status === 'rejected' ? (outcome.reason as { code: string }).code : 'done'))).toEqual([
    'aborted',
    'aborted',
  ]);
  await expect(pool.extract(GOOD)).rejects.toMatchObject({ code: 'aborted' });
});

test('the line of the extract command', async () => {
  const article = await extractor.extract(
    input(page(`<p>${PARAGRAPH}</p>`, '<meta property="article:published_time" content="2024-05-13T10:00:00Z">')),
  );
  expect(toExtractLine('7', article)).toEqual({
    id: '7',
    url: 'https://a.example/story',
    canonicalUrl: 'https://a.example/story',
    title: 'Talks resume',
    text: PARAGRAPH,
    byline: null,
    siteName: null,
    publishedAt: '2024-05-13T10:00:00.000Z',
    language: 'en',
    direction: 'ltr',
    engine: `rules-${EXTRACTOR_VERSION}`,
    verdict: { ...article.verdict, ok: true },
  });
});

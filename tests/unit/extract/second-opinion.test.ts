import { afterAll, describe, expect, test } from 'vitest';
import { createExtractor, EXTRACTOR_VERSION } from '../../../src/extract/index.ts';
import { readPage } from '../../../src/extract/page.ts';
import { loadDom } from '../../../src/extract/read-dom.ts';
import { secondOpinion } from '../../../src/extract/second-opinion.ts';

const SENTENCE = 'The harbour council met on the ferry question again and sent the engineers back to measure the ice';
const paragraphs = (count: number): string => Array.from({ length: count }, (_, index) => `<p>${SENTENCE}, number ${index}.</p>`).join('');
const input = (body: string, description: string) => ({
  page: `<title>Ferry question</title><meta name="description" content="${description}"><body>${body}`,
  url: 'https://a.example/story',
  contentType: null,
});

/** The element that calls itself the article is about something else; the story is called a comment. */
const MISLED = input(
  `<div class="article-body"><p>Cookies, terms and the address of this newspaper are found below, with the hours of its office.</p><p>${'Subscribers write to the same office by letter. '.repeat(6)}</p></div>
   <div><div class="story comments">${paragraphs(6)}</div></div>`,
  'Harbour council sends engineers back to measure the ice: ferry question open again',
);

describe('whether a second opinion is asked for', () => {
  test('not where the text is what the page says it is', () => {
    expect(readPage(input(`<div>${paragraphs(5)}</div>`, 'Harbour council met on the ferry question again')).answer.doubtful).toBe(false);
  });

  test('not where a page has little text at all', () => {
    expect(
      readPage(input('<p>Four people were killed on the bridge.</p>', 'Nothing of this stands in the text below')).answer.doubtful,
    ).toBe(false);
  });

  test('where the text is about something else than the page', () => {
    expect(readPage(MISLED).answer.doubtful).toBe(true);
  });
});

describe('whether it is taken', () => {
  test('where it says more of what the page is about', async () => {
    const article = secondOpinion(await loadDom(), MISLED);
    expect(article).toMatchObject({ engine: `readability-${EXTRACTOR_VERSION}`, title: 'Ferry question' });
    expect(article.text).toContain(`${SENTENCE}, number 5.`);
  });

  test('not where it says the same', async () => {
    expect(secondOpinion(await loadDom(), input(`<div>${paragraphs(5)}</div>`, 'Ferry question')).engine).toBe(
      `rules-${EXTRACTOR_VERSION}`,
    );
  });
});

describe('through the extractor', () => {
  const extractor = createExtractor({ workers: 1, timeoutMs: 20_000 });
  afterAll(() => extractor.close());

  test('a doubtful page has the better of both', async () => {
    const [doubtful, plain] = await Promise.all([extractor.extract(MISLED), extractor.extract(input(`<div>${paragraphs(5)}</div>`, ''))]);
    expect(doubtful.engine).toBe(`readability-${EXTRACTOR_VERSION}`);
    expect(plain.engine).toBe(`rules-${EXTRACTOR_VERSION}`);
  });
});

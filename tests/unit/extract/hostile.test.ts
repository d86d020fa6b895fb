import { expect, test } from 'vitest';
import { ExtractError } from '../../../src/extract/errors.ts';
import { extractPage } from '../../../src/extract/page.ts';
import { headsBox, headsComments } from '../../../src/extract/headings.ts';
import { invites, labelRule } from '../../../src/extract/labels.ts';
import { LINE_RULES } from '../../../src/extract/line-rules.ts';

const many = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join('');

/** Far above what a linear reader needs, far below what a quadratic one does. */
const LONGEST_MS = 10_000;

test.each([
  ['nested elements', '<div>'.repeat(500_000) + 'text'],
  ['nested elements with ends', `${'<div><b>'.repeat(100_000)}text${'</i></div>'.repeat(100_000)}`],
  ['formatting that is never closed', many(300, (index) => `<b id=${index}>`) + '<p>some text'.repeat(30_000)],
  ['nested tables', '<table><tr><td>'.repeat(60_000)],
  ['nested forms', '<form>'.repeat(90_000) + '</form>'.repeat(90_000)],
  ['end tags of nothing', '</div></b></p>'.repeat(300_000)],
  ['text without tags', 'word '.repeat(250_000)],
  ['text without spaces', 'x'.repeat(1_000_000)],
  ['Han without marks', '字'.repeat(500_000)],
  ['one line of links', '<a href=x>link</a> '.repeat(40_000)],
  ['list items', '<li>item'.repeat(90_000)],
  ['breaks', 'line<br>'.repeat(90_000)],
  ['attributes', `<p ${many(200_000, (index) => `a${index}=1 `)}>text`],
  ['one attribute without end', `<p class="${'word '.repeat(400_000)}`],
  ['class words', `<p class="${'no-has-with-'.repeat(50_000)}">text`],
  ['different classes', many(50_000, (index) => `<div class="a${index}b c${index}d" id="e${index}">text</div>`)],
  ['a script without end', `<p>text<script>${'</scrip'.repeat(300_000)}`],
  ['comments without end', '<!--'.repeat(300_000)],
  ['drawings without end', '<svg><template><noscript>'.repeat(20_000)],
  ['angle brackets', '<'.repeat(1_000_000)],
  ['references', '&'.repeat(1_000_000)],
  ['hidden blocks', '<div hidden><p>Some text of a sentence that is long enough to be one.</p>'.repeat(30_000)],
  ['preformatted', `<pre>${'line\n\n'.repeat(100_000)}</pre>`],
  ['headlines', '<h1>Title</h1>'.repeat(50_000)],
  ['article bodies', '<div itemprop=articleBody><p>A sentence of the article that is long enough.</p></div>'.repeat(20_000)],
  [
    'bodies of two articles',
    `<article>${'<div class=post-body><p>A sentence of the article that is long enough.</p></div>'.repeat(12_000)}</article>`.repeat(2),
  ],
  ['related boxes', '<div><h3>Related articles</h3><p>A sentence of the box that is long enough.</p></div>'.repeat(20_000)],
  ['spaces and marks', ` ${'\u00ad\u200b \u0300'.repeat(200_000)}`],
])('linear or refused: %s', (_, html) => {
  const before = performance.now();
  let refusal: unknown = null;
  try {
    extractPage({ page: html, url: 'https://a.example/story', contentType: null });
  } catch (error) {
    refusal = error;
  }
  expect(refusal === null || refusal instanceof ExtractError).toBe(true);
  expect(performance.now() - before).toBeLessThan(LONGEST_MS);
});

test('line rules see nothing that makes them slow', () => {
  const pieces = ['a ', 'A.', 'by ', '1 ', '12/', '(', '[', '"', 'Photo ', 'AP ', 'a@', '| ', 'Jan ', '10:15 ', '字', 'и ', "O'", '— '];
  const before = performance.now();
  for (const { pattern, longest } of LINE_RULES)
    for (const piece of pieces) pattern.test(piece.repeat(longest).slice(0, longest - 1) + '\u0001');
  for (const read of [headsBox, headsComments, labelRule, invites]) for (const piece of pieces) read(piece.repeat(80));
  expect(performance.now() - before).toBeLessThan(LONGEST_MS);
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { extractPage } from '../../src/extract/index.ts';
import { difference } from './difference.ts';
import { type Draft, writeDraft } from './draft.ts';
import { encode } from './encode.ts';

const URL_OF_PAGE = 'https://www.harbour-courier.example/2024/05/13/ferry/';
const HTML =
  '<html lang="ru"><meta charset="windows-1251"><title>Паром</title><article><p>Паром снова ходит между двумя берегами.</p></article>';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'golden-'));
});
afterEach(() => rmSync(parent, { recursive: true }));

function draft(bytes: Uint8Array): Draft {
  const article = extractPage({ page: bytes, url: URL_OF_PAGE, contentType: null });
  return { name: 'ferry', bytes, url: URL_OF_PAGE, contentType: null, article };
}
const written = (file: string): string => readFileSync(join(parent, 'ferry', file), 'utf8');

describe('a draft', () => {
  test.each(['windows-1251', 'utf-16le', 'utf-16be'])('keeps a page in %s readable and says how to encode it again', (label) => {
    const html = label.startsWith('utf-16') ? HTML.replace('windows-1251', 'utf-16') : HTML;
    writeDraft(parent, draft(encode(html, label)));
    const expected: unknown = JSON.parse(written('expected.json'));
    expect(expected).toMatchObject({
      unreviewed: expect.any(String),
      input: { url: URL_OF_PAGE, encodeAs: label },
      article: { language: 'ru' },
    });
    expect(written('page.html')).toBe(html);
    expect(written('expected.txt')).toBe('Паром снова ходит между двумя берегами.\n');
  });

  test('never takes the place of a page that is there', () => {
    writeDraft(parent, draft(Buffer.from(HTML.replace('windows-1251', 'utf-8'))));
    expect(() => writeDraft(parent, draft(Buffer.from('<p>Other')))).toThrow('EEXIST');
    expect(written('expected.txt')).toContain('Паром');
  });

  test('is refused where its bytes could not be made again', () => {
    expect(() => writeDraft(parent, draft(Uint8Array.from([0xff, 0x41, 0x80])))).toThrow('save it as UTF-8');
  });
});

test('a difference tells lines that are missing and lines that are too many, in order', () => {
  expect(difference(['a', 'b', 'c'], ['a', 'x', 'c', 'd'])).toEqual(['  a', '- b', '+ x', '  c', '+ d']);
  expect(difference([], ['a'])).toEqual(['+ a']);
  expect(difference(['a'], [])).toEqual(['- a']);
});

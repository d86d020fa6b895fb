import { afterAll, expect, test } from 'vitest';
import { createExtractor } from '../../../src/extract/index.ts';
import { encode } from '../../golden/encode.ts';

const RUSSIAN = 'Эвакуация жителей посёлков завершена в пятницу вечером.';
const ARABIC = 'عاد الهدوء إلى المعبر الشرقي صباح اليوم السبت.';
const CHINESE = '交战双方宣布停火协议延长十天。';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = (body: string, head = ''): string =>
  `<html><head>${head}<title>t</title></head><body><article><p>${body}</p></article></body></html>`;
const concat = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

const extractor = createExtractor({ workers: 1, timeoutMs: 20_000 });
afterAll(() => extractor.close());

test.each([
  ['windows-1251 in a meta element', RUSSIAN, encode(page(RUSSIAN, '<meta charset="windows-1251">'), 'windows-1251'), null, null],
  ['windows-1251 in the header', RUSSIAN, encode(page(RUSSIAN), 'windows-1251'), 'text/html; charset=windows-1251', null],
  ['windows-1251 in quotes in the header', RUSSIAN, encode(page(RUSSIAN), 'windows-1251'), 'text/html; Charset="CP1251"', null],
  [
    'windows-1256 in a late meta element',
    ARABIC,
    encode(page(ARABIC, `${'<meta name="x" content="y">'.repeat(80)}<meta charset="windows-1256">`), 'windows-1256'),
    null,
    null,
  ],
  ['gb2312 as declared means gb18030', CHINESE, encode(page(CHINESE, '<meta charset="gb2312">'), 'gb18030'), null, null],
  [
    'the override wins over a wrong declaration',
    RUSSIAN,
    encode(page(RUSSIAN, '<meta charset="utf-8">'), 'windows-1251'),
    'text/html; charset=utf-8',
    'windows-1251',
  ],
  ['an override that names nothing counts as absent', RUSSIAN, utf8(page(RUSSIAN)), null, 'no-such-charset'],
  ['nothing declared, valid UTF-8', RUSSIAN, utf8(page(RUSSIAN)), null, null],
  ['UTF-8 declared as ISO-8859-1', RUSSIAN, utf8(page(RUSSIAN)), 'text/html; charset=ISO-8859-1', null],
  [
    'a byte order mark wins over the header',
    RUSSIAN,
    concat(Uint8Array.of(0xef, 0xbb, 0xbf), utf8(page(RUSSIAN))),
    'text/html; charset=windows-1251',
    null,
  ],
  ['UTF-16 with a byte order mark', ARABIC, new Uint8Array(Buffer.from(`\uFEFF${page(ARABIC)}`, 'utf16le')), null, null],
  [
    'nothing declared, not UTF-8',
    'Le café est fermé depuis hier soir.',
    Uint8Array.from(Buffer.from(page('Le café est fermé depuis hier soir.'), 'latin1')),
    null,
    null,
  ],
  [
    'windows-1252 quotes under ISO-8859-1',
    '“Nobody fired”, said the guard of the bridge.',
    encode(page('“Nobody fired”, said the guard of the bridge.'), 'windows-1252'),
    'text/html; charset=iso-8859-1',
    null,
  ],
  ['UTF-8 declared as Shift_JIS', RUSSIAN, utf8(page(RUSSIAN, '<meta charset="shift_jis">')), null, null],
  ['an unknown label', RUSSIAN, utf8(page(RUSSIAN, '<meta charset="x-nonsense">')), 'text/html; charset=x-nonsense', null],
  ['NUL bytes', RUSSIAN, utf8(page(Array.from(RUSSIAN).join('\0'))), null, null],
  ['text already decoded', ARABIC, page(ARABIC, '<meta charset="windows-1251">'), 'text/html; charset=koi8-r', null],
])('%s', async (_, text, bytes, contentType, encoding) => {
  const article = await extractor.extract({ page: bytes, url: 'https://a.example/story', contentType, encoding });
  expect(article.text).toBe(text);
});

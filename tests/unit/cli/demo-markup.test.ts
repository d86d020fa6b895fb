import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { readableDate, rssDate } from '../../../src/cli/demo/dates.ts';
import { encodeMarkup } from '../../../src/cli/demo/encode.ts';
import { escapeMarkup, markup, scriptJson } from '../../../src/cli/demo/markup.ts';
import fc from '../../support/property.ts';

/** What a parser makes of the text inside one element. */
function parsedText(element: string): string | null {
  const [root, ...others] = parseDocument(element, { decodeEntities: true }).children;
  if (others.length > 0 || root?.type !== 'tag') return null;
  return root.children.map((child) => (child.type === 'text' ? child.data : `(${child.type})`)).join('');
}

const hostileText = fc.string({ unit: fc.constantFrom('&', '<', '>', '"', "'", ';', '#', '/', 'amp', 'a', 'é', 'ж', 'ع', '😀', ' ') });

describe('markup', () => {
  test('any text is read back as it was written, as text and as an attribute', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(parsedText(markup`<p>${text}</p>`.text)).toBe(text);
        expect(markup`<a title="${text}">x</a>`.text.slice(10, -7)).not.toMatch(/["<>]/);
      }),
    );
  });

  test('markup is inserted as it is, null is nothing, lists stand one to a line', () => {
    const items = ['a & b', 'c'].map((text) => markup`<li>${text}</li>`);
    expect(markup`<ul>${items}${null}</ul>`.text).toBe('<ul><li>a &amp; b</li>\n<li>c</li></ul>');
  });

  test('JSON cannot end its script element and stays the same JSON', () => {
    const value = { headline: '</script><script>alert(1)</script> & "more"' };
    const { text } = scriptJson(value);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual(value);
  });

  test('what a charset lacks becomes a reference', () => {
    fc.assert(
      fc.property(fc.constantFrom('windows-1251', 'iso-8859-1', 'utf-8'), fc.string({ unit: 'grapheme' }), (charset, text) => {
        const decoder = new TextDecoder(charset, { fatal: true });
        const bytes = encodeMarkup(markup`<p>${text}</p>`.text, charset);
        // 0x80 to 0x9f mean other characters to a browser, which no sample text contains.
        fc.pre(!/[\u0080-\u009f]/.test(text));
        expect(parsedText(decoder.decode(bytes))).toBe(text);
      }),
    );
    expect(new TextDecoder('latin1').decode(encodeMarkup('œ ж 😀 é', 'iso-8859-1'))).toBe('&#339; &#1078; &#128512; é');
    expect(escapeMarkup(`<a href='x'>&"`)).toBe('&lt;a href=&#39;x&#39;&gt;&amp;&quot;');
  });
});

describe('dates', () => {
  test.each([
    ['1998-04-10T19:05:00+01:00', 'Fri, 10 Apr 1998 19:05:00 +0100'],
    ['2006-11-21T21:15:00+05:45', 'Tue, 21 Nov 2006 21:15:00 +0545'],
    ['1995-11-21T23:30:00-05:00', 'Tue, 21 Nov 1995 23:30:00 -0500'],
    ['2004-02-29T00:00:00+00:00', 'Sun, 29 Feb 2004 00:00:00 +0000'],
    ['1999-06-10', 'Thu, 10 Jun 1999'],
  ])('%s is %s in RSS', (date, expected) => {
    expect(rssDate(date)).toBe(expected);
  });

  test.each([
    ['1995-11-21T23:30:00-05:00', 'en', /^November 21, 1995 at 23:30$/],
    ['2015-02-12T14:30:00+03:00', 'ru', /^12 февраля 2015.*14:30$/],
    ['2017-03-03', 'fr', /^3 mars 2017$/],
    ['2014-06-11', 'ar', /^11 يونيو 2014$/],
  ])('%s reads naturally in %s, on the outlet’s own clock', (date, language, expected) => {
    expect(readableDate(date, language)).toMatch(expected);
  });
});

import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { withEvidence } from '../../../src/web/evidence.ts';
import { html, isWebLink } from '../../../src/web/html.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', '=', ' ', 'a', '\0', '&amp;', '&#39;', '-->', ']]>', '</script>') }),
);
const clean = (text: string): string => text.replaceAll('\0', '\ufffd');

describe('html', () => {
  test('whatever text is given comes out of a parser as that text, alone', () => {
    fc.assert(
      fc.property(anyText, anyText, (content, attribute) => {
        const [element, ...others] = parseDocument(html`<p title="${attribute}">${content}</p>`.markup).children;
        expect(others).toEqual([]);
        if (!element || !('attribs' in element)) throw new Error('no element');
        expect(element.attribs).toEqual({ title: clean(attribute) });
        expect(element.children.map((child) => ('data' in child ? child.data : child.type)).join('')).toBe(clean(content));
      }),
    );
  });

  test('markup made here is kept, lists are joined, nothing is written for nothing', () => {
    const inner = html`<b>${'<'}</b>`;
    expect(html`${inner}${[1, inner, ['&']]}${null}${undefined}${false}${0}`.markup).toBe('<b>&lt;</b>1<b>&lt;</b>&amp;0');
  });

  test.each([
    ['https://a.example/x?a=1&b=2', 'https://a.example/x?a=1&amp;b=2'],
    ['HTTP://a.example', 'HTTP://a.example'],
    ['/article/1', '/article/1'],
    ['/', '/'],
    ['#mention-1', '#mention-1'],
    ['javascript:alert(1)', '#'],
    ['JaVaScRiPt:alert(1)', '#'],
    [' javascript:alert(1)', '#'],
    ['java\nscript:alert(1)', '#'],
    ['data:text/html,x', '#'],
    ['//evil.example', '#'],
    ['/\\evil.example', '#'],
    ['/\t/evil.example', '#'],
    ['https:evil', '#'],
    ['', '#'],
    ['x" onclick="y', '#'],
  ])('a link to %j becomes %j', (given, expected) => {
    expect(html`<a href="${given}">x</a>`.markup).toBe(`<a href="${expected}">x</a>`);
  });

  test('no text becomes a link that leaves http(s) or our own paths', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('/', '\\', 'j', ':', 'http', 's', '\t', '\n', ' ', '#', '?', 'a', 'javascript:', '.') }),
        (text) => {
          const [element] = parseDocument(html`<a href="${text}">x</a>`.markup).children;
          const href = element && 'attribs' in element ? (element.attribs.href ?? '') : '';
          const url = new URL(href, 'http://self.example/page');
          expect(['http:', 'https:']).toContain(url.protocol);
          expect(url.host === 'self.example' || /^https?:/i.test(href)).toBe(true);
        },
      ),
    );
  });
});

test.each<[string | null, boolean]>([
  ['https://a.example/', true],
  ['http://a', true],
  ['ftp://a.example', false],
  ['javascript:alert(1)', false],
  ['https://', false],
  ['', false],
  [null, false],
])('isWebLink(%j) is %s', (url, expected) => expect(isWebLink(url)).toBe(expected));

test('marks keep the text whole, however mentions overlap, and every anchor is there once', () => {
  const text = 'The Rapid Support Forces of Sudan <held> the airport.';
  const mentions = fc.array(
    fc
      .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 20 }))
      .map(([start, length]) => ({ start, end: Math.min(text.length, start + length) })),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(mentions, (spans) => {
      const numbered = spans.map((span, index) => ({
        mention: {
          ...span,
          field: 'text' as const,
          text: text.slice(span.start, span.end),
          tag: 't"',
          kind: 'country' as const,
          rule: '<r>',
        },
        number: index + 1,
        marked: true,
      }));
      const { markup } = html`<p>${withEvidence(text, 0, text.length, numbered)}</p>`;
      expect(markup.replace(/<\/?(?:p|mark|span)(?: [^<>]*)?>/g, '')).toBe(text.replace('<held>', '&lt;held&gt;'));
      const anchors = [...markup.matchAll(/ id="mention-(\d+)"/g)].map((match) => Number(match[1])).toSorted((a, b) => a - b);
      expect(anchors).toEqual(spans.map((_, index) => index + 1));
    }),
  );
});

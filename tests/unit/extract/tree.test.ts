import { isTag, isText, type ParentNode } from 'domhandler';
import { describe, expect, test } from 'vitest';
import { documentOf } from '../../../src/extract/document.ts';
import { MAX_DEPTH } from '../../../src/extract/limits.ts';
import { readSource } from '../../../src/extract/page-source.ts';
import fc from '../../support/property.ts';

/** The tree of a page's body, as `div(p(One)p(Two))`. */
function outline(html: string): string {
  const tell = (node: ParentNode): string =>
    node.children.map((child) => (isText(child) ? child.data.trim() : isTag(child) ? `${child.name}(${tell(child)})` : '')).join('');
  return /^html\(body\((.*)\)\)$/s.exec(tell(documentOf(readSource(html).tree).document))?.[1] ?? 'no body';
}

describe('nesting is mended as browsers do', () => {
  test.each([
    ['paragraphs end where blocks begin', '<p>One<p>Two<div>Three</div>', 'p(One)p(Two)div(Three)'],
    ['list items', '<ul><li>One<li>Two<ul><li>Three</ul><li>Four</ul>', 'ul(li(One)li(Twoul(li(Three)))li(Four))'],
    ['definitions', '<dl><dt>One<dd>Two<dt>Three</dl>', 'dl(dt(One)dd(Two)dt(Three))'],
    ['cells and rows', '<table><tr><td>One<td>Two<tr><td>Three</table>', 'table(tr(td(One)td(Two))tr(td(Three)))'],
    ['a table in a cell', '<table><tr><td><table><tr><td>One</table><td>Two</table>', 'table(tr(td(table(tr(td(One))))td(Two)))'],
    [
      'an end tag does not leave its cell',
      '<div><table><tr><td>One</div>Two</td></tr></table>Three</div>',
      'div(table(tr(td(OneTwo)))Three)',
    ],
    ['an inline end tag closes no block', '<b><p>One</b></p><p>Two</p>', 'b(p(One)p(Two))'],
    ['a block end tag closes what is open inside', '<div><span><b>One</div>Two', 'div(span(b(One)))Two'],
    ['end tags of nothing', '</div></p></li>One</b>', 'One'],
    ['a link ends at the next', '<a>One<a>Two</a>', 'a(One)a(Two)'],
    ['a heading ends at the next', '<h2>One<h3>Two</h3>', 'h2(One)h3(Two)'],
    ['a form closes nothing', '<form><div>One</form>Two</div>', 'form(div(OneTwo))'],
    ['text behind the body', '<body><p>One</p></body></html>Two', 'p(One)Two'],
    ['void elements', '<p>One<br>Two<img src=a>Three', 'p(Onebr()Twoimg()Three)'],
    ['a stray break', 'One</br>Two', 'Onebr()Two'],
  ])('%s', (_, html, expected) => {
    expect(outline(html)).toBe(expected);
  });
});

describe('what is never read', () => {
  test.each([
    ['scripts, styles and comments', 'One<script>if (a<b) "</p>"</script><style>p>a{}</style><!-- <p>no -->Two', 'OneTwo'],
    ['what stands in for scripts', 'One<noscript><img src=a><p>Two</p></noscript>', 'One'],
    ['drawings', 'One<svg><title>no</title><path d="M0"/></svg>Two<svg/>Three', 'OneTwoThree'],
    ['a drawing nobody closed', 'One<svg><path><p>Two', 'Onep(Two)'],
    ['a template nobody closed', 'One<template><p>Two</p>', 'Onep(Two)'],
    ['a script nobody closed', '<p>One</p><script>var a = "<p>Two</p>', 'p(One)'],
  ])('%s', (_, html, expected) => {
    expect(outline(html)).toBe(expected);
  });

  test('attributes of any length', () => {
    const page = `<body class="a" id="b"><p class="c" data-x="${'x'.repeat(5000)}">One</p><body class="d" lang="e">`;
    const { document } = documentOf(readSource(page, { isWhole: true }).tree);
    const body = document.children.filter(isTag)[0]?.children.filter(isTag)[0];
    expect(body?.attribs).toEqual({ class: 'a', id: 'b', lang: 'e' });
    expect(body?.children.filter(isTag)[0]?.attribs).toEqual({ class: 'c' });
  });

  test('attributes that nothing looks at, unless all are asked for', () => {
    const attributes = (isWhole: boolean): unknown => {
      const { document } = documentOf(readSource(`<p CLASS=a data-x='b' id = "c&amp;d" onclick hidden/>One`, { isWhole }).tree);
      return document.children.filter(isTag)[0]?.children.filter(isTag)[0]?.children.filter(isTag)[0]?.attribs;
    };
    expect(attributes(false)).toEqual({ class: 'a', id: 'c&d', hidden: '' });
    expect(attributes(true)).toEqual({ class: 'a', 'data-x': 'b', id: 'c&d', onclick: '', hidden: '' });
  });
});

test('any markup gives a tree of bounded depth that keeps all text outside dropped elements', () => {
  const tag = fc.constantFrom(
    'div',
    'p',
    'b',
    'a',
    'ul',
    'li',
    'table',
    'tr',
    'td',
    'form',
    'h2',
    'br',
    'section',
    'dd',
    'dl',
    'body',
    'html',
  );
  const piece = fc.oneof(
    tag.map((name) => `<${name} class="x">`),
    tag.map((name) => `</${name}>`),
    fc.constantFrom('word', ' < ', '&amp;', '<!-- > -->', '"'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 300 }), fc.integer({ min: 0, max: 400 }), (pieces, nested) => {
      const html = '<div>'.repeat(nested) + pieces.join('');
      const words = html.match(/word/g)?.length ?? 0;
      let deepest = 0;
      let found = 0;
      const walk = (node: ParentNode, depth: number): void => {
        deepest = Math.max(deepest, depth);
        for (const child of node.children) {
          expect(child.parent).toBe(node);
          if (isText(child)) found += child.data.match(/word/g)?.length ?? 0;
          else if (isTag(child)) walk(child, depth + 1);
        }
      };
      walk(documentOf(readSource(html).tree).document, 0);
      expect(deepest).toBeLessThanOrEqual(MAX_DEPTH + 3);
      expect(found).toBe(words);
    }),
  );
});

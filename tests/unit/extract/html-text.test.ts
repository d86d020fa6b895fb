import { expect, test } from 'vitest';
import { textFromHtml } from '../../../src/extract/index.ts';
import fc from '../../support/property.ts';

test.each([
  ['plain text', 'Four people were killed.', 'Four people were killed.'],
  ['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
  ['inline elements join', '<p>Four <b>people</b> were <a href="#">kil</a>led.</p>', 'Four people were killed.'],
  ['blocks without spaces between', '<div>One.</div>Two.<div>Three.</div>', 'One.\n\nTwo.\n\nThree.'],
  ['a break is a line, two are a paragraph', 'One<br>two<br/><br />three', 'One\ntwo\n\nthree'],
  [
    'list items are lines',
    'Terms:<ul><li><p>One</p></li><li>Two<ul><li>Three</li></ul></li></ul>After',
    'Terms:\n\nOne\nTwo\nThree\n\nAfter',
  ],
  ['table rows are lines', '<table><tr><th>Day</th><th>Dead</th></tr><tr><td>Friday</td><td>4</td></tr></table>', 'Day Dead\nFriday 4'],
  ['references decoded once', '<p>&#8220;Q&amp;A&#8221; &lt;b&gt; &nbsp;caf&eacute; &amp;amp;</p>', '“Q&A” <b> café &amp;'],
  ['white space folded', '<p>  One\n\t two\u00a0 three\u3000four </p>', 'One two three four'],
  ['scripts and styles', 'One.<script>if (a < b) "<p>no</p>"</script><style>p > a {}</style> Two.', 'One. Two.'],
  ['captions', '<figure><img src="a.jpg"><figcaption>A bus leaves.</figcaption></figure><p>One.</p>', 'One.'],
  ['invisible characters', 'Four\u200b peo\u00adple\ufeff \u202ewere\u202c kil\u200cled', 'Four people were killed'],
  ['joiners of Persian, Indic and emoji', 'می\u200cخواهم क\u094d\u200dष 👩\u200d🚒', 'می\u200cخواهم क\u094d\u200dष 👩\u200d🚒'],
  ['composed form', 'Cafe\u0301', 'Café'],
  ['lone surrogates', 'a\ud800b', 'a\ufffdb'],
  ['NUL', 'a\0b', 'ab'],
  ['preformatted paragraphs and lines', '<pre>One two\nthree\n\nfour</pre>', 'One two\nthree\n\nfour'],
  ['line rules', '<p>Four people were killed.</p><p>Read more: Talks break up</p><p>[mc4wp_form id="206"]</p>', 'Four people were killed.'],
  ['broken markup', '<p>One <b>two</p></div><<>', 'One two\n\n<<>'],
  ['nothing', '', ''],
])('%s', (_, html, text) => {
  expect(textFromHtml(html)).toBe(text);
});

test('never throws, never leaves folded space or more than one blank line', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<br>',
    '<li>',
    '</ul>',
    '<ul>',
    '<td>',
    '<a href=x>',
    '</a>',
    '<!--',
    '-->',
    '<svg>',
    '</svg>',
    '&amp;',
    '&#x',
    '<',
    '"',
    ' ',
    '\n',
    'word',
    'كلمة',
    '字',
    '.',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = textFromHtml(pieces.join(''));
      expect(text).not.toMatch(/ {2}|\n{3}|[\t\r\u00a0]|^\s|\s$| \n|\n /);
    }),
  );
});

test.each([
  ['end tags that fit nothing', '<div>'.repeat(100_000) + '</b>'.repeat(100_000)],
  ['nested lists', '<ul><li>'.repeat(60_000)],
  ['spaces', ' '.repeat(300_000)],
  ['angle brackets', '<'.repeat(300_000)],
  ['references', '&'.repeat(300_000)],
])('hostile input takes no time: %s', (_, html) => {
  const before = performance.now();
  textFromHtml(html);
  expect(performance.now() - before).toBeLessThan(10_000);
});

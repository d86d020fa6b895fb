import { parseDocument } from 'yaml';
import { describe, expect, test } from 'vitest';
import { readPlain } from '../../../src/config/quick-yaml.ts';
import fc from '../../support/property.ts';

/** What the thorough parser makes of a text; undefined where it refuses it. */
function thorough(text: string): unknown {
  const document = parseDocument(text, { uniqueKeys: true, prettyErrors: false });
  return document.errors.length > 0 ? undefined : document.toJS();
}

const pieces = fc
  .constantFrom(
    'a|b c|NO|null|~|true|0o17|0x1f|1_000|012|2020-01-02|1.5|-0|1e3|1e999|.inf|7'.split('|'),
    ['- ', ': ', 'a: ', 'b:\n', '"a": ', "'q'", '"\\x41"', '"', "'", '[', ']', '{', '}', ', ', '#', ' # c', '|\n  a\n', '>-\n', '>+'],
    ['\n', '\r\n', '\n  ', '\n- ', '\n    ', '\t', ' ', '\\', '@', '`', '%', '&x', '*x', '!t', '? ', '<<: ', '---\n', '...', '\ufeff'],
    ['1: ', '~: ', ': ', '__proto__: ', 'é', 'حماس', '🙂', '\u00a0', '\u2028', '\0'],
  )
  .chain((some) => fc.constantFrom(...some));
const written =
  '- id: x\n  name: N\n  aliases:\n    en: [A b, { text: C, needs: [SY, "NO"] },\n      D]\n    ar: [ا]\n- { id: y, name: Z }\n';
const edited = fc
  .tuple(fc.nat(written.length), fc.nat(4), pieces)
  .map(([at, gone, piece]) => written.slice(0, at) + piece + written.slice(at + gone));
const documents = fc.oneof(
  fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
  edited,
);

describe('plain YAML read quickly', () => {
  test('is what the thorough parser reads, or is left to it', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const quick = readPlain(text);
        expect([text, quick ?? 'left']).toStrictEqual([text, quick === null ? 'left' : { value: thorough(text) }]);
      }),
      { numRuns: 3000 },
    );
  });

  const read: [yaml: string, value: unknown][] = [
    ['[NO, yes, off, True, Null, ~]', ['NO', 'yes', 'off', true, null, null]],
    ['[0o17, 0x1f, 012, 1_000, 0b1, 1:30]', [15, 31, 12, '1_000', '0b1', '1:30']],
    ['[2020-01-02, 1.50, -0, .5, 1e3, .inf]', ['2020-01-02', 1.5, -0, 0.5, 1000, Infinity]],
    ['a: >-\n  one\n  two\n\n  three\nb: |\n  x\n   y\n', { a: 'one two\nthree', b: 'x\n y\n' }],
    ["a: \"one\n  two \\u00e9\"\nb: 'it''s'\nc: one\n  two # not this\n", { a: 'one two é', b: "it's", c: 'one two' }],
    ['- a: b\r\n  c: d\r\n', [{ a: 'b', c: 'd' }]],
    ['a: AT&T\nb: 5 * 3\nc: hey!\nd: 100%', { a: 'AT&T', b: '5 * 3', c: 'hey!', d: '100%' }],
  ];
  test.each(read)('%j', (yaml, value) => {
    expect(readPlain(yaml)).toStrictEqual({ value });
    expect(thorough(yaml)).toStrictEqual(value);
  });

  const left = [
    '',
    '# only\n',
    '\ufeffa: b',
    'a: 1\na: 2',
    'a: [',
    '- &x a\n- *x',
    'a: !!str 1',
    '--- a\n--- b',
    ' ---\n',
    'a:\n  ...\n',
    '>+\n\n  ',
    '\n >-\n # c',
    'b:\n#x|\n  a\nc: 1',
    'a:\n- "x"y: z',
    "a:\n- 'it''s\n  x' y: z",
    'a:\n- [x]y: z',
    'a:\n- - {x: 1} y: z',
    'a:\n- "x":y: z',
    'a:\n- "x"#y: z',
    'a:\n- "x"\u00a0: z',
    '? a\n: b',
    '1: a',
    '~: a',
    '[1e999]',
  ];
  test.each(left)('%j is left to the thorough parser', (yaml) => {
    expect(readPlain(yaml)).toBeNull();
  });
});

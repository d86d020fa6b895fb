import type { Random } from './random.ts';

/** What a mutation may look at: the document, luck, and another document of the same kind. */
type Mutation = (text: string, random: Random, other: string) => string;

/** UTF-16 units above which a document is cut: size itself is tested elsewhere, here it would only cost time. */
const LONGEST = 250_000;
const TAG = /<\/?[a-z][^<>]{0,300}>/gi;
const GARBAGE = ['&', '&#', '&#x', '&#x110000;', '&#xD800;', '&amp;amp;amp;', '&bogus', '&lt;script&gt;', '<', '>', '"', "'", '\0', '\u202e', '\ufeff', '\u2028', ']]>', '<![CDATA[', '<!--', '-->', '<!DOCTYPE x [<!ENTITY a "b">]>', '<?php ', '\ud800', '</body></html>', '</p></p>', '<plaintext>', '<base href="//x">'] as const; // prettier-ignore
const NESTED = [
  'div',
  'span',
  'b',
  'table><tr><td',
  'ul><li',
  'blockquote',
  'a href="#"',
  'font',
  'p',
  'item',
  'x:y',
  'details',
  'form',
  'svg',
] as const;
const NUMBERS = ['0', '99', '-1', '1e9', '٣', '2566', '00000000000000000001'] as const;

/** Begin and end of a tag somewhere in the text; of nothing at a place where there is none near. */
function tagNear(text: string, random: Random): readonly [number, number] {
  const from = random.below(Math.max(1, text.length));
  TAG.lastIndex = from;
  const match = TAG.exec(text.length - from > 5000 ? text.slice(0, from + 5000) : text);
  return match === null ? [from, from] : [match.index, match.index + match[0].length];
}

const insert = (text: string, at: number, what: string): string => text.slice(0, at) + what + text.slice(at);
const at = (text: string, random: Random): number => random.below(text.length + 1);

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'tag deleted': (text, random) => {
    const [start, end] = tagNear(text, random);
    return text.slice(0, start) + text.slice(end);
  },
  'part deleted': (text, random) => {
    const start = at(text, random);
    return text.slice(0, start) + text.slice(start + random.below(2000));
  },
  'part doubled': (text, random) => {
    const [start] = tagNear(text, random);
    return insert(text, start, text.slice(start, start + random.below(3000)).repeat(1 + random.below(5)));
  },
  'part repeated often': (text, random) => {
    const [start, end] = tagNear(text, random);
    return insert(text, end, text.slice(start, end + random.below(60)).repeat(random.below(1500)));
  },
  'part moved': (text, random) => {
    const [start] = tagNear(text, random);
    const part = text.slice(start, start + random.below(3000));
    const rest = text.slice(0, start) + text.slice(start + part.length);
    return insert(rest, tagNear(rest, random)[0], part);
  },
  truncated: (text, random) => text.slice(0, at(text, random)),
  beheaded: (text, random) => text.slice(at(text, random)),
  'tag broken': (text, random) => {
    const [start, end] = tagNear(text, random);
    const broken = text.slice(start, end).replace(random.of([/>$/, /["']/, /^</, /=/, /\s/]), '');
    return text.slice(0, start) + broken + text.slice(end);
  },
  'tag renamed': (text, random) => {
    const [start, end] = tagNear(text, random);
    return text.slice(0, start) + text.slice(start, end).replace(/[a-z][\w:-]*/i, random.of(NESTED).replace(/\W.*/, '')) + text.slice(end);
  },
  'nested deeply': (text, random) => insert(text, tagNear(text, random)[0], `<${random.of(NESTED)}>`.repeat(random.below(6000))),
  'attribute bomb': (text, random) => {
    const [, end] = tagNear(text, random);
    const bomb = random.chance(0.5)
      ? Array.from({ length: random.below(3000) }, (_, index) => ` a${index}="${'x'.repeat(index % 7)}"`).join('')
      : ` class="${random.of(['a ', 'x', '-', '_a', '((((', 'share-'] as const).repeat(random.below(40_000))}"`;
    return insert(text, Math.max(0, end - 1), bomb);
  },
  'long line': (text, random) =>
    insert(
      text,
      tagNear(text, random)[1],
      random.of(['a', ' ', 'a ', '.', '1:', ' \u00a0', '[', '字', '(x '] as const).repeat(random.below(60_000)),
    ),
  'entity garbage': (text, random) => {
    let result = text;
    for (let i = random.below(20); i >= 0; i--) result = insert(result, at(result, random), random.of(GARBAGE));
    return result;
  },
  'numbers changed': (text, random) => text.replace(/\d+/g, (digits) => (random.chance(0.05) ? random.of(NUMBERS) : digits)),
  'two documents spliced': (text, random, other) => text.slice(0, at(text, random)) + other.slice(at(other, random)),
  'other document inside': (text, random, other) => insert(text, tagNear(text, random)[0], other),
};

const MUTATORS = Object.values(MUTATIONS) as [Mutation, ...Mutation[]];

/** One to four mutations, one after the other. */
export function mutate(text: string, random: Random, other: string): string {
  let result = text.slice(0, LONGEST);
  for (let i = random.below(4); i >= 0; i--) result = random.of(MUTATORS)(result, random, other).slice(0, LONGEST);
  return result;
}

const CHARSETS = ['utf-8', 'utf-16', 'windows-1251', 'windows-1256', 'gb18030', 'shift_jis', 'euc-kr', 'iso-2022-jp', 'big5', 'x-user-defined', 'replacement', 'nonsense'] as const; // prettier-ignore

/** Text as bytes, mostly right, sometimes damaged or in another encoding than it says. */
export function damage(text: string, random: Random): { readonly bytes: Uint8Array; readonly charset: string | null } {
  const charset = random.chance(0.1) ? random.of(CHARSETS) : null;
  const luck = random.next();
  if (luck < 0.04) return { bytes: Buffer.from(`\ufeff${text}`, 'utf16le'), charset };
  if (luck < 0.08) return { bytes: Buffer.from(text, 'latin1'), charset };
  const declared = luck < 0.15 ? text.replace(/(charset|encoding)(=\s*["']?)[\w-]+/i, `$1$2${random.of(CHARSETS)}`) : text;
  const bytes = Buffer.from(declared, 'utf8');
  if (luck > 0.9) for (let i = random.below(30); i >= 0; i--) if (bytes.length > 0) bytes[random.below(bytes.length)] = random.below(256);
  return { bytes, charset };
}

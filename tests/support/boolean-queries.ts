import { type BooleanArticle, type Spoken, SPOKEN } from './boolean-corpus.ts';

/** A query and what it means, put together side by side: the meaning is never read from the text. */
export interface Asked {
  readonly text: string;
  readonly finds: (article: BooleanArticle) => boolean;
  /** What of it would need parentheses to be a part of something else. */
  readonly kind: 'operand' | 'or' | 'and';
  readonly isFilter?: boolean;
}

type Below = (most: number) => number;
type Field = 'any' | 'title';

export function booleanQuery(below: Below, articles: readonly BooleanArticle[], depth = 3): Asked {
  const part = (): Asked => booleanQuery(below, articles, depth - 1);
  const several = (): Asked[] => Array.from({ length: 2 + below(2) }, part);
  switch (depth === 0 ? 9 : below(depth === 3 ? 7 : 10)) {
    case 0:
    case 1:
    case 2:
      return all(below, several());
    case 3:
    case 4:
      return any(several());
    case 5:
      return not(below, part());
    case 6:
      return inTitle(below, articles);
    default:
      return leaf(below, articles);
  }
}

function leaf(below: Below, articles: readonly BooleanArticle[]): Asked {
  const kind = below(10);
  if (kind < 7) return words(below, articles, below(5) === 0 ? 'title' : 'any', true);
  return kind < 9 ? filter(below) : date(below);
}

function words(below: Below, articles: readonly BooleanArticle[], field: Field, isPrefixed: boolean): Asked {
  const { text, tokens, isBeginning } =
    [oneWord, oneWord, beginning, phrase, beginningOfPhrase][below(5)]?.(below, articles) ?? oneWord(below);
  return { text: `${field === 'title' && isPrefixed ? 'title:' : ''}${text}`, kind: 'operand', finds: holding(field, tokens, isBeginning) };
}

interface WordsAsked {
  readonly text: string;
  readonly tokens: readonly string[];
  readonly isBeginning: boolean;
}

function anyWord(below: Below): Spoken {
  return SPOKEN[below(SPOKEN.length)] ?? { written: 'the', folded: ['the'] };
}

function oneWord(below: Below): WordsAsked {
  const { written, folded } = anyWord(below);
  return { text: written, tokens: folded, isBeginning: false };
}

function beginning(below: Below): WordsAsked {
  const last = anyWord(below).folded.at(-1) ?? '';
  const start = cut(below, last);
  return { text: `${start}*`, tokens: [start], isBeginning: true };
}

/** Two letters at least, of signs that are words one. */
function cut(below: Below, word: string): string {
  const least = /\p{Script=Han}/u.test(word) ? 1 : 2;
  return word.slice(0, least + below(word.length - least + 1));
}

/** As it stands in an article, most of the time. */
function phrase(below: Below, articles: readonly BooleanArticle[]): WordsAsked {
  const article = articles[below(articles.length)];
  const text = below(3) === 0 ? (article?.title ?? []) : (article?.text ?? []);
  const at = below(Math.max(1, text.length - 3));
  const tokens = text.slice(at, at + 2 + below(3));
  if (tokens.length < 2 || below(10) === 0) tokens.push(...anyWord(below).folded, ...anyWord(below).folded);
  return { text: `"${tokens.join(' ')}"`, tokens, isBeginning: false };
}

function beginningOfPhrase(below: Below, articles: readonly BooleanArticle[]): WordsAsked {
  const { tokens } = phrase(below, articles);
  const shorter = [...tokens.slice(0, -1), cut(below, tokens.at(-1) ?? 'the')];
  return { text: below(2) === 0 ? `"${shorter.join(' ')}"*` : `"${shorter.join(' ')}*"`, tokens: shorter, isBeginning: true };
}

function holding(field: Field, tokens: readonly string[], isBeginning: boolean): Asked['finds'] {
  const standsIn = (text: readonly string[]): boolean =>
    text.some((_, at) =>
      tokens.every((token, i) => {
        const there = text[at + i] ?? '';
        return isBeginning && i === tokens.length - 1 ? there.startsWith(token) : there === token;
      }),
    );
  return ({ title, text }) => standsIn(title) || (field === 'any' && standsIn(text));
}

function filter(below: Below): Asked {
  const [country, other] = [['SY', 'UA', 'IL', 'SD', 'ZZ'][below(5)] ?? '', ['SY', 'UA', 'IL'][below(3)] ?? ''];
  const source = `source-${below(7)}`;
  const event = ['battles', 'protests', 'nosuchevent'][below(3)] ?? '';
  const choices: readonly (readonly [string, Asked['finds']])[] = [
    [`country:${country}`, ({ document }) => document.countries.includes(country)],
    [`country:${country},${other}`, ({ document }) => document.countries.some((one) => one === country || one === other)],
    [`(country:${country} country:${other})`, ({ document }) => document.countries.some((one) => one === country || one === other)],
    [
      `(country:${country} AND country:${other})`,
      ({ document }) => document.countries.includes(country) && document.countries.includes(other),
    ],
    [`source:${source}`, ({ document }) => document.source === source],
    ['lang:ar,uk', ({ document }) => document.language === 'ar' || document.language === 'uk'],
    [`event:${event}`, ({ document }) => document.events.includes(event)],
    ['actor:m23', ({ document }) => document.actors.includes('m23')],
  ];
  const [text, finds] = choices[below(choices.length)] ?? ['', () => true];
  return { text, finds, kind: 'operand', isFilter: true };
}

function date(below: Below): Asked {
  const at = 1_700_000_000 + below(400) * 21_600;
  const day = new Date(Math.floor(at / 86_400) * 86_400_000);
  const [text, seconds] = below(2) === 0 ? [day.toISOString().slice(0, 10), day.getTime() / 1000] : [new Date(at * 1000).toISOString(), at];
  return below(2) === 0
    ? { text: `after:${text}`, finds: ({ document }) => document.sortAt >= seconds, kind: 'operand' }
    : { text: `before:${text}`, finds: ({ document }) => document.sortAt < seconds, kind: 'operand' };
}

function inTitle(below: Below, articles: readonly BooleanArticle[]): Asked {
  const [first, second] = [words(below, articles, 'title', false), words(below, articles, 'title', false)];
  const inner = below(2) === 0 ? any([first, second]) : all(below, [first, not(below, second)]);
  return { ...inner, text: `title:(${inner.text})`, kind: 'operand' };
}

/** Filters keep apart from each other only by AND. */
function all(below: Below, parts: readonly Asked[]): Asked {
  const isApart = parts.some(({ isFilter }) => isFilter) || below(3) === 0;
  const texts = parts.map(({ text, kind }) =>
    kind === 'and' && below(2) === 0 ? `(${text})` : kind === 'or' && below(3) === 0 ? `(${text})` : text,
  );
  return {
    text: texts.join(isApart ? ' AND ' : ' '),
    finds: (article) => parts.every(({ finds }) => finds(article)),
    kind: 'and',
    isFilter: parts.some(({ isFilter }) => isFilter),
  };
}

function any(parts: readonly Asked[]): Asked {
  const texts = parts.map(({ text, kind }) => (kind === 'and' ? `(${text})` : text));
  return { text: texts.join(' OR '), finds: (article) => parts.some(({ finds }) => finds(article)), kind: 'or' };
}

function not(below: Below, { text, kind, finds }: Asked): Asked {
  const isGroup = kind !== 'operand' || /^(?:-|NOT |after:|before:)/.test(text);
  const operand = isGroup ? `(${text})` : text;
  return { text: `${below(3) === 0 ? 'NOT ' : '-'}${operand}`, finds: (article) => !finds(article), kind: 'operand' };
}

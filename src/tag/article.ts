import type { Mention, Rejected, TagInput } from '../domain/tags.ts';
import { spokenIn } from './language.ts';
import type { Field } from './tokens.ts';
import { fieldOf } from './tokens.ts';
import { boundWords } from './words.ts';

/** Beyond this, a text is a dump: the rest is not read. Cut at a break so that no word is halved. */
const MAX_TEXT = 200_000;

/** Some words of a field; UTF-16 offsets, end exclusive. */
export interface Span {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}

/** One article on the way through the tagger. */
export interface ArticleText {
  readonly fields: readonly Field[];
  readonly spoken: ReadonlySet<string>;
  /** Where the outlet is: tells its own readers' Georgia from the other. */
  readonly outletCountry: string | null;
  /** Is this folded word or phrase anywhere in the article? */
  readonly says: (phrase: string) => boolean;
  /** Notes what was looked at and not tagged, and why; costs nothing where nobody asked for an explanation. */
  readonly refuse: (span: Span, as: Pick<Mention, 'tag' | 'kind' | 'rule'>) => void;
}

/** `rejected` takes what is refused on the way; null: nobody wants to know. */
export function readArticle(input: TagInput, rejected: Rejected[] | null = null): ArticleText {
  boundWords();
  const fields = [fieldOf('title', bounded(input.title)), fieldOf('text', bounded(input.text))];
  let joined: string | null = null;
  let keys: ReadonlySet<string> | null = null;
  return {
    fields,
    spoken: spokenIn(input.language, fields),
    outletCountry: input.outletCountry,
    says: (phrase) => {
      keys ??= keysIn(fields);
      const space = phrase.indexOf(' ');
      const hasFirst = keys.has(space < 0 ? phrase : phrase.slice(0, space));
      if (space < 0 || !hasFirst) return hasFirst;
      joined ??= fields.map((field) => ` ${field.tokens.map((token) => token.key).join(' ')} `).join('|');
      return joined.includes(` ${phrase} `);
    },
    refuse: ({ field, start, end }, as) => {
      rejected?.push({ field: field.name, start, end, text: field.text.slice(start, end), ...as });
    },
  };
}

function keysIn(fields: readonly Field[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { tokens } of fields) for (const { key } of tokens) keys.add(key);
  return keys;
}

function bounded(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  const cut = text.lastIndexOf(' ', MAX_TEXT);
  return text.slice(0, cut > MAX_TEXT / 2 ? cut : MAX_TEXT);
}

import type { Materiel, MaterielAlias } from '../../domain/lists.ts';
import type { MaterielTag, Mention } from '../../domain/tags.ts';
import type { ArticleText } from '../article.ts';
import { formsOf } from '../inflect.ts';
import { placeWeight, ranked } from '../score.ts';
import type { Field } from '../tokens.ts';
import { LOWER, tokenise } from '../tokens.ts';
import { calibreName, calibresIn } from './calibres.ts';
import type { Found } from './events.ts';
import type { PhraseHit } from './phrases.ts';
import { PhraseBook } from './phrases.ts';

interface MaterielName {
  readonly item: Materiel;
  readonly alias: MaterielAlias;
  readonly needs: readonly string[];
  readonly not: readonly string[];
}

/** The spellings of a list of materiel, ready to be looked for. */
export interface MaterielNames {
  /** Those that an article in these languages may hold. */
  readonly booksFor: (spoken: ReadonlySet<string>) => readonly PhraseBook<string>[];
  readonly names: ReadonlyMap<string, MaterielName>;
}

/** Their declined forms are most of the work: made when the first text in one of them comes. */
const DECLINED: ReadonlySet<string> = new Set(['ru', 'uk']);

/** `not` words count this many tokens to either side. */
const NEARBY = 15;

const keysOf = (phrase: string): string =>
  tokenise(phrase)
    .map((token) => token.key)
    .join(' ');

/** Compiles the aliases; plurals, declined forms and "T72" for "AK-47"-like names are added. */
export function materielNames(items: readonly Materiel[]): MaterielNames {
  const names = new Map<string, MaterielName>();
  for (const item of items) {
    for (const [i, alias] of item.aliases.entries()) {
      names.set(`${item.id} ${i}`, { item, alias, needs: alias.needs.map(keysOf), not: alias.not.map(keysOf) });
    }
  }
  const plain = bookOf(names, (language) => !DECLINED.has(language ?? ''));
  let declined: PhraseBook<string> | null = null;
  const booksFor = (spoken: ReadonlySet<string>): PhraseBook<string>[] => {
    if (![...DECLINED].some((language) => spoken.has(language))) return [plain];
    declined ??= bookOf(names, (language) => DECLINED.has(language ?? ''));
    return [plain, declined];
  };
  return { booksFor, names };
}

function bookOf(names: ReadonlyMap<string, MaterielName>, isIn: (language: string | null) => boolean): PhraseBook<string> {
  const book = new PhraseBook<string>();
  for (const [id, { alias }] of names) {
    if (!isIn(alias.language)) continue;
    for (const form of writtenForms(alias)) book.addPhrase(form, id, languageGate(alias));
  }
  return book;
}

/** Other scripts show their language; Latin words of another language than English count only in texts of that language. */
const languageGate = ({ text, language }: MaterielAlias): string | null =>
  language === 'en' || !/^\p{Script=Latin}/u.test(text) ? null : language;

function writtenForms({ text, language }: MaterielAlias): Set<string> {
  const forms = new Set(formsOf(text, language));
  if (/^\p{L}{2,4}-\d+$/u.test(text)) for (const ending of ['', 's']) forms.add(text.replace('-', '') + ending);
  if (/^[\p{Script=Latin} -]*[a-rt-z]$/u.test(text)) forms.add(`${text}s`);
  return forms;
}

/** Weapons and equipment by name, and calibres by pattern. Where an actor stands, no weapon does. */
export function readMateriel(
  article: ArticleText,
  { booksFor, names }: MaterielNames,
  isTaken: (field: Field, first: number, last: number) => boolean,
): Found<MaterielTag> {
  const mentions: Mention[] = [];
  const known = new Map<string, Omit<MaterielTag, 'score'>>();
  const weights = new Map<string, number>();
  const add = (field: Field, start: number, end: number, tag: Omit<MaterielTag, 'score'>, rule: string): void => {
    known.set(tag.id, tag);
    weights.set(tag.id, (weights.get(tag.id) ?? 0) + placeWeight(field, start));
    mentions.push({ field: field.name, start, end, text: field.text.slice(start, end), tag: tag.id, kind: 'materiel', rule });
  };
  for (const field of article.fields) {
    for (const hit of booksFor(article.spoken).flatMap((book) => book.read(field, article.spoken))) {
      if (isTaken(field, hit.first, hit.last)) continue;
      const name = meantBy(hit, names, field, article);
      const start = field.tokens[hit.first]?.start ?? 0;
      const end = field.tokens[hit.last]?.end ?? start;
      if (name)
        add(
          field,
          start,
          end,
          { id: name.item.id, name: name.item.name, kind: name.item.kind },
          name.needs.length > 0 ? 'materiel.context' : 'materiel.name',
        );
    }
    for (const { id, first, last, start, end } of calibresIn(field)) {
      if (!isTaken(field, first, last)) add(field, start, end, { id, name: calibreName(id), kind: 'calibre' }, 'materiel.calibre');
    }
  }
  const tags = ranked(weights).flatMap(({ id, score }) => {
    const tag = known.get(id);
    return tag ? [{ ...tag, score }] : [];
  });
  return { tags, mentions };
}

function meantBy(hit: PhraseHit<string>, names: MaterielNames['names'], field: Field, article: ArticleText): MaterielName | undefined {
  for (const id of hit.phrase.means) {
    const name = names.get(id);
    if (name && isWrittenRight(name.alias, hit, field) && isInContext(name, hit, field, article)) return name;
  }
  return undefined;
}

function isWrittenRight({ text, exactCase }: MaterielAlias, { first, last }: PhraseHit<string>, field: Field): boolean {
  const token = field.tokens[first];
  if (!token) return false;
  const isDesignation = /\d/u.test(text);
  if (exactCase && !isDesignation) {
    const written = field.text.slice(token.start, field.tokens[last]?.end);
    return written === text || written === `${text}s`;
  }
  // "m4" and "t-72" in small letters are roads and words; longer letters are no others.
  const needsCapital = /^\p{Lu}/u.test(text) && !/^\p{L}{2,}-?\d/u.test(text);
  return !needsCapital || token.style !== LOWER || (field.lowerCase && !exactCase);
}

function isInContext({ needs, not }: MaterielName, { first, last }: PhraseHit<string>, field: Field, article: ArticleText): boolean {
  if (needs.length > 0 && !needs.some((phrase) => article.says(phrase))) return false;
  if (not.length === 0) return true;
  const around = field.tokens.slice(Math.max(0, first - NEARBY), last + 1 + NEARBY);
  const words = ` ${around.map((token) => token.key).join(' ')} `;
  return !not.some((phrase) => words.includes(` ${phrase} `));
}

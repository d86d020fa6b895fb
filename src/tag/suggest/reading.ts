import type { ArticleText } from '../article.ts';
import { ARABIC } from '../data/events/arabic.ts';
import { ENGLISH } from '../data/events/english.ts';
import { FRENCH } from '../data/events/french.ts';
import { GERMAN } from '../data/events/german.ts';
import { HEBREW } from '../data/events/hebrew.ts';
import type { Meaning, MeaningTable } from '../data/events/meanings.ts';
import { PERSIAN } from '../data/events/persian.ts';
import { PORTUGUESE } from '../data/events/portuguese.ts';
import { RUSSIAN } from '../data/events/russian.ts';
import { SPANISH } from '../data/events/spanish.ts';
import { TURKISH } from '../data/events/turkish.ts';
import { UKRAINIAN } from '../data/events/ukrainian.ts';
import type { Field } from '../tokens.ts';
import type { PhraseHit } from './phrases.ts';
import { PhraseBook } from './phrases.ts';
import { sentencesOf } from './sentences.ts';

export type Hit = PhraseHit<Meaning>;

/** Scripts shared by many languages need the language; the others show it themselves. */
const TABLES: readonly [language: string | null, table: MeaningTable][] = [
  [null, ENGLISH],
  ['fr', FRENCH],
  ['es', SPANISH],
  ['pt', PORTUGUESE],
  ['de', GERMAN],
  ['tr', TURKISH],
  [null, ARABIC],
  [null, PERSIAN],
  [null, RUSSIAN],
  [null, UKRAINIAN],
  [null, HEBREW],
];

/** All words that suggestions are made from: part of the tagger's version. */
export const EVENT_WORDS: readonly MeaningTable[] = TABLES.map(([, table]) => table);

let compiled: PhraseBook<Meaning> | null = null;

function phraseBook(): PhraseBook<Meaning> {
  if (compiled) return compiled;
  compiled = new PhraseBook<Meaning>();
  for (const [language, table] of TABLES) compiled.add(table, language);
  return compiled;
}

/** One sentence and what its words mean, in text order. */
export interface ReadSentence {
  readonly field: Field;
  /** Place of the sentence in its field, from 0. */
  readonly index: number;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly hits: readonly Hit[];
  /** English, where "a soldier" is one; "a" is another word elsewhere. */
  readonly hasArticles: boolean;
  /** Does an actor's name stand on this token? */
  readonly isActor: (token: number) => boolean;
}

/** The sentences of an article in which something is known. */
export function readSentences(article: ArticleText, isTaken: (field: Field, first: number, last: number) => boolean): ReadSentence[] {
  const hasArticles = !['fr', 'es', 'pt', 'de', 'it', 'tr'].some((language) => article.spoken.has(language));
  return article.fields.flatMap((field) => {
    const hits = phraseBook().read(field, article.spoken);
    const isActor = (token: number): boolean => isTaken(field, token, token);
    let next = 0;
    return sentencesOf(field).flatMap(({ start, end }, index) => {
      const own: Hit[] = [];
      for (let hit = hits[next]; hit && hit.first < end; hit = hits[++next]) {
        if (hit.last < end && !hit.phrase.means.has('ignored') && !isNamedAway(hit, field, isTaken)) own.push(hit);
      }
      return own.length > 0 ? [{ field, index, start, end, hits: own, hasArticles, isActor }] : [];
    });
  });
}

/** Deeds inside an actor's name ("Martyrs' Brigades") are none; people may be part of one ("Russian troops"). */
function isNamedAway({ first, last, phrase }: Hit, field: Field, isTaken: (field: Field, first: number, last: number) => boolean): boolean {
  return !phrase.means.has('state') && !phrase.means.has('rebel') && isTaken(field, first, last);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Tagger } from '../../src/domain/tags.ts';
import { share } from './score.ts';
import { compare, shares, type Verdict } from './tagging.ts';

/**
 * A text of `notes/<set>.yaml`, hard on purpose, with what a careful reader tags it with:
 *
 * - `countries`: where it happened, in `notes`; every country that is named as a place or a party, in `multi`;
 *   none in `clean`
 *   (an actor may be named there); in `alone` the only town, and nothing else says where that is.
 * - `may`: countries a careful reader could tag or leave; they count neither way.
 * - `focus`: the countries it is about; all of them unless it says otherwise, none where it is about no one country.
 */
export interface HardText {
  readonly language: string;
  readonly title: string;
  readonly text: string;
  readonly countries: readonly string[];
  readonly may: readonly string[];
  readonly focus: readonly string[];
}

export const HARD_SETS = ['notes', 'multi', 'clean', 'alone'] as const;
type HardSet = (typeof HARD_SETS)[number];

type Row = string | (Pick<HardText, 'countries' | 'text'> & Partial<HardText>);

export function hardTexts(set: HardSet): HardText[] {
  const file = join(import.meta.dirname, 'notes', `${set}.yaml`);
  const byLanguage = parse(readFileSync(file, 'utf8')) as Readonly<Record<string, readonly Row[]>>;
  return Object.entries(byLanguage).flatMap(([language, rows]) => rows.map((row) => textOf(language, row)));
}

function textOf(language: string, row: Row): HardText {
  const stated = typeof row === 'string' ? { text: row, countries: [] } : row;
  return { title: '', may: [], focus: stated.countries, ...stated, language };
}

interface Judged {
  readonly labelled: HardText;
  readonly all: Verdict;
  readonly focus: Verdict;
  readonly first: string | null;
}

/** Shares between 0 and 1: by figure for notes, by language for the others. */
export type HardFigures = Readonly<Record<HardSet, Readonly<Record<string, number>>>>;

export interface HardResult {
  readonly figures: HardFigures;
  /** Every text that is tagged otherwise than labelled, in words. */
  readonly faults: readonly string[];
}

/** Tags every hard text and compares. Its language is declared, its outlet's country is not. */
export function measureHard(tagger: Tagger): HardResult {
  const judged = (set: HardSet): Judged[] => hardTexts(set).map((text) => judge(tagger, text));
  const [notes, multi, clean, alone] = [judged('notes'), judged('multi'), judged('clean'), judged('alone')];
  const figures = {
    notes: { ...shares(notes.map(({ focus }) => focus)), first: firstRight(notes) },
    multi: byLanguage(multi, (texts) => shares(texts.map(({ all }) => all)).f1),
    clean: byLanguage(clean, (texts) => share(texts, ({ all }) => all.extra.length === 0)),
    alone: byLanguage(alone, (texts) => share(texts, ({ all }) => all.extra.length + all.missing.length === 0)),
  };
  const faults = [
    ...notes.flatMap((text) => faultsOf(text, text.focus)),
    ...[...multi, ...clean, ...alone].flatMap((text) => faultsOf(text, text.all)),
  ];
  return { figures, faults };
}

function judge(tagger: Tagger, labelled: HardText): Judged {
  const { title, text, language, countries, may, focus } = labelled;
  const { countries: got, primaryCountry } = tagger.tag({ title, text, language, outletCountry: null });
  const about = got.filter((country) => country.focus);
  return {
    labelled,
    all: compare(countries, may, got.map(({ id }) => id)), // prettier-ignore
    focus: compare(focus, may, about.map(({ id }) => id)), // prettier-ignore
    first: primaryCountry,
  };
}

function firstRight(texts: readonly Judged[]): number {
  const stated = texts.filter(({ labelled }) => labelled.focus.length > 0);
  return share(stated, ({ labelled, first }) => first !== null && labelled.focus.includes(first));
}

function byLanguage(texts: readonly Judged[], figure: (texts: readonly Judged[]) => number): Record<string, number> {
  const groups = Object.entries(Object.groupBy(texts, ({ labelled }) => labelled.language));
  return Object.fromEntries([...groups.map(([language, group]) => [language, figure(group ?? [])]), ['all', figure(texts)]]);
}

function faultsOf({ labelled, first }: Judged, { missing, extra }: Verdict): string[] {
  if (missing.length + extra.length === 0) return [];
  const { language, title, text } = labelled;
  return [`${language} ${title || text}: missing [${missing.join(' ')}], too many [${extra.join(' ')}], first ${first}`];
}

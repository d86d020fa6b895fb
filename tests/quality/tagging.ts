import type { Tagger } from '../../src/domain/tags.ts';
import { share } from './score.ts';
import { type LabelledText, labelledTexts } from './labelled.ts';

export const TAG_FIGURES = [
  'countryPrecision',
  'countryRecall',
  'countryF1',
  'primary',
  'actorPrecision',
  'actorRecall',
  'actorF1',
  'filedFrom',
] as const;

/** Shares between 0 and 1: tags over all texts of a language, primary and filedFrom over texts. */
export type TagFigures = Readonly<Record<(typeof TAG_FIGURES)[number], number>>;

export interface TaggedText {
  readonly labelled: LabelledText;
  readonly countries: Verdict;
  readonly actors: Verdict;
  readonly primary: { readonly got: string | null; readonly right: boolean };
  readonly filedFrom: { readonly got: string | null; readonly right: boolean };
}

/** Ids found as labelled, ids missing, ids too many. */
export interface Verdict {
  readonly right: readonly string[];
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

export interface TaggingResult {
  readonly texts: readonly TaggedText[];
  /** By language; `all` over every text. */
  readonly figures: Readonly<Record<string, TagFigures>>;
}

/** Tags every labelled text and compares. Its language is declared, its outlet's country is not. */
export function measureTagging(tagger: Tagger, labelled: readonly LabelledText[] = labelledTexts()): TaggingResult {
  const texts = labelled.map((one) => judge(tagger, one));
  const languages = [...new Set(labelled.map(({ language }) => language))];
  const figures = languages.map((language): [string, TagFigures] => [
    language,
    figuresOf(texts.filter((text) => text.labelled.language === language)),
  ]);
  return { texts, figures: Object.fromEntries([...figures, ['all', figuresOf(texts)]]) };
}

function judge(tagger: Tagger, labelled: LabelledText): TaggedText {
  const { title, text, language } = labelled;
  const tags = tagger.tag({ title, text, language, outletCountry: null });
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  const { primaryCountry, filedFrom } = tags;
  return {
    labelled,
    countries: compare(labelled.countries, labelled.may, ids(tags.countries)),
    actors: compare(labelled.actors, labelled.mayActors, ids(tags.actors)),
    primary: { got: primaryCountry, right: primaryCountry !== null && labelled.primary.includes(primaryCountry) },
    filedFrom: { got: filedFrom, right: filedFrom === labelled.filedFrom },
  };
}

/** What is found of what is wanted; what may be there counts neither way. */
export function compare(wanted: readonly string[], may: readonly string[], got: readonly string[]): Verdict {
  return {
    right: wanted.filter((id) => got.includes(id)),
    missing: wanted.filter((id) => !got.includes(id)),
    extra: got.filter((id) => !wanted.includes(id) && !may.includes(id)),
  };
}

function figuresOf(texts: readonly TaggedText[]): TagFigures {
  const [countries, actors] = [shares(texts.map((text) => text.countries)), shares(texts.map((text) => text.actors))];
  return {
    countryPrecision: countries.precision,
    countryRecall: countries.recall,
    countryF1: countries.f1,
    primary: share(texts, ({ primary }) => primary.right),
    actorPrecision: actors.precision,
    actorRecall: actors.recall,
    actorF1: actors.f1,
    filedFrom: share(texts, ({ filedFrom }) => filedFrom.right),
  };
}

/** Precision, recall and F1 over all the ids of all texts. */
export function shares(verdicts: readonly Verdict[]): { precision: number; recall: number; f1: number } {
  const count = (field: keyof Verdict): number => verdicts.reduce((total, verdict) => total + verdict[field].length, 0);
  const [right, missing, extra] = [count('right'), count('missing'), count('extra')];
  const of = (whole: number): number => (whole === 0 ? 1 : right / whole);
  return {
    precision: of(right + extra),
    recall: of(right + missing),
    f1: right === 0 ? 0 : (2 * right) / (2 * right + missing + extra),
  };
}

/** What is wrong with a text, in words; null for nothing. */
export function faultsOf({ labelled, countries, actors, primary, filedFrom }: TaggedText): string | null {
  const list = (name: string, ids: readonly string[]): string[] => (ids.length === 0 ? [] : [`${name} ${ids.join(' ')}`]);
  const faults = [
    ...list('countries missing', countries.missing),
    ...list('countries too many', countries.extra),
    ...(primary.right ? [] : [`primary ${primary.got}, not ${labelled.primary.join(' or ')}`]),
    ...list('actors missing', actors.missing),
    ...list('actors too many', actors.extra),
    ...(filedFrom.right ? [] : [`filedFrom ${filedFrom.got}, not ${labelled.filedFrom}`]),
  ];
  return faults.length === 0 ? null : `${labelled.language} ${labelled.title}: ${faults.join('; ')}`;
}

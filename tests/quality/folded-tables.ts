import type { Tagger } from '../../src/domain/tags.ts';
import { copyTable, measureCopies } from './copies.ts';
import type { Score } from './score.ts';
import { measureAcrossLanguages, measureWithinLanguages, storyTable } from './stories.ts';

type FigureTable = Readonly<Record<string, Readonly<Record<string, number>>>>;

const digits = (value: number): string => value.toFixed(3);
const scored = ({ precision, recall, f1 }: Score): string => `P ${digits(precision)} R ${digits(recall)} F1 ${digits(f1)}`;
const listed = <V>(values: Readonly<Record<string, V>>, show: (value: V) => string): string =>
  Object.entries(values).map(([name, value]) => `${name} ${show(value)}`).join(', ') || 'none'; // prettier-ignore

/** Prints how well copies are found. Gives the figures that have floors. */
export async function printCopies(tagger: Tagger, withFaults: boolean): Promise<FigureTable> {
  const figures = await measureCopies(tagger);
  console.log(`\n${figures.articles} articles, pairs of copies: ${scored(figures.all)}, largest group ${figures.largest}`);
  console.log(`wrong pairs by kind: ${listed(figures.wrong, String)}`);
  console.log(`recall by kind: ${listed(figures.byKind, digits)}`);
  console.log(`recall by language: ${listed(figures.byLanguage, digits)}`);
  if (withFaults) console.log(['', ...figures.faults].join('\n'));
  return copyTable(figures);
}

/** Prints how well reports are put together into stories. Gives the figures that have floors. */
export async function printStories(tagger: Tagger, withFaults: boolean): Promise<FigureTable> {
  const [across, within] = [await measureAcrossLanguages(tagger), await measureWithinLanguages(tagger)];
  console.log(`\n${across.reports} reports, pairs between languages: ${scored(across.pairs)}`);
  console.log(`near misses joined: ${listed(across.near, ({ joined, pairs }) => `${joined} of ${pairs}`)}`);
  console.log(`${within.reports} reports, each story in one language: BCubed ${scored(within.bcubed)}, ARI ${digits(within.ari)}`);
  if (withFaults) console.log(['', ...across.faults, '', ...within.faults].join('\n'));
  return storyTable(across, within);
}

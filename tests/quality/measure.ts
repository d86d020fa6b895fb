import { createExtractor } from '../../src/extract/index.ts';
import { goldenInput, goldenNames, goldenPage, wrongFields } from '../golden/pages.ts';
import { type Floors, type Gap, raised } from './floors.ts';
import { mean, type Score, score, share } from './score.ts';

export interface PageResult {
  readonly name: string;
  /** Null where the text is not judged. */
  readonly score: Score | null;
  readonly exactText: boolean;
  readonly stated: readonly string[];
  readonly wrong: readonly string[];
}

export interface Figures {
  readonly pages: readonly PageResult[];
  readonly text: Score;
  readonly exact: number;
  readonly fields: Readonly<Record<string, number>>;
}

/** Extracts every golden page and compares it with what is expected of it. */
export async function measure(): Promise<Figures> {
  const extractor = createExtractor({ workers: 1, timeoutMs: 20_000 });
  const pages: PageResult[] = [];
  try {
    for (const name of goldenNames()) {
      const page = goldenPage(name);
      const article = await extractor.extract(goldenInput(page));
      const judged = page.text === null ? null : score(page.text, article.text);
      const exactText = (page.text ?? article.text) === article.text;
      pages.push({ name, score: judged, exactText, stated: Object.keys(page.expected.article), wrong: wrongFields(page, article) });
    }
  } finally {
    await extractor.close();
  }
  return { pages, text: mean(pages.flatMap((page) => page.score ?? [])), exact: share(pages, isExact), fields: fieldShares(pages) };
}

export function isExact({ exactText, wrong }: PageResult): boolean {
  return exactText && wrong.length === 0;
}

function fieldShares(pages: readonly PageResult[]): Record<string, number> {
  const names = [...new Set(pages.flatMap(({ stated }) => stated))].toSorted();
  return Object.fromEntries(
    names.map((field) => [
      field,
      share(
        pages.filter(({ stated }) => stated.includes(field)),
        ({ wrong }) => !wrong.includes(field),
      ),
    ]),
  );
}

/** Floors raised to what is measured, gaps that have closed taken out, new ones put in without a reason for somebody to fill in. */
export function recorded({ pages, text, exact, fields }: Figures, before: Floors): Floors {
  const gaps = pages
    .filter((page) => !isExact(page))
    .map((page): [string, Gap] => {
      const known = before.gaps[page.name];
      return [page.name, { f1: raised(page.score?.f1 ?? 1, known?.f1), wrong: page.wrong, why: known?.why ?? '' }];
    });
  return {
    text: {
      precision: raised(text.precision, before.text.precision),
      recall: raised(text.recall, before.text.recall),
      f1: raised(text.f1, before.text.f1),
    },
    exact: raised(exact, before.exact),
    fields: Object.fromEntries(Object.entries(fields).map(([field, figure]) => [field, raised(figure, before.fields[field])])),
    gaps: Object.fromEntries(gaps),
    tagging: before.tagging,
    notes: before.notes,
    copies: before.copies,
    stories: before.stories,
  };
}

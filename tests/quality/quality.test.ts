import { beforeAll, describe, expect, test } from 'vitest';
import { copyTable, measureCopies } from './copies.ts';
import { complaint, type Floor, raised, readFloors, tableComplaints } from './floors.ts';
import { adjustedRand, bcubed, pairsOf, scorePairs } from './grouping.ts';
import { HARD_SETS, hardTexts, measureHard } from './hard.ts';
import { type Figures, isExact, measure } from './measure.ts';
import { score } from './score.ts';
import { labelledTexts } from './labelled.ts';
import { measureAcrossLanguages, measureWithinLanguages, storyTable } from './stories.ts';
import { measureTagging } from './tagging.ts';
import { lists, tagger } from '../unit/tag/lists.ts';

const floors = readFloors();

const complaints = (pairs: readonly (readonly [string, Floor, number | undefined])[]): string[] =>
  pairs.flatMap(([name, floor, figure]) => complaint(name, floor, figure ?? 0) ?? []);

describe('quality over the golden pages stays', () => {
  let figures: Figures;
  beforeAll(async () => {
    figures = await measure();
  }, 120_000);

  test('text: precision, recall, F1 and exact pages', () => {
    const { text, exact } = floors;
    expect(
      complaints([
        ['precision', text.precision, figures.text.precision],
        ['recall', text.recall, figures.text.recall],
        ['F1', text.f1, figures.text.f1],
        ['exact pages', exact, figures.exact],
      ]),
    ).toEqual([]);
  });

  test('every field, dates and verdicts among them', () => {
    expect(Object.keys(floors.fields)).toEqual(Object.keys(figures.fields));
    expect(complaints(Object.entries(floors.fields).map(([field, floor]) => [field, floor, figures.fields[field]]))).toEqual([]);
  });

  test('pages with a known gap', () => {
    const faults = figures.pages.flatMap((page) => {
      const gap = floors.gaps[page.name];
      if (gap === undefined) return [];
      if (isExact(page)) return [`${page.name} is exact now: npm run quality -- --record takes its gap out`];
      const [worse, mended] = [
        page.wrong.filter((field) => !gap.wrong.includes(field)),
        gap.wrong.filter((field) => !page.wrong.includes(field)),
      ];
      return [
        ...complaints([[page.name, gap.f1, page.score?.f1 ?? 1]]),
        ...worse.map((field) => `${page.name}: ${field} was right and is wrong`),
        ...mended.map((field) => `${page.name}: ${field} is right now: npm run quality -- --record`),
        ...(gap.why === '' ? [`${page.name}: say why in floors.json`] : []),
      ];
    });
    expect(faults).toEqual([]);
  });
});

describe('quality of the tags stays', () => {
  const labelled = labelledTexts();
  const hard = HARD_SETS.flatMap(hardTexts);
  const countries = new Set(lists.regions.flatMap((region) => region.countries));

  test('countries, primary country, actors and dateline in every language', () => {
    expect(tableComplaints(measureTagging(tagger, labelled).figures, floors.tagging)).toEqual([]);
  });

  test('over the hard texts', () => {
    expect(tableComplaints(measureHard(tagger).figures, floors.notes)).toEqual([]);
  });

  test('the labels are of known countries and of actors by their ids', () => {
    const actors = new Set(lists.actors.map(({ id }) => id));
    const unknown = labelled.flatMap((text) => [
      ...[...text.countries, ...text.may, ...text.primary, text.filedFrom ?? 'US'].filter((id) => !countries.has(id)),
      ...text.actors.filter((id) => !actors.has(id) && !/^[a-z-]+-(?:mil|police)$/.test(id)),
    ]);
    expect(unknown).toEqual([]);
  });

  test('the hard texts are labelled with known countries, focus among them, and none is there twice', () => {
    const wrong = hard.filter((text) => {
      const known = [...text.countries, ...text.may].every((id) => countries.has(id));
      return !known || !text.focus.every((id) => text.countries.includes(id));
    });
    expect(wrong).toEqual([]);
    expect(new Set(hard.map(({ language, title, text }) => `${language} ${title} ${text}`)).size).toBe(hard.length);
  });

  test('a place where it happened is a country that is named, and no text is there twice', () => {
    expect(labelled.filter(({ primary, countries }) => !primary.every((id) => countries.includes(id)))).toEqual([]);
    expect(new Set(labelled.map(({ language, title, text }) => `${language} ${title} ${text}`)).size).toBe(labelled.length);
  });

  test('what may be tagged counts neither way', () => {
    const one = {
      ...labelled[0]!,
      title: '',
      text: 'Mali and Chad',
      countries: ['ML'],
      may: ['TD'],
      primary: ['TD'],
      actors: [],
      filedFrom: null,
    };
    const [strict, lenient] = [{ ...one, may: [] }, one].map((text) => measureTagging(tagger, [text]).figures['all']!);
    expect([strict?.countryPrecision, lenient?.countryPrecision, lenient?.countryRecall]).toEqual([0.5, 1, 1]);
  });
});

describe('the scorer', () => {
  test.each([
    ['the same words', 'One two three four five.', 'one, two three four five', [1, 1]],
    ['half of them missing', 'a b c d e f g', 'a b c d e', [1, 0.5]],
    ['as many again', 'a b c d e', 'a b c d e f g', [0.5, 1]],
    ['a repeated run counts once', 'a b c d', 'a b c d a b c d', [0.2, 1]],
    ['fewer than four words', 'a b', 'a b', [1, 1]],
    ['no words in both', '', '…', [1, 1]],
    ['nothing found', 'a b c d', '', [0, 0]],
    ['characters where words have no spaces', '停戦協議が再開', '停戦協議が再開した', [4 / 6, 1]],
    ['vowel signs belong to their letters', 'نَحْنُ هنا الآن معا', 'نَحْنُ هنا الآن معا', [1, 1]],
  ])('%s', (_, expected, got, [precision, recall]) => {
    const result = score(expected, got);
    expect(result.precision).toBeCloseTo(precision ?? 0);
    expect(result.recall).toBeCloseTo(recall ?? 0);
  });
});

describe('a floor', () => {
  const floor = { floor: 0.9, measured: 0.901 };
  test('complains below itself and far above, and only there', () => {
    expect([0.89, 0.9, 0.92, 0.93].map((figure) => complaint('F1', floor, figure)?.slice(0, 7) ?? null)).toEqual([
      'F1 fell',
      null,
      null,
      'F1 rose',
    ]);
  });
  test('is raised and never lowered', () => {
    expect([raised(0.9519, floor).floor, raised(0.8, floor).floor]).toEqual([0.951, 0.9]);
  });
});

describe('quality of copies and stories stays', () => {
  test.each([
    ['the same groups', 'aabb', 'xxyy', [1, 1], [1, 1], 1],
    ['everything in one', 'aabb', 'xxxx', [1 / 3, 1], [1 / 2, 1], 0],
    ['everything alone', 'aabb', 'wxyz', [0, 0], [1, 1 / 2], 0],
    ['one in the wrong group', 'aabb', 'xxxy', [1 / 3, 1 / 2], [2 / 3, 3 / 4], 0],
  ])('scores: %s', (_, wanted, got, pairs, cubed, ari) => {
    const all = wanted.split('').map((one, at) => ({ wanted: one, got: got[at] ?? '' }));
    const [byPair, byMember] = [scorePairs(pairsOf(all)), bcubed(all)];
    expect([byPair.precision, byPair.recall]).toEqual(pairs.map((figure) => expect.closeTo(figure, 9)));
    expect([byMember.precision, byMember.recall]).toEqual(cubed.map((figure) => expect.closeTo(figure, 9)));
    expect(adjustedRand(all)).toBeCloseTo(ari, 9);
  });

  test('copies of the judged stream', async () => {
    expect(tableComplaints(copyTable(await measureCopies(tagger)), floors.copies)).toEqual([]);
  }, 120_000);

  test('stories of the judged reports, between languages and within each', async () => {
    const [across, within] = [await measureAcrossLanguages(tagger), await measureWithinLanguages(tagger)];
    expect(tableComplaints(storyTable(across, within), floors.stories)).toEqual([]);
  }, 120_000);
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Tagger } from '../../../../src/domain/tags.ts';
import { type GivenArticle, preparerOf } from '../../../../src/pipeline/folding/prepare.ts';
import { createFoldStage, type Place } from '../../../../src/pipeline/folding/stage.ts';
import { openStore } from '../../../../src/store/sqlite-store.ts';
import { NO_TAGS } from '../../../support/drafts.ts';
import { REPORTS } from '../../identity/copies/languages.ts';
import { DAM } from '../../identity/copies/reports.ts';
import { STATION } from '../../stories/reports.ts';
import { tagger as realTagger } from '../../tag/lists.ts';
import { MINE } from './texts.ts';

const BLIND: Tagger = { version: 'blind', tag: () => NO_TAGS, explain: () => ({ tags: NO_TAGS, rejected: [] }) };

let folder: string;
let warnings: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stage-'));
  warnings = [];
});

afterEach(() => rm(folder, { recursive: true, force: true }));

interface Line extends Place {
  readonly id: string;
}

/** One run over these lines, as `dedupe` makes it. */
async function dedupe(lines: readonly GivenArticle[], tagger = BLIND): Promise<Line[]> {
  const store = await openStore(folder);
  try {
    const stage = createFoldStage(store, preparerOf(tagger), (message) => warnings.push(message));
    const articles: string[] = [];
    for (const line of lines) articles.push(await stage.add(line));
    await stage.finish();
    const places = await stage.places(articles);
    return lines.flatMap(({ id }, at) => {
      const place = places.get(articles[at] ?? '');
      return place ? [{ id, ...place }] : [];
    });
  } finally {
    await store.close();
  }
}

/** The tagger knows the town by its name in these. */
const SPACED = Object.values(STATION).filter(({ language }) => language !== 'zh');

const DAY = '2023-06-06T';
const dam = (id: string, source: string, time: string | null, more: Partial<GivenArticle> = {}): GivenArticle => ({
  id,
  url: `https://${source}.example/${id}`,
  source,
  ...DAM,
  publishedAt: time === null ? null : `${DAY}${time}`,
  ...more,
});
const groups = (lines: readonly Line[]): (readonly [string, string])[] => lines.map(({ id, copyGroup }) => [id, copyGroup]);

describe('articles as a program gives them', () => {
  test('revisions of one article share its group, under their own ids or the same', async () => {
    const url = 'https://gazette.example/dam';
    const lines = await dedupe([
      dam('r1', 'gazette', '09:00:00Z', { url }),
      dam('r2', 'gazette', '11:00:00Z', { url: `${url}?utm_source=x`, text: `${DAM.text} The water is still rising.` }),
      dam('r1', 'gazette', '12:00:00Z', { title: 'Dam: what we know', url }),
      dam('copy', 'courier', '13:00:00Z'),
    ]);
    expect(groups(lines)).toEqual(['r1', 'r2', 'r1', 'copy'].map((id) => [id, 'r1']));
    expect(lines.map(({ copyOf }) => copyOf)).toEqual([null, null, null, 'r1']);
  });

  test('the same lines again change nothing, nor does a run without a line', async () => {
    const input = [dam('a', 'gazette', '09:00:00Z'), dam('b', 'courier', '10:00:00Z'), dam('undated', 'bulletin', null)];
    const once = await dedupe(input);
    expect(await dedupe([])).toEqual([]);
    expect(await dedupe(input)).toEqual(once);
    expect(groups(await dedupe([dam('c', 'outlet', '12:00:00Z')]))).toEqual([['c', 'a']]);
  });

  test('what counts is the text that is stored: a revision, but not what another outlet says at the same address', async () => {
    const url = 'https://gazette.example/page';
    const lines = await dedupe([
      dam('page', 'gazette', '09:00:00Z', { url, ...MINE }),
      dam('page', 'gazette', '11:00:00Z', { url }),
      dam('theirs', 'bulletin', '11:30:00Z', { url, ...MINE }),
      dam('mine', 'courier', '12:00:00Z', { ...MINE }),
      dam('dam', 'herald', '13:00:00Z'),
    ]);
    expect(groups(lines)).toEqual([
      ['page', 'page'],
      ['page', 'page'],
      ['theirs', 'page'],
      ['mine', 'mine'],
      ['dam', 'page'],
    ]);
  });

  test('takes times with offsets, and lines without one as being as new as what came before', async () => {
    const lines = await dedupe([
      dam('tokyo', 'gazette', '20:00:00+09:00'),
      dam('lima', 'courier', '05:30:00-05:00'),
      dam('undated', 'bulletin', null),
      dam('missing', 'outlet', null, { publishedAt: undefined }),
      dam('much-later', 'herald', null, { publishedAt: '2023-06-30T00:00:00Z', text: DAM.text.slice(0, 600) }),
    ]);
    expect(groups(lines)).toEqual([
      ['tokyo', 'tokyo'],
      ['lima', 'tokyo'],
      ['undated', 'tokyo'],
      ['missing', 'tokyo'],
      ['much-later', 'much-later'],
    ]);
    expect(lines.map(({ copyOf }) => copyOf)).toEqual(['lima', null, 'lima', 'lima', null]);
  });

  test('times that no news has do not stop the others, in this run or the next', async () => {
    const odd = [
      '1970-01-01T00:00:00Z',
      '0001-01-01T00:00:00Z',
      '0000-01-01T00:00:00+14:00',
      '2100-01-01T00:00:00Z',
      '9999-12-31T23:59:59Z',
    ];
    const input = [
      ...odd.map((publishedAt, at) => dam(`odd-${at}`, 'gazette', null, { publishedAt, ...MINE })),
      dam('a', 'gazette', '09:00:00Z'),
      dam('b', 'courier', '10:00:00Z'),
    ];
    expect(groups(await dedupe(input)).slice(-2)).toEqual([
      ['a', 'a'],
      ['b', 'a'],
    ]);
    expect(groups(await dedupe([dam('c', 'bulletin', '11:00:00Z')]))).toEqual([['c', 'a']]);
  });

  test('ids are given back as they came, whatever stands in them', async () => {
    const ids = [
      'a b',
      'a/b?c=d#e',
      '%00',
      '🙂 ﷽',
      "';drop table article;--",
      'x'.repeat(5000),
      'A',
      'a',
      ' a',
      '',
      'с-кириллицей',
      '\u202eabc',
    ];
    const lines = await dedupe(
      ids.map((id, at) => ({ id, source: `outlet-${at}`, title: MINE.title, text: MINE.text, publishedAt: `${DAY}09:00:00Z` })),
    );
    expect(groups(lines)).toEqual(ids.map((id) => [id, 'a b']));
  });

  test('the first reports of a language, which share only its small words, are stories of their own', async () => {
    const texts: [string, string, string][] = [
      [
        'en',
        'Flood cuts road to the market town',
        'The road to the market town was cut by a flood on Tuesday, and the mayor said that it would take a week to clear the mud. The water came down from the hills in the night and took two bridges with it. Nobody was hurt, but the school is closed and the bus does not run.',
      ],
      [
        'en',
        'Ministers agree on the budget for next year',
        'The ministers agreed on the budget for the next year after a night of talks, and the treasury said that it would cut the tax on fuel. The plan is to go to the parliament in the autumn, and it has to be passed by the end of the year. The opposition called it a gift to the rich.',
      ],
      [
        'en',
        'Team wins the cup after a late goal',
        'The team won the cup on Saturday with a goal in the last minute of the match, and the coach said that it was the best day of his life. The crowd ran on to the field and the police had to clear it. It was the first cup for the club in twenty years, and the town will honour it on Monday.',
      ],
    ];
    const lines = texts.map(([language, title, text], n) => ({
      id: `first-${n}`,
      source: `outlet-${n}`,
      language,
      title,
      text,
      publishedAt: `2024-05-01T0${n}:00:00Z`,
    }));
    const told = await dedupe(lines);
    expect(new Set(told.map(({ story }) => story)).size).toBe(3);
  });

  test('finds copies in every script, and one story in several languages', async () => {
    const lines = await dedupe(
      [
        ...REPORTS.flatMap(([language, title, text, edited]) => [
          { id: `${language}-1`, source: 'gazette', title, text, publishedAt: `${DAY}09:00:00Z` },
          { id: `${language}-2`, source: 'courier', title, text: edited, publishedAt: `${DAY}10:00:00Z` },
        ]),
        ...SPACED.map(({ language, title, text }) => ({
          id: `station-${language}`,
          source: `outlet-${language}`,
          title,
          text,
          publishedAt: '2022-04-08T12:00:00Z',
        })),
      ],
      realTagger,
    );
    const copies = lines.slice(0, 2 * REPORTS.length);
    expect(groups(copies)).toEqual(REPORTS.flatMap(([language]) => [`${language}-1`, `${language}-2`].map((id) => [id, `${language}-1`])));
    const stations = lines.slice(2 * REPORTS.length);
    expect(new Set(stations.map(({ copyGroup }) => copyGroup)).size).toBe(stations.length);
    expect(stations.map(({ id, story }) => [id, story])).toEqual(stations.map(({ id }) => [id, 's-station-en']));
  });
});

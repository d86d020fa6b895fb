import { expect, test } from 'vitest';
import { articleFaults, feedFaults } from './invariants.ts';
import { fuzz, growth } from './fuzz-run.ts';
import { loadCorpus, makeCase } from './cases.ts';
import { MUTATIONS } from './mutate.ts';
import { Random } from './random.ts';

const CASES = 2000;
/** The same cases in every run: what fails here fails for everyone. `npm run fuzz` looks further. */
const SEED = 20_240_513;

test(`${CASES} made-up and damaged pages and feeds do no harm`, { timeout: 120_000 }, async () => {
  const failed: string[] = [];
  const onFault = (index: number, faults: readonly string[]): void => {
    failed.push(`npm run fuzz -- --seed ${SEED} --cases ${index + 1}: ${faults.join('; ')}`);
  };
  const result = await fuzz({ cases: CASES, seed: SEED, folders: {}, onFault });
  expect(failed).toEqual([]);
  expect(result.cases.page + result.cases.feed).toBe(CASES);
  expect(growth(result.memory)).toBeNull();
});

test('a case is made again from its seed and number alone', () => {
  const corpus = loadCorpus();
  const kinds = Array.from({ length: 50 }, (_, index) => makeCase(corpus, 7, index));
  expect(kinds.map((_, index) => makeCase(corpus, 7, index))).toEqual(kinds);
  expect(new Set(kinds.map(({ kind }) => kind))).toEqual(new Set(['page', 'feed']));
});

test('every mutation changes a document', () => {
  const page = loadCorpus().page[0]?.text ?? '';
  for (const [name, mutation] of Object.entries(MUTATIONS)) {
    const results = Array.from({ length: 10 }, (_, seed) => mutation(page, new Random(seed), '<p>other</p>'));
    expect({ name, changed: results.some((result) => result !== page) }).toEqual({ name, changed: true });
  }
});

test('the checks see what they are there for', () => {
  const sound = {
    url: 'https://a.example/', canonicalUrl: 'https://a.example/', title: 'Title', text: 'One.\n\nTwo.', byline: null, siteName: null,
    published: { at: '2024-05-13T00:00:00.000Z', precision: 'day', origin: 'url' }, modifiedAt: null, language: 'en', direction: 'ltr',
    leadImage: null, section: null, keywords: [], engine: 'x', verdict: { ok: true, reasons: [] },
  } as const; // prettier-ignore
  expect(articleFaults(sound, '<p>')).toEqual([]);
  const broken = [
    { text: 'One.\u0007' }, { text: 'One. <br>' }, { text: 'One.\n\n\nTwo.' }, { text: '\ud83d' }, { canonicalUrl: 'javascript:1' }, { title: '' },
    { modifiedAt: '2024-05-13' }, { language: 'English' }, { byline: 'A\nB' }, { keywords: [' a'] }, { verdict: { ok: false, reasons: [] } },
    { published: { at: null, precision: 'day', origin: null } as const },
  ]; // prettier-ignore
  expect(broken.filter((part) => articleFaults({ ...sound, ...part }, '<p>').length !== 1)).toEqual([]);
});

test('the checks of feeds see what they are there for', () => {
  const none = { at: null, precision: 'none', origin: null } as const;
  const item = {
    guid: null,
    url: null,
    title: 'Title',
    summary: null,
    contentHtml: null,
    published: none,
    authors: [],
    categories: [],
    media: [],
  };
  const sound = { format: 'rss', encoding: 'utf-8', title: null, link: null, id: null, description: null, language: null, updatedAt: null, ttlMinutes: 30 } as const; // prettier-ignore
  expect(feedFaults({ ...sound, items: [item] })).toEqual([]);
  const broken = [{ encoding: '' }, { link: '/a' }, { updatedAt: 'Monday' }, { ttlMinutes: Number.NaN }, { title: 'A\u0081' }];
  expect(broken.filter((part) => feedFaults({ ...sound, ...part, items: [] }).length !== 1)).toEqual([]);
  const brokenItems = [
    { url: 'mailto:a' },
    { title: '' },
    { published: { ...none, at: '2024' } },
    { authors: [' A'] },
    { media: [{ url: 'a.jpg', type: null }] },
  ];
  expect(brokenItems.filter((part) => feedFaults({ ...sound, items: [{ ...item, ...part }] }).length === 0)).toEqual([]);
});

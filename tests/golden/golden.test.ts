import { afterAll, describe, expect, test } from 'vitest';
import { createExtractor } from '../../src/extract/index.ts';
import { readFloors } from '../quality/floors.ts';
import { goldenInput, goldenNames, goldenPage, wrongFields } from './pages.ts';

const extractor = createExtractor({ workers: 1, timeoutMs: 20_000 });
afterAll(() => extractor.close());

/** Pages that are not read right yet are held to their floors by tests/quality. */
const gaps = readFloors().gaps;
const names = goldenNames();

describe('text and metadata of a page are what a careful reader says', () => {
  test.each(names.filter((name) => !(name in gaps)))('%s', async (name) => {
    const page = goldenPage(name);
    const article = await extractor.extract(goldenInput(page));
    const wrong = wrongFields(page, article);
    const only = (fields: Readonly<Record<string, unknown>>) => Object.fromEntries(wrong.map((field) => [field, fields[field]]));
    expect(only({ ...article })).toEqual(only(page.expected.article));
    expect(article.text).toBe(page.text ?? article.text);
  });
});

test('no draft is taken for an expectation', () => {
  expect(names.filter((name) => goldenPage(name).expected.unreviewed !== undefined)).toEqual([]);
});

test('a known gap belongs to a page that is there', () => {
  expect(Object.keys(gaps).filter((name) => !names.includes(name))).toEqual([]);
});

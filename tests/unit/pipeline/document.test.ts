import { describe, expect, test } from 'vitest';
import { toSearchDocument } from '../../../src/pipeline/document.ts';
import type { ArticleRecord } from '../../../src/store/records.ts';
import { NO_TAGS, revisionDraft } from '../../support/drafts.ts';

function article(text: string, changes: Partial<ArticleRecord['current']> = {}, feedTitle: string | null = null): ArticleRecord {
  return {
    id: 'a1',
    sourceId: 'gazette',
    feedTitle,
    firstSeenAt: '2026-11-22T10:00:00.000Z',
    updatedAt: '2026-11-22T10:00:00.000Z',
    revisions: 1,
    current: { ...revisionDraft(text), number: 1, reason: 'first', storedAt: '2026-11-22T10:00:00.000Z', captureId: 1, ...changes },
    tags: NO_TAGS,
    taggerVersion: 'v',
  };
}

const seconds = (at: string): number => Date.parse(at) / 1000;

describe('when an article counts as published', () => {
  test.each([
    ['its own date', '2015-02-12T09:00:00.000Z', '2015-02-12T09:00:00.000Z'],
    ['when it was first seen, for a date that is unknown', null, '2026-11-22T10:00:00.000Z'],
    ['a time a little ahead of ours, as time zones go wrong', '2026-11-23T08:00:00.000Z', '2026-11-23T08:00:00.000Z'],
    ['when it was first seen, for a date years ahead', '2099-01-01T00:00:00.000Z', '2026-11-22T10:00:00.000Z'],
  ])('%s', (_, at, sorted) => {
    const document = toSearchDocument(article('text', { published: { at, precision: at ? 'minute' : 'none', origin: null } }), 'Gazette');
    expect(document.sortAt).toBe(seconds(sorted));
    expect(document.publishedAt).toBe(at);
  });
});

test("the feed's headline is searched too where it has words of its own", () => {
  expect(toSearchDocument(article('t', { title: 'Truce holds' }, 'Truce in Donbas holds'), 'G').foldTitle).toBe(
    'truce holds truce in donbas holds',
  );
  expect(toSearchDocument(article('t', { title: 'Truce holds' }, 'TRUCE HOLDS'), 'G').foldTitle).toBe('truce holds');
});

test('an excerpt ends at a word, and never inside a character', () => {
  const long = toSearchDocument(article('convoy '.repeat(100)), 'G').excerpt;
  expect(long.length).toBeLessThanOrEqual(301);
  expect(long.endsWith('convoy…')).toBe(true);
  const unbroken = toSearchDocument(article('𠮷'.repeat(300)), 'G').excerpt;
  expect(unbroken.isWellFormed()).toBe(true);
});

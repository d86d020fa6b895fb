import { expect, test } from 'vitest';
import { tagger } from './lists.ts';

const article = {
  title: 'Gunmen kill 12 in Mopti, Mali',
  text: 'BAMAKO, Mali (AP) — JNIM fighters killed at least 12 soldiers near Mopti on Tuesday. В Мали убиты солдаты. قتل جنود في مالي.',
  language: 'en',
  outletCountry: null,
};
/** Short words, each only here. */
const words = (from: number, count: number): string => Array.from({ length: count }, (_, i) => `q${(from + i).toString(36)}`).join(' ');

test('what was remembered of words changes nothing, however many there were', () => {
  const first = tagger.tag(article);
  expect(first.primaryCountry).toBe('ML');
  // Nearly as many as are kept for the next text, then more than are remembered of one, then few.
  for (const [from, count] of [
    [0, 28_000],
    [28_000, 40_000],
    [90_000, 1000],
  ] as const) {
    const flooded = tagger.tag({
      ...article,
      text: `${`${article.text} ${words(from, count)}`.slice(0, 190_000)}. Fighting was reported in Sudan.`,
    });
    expect(flooded.countries.map(({ id }) => id)).toContain('SD');
    expect(tagger.tag(article)).toEqual(first);
  }
});

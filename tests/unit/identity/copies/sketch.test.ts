import { describe, expect, test } from 'vitest';
import { readForCopies, sketchOf } from '../../../../src/identity/copies/index.ts';
import { article, DAM } from './reports.ts';
import fc from '../../../support/property.ts';

const sketch = (title: string, text: string) => sketchOf(readForCopies(article(title, text)));

/** Keys of the one that the index of the other gives. */
function hits(asked: { title: string; text: string }, stored: { title: string; text: string }): number {
  const lead = new Set(sketch(stored.title, stored.text).lead);
  return sketch(asked.title, asked.text).keys.filter((key) => lead.has(key)).length;
}

describe('a sketch', () => {
  test('holds about a quarter of the runs of five words, the lead no more than of eighty', () => {
    const { keys, lead } = sketch(DAM.title, DAM.text);
    expect(keys.length).toBeGreaterThan(25);
    expect(keys.length).toBeLessThan(60);
    expect(lead.length).toBeLessThan(35);
    expect([...lead].filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('does not change with dateline, footer, case and the marker of the headline', () => {
    const other = `${DAM.text.slice(25).toUpperCase()}\n\n(Reporting by the Kyiv desk; editing by the London desk)\n\n© Gazette. All rights reserved.`;
    expect(sketch(`REFILE-${DAM.title}`, other)).toEqual(sketch(DAM.title, DAM.text));
  });

  test.each([
    [
      'a flash and the flash',
      'Explosions heard in the centre of Kherson, mayor says on Telegram',
      'Explosions heard in the centre of Kherson, mayor says on Telegram',
    ],
    ['a line of Chinese and the same line', '赫尔松市中心传出爆炸声，市长称有人受伤', '赫尔松市中心传出爆炸声，市长称有人受伤'],
    ['a feed summary and the article', DAM.text.split('\n\n')[0] ?? '', DAM.text],
    ['an article and the feed summary', DAM.text, DAM.text.split('\n\n')[0] ?? ''],
  ])('finds %s', (_, asked, stored) => {
    expect(hits({ title: 'One', text: asked }, { title: 'Two', text: stored })).toBeGreaterThanOrEqual(2);
  });

  test('finds the headline over another opening', () => {
    expect(hits({ title: `Update 2: ${DAM.title}`, text: 'Water rose.' }, DAM)).toBe(1);
  });

  test.each(['', 'Gaza', 'Two words', '图', '。。。'])('of a text such as "%s" is made without complaint', (text) => {
    expect(() => sketch(text, text)).not.toThrow();
  });

  test('of any text is distinct, signed 32-bit, and its lead is part of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 40 }), (text, title) => {
        const { keys, lead } = sketch(title, text);
        expect(new Set(keys).size).toBe(keys.length);
        expect([...lead].every((key) => keys.includes(key) && key === (key | 0))).toBe(true);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { isSameReport, type Report } from '../../../src/domain/same-report.ts';
import { tellsTheSame } from '../../../src/domain/text-overlap.ts';

const bulletin = (day: string, killed: number, wounded: number, total: number): string =>
  `The health ministry said on ${day} that ${killed} people were killed and ${wounded} wounded in the past 24 hours. The ministry said in its daily statement that the number of dead since the start of the war had risen to ${total}. A number of victims were still under the rubble where crews could not reach them.`;
const STORY =
  'Engineers reopened the bridge across the river after two weeks of repairs. Buses will run again from Friday, the town said. Traders on the left bank had lost most of their customers, and the market was moved to the school yard.';

const at = (time: string, text: string, precision: 'minute' | 'day' | 'none' = 'minute'): Report => ({
  text,
  published: { at: precision === 'none' ? null : time, precision, origin: null },
  seenAt: time,
});

describe('texts of one outlet under one headline', () => {
  test.each([
    ['a sentence more, an hour later', at('2015-02-12T10:00:00Z', STORY), at('2015-02-12T11:00:00Z', `${STORY} Toll 200.`), true],
    ['an edit three days later', at('2015-02-12T10:00:00Z', STORY), at('2015-02-15T11:00:00Z', STORY.replace('two', 'three')), true],
    ['the same after eight days', at('2015-02-12T10:00:00Z', STORY), at('2015-02-20T11:00:00Z', STORY), false],
    [
      'a toll that rises within the day',
      at('2015-02-12T10:00:00Z', bulletin('Monday', 41, 90, 5120)),
      at('2015-02-12T16:00:00Z', bulletin('Monday', 44, 90, 5123)),
      true,
    ],
    [
      'the next bulletin',
      at('2015-02-12T10:00:00Z', bulletin('Monday', 41, 90, 5120)),
      at('2015-02-13T09:30:00Z', bulletin('Tuesday', 38, 75, 5158)),
      false,
    ],
    [
      'the next bulletin, days known only',
      at('2015-02-12T00:00:00Z', bulletin('Monday', 41, 90, 5120), 'day'),
      at('2015-02-13T00:00:00Z', bulletin('Tuesday', 38, 75, 5158), 'day'),
      false,
    ],
    [
      'the next bulletin, no dates',
      at('2015-02-12T10:00:00Z', bulletin('Monday', 41, 90, 5120), 'none'),
      at('2015-02-13T10:00:00Z', bulletin('Tuesday', 38, 75, 5158), 'none'),
      false,
    ],
    [
      'one figure corrected the day after',
      at('2015-02-12T10:00:00Z', bulletin('Monday', 41, 90, 5120)),
      at('2015-02-13T09:30:00Z', bulletin('Monday', 41, 91, 5120)),
      true,
    ],
    ['another story', at('2015-02-12T10:00:00Z', STORY), at('2015-02-12T11:00:00Z', bulletin('Monday', 41, 90, 5120)), false],
  ])('%s', (_, known, fresh, expected) => {
    expect(isSameReport(known, fresh)).toBe(expected);
    expect(isSameReport(fresh, known)).toBe(expected);
  });
});

test('two renderings tell the same with one headline or half of the wording', () => {
  expect(tellsTheSame({ title: 'Bridge reopens', text: STORY }, { title: 'BRIDGE REOPENS', text: 'In short.' })).toBe(true);
  expect(tellsTheSame({ title: 'Bridge reopens', text: STORY }, { title: 'Open again', text: STORY.slice(0, 140) })).toBe(true);
  expect(tellsTheSame({ title: 'Bridge reopens', text: STORY }, { title: 'Bulletin', text: bulletin('Monday', 1, 2, 3) })).toBe(false);
  expect(tellsTheSame({ title: '', text: '' }, { title: '', text: '' })).toBe(false);
});

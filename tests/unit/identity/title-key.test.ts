import { describe, expect, test } from 'vitest';
import { titleKey } from '../../../src/identity/title-key.ts';

const key = (title: string): string | null => titleKey(title, ['The Gazette', null]);

describe('headlines that are the same', () => {
  test.each([
    ['Shells hit the grain terminal', 'SHELLS  HIT THE “GRAIN” TERMINAL!'],
    ['Shells hit the grain terminal', 'CORRECTED-UPDATE 2-Shells hit the grain terminal'],
    ['Shells hit the grain terminal', 'Shells hit the grain terminal | The Gazette'],
    ['Shells hit the grain terminal', 'Shells hit the grain terminal (updated) - The Gazette'],
    ['Shells hit the grain terminal', 'BREAKING: Shells hit the grain terminal'],
    ['Shells hit the grain terminal', 'URGENT - UPDATE 1-Shells hit the grain terminal'],
    ['قصف على مخازن الحبوب في الميناء', 'عاجل | قصف على مخازن الحبوب في الميناء'],
    ['Обстрел зернового терминала в порту', 'Срочно: Обстрел зернового терминала в порту'],
    ['قصف على مخازن الحبوب في الميناء', 'تصحيح: قصفٌ على مخازن الحبوب في الميناء'],
    ['Обстрел зернового терминала в порту', 'ОБНОВЛЕНО: Обстрел зернового терминала в порту'],
    ['港口粮食码头遭到炮击', '【更正】港口粮食码头遭到炮击'],
    ['הפגזה על מסוף התבואה בנמל', 'עדכון: הפגזה על מסוף התבואה בנמל'],
  ])('%s = %s', (a, b) => {
    expect(key(a)).not.toBeNull();
    expect(key(b)).toBe(key(a));
  });
});

test.each([
  ['Shells hit the grain terminal', 'Shells hit the oil terminal'],
  ['Talks in Doha - day two of the summit', 'Talks in Doha - day three of the summit'],
  ['Война: день 12 боев за порт', 'Война: день 13 боев за порт'],
])('%s is not %s', (a, b) => {
  expect(key(a)).not.toBe(key(b));
});

test.each(['News in brief', 'Live', 'Breaking news', 'غارات على غزة', '', 'Новости дня', '晨报', 'UPDATE 2-', 'w '.repeat(5000)])(
  '%j tells too little',
  (title) => {
    expect(key(title)).toBeNull();
  },
);

import { expect, test } from 'vitest';
import { directionOf } from '../../../src/extract/index.ts';

test.each([
  ['', 'ltr'],
  ['12:30 – 14:00', 'ltr'],
  ['Four people were killed', 'ltr'],
  ['عاد الهدوء إلى المعبر', 'rtl'],
  ['שתי אוניות עגנו בנמל', 'rtl'],
  ['وقال المتحدث باسم Médecins إن', 'rtl'],
  ['The word عنف means violence in Arabic', 'ltr'],
] as const)('%s reads %s', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});

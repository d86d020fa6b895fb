import { expect, test } from 'vitest';
import { claimInWords } from '../../../src/web/app/text/claims.ts';

test.each([
  [12, 12, '12 killed'],
  [12, null, 'at least 12 killed'],
  [null, 30, 'up to 30 killed'],
  [10, 15, '10 to 15 killed'],
  [1200, 1200, '1,200 killed'],
  [0, 0, 'nobody killed'],
  [null, null, 'a number not given killed'],
])('%s to %s: %s', (min, max, words) => {
  expect(claimInWords({ kind: 'killed', min, max })).toBe(words);
});

import type { CasualtyClaim } from '../../../domain/tags.ts';
import { count } from './numbers.ts';

/** `at least 12 killed`, `10 to 15 wounded`, `up to 30 killed`: a claim's number as the article gives it. */
export function claimInWords({ kind, min, max }: Pick<CasualtyClaim, 'kind' | 'min' | 'max'>): string {
  return `${numberInWords(min, max)} ${kind}`;
}

function numberInWords(min: number | null, max: number | null): string {
  if (max === 0) return 'nobody';
  if (min === null) return max === null ? 'a number not given' : `up to ${count(max)}`;
  if (max === null) return `at least ${count(min)}`;
  return min === max ? count(min) : `${count(min)} to ${count(max)}`;
}

import type { Direction } from '../domain/article.ts';

/** Letters looked at: enough to tell, whatever the length of the text. */
const SAMPLE = 2000;
/** Where such letters stand; quicker to look for. */
const MAY_BE_RTL = /[\u0590-\u08ff\ud800-\udfff\ufb1d-\ufefc]/;
const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu;

/** Direction of most of a text's letters; `ltr` where there are none. */
export function directionOf(text: string): Direction {
  const sample = text.slice(0, SAMPLE);
  if (!MAY_BE_RTL.test(sample)) return 'ltr';
  const rtl = count(sample, RTL_LETTER);
  if (rtl === 0) return 'ltr';
  return rtl * 2 > count(sample, /\p{L}/gu) ? 'rtl' : 'ltr';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

import type { Direction } from '../domain/article.ts';

/** Letters looked at: enough to tell, whatever the length of the text. */
const SAMPLE = 4000;
const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu;

/** Direction of most of a text's letters; `ltr` where there are none. */
export function directionOf(text: string): Direction {
  const sample = text.slice(0, SAMPLE);
  const rtl = count(sample, RTL_LETTER);
  return rtl * 2 > count(sample, /\p{L}/gu) ? 'rtl' : 'ltr';
}

/** Scripts by ISO 15924 code, with the language that writing in it nearly always is, or a closer look where there are several. */
const SCRIPTS: readonly { readonly code: string; readonly letters: RegExp; readonly language: (text: string) => string | null }[] = [
  { code: 'Latn', letters: /\p{Script=Latin}/gu, language: () => null },
  { code: 'Arab', letters: /\p{Script=Arabic}/gu, language: arabicScript },
  { code: 'Cyrl', letters: /\p{Script=Cyrillic}/gu, language: cyrillicScript },
  { code: 'Hebr', letters: /\p{Script=Hebrew}/gu, language: () => 'he' },
  {
    code: 'Hani',
    letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    language: (text) => (share(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.1 ? 'ja' : 'zh'),
  },
  { code: 'Hang', letters: /\p{Script=Hangul}/gu, language: () => 'ko' },
  { code: 'Grek', letters: /\p{Script=Greek}/gu, language: () => 'el' },
  { code: 'Armn', letters: /\p{Script=Armenian}/gu, language: () => 'hy' },
  { code: 'Geor', letters: /\p{Script=Georgian}/gu, language: () => 'ka' },
  { code: 'Ethi', letters: /\p{Script=Ethiopic}/gu, language: (text) => (/[ቐ-ቝ]/.test(text) ? 'ti' : 'am') },
  { code: 'Thai', letters: /\p{Script=Thai}/gu, language: () => 'th' },
  { code: 'Mymr', letters: /\p{Script=Myanmar}/gu, language: () => 'my' },
  { code: 'Khmr', letters: /\p{Script=Khmer}/gu, language: () => 'km' },
  { code: 'Laoo', letters: /\p{Script=Lao}/gu, language: () => 'lo' },
  { code: 'Sinh', letters: /\p{Script=Sinhala}/gu, language: () => 'si' },
  { code: 'Taml', letters: /\p{Script=Tamil}/gu, language: () => 'ta' },
  { code: 'Thaa', letters: /\p{Script=Thaana}/gu, language: () => 'dv' },
  { code: 'Deva', letters: /\p{Script=Devanagari}/gu, language: () => null },
  { code: 'Beng', letters: /\p{Script=Bengali}/gu, language: () => null },
];

/**
 * ISO 15924 code of the script that most letters of a text belong to, and the ISO 639-1 language where the script, or letters that
 * only one language has, decide it. Null for mixed text, scripts not listed here, and languages that share a script (Latin above all).
 */
export function scriptLanguageHint(text: string): { readonly script: string; readonly language: string | null } | null {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  const found = SCRIPTS.find((script) => letters > 0 && count(sample, script.letters) > letters * 0.6);
  return found ? { script: found.code, language: found.language(sample) } : null;
}

function arabicScript(text: string): string | null {
  if (/[ټډړښږګ]/.test(text)) return 'ps';
  if (/[ٹڈڑ]/.test(text)) return 'ur';
  if (/[ۆێڵڕ]/.test(text)) return 'ckb';
  if (share(text, /[پچژگیک]/g) > 0.03) return 'fa';
  return share(text, /[ةىأإيك]/g) > 0.02 ? 'ar' : null;
}

function cyrillicScript(text: string): string | null {
  if (/[іїєґ]/i.test(text)) return /[ыў]/i.test(text) ? 'be' : /[әғқңөұүһ]/i.test(text) ? 'kk' : 'uk';
  if (/[ђћџљњѓќѕј]/i.test(text) || /[әғқңөүһҷӣӯҳ]/i.test(text)) return null;
  return /[ыэё]/i.test(text) ? 'ru' : null;
}

function share(text: string, letters: RegExp): number {
  return count(text, letters) / Math.max(1, count(text, /\p{L}/gu));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

import { ARABIC, PASHTO, PERSIAN } from './arabic.ts';
import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';
import { HEBREW } from './hebrew.ts';
import type { LanguageNames } from './names.ts';
import { AMHARIC, BURMESE, CHINESE, TURKISH } from './others.ts';
import { PORTUGUESE } from './portuguese.ts';
import { FRENCH, SPANISH } from './romance.ts';
import { RUSSIAN, UKRAINIAN } from './slavic.ts';

/** Own names by language; those of the first languages win where two countries claim one form. */
export const LANGUAGES: readonly LanguageNames[] = [
  ENGLISH,
  ARABIC,
  RUSSIAN,
  UKRAINIAN,
  PERSIAN,
  HEBREW,
  FRENCH,
  SPANISH,
  PORTUGUESE,
  GERMAN,
  TURKISH,
  CHINESE,
  { language: 'th', names: '', demonyms: '', capitals: '', places: '' },
  BURMESE,
  AMHARIC,
  PASHTO,
];

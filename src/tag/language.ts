import type { Token } from './tokens.ts';
import { fold, isArabic, isCyrillic } from './characters.ts';

const words = (language: string, text: string): [string, string][] => text.split(' ').map((word) => [fold(word), language]);

/** Small words that give a language away; those of two languages are left out. */
const SMALL_WORDS: ReadonlyMap<string, string> = new Map([
  ...words('en', 'the of and in to for with was were has that from by said'),
  ...words('fr', 'le les des et dans une du pour sur qui par avec ont est aux deux apres'),
  ...words('es', 'el los las y del una con su al fue tras segun lo han desde hasta fueron'),
  ...words('pt', 'os na da um uma foi em nao pelo pela ao apos sao tambem disse seu sua dois'),
  ...words('de', 'der und den dem von zu mit auf ist im ein eine einen nach bei sich wurde wurden nicht'),
  ...words('tr', 've bir icin ile olan dedi olarak gore oldugunu edildi sonra kadar daha'),
  ...words('ru', 'и не на что с по он как это из был его'),
  ...words('uk', 'і та що не про від які є за до його було також під'),
]);

const ENOUGH_WORDS = 150;
/** Letters of each field that are looked at. */
const SAMPLE = 2000;
/** Persian yeh and kaf, and the letters that Persian and Pashto added. */
const PERSIAN_LETTERS = /[\u06cc\u06a9\u067e\u0686\u0698\u06af]/u;
const PASHTO_LETTERS = /[\u0681\u0685\u0689\u0693\u0696\u069a\u06ab\u06bc\u06cd\u06d0]/u;
const UKRAINIAN_LETTERS = /[іїєґІЇЄҐ]/u;
const RUSSIAN_LETTERS = /[ыэёъЫЭЁЪ]/u;

/** Languages whose names may be looked for: the one declared, and the one the small words show (feeds declare wrongly). */
export function spokenIn(declared: string | null, fields: readonly { text: string; tokens: readonly Token[] }[]): ReadonlySet<string> {
  const spoken = new Set<string>();
  if (declared) spoken.add(declared.toLowerCase().split(/[-_]/u)[0] ?? '');
  const seen = new Map<string, number>();
  let cyrillic = false;
  let arabic = false;
  for (const { text, tokens } of fields) {
    for (const token of tokens.slice(0, ENOUGH_WORDS)) {
      const language = SMALL_WORDS.get(token.key);
      if (language) seen.set(language, (seen.get(language) ?? 0) + 1);
      cyrillic ||= isCyrillic(text.charCodeAt(token.start));
      arabic ||= isArabic(text.charCodeAt(token.start));
    }
  }
  const shown = [...seen].filter(([language]) => language !== 'ru' && language !== 'uk').toSorted((a, b) => b[1] - a[1])[0];
  if (shown) spoken.add(shown[0]);
  const sample = fields.map((field) => field.text.slice(0, SAMPLE)).join(' ');
  if (cyrillic) spoken.add(cyrillicLanguage(declared, sample));
  if (arabic && PERSIAN_LETTERS.test(sample)) spoken.add('fa');
  if (arabic && PASHTO_LETTERS.test(sample)) spoken.add('ps');
  return spoken;
}

/** Ukrainian shows by its letters; every other Cyrillic language is read with the Russian names. */
function cyrillicLanguage(declared: string | null, sample: string): string {
  if (UKRAINIAN_LETTERS.test(sample) && !RUSSIAN_LETTERS.test(sample)) return 'uk';
  return declared?.startsWith('uk') && !RUSSIAN_LETTERS.test(sample) ? 'uk' : 'ru';
}

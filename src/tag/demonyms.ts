import { formsOf } from './inflect.ts';

/** Makes the written forms of a demonym from its base form: adjectives agree with their noun, peoples are declined. */

/** Stands before a demonym that has no other forms than what its language puts before or behind any word. */
const AS_IT_STANDS = '=';

interface Pattern {
  readonly ending: RegExp;
  /** What takes the place of the ending. */
  readonly forms: readonly string[];
}

/** The first pattern that fits makes the forms; none: the word stands as it is. */
const shaped =
  (patterns: readonly Pattern[]) =>
  (word: string): string[] => {
    const found = patterns.find((pattern) => pattern.ending.test(word));
    return found ? found.forms.map((form) => word.replace(found.ending, form)) : [word];
  };

const french = shaped([
  { ending: /e$/u, forms: ['e', 'es'] },
  { ending: /(?<=i|é)en$/u, forms: ['en', 'enne', 'ens', 'ennes'] },
  { ending: /(?<=[ao])is$/u, forms: ['is', 'ise', 'ises'] },
  { ending: /i$/u, forms: ['i', 'ie', 'is', 'ies'] },
  { ending: /é$/u, forms: ['é', 'ée', 'és', 'ées'] },
  { ending: /(?<=[bcdfghjklmnpqrstvwxz])$/u, forms: ['', 'e', 's', 'es'] },
]);

const spanish = shaped([
  { ending: /o$/u, forms: ['o', 'a', 'os', 'as'] },
  { ending: /és$/u, forms: ['és', 'esa', 'eses', 'esas'] },
  { ending: /án$/u, forms: ['án', 'ana', 'anes', 'anas'] },
  { ending: /ón$/u, forms: ['ón', 'ona', 'ones', 'onas'] },
  { ending: /[íú]$/u, forms: ['$&', '$&es', '$&s'] },
  { ending: /(?<=[ae])$/u, forms: ['', 's'] },
  { ending: /ol$/u, forms: ['ol', 'ola', 'oles', 'olas'] },
]);

const portuguese = shaped([
  { ending: /eu$/u, forms: ['eu', 'eia', 'eus', 'eias'] },
  { ending: /o$/u, forms: ['o', 'a', 'os', 'as'] },
  { ending: /ês$/u, forms: ['ês', 'esa', 'eses', 'esas'] },
  { ending: /ol$/u, forms: ['ol', 'ola', 'óis', 'olas'] },
  { ending: /(?<=[aeiu])$/u, forms: ['', 's'] },
]);

const german = shaped([
  { ending: /(?<=isch|deutsch)$/u, forms: ['', 'e', 'er', 'en', 'es', 'em'] },
  { ending: /(?<=^\p{Lu}.*er)$/u, forms: ['', 's', 'n', 'in', 'innen'] },
  { ending: /(?<=^\p{Lu}.*)e$/u, forms: ['e', 'en', 'in', 'innen'] },
]);

/** Words before a suffix: the apostrophe parts a Turkish suffix from names only, so peoples are written out. */
const turkish = (word: string): string[] => {
  const vowel = /[aıoueiöü](?=[^aıoueiöü]*$)/u.exec(word)?.[0] ?? 'a';
  return 'aıou'.includes(vowel)
    ? ['', 'lar', 'ların', 'lara', 'ları', 'lardan', 'larla'].map((ending) => word + ending)
    : ['', 'ler', 'lerin', 'lere', 'leri', 'lerden', 'lerle'].map((ending) => word + ending);
};

const PLURAL = ['ов', 'ам', 'ами', 'ах'];
const SINGULAR = ['', 'а', 'у', 'ом', 'е'];

/** Peoples are given in the plural. */
const russianPeople = shaped([
  { ending: /йцы$/u, forms: ['йцы', 'йцев', 'йцам', 'йцами', 'йцах', 'ец', 'йца', 'йцу', 'йцем', 'йце'] },
  { ending: /ьцы$/u, forms: ['ьцы', 'ьцев', 'ьцам', 'ьцами', 'ьцах', 'ец', 'ьца', 'ьцу', 'ьцем', 'ьце'] },
  { ending: /цы$/u, forms: ['цы', 'цев', 'цам', 'цами', 'цах', 'ец', 'ца', 'цу', 'цем', 'це'] },
  { ending: /(?<=[ая]н)е$/u, forms: ['е', '', 'ам', 'ами', 'ах', 'ин', 'ина', 'ину', 'ином', 'ине'] },
  { ending: /ы$/u, forms: ['ы', ...PLURAL, ...SINGULAR] },
  { ending: /(?<=[кгхш])и$/u, forms: ['и', ...PLURAL, 'ей', ...SINGULAR] },
]);

const ukrainianPeople = shaped([
  { ending: /йці$/u, forms: ['йці', 'йців', 'йцям', 'йцями', 'йцях', 'єць', 'йця', 'йцю', 'йцем', 'йцеві'] },
  { ending: /ьці$/u, forms: ['ьці', 'ьців', 'ьцям', 'ьцями', 'ьцях', 'ець', 'ьця', 'ьцю', 'ьцем', 'ьцеві'] },
  { ending: /ці$/u, forms: ['ці', 'ців', 'цям', 'цями', 'цях', 'ець', 'ця', 'цю', 'цем', 'цеві'] },
  { ending: /(?<=[ая]н)и$/u, forms: ['и', '', 'ам', 'ами', 'ах', 'ин', 'ина', 'ину', 'ином', 'инові'] },
  { ending: /(?<=[бвгджзклмнпрстфх])и$/u, forms: ['и', 'ів', 'ам', 'ами', 'ах', '', 'а', 'у', 'ом', 'ові'] },
]);

const declinedOr =
  (people: (word: string) => string[], language: string) =>
  (word: string): string[] => {
    const forms = people(word);
    return forms.length > 1 ? forms : formsOf(word, language);
  };

const attached = (words: readonly string[], prefixes: readonly string[]): string[] =>
  words.flatMap((word) => prefixes.map((prefix) => prefix + word));

/** The article with what may stand before it; ل and ال are written لل. */
const ARABIC_ARTICLES = ['ال', 'وال', 'بال', 'فال', 'كال', 'لل', 'ولل', 'وبال'];
const ARABIC_PREFIXES = ['', 'و', 'ب', 'ل'];
const arabicForms = (words: readonly string[]): string[] => [...attached(words, ARABIC_PREFIXES), ...attached(words, ARABIC_ARTICLES)];
const arabic = (stem: string): string[] => [
  ...arabicForms(['', 'ة', 'ين', 'ون', 'ات', 'تين', 'ان'].map((ending) => stem + ending)),
  `${stem}ا`,
  ...attached([stem], ['ف', 'ك', 'ول', 'وب']),
];

const HEBREW_PREFIXES = ['', 'ה', 'ו', 'ב', 'ל', 'מ', 'ש', 'כ', 'וה', 'מה', 'שה', 'וב', 'ול'];
const hebrew = (stem: string): string[] =>
  attached(
    ['', 'ת', 'ם', 'ים', 'ות'].map((ending) => stem + ending),
    HEBREW_PREFIXES,
  );

/** Ethiopic has a letter for each syllable: the base form is the country, its suffixes make the people. */
const amharic = (country: string): string[] => ['ዊ', 'ዊት', 'ውያን', 'ዊያን'].flatMap((ending) => formsOf(country + ending, 'am'));

const BY_LANGUAGE: Readonly<Record<string, (word: string) => string[]>> = {
  fr: french,
  es: spanish,
  pt: portuguese,
  de: german,
  tr: turkish,
  ru: declinedOr(russianPeople, 'ru'),
  uk: declinedOr(ukrainianPeople, 'uk'),
  ar: arabic,
  he: hebrew,
  fa: (word) => ['', 'ها', '‌ها', 'ان', 'های', '‌های'].map((ending) => word + ending),
  am: amharic,
};

/** What stands before any word of a language, and nothing else. */
const UNCHANGED: Readonly<Record<string, (word: string) => string[]>> = {
  ar: (word) => arabicForms([word]),
  he: (word) => attached([word], HEBREW_PREFIXES),
  am: (word) => formsOf(word, 'am'),
};

/** Written forms of a demonym, the base form first. */
export function demonymFormsOf(demonym: string, language: string): string[] {
  if (!demonym.startsWith(AS_IT_STANDS)) return BY_LANGUAGE[language]?.(demonym) ?? formsOf(demonym, language);
  const word = demonym.slice(AS_IT_STANDS.length);
  return UNCHANGED[language]?.(word) ?? [word];
}

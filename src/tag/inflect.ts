/** Makes the written forms of a name from its base form, so that matching stays exact. */

type Inflection = (name: string) => string[];

/** A name of many inflected words would explode. */
const MAX_FORMS = 160;

const RU_ADJECTIVE = ['ий', 'ый', 'ой', 'ого', 'ему', 'ому', 'им', 'ым', 'ом', 'ая', 'ую', 'ое', 'ие', 'ые', 'их', 'ых', 'ими', 'ыми'];
const UK_ADJECTIVE = ['ий', 'ого', 'ому', 'им', 'ім', 'а', 'ої', 'ій', 'у', 'ою', 'е', 'і', 'их', 'ими'];

interface Declension {
  readonly ending: RegExp;
  readonly endings: readonly string[];
}

const RUSSIAN: readonly Declension[] = [
  { ending: /(?:ск|цк|ын|жн|н)(?:ий|ый|ая|ое|ие|ые)$/u, endings: RU_ADJECTIVE },
  { ending: /(?:ов|ев|ин)о$/u, endings: ['о', 'а', 'у', 'е', 'ом'] },
  { ending: /ия$/u, endings: ['ия', 'ии', 'ию', 'ией'] },
  { ending: /ье$/u, endings: ['ье', 'ья', 'ью', 'ьем'] },
  { ending: /а$/u, endings: ['а', 'ы', 'и', 'е', 'у', 'ой', 'ою', 'ей'] },
  { ending: /я$/u, endings: ['я', 'и', 'е', 'ю', 'ей', 'ёй'] },
  { ending: /ь$/u, endings: ['ь', 'я', 'ю', 'е', 'ем', 'ём', 'и', 'ью'] },
  { ending: /й$/u, endings: ['й', 'я', 'ю', 'е', 'ем'] },
  { ending: /ы$/u, endings: ['ы', 'ов', 'ам', 'ами', 'ах', ''] },
  { ending: /[бвгджзклмнпрстфхцчшщ]$/u, endings: ['', 'а', 'у', 'е', 'ом', 'ем'] },
];

const UKRAINIAN: readonly Declension[] = [
  { ending: /(?:ськ|цьк|зьк|нн|чн|дн|рн|лик|чен)(?:ий|а|е|і)$/u, endings: UK_ADJECTIVE },
  { ending: /ія$/u, endings: ['ія', 'ії', 'ію', 'ією'] },
  { ending: /жжя$/u, endings: ['жжя', 'жжю', 'жжі', 'жжям'] },
  { ending: /ка$/u, endings: ['ка', 'ки', 'ці', 'ку', 'кою'] },
  { ending: /а$/u, endings: ['а', 'и', 'і', 'у', 'ою'] },
  { ending: /я$/u, endings: ['я', 'і', 'ю', 'ею'] },
  { ending: /ь$/u, endings: ['ь', 'я', 'ю', 'і', 'ем', 'лю'] },
  { ending: /й$/u, endings: ['й', 'я', 'ю', 'ї', 'єм'] },
  { ending: /и$/u, endings: ['и', 'ів', 'ам', 'ами', 'ах', ''] },
  { ending: /к$/u, endings: ['к', 'ка', 'ку', 'ці', 'ком'] },
  { ending: /[бвгджзлмнпрстфхцчшщ]$/u, endings: ['', 'а', 'у', 'і', 'ом', 'ем', 'ові'] },
];

const declined =
  (declensions: readonly Declension[]): Inflection =>
  (name) =>
    product(name.split(/(?<=[ -])/u).map((word) => declineWord(word, declensions)));

function declineWord(word: string, declensions: readonly Declension[]): string[] {
  const tail = /[ -]$/u.exec(word)?.[0] ?? '';
  const bare = word.slice(0, word.length - tail.length);
  if (bare.length < 3 || bare === bare.toUpperCase()) return [word];
  const found = declensions.find((declension) => declension.ending.test(bare));
  if (!found) return [word];
  const stem = bare.slice(0, bare.length - endingLength(bare, found));
  return [...new Set([bare, ...found.endings.map((ending) => stem + ending), ...fleeting(bare)])].map((form) => form + tail);
}

/** Length of what the endings replace: the first of them is the base form's own. */
function endingLength(word: string, declension: Declension): number {
  const own = declension.endings.filter((ending) => word.endsWith(ending)).map((ending) => ending.length);
  return Math.max(0, ...own, /(?:ое|ие)$/u.test(word) && declension.endings === RU_ADJECTIVE ? 2 : 0);
}

/** Words in -ець/-ец lose their vowel when declined: українець, українця. */
function fleeting(word: string): string[] {
  if (!/(?:ець|ец)$/u.test(word)) return [];
  const stem = word.replace(/(?:ець|ец)$/u, '');
  return ['ца', 'ця', 'цу', 'цю', 'цы', 'ці', 'цев', 'ців'].map((ending) => stem + ending);
}

function product(words: readonly string[][]): string[] {
  let forms = [''];
  for (const word of words) {
    if (forms.length * word.length > MAX_FORMS) return forms.map((form) => form + (word[0] ?? ''));
    forms = forms.flatMap((form) => word.map((next) => form + next));
  }
  return forms;
}

const prefixed =
  (prefixes: readonly string[], shortPrefixes: readonly string[]): Inflection =>
  (name) => {
    const first = name.split(/[ -]/u)[0] ?? name;
    return [name, ...(first.length <= 3 ? shortPrefixes : prefixes).map((prefix) => prefix + name)];
  };

const ARABIC_PREFIXES = ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فب', 'فل'];

/** With the article ل + ال is written لل. */
function arabic(name: string): string[] {
  const forms = prefixed(ARABIC_PREFIXES, ['و', 'ب', 'ل', 'وب', 'ول'])(name);
  if (!name.startsWith('ال')) return forms;
  const bare = name.slice(2);
  return [...forms, ...['لل', 'ولل', 'فلل'].map((prefix) => prefix + bare)];
}

const hebrew = prefixed(
  ['ו', 'ב', 'ל', 'מ', 'ה', 'כ', 'ש', 'וב', 'ול', 'ומ', 'וה', 'וש', 'שב', 'של', 'שמ', 'שה', 'מה', 'כש', 'לה'],
  ['ו', 'ב', 'ל', 'מ', 'וב', 'ול', 'ומ', 'שב'],
);
const amharic: Inflection = (name) => [
  ...prefixed(['በ', 'ከ', 'የ', 'ለ', 'ስለ', 'ወደ', 'እና', 'በየ'], ['በ', 'ከ', 'የ', 'ለ'])(name),
  ...['ን', 'ና', 'ም'].map((suffix) => name + suffix),
];
/** Burmese marks "of" by a creaky tone on the last syllable. */
const burmese: Inflection = (name) => [name, `${name}့`];

const BY_LANGUAGE: Readonly<Record<string, Inflection>> = {
  ru: declined(RUSSIAN),
  uk: declined(UKRAINIAN),
  ar: arabic,
  he: hebrew,
  am: amharic,
  my: burmese,
};

/** Written forms of a name in a language, the base form first. */
export function formsOf(name: string, language: string | null): string[] {
  return BY_LANGUAGE[language ?? '']?.(name) ?? [name];
}

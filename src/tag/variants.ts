import { isArabic, isCyrillic, isHebrew } from './characters.ts';

/**
 * The ways back from a word as it stands to the names it may be a form of: Slavic case endings, Arabic, Hebrew and
 * Ethiopic prefixes. The gazetteer holds base forms only; looking the candidates up costs less than storing every form.
 */

type Undo = (key: string) => readonly string[];

/** `ending > base endings`; letters folded: й is и, ї is і, ё is е. Base endings by comma, `-` for none. */
const RUSSIAN_ENDINGS = `
а > -,о
у > -,а,о
е > -,а,я,ь,о,и
ом > -,о
ем > -,ь,и,е
ы > а
и > а,я,ь
ои > а,ая,ыи
еи > я
ии > ия
ию > ия
иеи > ия
ю > я,ь,и,е
я > ь,и,е
ью > ь
ах > ы,и,а
ам > ы,и,а
ами > ы,и,а
ов > ы
ого > ыи,ии,ои,ое
ому > ыи,ии,ои,ое
его > ее,ии
ему > ее,ии
ым > ыи,ое
им > ии,ое
ом > ыи,ии,ои,ое
ую > ая
юю > яя
их > ие,ии
ых > ые,ыи
ыми > ые
ими > ие
ы > ая
ев > и
ями > и,я
ях > и,я
иям > ия
`;

const UKRAINIAN_ENDINGS = `
а > -,о
у > -,а,о,е
і > -,а,я,о,ь,и
зі > г,га
сі > х,ха
ом > -,о
ем > -,ь,е,и
ові > -
еві > ь
и > а
ою > а
ею > я
ю > я,ь,и
я > ь,и
іі > ія
ію > ія
ією > ія
ці > ка,ця
цю > ця
ах > и,а
ам > и,а
ами > и,а
ів > и
ого > ии,е
ому > ии,е
ім > ии,е
оі > а
іи > а
им > ии
их > і
`;

interface Ending {
  readonly written: string;
  readonly bases: readonly string[];
}

const readEndings = (block: string): readonly Ending[] =>
  block
    .trim()
    .split('\n')
    .map((line) => {
      const [written = '', bases = ''] = line.split(' > ');
      return { written, bases: bases.split(',').map((base) => (base === '-' ? '' : base)) };
    });

const SHORTEST_STEM = 3;

/** `alternate` gives a base form whose vowel is another one; null: there is none. */
function undoEndings(block: string, alternate?: (base: string) => string | null): Undo {
  const endings = readEndings(block);
  return (key) => {
    const found: string[] = [];
    for (const { written, bases } of endings) {
      const length = key.length - written.length;
      if (length < SHORTEST_STEM || !key.endsWith(written)) continue;
      const stem = key.slice(0, length);
      for (const base of bases) {
        found.push(stem + base);
        const other = alternate?.(stem + base);
        if (other) found.push(other);
      }
    }
    return found;
  };
}

/** Харків, Харкова; Київ, Києва; Таганріг, Таганрогу. */
const openVowel = (base: string): string | null => (/[оєе][вг]$/u.test(base) ? `${base.slice(0, -2)}і${base.slice(-1)}` : null);

const undoPrefixes =
  (prefixes: readonly string[]): Undo =>
  (key) =>
    prefixes
      .filter((prefix) => key.length - prefix.length >= SHORTEST_STEM && key.startsWith(prefix))
      .map((prefix) => key.slice(prefix.length));

const ARABIC_PREFIXES = ['وبال', 'وال', 'بال', 'فال', 'كال', 'وب', 'ول', 'فب', 'و', 'ف', 'ب', 'ل', 'ك'];
const HEBREW_PREFIXES = ['וב', 'ול', 'ומ', 'וה', 'שב', 'מה', 'בה', 'ו', 'ב', 'ל', 'מ', 'ה', 'כ', 'ש'];
const ETHIOPIC_PREFIXES = ['በ', 'ከ', 'የ', 'ለ', 'ስለ', 'ወደ'];

/** The article is part of the name, so what is behind a prefix is tried with it; ل and ال are written لل. */
function undoArabic(key: string): readonly string[] {
  const found: string[] = [];
  for (const prefix of ARABIC_PREFIXES) {
    if (!key.startsWith(prefix) || key.length - prefix.length < SHORTEST_STEM) continue;
    const rest = key.slice(prefix.length);
    if (prefix.endsWith('ال')) found.push(`ال${rest}`);
    else found.push(rest);
  }
  const doubled = /^(?:و|ف)?لل(.{3,})$/u.exec(key)?.[1];
  if (doubled) found.push(`ال${doubled}`);
  return found;
}

const undoRussian = undoEndings(RUSSIAN_ENDINGS);
const undoUkrainian = undoEndings(UKRAINIAN_ENDINGS, openVowel);
const undoHebrew = undoPrefixes(HEBREW_PREFIXES);
const undoEthiopicPrefix = undoPrefixes(ETHIOPIC_PREFIXES);
/** "and", "the" and the object stand at the end. */
const ETHIOPIC_SUFFIX = /[ንናም]$/u;

function undoEthiopic(key: string): readonly string[] {
  const found = [...undoEthiopicPrefix(key)];
  for (const form of [key, ...found]) if (form.length > SHORTEST_STEM && ETHIOPIC_SUFFIX.test(form)) found.push(form.slice(0, -1));
  return found;
}

const isEthiopic = (code: number): boolean => code >= 0x1200 && code <= 0x137f;

const NONE: readonly string[] = [];

/** Is a folded word, or one of its base forms in any language, known? */
export function isAnyForm(key: string, isKnown: (key: string) => boolean): boolean {
  if (isKnown(key) || baseForms(key, UKRAINIAN_SPOKEN).some(isKnown)) return true;
  return isCyrillic(key.charCodeAt(0)) && undoRussian(key).some(isKnown);
}

const UKRAINIAN_SPOKEN: ReadonlySet<string> = new Set(['uk']);

/** Keys under which a folded word may be known, apart from itself. Empty for scripts whose words stand as they are. */
export function baseForms(key: string, spoken: ReadonlySet<string>): readonly string[] {
  const code = key.charCodeAt(0);
  if (code < 0x400) return NONE;
  if (isCyrillic(code)) return spoken.has('uk') ? undoUkrainian(key) : undoRussian(key);
  if (isArabic(code)) return undoArabic(key);
  if (isHebrew(code)) return undoHebrew(key);
  return isEthiopic(code) ? undoEthiopic(key) : NONE;
}

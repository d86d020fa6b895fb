/** Other ways in which news write a Latin name, made by rule. */

const ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az|ed|en|er|es|esh|et|ez|ul)$/iu;
const APOSTROPHE = /['’‘`´ʻʼʽʾʿ]/gu;
/** Countries where names are transliterated from Arabic. */
const ARABIC = new Set('AE BH DJ DZ EG EH ER IL IQ JO KW LB LY MA MR OM PS QA SA SD SO SY TD TN TR YE IR'.split(' '));
const SLAVIC = new Set('RU UA BY KZ KG UZ TJ TM MD GE AM AZ'.split(' '));

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');

/** Written forms of a name, the name itself first. */
export function variantsOf(name: string, country: string): string[] {
  const ways = [partsOf, withoutApostrophes, withShortSaint];
  if (isLatin(name) && ARABIC.has(country)) ways.push((form) => arabicForms(plain(form)));
  if (isLatin(name) && SLAVIC.has(country)) ways.push((form) => [slavicForm(form)]);
  let forms = [name];
  for (const way of ways) forms = [...new Set([...forms, ...forms.flatMap(way)])];
  return forms;
}

const isLatin = (name: string): boolean => /^[\p{Script=Latin}\P{L}]+$/u.test(name);
const withoutApostrophes = (name: string): string[] => [name.replace(APOSTROPHE, '')];
const withShortSaint = (name: string): string[] => [name.replace(/^Sainte?[\s-]/u, 'St ')];

/** `Kobani (Ayn al-Arab)` is two names. */
function partsOf(name: string): string[] {
  const bracket = /^(.+?)\s*[(（](.+?)[)）]\s*$/u.exec(name);
  if (bracket) return [bracket[1] ?? '', bracket[2] ?? ''].filter((part) => part.length > 2);
  return / \/ |, /u.test(name)
    ? name
        .split(/ \/ |, /u)
        .slice(0, 1)
        .filter((part) => part.length > 2)
    : [];
}

const MAX_FORMS = 24;

function arabicForms(name: string): string[] {
  const words = name.split(/[\s-]+/u);
  let forms: string[][] = [[]];
  words.forEach((word, at) => {
    const next = words[at + 1];
    const ways = ARTICLE.test(word) && next !== undefined ? articleForms(next, at > 0) : endingForms(word, at === words.length - 1);
    if (forms.length * ways.length <= MAX_FORMS) forms = forms.flatMap((form) => ways.map((way) => [...form, way]));
    else forms = forms.map((form) => [...form, word]);
  });
  const [first = '', second = ''] = words;
  const all = forms.map((form) =>
    form
      .filter((word) => word !== '')
      .join(' ')
      .replaceAll('+ ', ''),
  );
  // Names that begin with the article are written without it too, where what is left is long enough to mean something.
  if (ARTICLE.test(first) && words.length === 2 && second.length >= 5) all.push(...endingForms(second, true));
  return all;
}

/** A `+` joins the article to its word: Deir Ezzor. */
function articleForms(word: string, inner: boolean): string[] {
  const first = word.charAt(0).toLowerCase();
  const sound = /^(?:sh|th|dh)/iu.test(word) ? word.slice(0, 2).toLowerCase() : first;
  const forms = ['al', 'el'];
  if ('dnrstz'.includes(first)) forms.push(`a${sound}`, `e${sound}`);
  return inner && 'dnrstz'.includes(first) ? [...forms, `e${first}+`, ''] : forms;
}

function endingForms(word: string, last: boolean): string[] {
  if (!last || word.length < 5) return [word];
  const forms = new Set([word]);
  if (/iy?yah?$/u.test(word)) for (const ending of ['iya', 'iyah', 'iyya', 'iyyah', 'ia']) forms.add(word.replace(/iy?yah?$/u, ending));
  else if (/[^a]ah$/u.test(word)) forms.add(word.slice(0, -1)).add(word.replace(/ah$/u, 'eh'));
  else if (/[^ai]a$/u.test(word)) forms.add(`${word}h`);
  if (/ou/u.test(word)) forms.add(word.replaceAll('ou', 'u'));
  return [...forms];
}

/** Groznyy is written Grozny, Belgorodskiy Belgorodsky. */
const slavicForm = (name: string): string => name.replace(/(?:yy|iy|yi|ij)(?=$|[\s-])/gu, 'y').replace(/[ʹ'’ʼ]/gu, '');

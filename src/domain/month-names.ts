/** A month as its name tells it; the Persian (solar Hijri) calendar has names of its own. */
export interface NamedMonth {
  readonly calendar: 'gregory' | 'persian';
  /** 1 to 12 */
  readonly month: number;
}

/** Locales whose month names are read, all as CLDR has them; regions stand here where they use other names than their language. */
const GREGORIAN =
  'en en-GB de de-AT fr es es-PE pt it nl af pl cs sk ru uk be bg mk sr sr-Latn hr bs sl tr az uz ar ar-SY ar-MA ar-DZ fa ur ps ckb ku he id ms fil el hu ' +
  'sv no da fi is ro ca gl sq lt lv et hi mr ne bn ta si th my km sw so ha am ti ka hy kk ky tg mn vi';
const PERSIAN = 'fa fa-AF ps';

/** Names in use that CLDR does not list. */
const MORE: readonly (readonly [language: string, month: number, names: string])[] = [
  ['en', 9, 'sept'],
  ['ar', 3, 'مارت'],
  ['ar', 6, 'يونيه'],
  ['ar', 7, 'يوليه'],
  ['fa', 5, 'می'],
  ['fa', 6, 'جون'],
  ['fa', 7, 'جولای ژوییه'],
  ['fa', 8, 'آگوست اگست'],
  ['id', 8, 'agt'],
  ['id', 2, 'peb'],
  ['id', 11, 'nop'],
  ['fr', 2, 'fev'],
  ['pt', 10, 'outubro'],
];

type Names = Map<string, NamedMonth>;
/** By language; under `*` the names that mean the same month everywhere. */
let tables: ReadonlyMap<string, Names> | null = null;

/** The month that a name, as `foldName` gives it, stands for: in `language` first (listopad is two months), else in any. */
export function monthNamed(folded: string, language: string | null): NamedMonth | null {
  tables ??= buildTables();
  return (language === null ? null : tables.get(primary(language))?.get(folded)) ?? tables.get('*')?.get(folded) ?? null;
}

/** One spelling for names that differ in case, accents, Arabic letter forms or a dot. */
export function foldName(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’ʼ׳.]+/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ي', 'ی')
    .replaceAll('ى', 'ی')
    .replaceAll('ك', 'ک');
}

/** About 60 ms, and only once a page shows a date in words. */
function buildTables(): ReadonlyMap<string, Names> {
  const built = new Map<string, Names>();
  for (const locale of GREGORIAN.split(' ')) addCalendar(built, locale, 'gregory');
  for (const locale of PERSIAN.split(' ')) addCalendar(built, locale, 'persian');
  for (const [language, month, names] of MORE) {
    for (const name of names.split(' ')) add(built, language, name, { calendar: 'gregory', month });
  }
  built.set('*', unanimous([...built.values()]));
  return built;
}

function addCalendar(built: Map<string, Names>, locale: string, calendar: NamedMonth['calendar']): void {
  const forms = [{ month: 'long', day: 'numeric' }, { month: 'long' }, { month: 'short', day: 'numeric' }, { month: 'short' }] as const;
  for (const form of forms) {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-${calendar}-nu-latn`, { ...form, timeZone: 'UTC' });
    for (let index = 0; index < 12; index++) {
      // The Persian year begins in March; the fifth of the month after is well inside each of its months.
      const date = calendar === 'gregory' ? Date.UTC(2023, index, 15) : Date.UTC(2023, index + 3, 5);
      const name = format.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';
      add(built, primary(locale), name, { calendar, month: index + 1 });
    }
  }
}

function add(built: Map<string, Names>, language: string, name: string, month: NamedMonth): void {
  // Catalan dates have "de maig", "d’abril".
  const folded = foldName(name.replace(/^d(?:e |['’])/, '')).trim();
  if (folded.length < 2 || /\d/.test(folded)) return;
  const names = built.get(language) ?? new Map<string, NamedMonth>();
  built.set(language, names);
  if (!names.has(folded)) names.set(folded, month);
}

function unanimous(all: readonly Names[]): Names {
  const agreed: Names = new Map();
  const disputed = new Set<string>();
  for (const [name, named] of all.flatMap((names) => [...names])) {
    const other = agreed.get(name);
    if (other !== undefined && (other.month !== named.month || other.calendar !== named.calendar)) disputed.add(name);
    else agreed.set(name, named);
  }
  for (const name of disputed) agreed.delete(name);
  return agreed;
}

function primary(language: string): string {
  return language.split('-')[0] ?? '';
}

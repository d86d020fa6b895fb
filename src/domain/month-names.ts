import { MONTH_NAMES } from './month-name-table.ts';

/** A month as its name tells it; the Persian (solar Hijri) calendar has names of its own. */
export interface NamedMonth {
  readonly calendar: 'gregory' | 'persian';
  /** 1 to 12 */
  readonly month: number;
}

type Names = Map<string, NamedMonth>;
/** By language; under `*` the names that mean the same month everywhere. */
let tables: ReadonlyMap<string, Names> | null = null;

/** The month that a name, as `foldName` gives it, stands for: in `language` first (listopad is two months), else in any. */
export function monthNamed(folded: string, language: string | null): NamedMonth | null {
  tables ??= readTables();
  return (language === null ? null : tables.get(primary(language))?.get(folded)) ?? tables.get('*')?.get(folded) ?? null;
}

/** Nothing to fold. */
const PLAIN = /^[a-z\d ]*$/;

/** One spelling for names that differ in case, accents, Arabic letter forms or a dot. */
export function foldName(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’ʼ׳.]+/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ي', 'ی')
    .replaceAll('ى', 'ی')
    .replaceAll('ك', 'ک');
}

function readTables(): ReadonlyMap<string, Names> {
  const read = new Map<string, Names>();
  for (const row of MONTH_NAMES.trim().split('\n')) {
    const space = row.indexOf(' ');
    const [language = '', calendar] = row.slice(0, space).split('/');
    const names = read.get(language) ?? new Map<string, NamedMonth>();
    read.set(language, names);
    for (const [index, all] of row
      .slice(space + 1)
      .split(',')
      .entries()) {
      const month: NamedMonth = { calendar: calendar === 'persian' ? 'persian' : 'gregory', month: index + 1 };
      for (const name of all.split('|')) if (name !== '' && !names.has(name)) names.set(name, month);
    }
  }
  read.set('*', unanimous([...read.values()]));
  return read;
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

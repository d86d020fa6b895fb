import { AGENCY_NAMES } from './agency-names.ts';

export interface NamedAgency {
  readonly agency: string;
  readonly start: number;
  readonly end: number;
}

interface Names {
  readonly pattern: RegExp;
  readonly ids: ReadonlyMap<string, string>;
}

let names: Names | null = null;

/** The first agency named in a short piece of text, else null. */
export function agencyIn(text: string): NamedAgency | null {
  names ??= readNames();
  const found = names.pattern.exec(text);
  if (!found) return null;
  const agency = names.ids.get(keyOf(found[0]));
  return agency === undefined ? null : { agency, start: found.index, end: found.index + found[0].length };
}

/** The text with the names of agencies taken out. */
export function withoutAgencies(text: string): string {
  let rest = text;
  for (let found = agencyIn(rest); found; found = agencyIn(rest)) rest = `${rest.slice(0, found.start)} ${rest.slice(found.end)}`;
  return rest;
}

/** The agency whose name this is, in whatever case. */
export function agencyCalled(name: string): string | null {
  names ??= readNames();
  return names.ids.get(keyOf(name)) ?? null;
}

function readNames(): Names {
  const ids = new Map<string, string>();
  const forms: string[] = [];
  for (const row of AGENCY_NAMES.trim().split('\n')) {
    const [id = '', all = ''] = row.split(': ');
    for (const name of all.split('|')) {
      if (!ids.has(keyOf(name))) ids.set(keyOf(name), id);
      forms.push(name);
    }
  }
  const longestFirst = forms.toSorted((a, b) => b.length - a.length);
  return { pattern: new RegExp(longestFirst.map(asPattern).join('|'), 'u'), ids };
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

function asPattern(name: string): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s?`);
  const anyCase = /\p{Ll}/u.test(name) && name.length > 3 ? `(?i:${escaped})` : escaped;
  return UNSPACED.test(name) ? anyCase : `(?<![\\p{L}\\p{N}])${anyCase}(?![\\p{L}\\p{N}])`;
}

/** One spelling for names that differ in case, spacing and dots. */
function keyOf(name: string): string {
  return name.toLowerCase().replace(/[\s.]/g, '');
}

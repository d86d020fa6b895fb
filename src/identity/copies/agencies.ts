import { AGENCY_NAMES } from './agency-names.ts';

export interface NamedAgency {
  readonly agency: string;
  readonly start: number;
  readonly end: number;
}

interface Names {
  /** By first UTF-16 unit, sticky: one expression of all names would be tried at every letter of a text. */
  readonly patterns: ReadonlyMap<number, RegExp>;
  /** 1 for each unit that a name begins with. */
  readonly begins: Uint8Array;
  readonly ids: ReadonlyMap<string, string>;
}

let names: Names | null = null;

const LETTER = /[\p{L}\p{N}\p{M}]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The first agency named in a short piece of text, else null. */
export function agencyIn(text: string): NamedAgency | null {
  const { begins } = (names ??= readNames());
  for (let at = 0; at < text.length; at += 1) {
    if (begins[text.charCodeAt(at)] !== 1) continue;
    const named = agencyAt(text, at);
    if (named) return named;
  }
  return null;
}

function agencyAt(text: string, start: number): NamedAgency | null {
  const { patterns, ids } = (names ??= readNames());
  const pattern = patterns.get(text.charCodeAt(start));
  if (!pattern || !isEdge(text.charAt(start - 1), text.charAt(start))) return null;
  pattern.lastIndex = start;
  const name = pattern.exec(text)?.[0];
  if (name === undefined || !isEdge(name.slice(-1), text.charAt(start + name.length))) return null;
  const agency = ids.get(keyOf(name));
  return agency === undefined ? null : { agency, start, end: start + name.length };
}

/** True between two characters where a name may begin or end. */
function isEdge(before: string, after: string): boolean {
  return !LETTER.test(before) || !LETTER.test(after) || UNSPACED.test(before) || UNSPACED.test(after);
}

/** The text with the names of agencies taken out. */
export function withoutAgencies(text: string): string {
  let rest = text;
  for (let found = agencyIn(rest); found; found = agencyIn(rest)) rest = `${rest.slice(0, found.start)} ${rest.slice(found.end)}`;
  return rest;
}

/** The agency whose name this is, in whatever case. */
export function agencyCalled(name: string): string | null {
  return (names ??= readNames()).ids.get(keyOf(name)) ?? null;
}

function readNames(): Names {
  const ids = new Map<string, string>();
  const forms = new Map<number, string[]>();
  const begins = new Uint8Array(0x10000);
  for (const row of AGENCY_NAMES.trim().split('\n')) {
    const [id = '', all = ''] = row.split(': ');
    for (const name of all.split('|')) {
      if (!ids.has(keyOf(name))) ids.set(keyOf(name), id);
      const first = name.charAt(0);
      for (const letter of isInAnyCase(name) ? new Set([first.toUpperCase(), first.toLowerCase()]) : [first]) {
        const unit = letter.charCodeAt(0);
        begins[unit] = 1;
        forms.set(unit, [...(forms.get(unit) ?? []), name]);
      }
    }
  }
  return { patterns: new Map([...forms].map(([unit, all]) => [unit, asPattern(all)])), begins, ids };
}

function asPattern(all: readonly string[]): RegExp {
  const longestFirst = all.toSorted((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map(formOf).join('|'), 'uy');
}

function formOf(name: string): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s?`);
  return isInAnyCase(name) ? `(?i:${escaped})` : escaped;
}

function isInAnyCase(name: string): boolean {
  return /\p{Ll}/u.test(name) && name.length > 3;
}

/** One spelling for names that differ in case, spacing and dots. */
function keyOf(name: string): string {
  return name.toLowerCase().replace(/[\s.]/g, '');
}

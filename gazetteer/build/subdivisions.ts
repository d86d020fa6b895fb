import { withoutAdminWords } from './admin-words.ts';
import { pathOf } from './keys.ts';
import type { NamesById, Place } from './model.ts';

interface Candidate {
  readonly code: string;
  readonly skeletons: ReadonlySet<string>;
}

/** Gives each admin-1 the names of the ISO subdivision that is called like it; returns how many found theirs. */
export function nameAdmins(places: readonly Place[], subdivisions: NamesById): number {
  const byCountry = new Map<string, Candidate[]>();
  for (const [code, names] of subdivisions) {
    const skeletons = new Set(names.flatMap(({ text, language }) => (isLatin(text) ? skeletonsOf(text, language) : [])));
    const country = code.slice(0, 2).toUpperCase();
    byCountry.set(country, [...(byCountry.get(country) ?? []), { code, skeletons }]);
  }
  let found = 0;
  for (const [country, admins] of Map.groupBy(
    places.filter((place) => place.kind === 'admin1'),
    (place) => place.country,
  )) {
    for (const [place, code] of pair(admins, byCountry.get(country) ?? [])) {
      found++;
      for (const { text, language } of subdivisions.get(code) ?? []) place.forms.push({ text, language, bare: false });
    }
  }
  return found;
}

/** Exact first, then ever less alike; each subdivision is given once. */
function pair(admins: readonly Place[], candidates: readonly Candidate[]): Map<Place, string> {
  const pairs = new Map<Place, string>();
  const taken = new Set<string>();
  for (const allowed of [0, 0.13, 0.26]) {
    for (const place of admins) {
      if (pairs.has(place)) continue;
      const own = place.forms.flatMap((form) => skeletonsOf(form.text, form.language));
      const close = candidates.filter(
        ({ code, skeletons }) => !taken.has(code) && [...skeletons].some((one) => own.some((two) => alike(one, two, allowed))),
      );
      const [only] = close;
      // Two that are equally close (North and South X) decide nothing.
      if (!only || (close.length > 1 && allowed > 0)) continue;
      pairs.set(place, only.code);
      taken.add(only.code);
    }
  }
  return pairs;
}

const isLatin = (text: string): boolean => /^[\p{Script=Latin}\P{L}]+$/u.test(text);

const skeletonsOf = (text: string, language: string | null): string[] =>
  [withoutAdminWords(text, language) ?? text].map(skeletonOf).filter((one) => one.length > 1);

/** What is left of a name when the ways to write one sound are made one. */
function skeletonOf(text: string): string {
  return pathOf(text.replace(/['’‘`ʻʼ]/gu, ''))
    .replace(/\b(?:al|el|ad|ar|as|ash|at|az|the|of|de)\b/gu, '')
    .replace(/ern\b/gu, '')
    .replace(/ou|oo/gu, 'u')
    .replace(/ee|y|j/gu, 'i')
    .replace(/q/gu, 'k')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(.)\1/gu, '$1')
    .replace(/h$/u, '');
}

function alike(one: string, two: string, allowed: number): boolean {
  if (one === two) return true;
  const limit = Math.floor(Math.max(one.length, two.length) * allowed);
  if (limit === 0 || Math.abs(one.length - two.length) > limit || one.charAt(0) !== two.charAt(0)) return false;
  return distance(one, two) <= limit;
}

/** Levenshtein's. */
function distance(one: string, two: string): number {
  let row = Array.from({ length: two.length + 1 }, (_, at) => at);
  for (let y = 1; y <= one.length; y++) {
    const next = [y];
    for (let x = 1; x <= two.length; x++) {
      const change = (row[x - 1] ?? 0) + (one.charAt(y - 1) === two.charAt(x - 1) ? 0 : 1);
      next.push(Math.min(change, (row[x] ?? 0) + 1, (next[x - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[two.length] ?? 0;
}

import { registrable } from './canonical.ts';

/** ` | `, ` - `, ` – `, ` :: ` and the like, with space around; a colon or comma is part of the title. */
const SEPARATOR = /\s+(?:[|\u2013\u2014\u2015\u00b7\u2022\u00bb\u00ab\u203a\u2039~/<>-]|::|\|\|)\s+|\s*[|_｜]\s*/u;
const MOST_PARTS = 6;

interface Site {
  readonly name: string | null;
  readonly url: string;
}

/**
 * The first candidate that says more than the site's name, without the site's name at its end or beginning. A part that is not the
 * site's goes only where another candidate gives the title without it.
 */
export function articleTitle(candidates: readonly string[], site: Site): string | null {
  const titles = candidates.filter((title) => title !== '');
  const plain = titles.map((title) => withoutSite(title, site, titles));
  return plain.find((title) => title !== '' && !isSite(title, site)) ?? null;
}

function withoutSite(title: string, site: Site, others: readonly string[]): string {
  let rest = title;
  for (let round = 0; round < MOST_PARTS; round++) {
    const shorter = trimmedEnd(rest, site, others) ?? trimmedStart(rest, site);
    if (shorter === null) return rest;
    rest = shorter;
  }
  return rest;
}

function trimmedEnd(title: string, site: Site, others: readonly string[]): string | null {
  const separators = [...title.matchAll(new RegExp(SEPARATOR, 'gu'))];
  const last = separators.at(-1);
  if (last === undefined) return null;
  const head = title.slice(0, last.index).trim();
  const isRepeated = others.some(
    (other) =>
      separators.some(({ index }) => compacted(title.slice(0, index)) === compacted(other)) && compacted(other) !== compacted(title),
  );
  return head !== '' && (isSite(title.slice(last.index + last[0].length), site) || isRepeated) ? head : null;
}

function trimmedStart(title: string, site: Site): string | null {
  const first = SEPARATOR.exec(title);
  if (first === null) return null;
  const tail = title.slice(first.index + first[0].length).trim();
  return tail !== '' && isSite(title.slice(0, first.index), site) ? tail : null;
}

/** The site's name or its host, in any spelling ("The Example Times", "example-times.com"), with or without a section beside it. */
function isSite(part: string, { name, url }: Site): boolean {
  const compact = compacted(part);
  if (compact === '') return true;
  if (name !== null && compacted(name) === compact) return true;
  const domain = registrable(URL.parse(url)?.hostname ?? '');
  const label = compacted(domain.split('.')[0] ?? '');
  if (label === '') return false;
  if ([label, `the${label}`, compacted(domain)].includes(compact) || `the${compact}` === label) return true;
  return label.length >= 4 && compact.startsWith(label) && isNewsWord(compact.slice(label.length));
}

function isNewsWord(rest: string): boolean {
  return /^(?:news|online|english|en|com|net|org|media|agency|newsagency|newspaper|tv|live|daily)$/.test(rest);
}

function compacted(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

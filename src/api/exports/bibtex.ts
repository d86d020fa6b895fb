import { type ExportRecord, linkOf, publishedOf, type RecordWriter } from './record.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Braces are written by name: BibTeX counts them even after a backslash. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
};

/** Entries for BibTeX and biblatex (which alone reads `date`); a date is as exact as it is known. */
export function bibtexWriter(): RecordWriter {
  return { head: () => '', record: entry, tail: () => '' };
}

function entry({ hit, sourceName, byline, firstSeenAt }: ExportRecord): string {
  const published = publishedOf(hit);
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', `{${braced(hit.title)}}`],
    ['author', byline === null ? null : `{${braced(byline)}}`],
    ['organization', braced(sourceName)],
    ['date', published && (published.length === 10 ? published : published.replace(/\.\d+Z$/, 'Z'))],
    ['year', published && published.slice(0, 4)],
    ['url', verbatim(linkOf(hit))],
    ['urldate', firstSeenAt.slice(0, 10)],
    ['language', hit.language === null ? null : braced(hit.language)],
    ['abstract', braced(hit.excerpt)],
  ];
  const written = fields.filter(([, value]) => value !== null && value !== '').map(([name, value]) => `  ${name} = {${value}},\n`);
  const month = published === null ? '' : `  month = ${MONTHS[Number(published.slice(5, 7)) - 1]},\n`;
  return `@misc{${keyOf(hit.source)}-${keyOf(hit.id)},\n${written.join('')}${month}}\n\n`;
}

/** Keys hold nothing that any of the programs reads as its own. */
function keyOf(text: string): string {
  return text.replace(/[^A-Za-z0-9-]/g, (character) => `_${character.codePointAt(0)?.toString(16) ?? ''}_`);
}

function braced(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim()
    .replace(/[\\{}~^$&#%_]/g, (character) => ESCAPES[character] ?? '');
}

/** Addresses are taken as they stand, so what would end the field is percent-encoded. */
function verbatim(url: string | null): string | null {
  return url && url.replace(/[\\{}\s]/g, (character) => encodeURIComponent(character));
}

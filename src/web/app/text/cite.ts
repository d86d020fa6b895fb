import type { ArticleView } from '../../model.ts';
import { dayOf } from './dates.ts';

/** What a citation is made from. */
export type Cited = Pick<
  ArticleView,
  | 'id'
  | 'title'
  | 'byline'
  | 'sourceName'
  | 'source'
  | 'publishedAt'
  | 'publishedAtPrecision'
  | 'url'
  | 'language'
  | 'revision'
  | 'contentHash'
>;

/** `Author. “Title.” Outlet, 13 May 2024. URL (revision 2, read 28 November 2026).` What is not known is left out. */
export function plainCitation(article: Cited, readAt: string): string {
  const date = published(article);
  const head = [article.byline === null ? '' : `${article.byline.replace(/\.$/, '')}. `, `“${closed(article.title)}” `, article.sourceName];
  const tail = [date === null ? ', n.d.' : `, ${dayOf(date)}.`, article.url === null ? '' : ` ${article.url}`];
  return `${[...head, ...tail].join('')} (revision ${article.revision} of the stored text, read ${dayOf(readAt)}; sha256 ${article.contentHash.slice(0, 16)}).`;
}

/** A BibTeX entry; braces keep capitals, and characters that TeX reads as commands are escaped. */
export function bibtex(article: Cited, readAt: string): string {
  const date = published(article);
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', `{${escaped(article.title)}}`],
    ['author', article.byline === null ? null : `{${escaped(article.byline)}}`],
    ['journal', escaped(article.sourceName)],
    ['date', date === null ? null : date.slice(0, 10)],
    ['year', date === null ? null : date.slice(0, 4)],
    ['url', article.url === null ? null : article.url.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', readAt.slice(0, 10)],
    ['langid', article.language === null ? null : escaped(article.language)],
    ['note', `Conflictwire ${article.id}, revision ${article.revision}, sha256 ${article.contentHash}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
  return `@online{${article.source}-${article.id},\n${lines.join(',\n')}\n}\n`;
}

function published({ publishedAt, publishedAtPrecision }: Cited): string | null {
  return publishedAtPrecision === 'none' ? null : publishedAt;
}

function closed(title: string): string {
  return /[.?!…]$/.test(title) ? title : `${title}.`;
}

const TEX: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

function escaped(text: string): string {
  return text.replace(/[\\{}$&#%_~^]/g, (character) => TEX[character] ?? `\\${character}`).replace(/\s+/g, ' ');
}

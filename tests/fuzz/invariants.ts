import type { ExtractedArticle } from '../../src/domain/article.ts';
import type { ParsedFeed } from '../../src/domain/feed.ts';
import { REASON_CODES } from '../../src/domain/reason.ts';
import type { PublicationTime } from '../../src/domain/time.ts';

/** What must hold of every result, whatever came in; each failure as one line. */

// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;
const REMAINS = /<\/?(?:p|div|span|a|br|script|style|img|li|td|h[1-6])(?:\s[^<>]*)?\/?>/i;
/** Where the document itself writes tags as text, text with tags is right. */
const WRITTEN_OUT =
  /&(?:amp;)*(?:lt|#0*60|#x0*3c)|<(?:xmp|plaintext|textarea|title|noembed|noframes|noscript|iframe|style|script)|<!\[CDATA|<(?![a-z/!?])/i;
const CODES: ReadonlySet<string> = new Set(REASON_CODES);

type Finding = string | false;
const found = (findings: readonly Finding[]): string[] => findings.filter((finding) => finding !== false);
const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 120) ?? 'undefined';

export function articleFaults(article: ExtractedArticle, source: string): string[] {
  const { text, verdict } = article;
  return found([
    CONTROL.test(text) && `text has a control character: ${shown(text.slice(Math.max(0, text.search(CONTROL) - 20)))}`,
    !text.isWellFormed() && 'text has half a surrogate pair',
    (text !== text.trim() || /[ \t]\n|\n[ \t]|\n{3}/.test(text)) && 'text has blanks at an edge, or two blank lines',
    REMAINS.test(text) && !WRITTEN_OUT.test(source) && `text has markup: ${shown(REMAINS.exec(text)?.[0])}`,
    !['ltr', 'rtl'].includes(article.direction) && `direction is ${shown(article.direction)}`,
    article.language !== null && !/^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(article.language) && `language is ${shown(article.language)}`,
    !isAddress(article.canonicalUrl) && `canonicalUrl is ${shown(article.canonicalUrl)}`,
    article.leadImage !== null && !isAddress(article.leadImage) && `leadImage is ${shown(article.leadImage)}`,
    !isTime(article.modifiedAt) && `modifiedAt is ${shown(article.modifiedAt)}`,
    !verdict.ok && verdict.reasons.length === 0 && 'the verdict has no reason',
    !verdict.reasons.every((code) => CODES.has(code)) && `unknown reason in ${shown(verdict.reasons)}`,
    ...publication(article.published, 'published'),
    ...(['title', 'byline', 'siteName', 'section'] as const).map((field) => label(article[field], field)),
    ...article.keywords.map((keyword) => label(keyword, 'keyword')),
  ]);
}

export function feedFaults(feed: ParsedFeed): string[] {
  return found([
    !['rss', 'rdf', 'atom', 'json', 'sitemap'].includes(feed.format) && `format is ${shown(feed.format)}`,
    feed.encoding === '' && 'no encoding is told',
    feed.link !== null && !isAddress(feed.link) && `link is ${shown(feed.link)}`,
    !isTime(feed.updatedAt) && `updatedAt is ${shown(feed.updatedAt)}`,
    feed.ttlMinutes !== null && !(Number.isFinite(feed.ttlMinutes) && feed.ttlMinutes >= 0) && `ttlMinutes is ${feed.ttlMinutes}`,
    label(feed.title, 'title'),
    ...feed.items.flatMap((item, index) => [
      item.url !== null && !isAddress(item.url) && `item ${index}: url is ${shown(item.url)}`,
      label(item.title, `item ${index}: title`),
      ...publication(item.published, `item ${index}: published`),
      ...[...item.authors, ...item.categories].map((name) => label(name, `item ${index}: author or category`)),
      ...item.media.map(({ url }): Finding => !isAddress(url) && `item ${index}: media is ${shown(url)}`),
    ]),
  ]);
}

function publication(time: PublicationTime, field: string): Finding[] {
  return [
    !isTime(time.at) && `${field} is ${shown(time.at)}`,
    (time.at === null) !== (time.precision === 'none') && `${field} is ${shown(time.at)} with precision ${time.precision}`,
    time.at !== null &&
      time.precision === 'day' &&
      !time.at.endsWith('T00:00:00.000Z') &&
      `${field} is a day with a time: ${shown(time.at)}`,
  ];
}

/** A name or a title: one line, not empty. */
function label(value: string | null, field: string): Finding {
  if (value === null) return false;
  if (!value.isWellFormed()) return `${field} has half a surrogate pair`;
  return (CONTROL.test(value) || value.includes('\n') || value.trim() !== value || value === '') && `${field} is ${shown(value)}`;
}

function isTime(value: string | null): boolean {
  if (value === null) return true;
  const milliseconds = Date.parse(value);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString() === value;
}

function isAddress(value: string): boolean {
  return /^https?:$/.test(URL.parse(value)?.protocol ?? '');
}

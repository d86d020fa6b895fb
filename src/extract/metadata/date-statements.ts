import { parseDate, type ParsedDate } from '../../domain/dates.ts';
import { findDates, type FoundDate } from '../../domain/local-dates.ts';
import type { DateOrigin } from '../../domain/time.ts';
import type { PageFacts } from '../page-facts.ts';
import { type LdNode, strings } from './json-ld.ts';
import type { Statement } from './published.ts';

const words = (list: string): readonly string[] => list.split(' ');
/** Names of meta elements that mean the publication and nothing else. */
const PUBLISHED_METAS = words(
  'article:published_time article:published og:published_time og:article:published_time og:pubdate datepublished parsely-pub-date sailthru.date ' +
    'dc.date.issued dcterms.issued dc.issued dc.date.published dc.date.publication pubdate pubdate.iso publishdate publish_date publish-date publication_date ' +
    'publication-date publicationdate published_time published_date published-date published published_at article.published article:publish_date ' +
    'article:post_date article_date_original article.created article:created cxenseparse:recs:publishtime cxenseparse:publishtime ' +
    'cxenseparse:articledate citation_publication_date citation_date originalpublicationdate rnews:datepublished prism.publicationdate ' +
    'bt:pubdate ptime displaydate display_date dateposted analyticsattributes.articledate iso-8601-publish-date shareaholic:article_published_time ' +
    'vr:published_time eomportal-issuedate firstpublishdate release_date',
);
/** Those that may as well mean the day of an edit or of the record. */
const DATED_METAS = words(
  'dc.date dcterms.date dc.date.created dcterms.created datecreated date created article_date date.release video:release_date og:release_date',
);
const MODIFIED_METAS = words(
  'article:modified_time article:modified og:updated_time og:modified_time datemodified dcterms.modified dc.date.modified last-modified lastmod revised ' +
    'article:updated_time article.updated updated_time modified_time cxenseparse:recs:modified cxenseparse:modified',
);
const MONTHS = words('jan feb mar apr may jun jul aug sep oct nov dec');

/** What the page's data and its address say about its publication; `language` (BCP 47) reads dates in words. */
export function statedDates(node: LdNode | null, facts: PageFacts, url: string, language: string | null): readonly Statement[] {
  const ld = (keys: readonly string[]): readonly string[] => (node === null ? [] : keys.flatMap((key) => strings(node[key], ['@value'])));
  const metas = (names: readonly string[]): readonly string[] => names.flatMap((name) => facts.metas.get(name) ?? []);
  return [
    ...statements('json-ld', 3, ld(['datePublished']), language),
    ...statements('json-ld', 1, ld(['dateCreated', 'uploadDate']), language),
    ...statements('meta', 2.8, metas(PUBLISHED_METAS), language),
    ...statements('meta', 1.2, metas(DATED_METAS), language),
    ...urlDates(url),
  ];
}

/** When the page's data say it was last changed, in order of trust; UTC ISO 8601. */
export function statedChanges(node: LdNode | null, facts: PageFacts): readonly string[] {
  const raw = [
    ...(node === null ? [] : strings(node['dateModified'], ['@value'])),
    ...MODIFIED_METAS.flatMap((name) => facts.metas.get(name) ?? []),
  ];
  return raw.flatMap((text) => readDate(text, null)?.at ?? []);
}

export function statements(origin: DateOrigin, weight: number, raw: readonly string[], language: string | null): readonly Statement[] {
  return raw.flatMap((text) => {
    const date = readDate(text, language);
    return date === null ? [] : [{ at: date.at, precision: date.precision, other: date.other, origin, weight }];
  });
}

/** A date as machines write it, seconds of Unix time, or the one date in a line for readers. */
export function readDate(raw: string, language: string | null): (ParsedDate & Pick<FoundDate, 'other'>) | null {
  const text = raw.trim();
  if (text === '' || text.length > 120) return null;
  if (/^(?:\d{10}|\d{13})$/.test(text))
    return { at: new Date(Number(text.padEnd(13, '0'))).toISOString(), precision: 'minute', other: null };
  const parsed = parseDate(text);
  if (parsed !== null) return { ...parsed, other: null };
  const [found, ...more] = findDates(text, language);
  return found === undefined || more.length > 0 ? null : found;
}

/** `/2024/05/13/`, `/2024-05-13-`, `/2024/may/13/` and `/20240513/`; a number of eight digits elsewhere needs a second statement. */
function urlDates(url: string): readonly Statement[] {
  const path = URL.parse(url)?.pathname ?? '';
  const numeric = /[/_-]((?:19|20)\d{2})([/_-])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(path);
  if (numeric) return statements('url', 2, [`${numeric[1]}-${numeric[3]}-${numeric[4]}`], null);
  const named = /\/((?:19|20)\d{2})\/([a-z]{3})[a-z]{0,6}\/(\d{1,2})(?!\d)/i.exec(path);
  if (named) return statements('url', 2, [`${named[1]}-${MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1}-${named[3]}`], null);
  const folder = /\/((?:19|20)\d{6})(?=[/_-]|$)/.exec(path);
  if (folder) return statements('url', 1.5, [folder[1] ?? ''], null);
  const number = /[_-]((?:19|20)\d{6})(?=[/_.-]|$)/.exec(path);
  return number ? statements('url', 0.8, [number[1] ?? ''], null) : [];
}

import { parseDate, type ParsedDate } from '../../domain/dates.ts';
import { type DateOrigin, type PublicationTime, UNKNOWN_TIME } from '../../domain/time.ts';
import type { PageFacts } from '../page-facts.ts';
import { type LdNode, strings } from './json-ld.ts';

/** In order of trust; the first that gives a plausible date is taken. */
const PUBLISHED_METAS = [
  'article:published_time', 'og:published_time', 'og:article:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date', 'dc.date.issued', 'dcterms.issued', 'dcterms.created',
  'dc.date', 'dcterms.date', 'dc.date.created', 'datecreated', 'pubdate', 'publishdate', 'publish_date', 'publish-date', 'publication_date', 'publicationdate', 'published_time', 'article.published',
  'article_date_original', 'cxenseparse:recs:publishtime', 'cxenseparse:publishtime', 'citation_publication_date', 'originalpublicationdate', 'created', 'rnews:datepublished', 'date',
]; // prettier-ignore
const MODIFIED_METAS = [
  'article:modified_time',
  'og:updated_time',
  'og:modified_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'revised',
];

const EARLIEST_YEAR = 1990;
const DAY_MS = 86_400_000;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

interface Candidate extends ParsedDate {
  readonly origin: DateOrigin;
}

/** When the page says it was published. A mere day gives way to a time of the same day (or its neighbours, for zones) from elsewhere. */
export function publishedTime(node: LdNode | null, facts: PageFacts, url: string, now: number): PublicationTime {
  const candidates = [
    ...dates(
      'json-ld',
      node === null ? [] : ['datePublished', 'dateCreated', 'uploadDate'].flatMap((key) => strings(node[key], ['@value'])),
      now,
    ),
    ...dates(
      'meta',
      PUBLISHED_METAS.flatMap((name) => facts.metas.get(name) ?? []),
      now,
    ),
    ...dates('time-element', timeElements(facts), now),
    ...dates('url', urlDates(url), now),
  ];
  const first = candidates[0];
  if (first === undefined) return UNKNOWN_TIME;
  const finer = candidates.find(
    ({ at, precision }) => precision === 'minute' && Math.abs(Date.parse(at) - (Date.parse(first.at) + DAY_MS / 2)) <= DAY_MS,
  );
  const { at, precision, origin } = first.precision === 'day' ? (finer ?? first) : first;
  return { at, precision, origin };
}

/** UTC ISO 8601, or null. */
export function modifiedTime(node: LdNode | null, facts: PageFacts, now: number): string | null {
  const raw = [
    ...(node === null ? [] : strings(node['dateModified'], ['@value'])),
    ...MODIFIED_METAS.flatMap((name) => facts.metas.get(name) ?? []),
  ];
  return dates('meta', raw, now)[0]?.at ?? null;
}

function dates(origin: DateOrigin, raw: readonly string[], now: number): readonly Candidate[] {
  return raw.flatMap((text) => {
    const date = parseDate(text);
    return date !== null && isPlausible(date.at, now) ? [{ ...date, origin }] : [];
  });
}

function isPlausible(at: string, now: number): boolean {
  return new Date(at).getUTCFullYear() >= EARLIEST_YEAR && Date.parse(at) <= now + 2 * DAY_MS;
}

/** Those that say they are the publication; else the first one, which stands in the article's head more often than not. */
function timeElements(facts: PageFacts): readonly string[] {
  const said = facts.times.filter(
    ({ hints }) => /publi|pubdate|posted|created|entry-date|dateline/.test(hints) && !/modif|updat/.test(hints),
  );
  return [...said, ...facts.times.filter(({ hints }) => !/modif|updat/.test(hints)).slice(0, 1)].map(({ datetime }) => datetime);
}

/** `/2024/05/13/`, `/2024-05-13-`, `/2024/may/13/`, `/20240513/` in the path. */
function urlDates(url: string): readonly string[] {
  const path = URL.parse(url)?.pathname ?? '';
  const numeric = /[/_-]((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?!\d)/.exec(path);
  if (numeric) return [`${numeric[1]}-${numeric[2]}-${numeric[3]}`];
  const named = /\/((?:19|20)\d{2})\/([a-z]{3})[a-z]*\/(\d{1,2})(?!\d)/i.exec(path);
  if (named) return [`${named[1]}-${MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1}-${named[3]}`];
  const compact = /\/((?:19|20)\d{6})(?=[/_-]|$)/.exec(path);
  return compact ? [compact[1] ?? ''] : [];
}

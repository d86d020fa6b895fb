import type { ExtractedArticle } from '../../domain/article.ts';
import type { PublicationTime } from '../../domain/time.ts';
import { detectLanguage } from '../language.ts';
import { textFromHtml } from '../html-text.ts';
import type { PageFacts } from '../page-facts.ts';
import type { PageSource } from '../page-source.ts';
import { cleanLine } from '../spacing.ts';
import { byline, type NameSource, shownNames } from './byline.ts';
import { canonicalUrl } from './canonical.ts';
import { statedChanges, statedDates } from './date-statements.ts';
import { leadImage } from './image.ts';
import { isNode, type LdNode, type LinkedData, linkedData, strings, types } from './json-ld.ts';
import { declaredLanguages } from './language.ts';
import { isPlausible, publishedTime } from './published.ts';
import { articleTitle, hasSeparator } from './title.ts';
import { surroundings, type Surroundings } from './visible.ts';
import { visibleDates } from './visible-dates.ts';

const LONGEST_TITLE = 400;
const MOST_HEADINGS = 5;
const MOST_KEYWORDS = 30;
const LONGEST_KEYWORD = 80;
const AUTHOR_METAS = ['author', 'parsely-author', 'sailthru.author', 'article:author', 'dc.creator', 'dc.creator.name', 'byl', 'article:author_name', 'citation_author', 'article.author', 'cxenseparse:author', 'rnews:author', 'twitter:data1'] as const; // prettier-ignore

export type PageMetadata = Pick<
  ExtractedArticle,
  'canonicalUrl' | 'title' | 'byline' | 'siteName' | 'published' | 'modifiedAt' | 'leadImage' | 'section' | 'keywords'
> & {
  readonly linked: LinkedData;
  /** Lines around the headline, read when they are asked for. */
  readonly around: () => Surroundings;
};

/** What the page says about its article; `now` (ms) bounds plausible dates. Reads the tree, and only where the page's data leave gaps. */
export function readMetadata({ tree, facts }: PageSource, url: string, now: number): PageMetadata {
  const linked = linkedData(facts.jsonLd, (address) => samePage(address, url));
  const { node } = linked;
  const meta = (...names: string[]): readonly string[] => names.flatMap((name) => facts.metas.get(name) ?? []);
  const said = (key: string, ...keys: string[]): readonly string[] => (node === null ? [] : strings(node[key], keys));
  const siteName = first([...meta('og:site_name'), ...said('publisher', 'name'), ...meta('application-name', 'al:android:app_name')]);
  const title = titleOf(node, facts, siteName, url, () => surroundings(tree, null).lines);
  let seen: Surroundings | null = null;
  const around = (): Surroundings => (seen ??= surroundings(tree, title));
  return {
    linked,
    around,
    title,
    siteName,
    byline: authors(node, facts, siteName, around),
    canonicalUrl: canonicalUrl(url, { canonical: facts.canonical, ogUrl: meta('og:url')[0] ?? null, isAmp: facts.isAmp, title }),
    ...times(node, facts, url, now, around),
    leadImage: leadImage(
      [
        ...meta('og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src'),
        ...said('image', 'url', 'contentUrl'),
        ...said('thumbnailUrl'),
      ],
      url,
    ),
    section: first([...meta('article:section'), ...said('articleSection'), ...meta('parsely-section', 'section')]),
    keywords: keywords([...said('keywords', 'name'), ...meta('article:tag', 'news_keywords', 'parsely-tags', 'sailthru.tags', 'keywords')]),
  };
}

function titleOf(
  node: LdNode | null,
  facts: PageFacts,
  siteName: string | null,
  url: string,
  shown: () => readonly string[],
): string | null {
  const said = (key: string): readonly string[] => (node === null ? [] : strings(node[key], []));
  const metas = ['og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title'].flatMap((name) => facts.metas.get(name) ?? []);
  const lines = (titles: readonly string[]): readonly string[] => titles.map((raw) => shortened(plain(raw)));
  const stated = lines([...said('headline'), ...said('name'), ...metas, facts.title ?? '']).filter((line) => line !== '');
  const headings = lines(facts.headings.slice(0, MOST_HEADINGS));
  const site = { name: siteName, url };
  const title = articleTitle(stated, headings, [], site);
  if (title === null) return null;
  // A part that may be the site's: readers may see the title without it.
  if (hasSeparator(title)) return articleTitle(stated, headings, shown(), site);
  // "Site: headline" under a banner with the site's name.
  const rest = stated.find((line) => line.startsWith(`${title}: `))?.slice(title.length + 2);
  return rest !== undefined && shown().includes(rest) ? rest : title;
}

/** Names in the page's data, else what readers see at the headline. */
function authors(node: LdNode | null, facts: PageFacts, siteName: string | null, around: () => Surroundings): string | null {
  const said = node === null ? [] : [node['author'], node['creator']].flatMap(namesOf);
  const stated: readonly NameSource[] = [...said, ...AUTHOR_METAS.map((name) => ({ names: facts.metas.get(name) ?? [] }))];
  const publishers = node === null ? [] : [node['publisher'], node['copyrightHolder']].flatMap((value) => strings(value, ['name']));
  const sites = [siteName ?? '', ...publishers];
  const named = byline(stated, sites);
  return (named?.isPerson === true ? named : byline([...shownNames(around()), ...stated], sites))?.text ?? null;
}

/** The persons of a JSON-LD value, and behind them its organisations. */
function namesOf(value: unknown): readonly NameSource[] {
  const all = Array.isArray(value) ? value.slice(0, 50).flat(1) : [value];
  const isOrganisation = (one: unknown): boolean => isNode(one) && types(one).some((type) => type.endsWith('Organization'));
  return [
    { names: all.filter((one) => !isOrganisation(one)).flatMap((one) => strings(one, ['name'])) },
    { names: all.filter(isOrganisation).flatMap((one) => strings(one, ['name'])), isOrganisation: true },
  ];
}

function times(
  node: LdNode | null,
  facts: PageFacts,
  url: string,
  now: number,
  around: () => Surroundings,
): { readonly published: PublicationTime; readonly modifiedAt: string | null } {
  const [declared = null] = declaredLanguages(node, facts);
  const changes = statedChanges(node, facts);
  const stated = statedDates(node, facts, url, declared);
  const isEnough = isSettled(stated.map(({ at }) => at)) && stated.some(({ precision, weight }) => precision === 'minute' && weight > 2);
  if (isEnough) return withChange(publishedTime(stated, null, now), changes, now);
  const seen = around();
  const shown = visibleDates(seen, languageTag(seen, declared));
  const changed = [...changes, ...shown.modified];
  const earliest = changed.find((at) => isPlausible(at, now)) ?? null;
  return withChange(publishedTime([...stated, ...shown.published], earliest, now), changed, now);
}

/** Whether all statements mean one day, or its neighbour for zones. */
function isSettled(all: readonly string[]): boolean {
  const days = all.map((at) => Date.parse(at) / 86_400_000);
  return days.length > 0 && Math.max(...days) - Math.min(...days) < 2;
}

/** No article is changed before it is published. */
function withChange(
  published: PublicationTime,
  changes: readonly string[],
  now: number,
): { published: PublicationTime; modifiedAt: string | null } {
  const from = published.at === null ? null : published.at.slice(0, published.precision === 'day' ? 10 : undefined);
  return { published, modifiedAt: changes.find((at) => isPlausible(at, now) && (from === null || at >= from)) ?? null };
}

/** The declared tag with its region where the text around the headline is in that language, else what the text is in. */
function languageTag({ lines, headline }: Surroundings, declared: string | null): string | null {
  const text = lines.slice(headline).join(' ').slice(0, 1500);
  const language = detectLanguage(text, declared === null ? [] : [declared]);
  return declared !== null && declared.split('-')[0] === language ? declared : language;
}

/** One line of what may hold markup and character references, as values in JSON-LD often do. */
function plain(raw: string): string {
  return /[<&]/.test(raw) ? cleanLine(textFromHtml(raw).replaceAll('\n', ' ')) : cleanLine(raw);
}

/** Cut neither inside a character nor behind a space. */
function shortened(line: string): string {
  if (line.length <= LONGEST_TITLE) return line;
  return line
    .slice(0, LONGEST_TITLE)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}

function first(raw: readonly string[]): string | null {
  return raw.map(plain).find((value) => value !== '' && value.length <= LONGEST_TITLE && !/^https?:/i.test(value)) ?? null;
}

function keywords(raw: readonly string[]): readonly string[] {
  const all = raw.flatMap((value) => plain(value).split(/[,;،、]/)).map((word) => word.trim());
  const seen = new Map(all.filter((word) => word !== '' && word.length <= LONGEST_KEYWORD).map((word) => [word.toLowerCase(), word]));
  return [...seen.values()].slice(0, MOST_KEYWORDS);
}

function samePage(address: string, url: string): boolean {
  const [left, right] = [URL.parse(address, URL.parse(url)?.href), URL.parse(url)];
  return (
    left !== null && right !== null && left.pathname.length > 1 && left.pathname.replace(/\/$/, '') === right.pathname.replace(/\/$/, '')
  );
}

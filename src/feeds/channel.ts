import type { FeedFormat, ParsedFeed } from '../domain/feed.ts';
import { parseDate } from './dates.ts';
import { firstHttp } from './links.ts';
import { cleanHtml, toPlainText } from './text.ts';
import { attribute, children, childrenOf, isMarkup, textOf, type XmlElement, type XmlNode } from './tree.ts';

export type FeedHead = Omit<ParsedFeed, 'items' | 'encoding'>;

/** How a title is given: on one line without markup, or as the feed has it, text or HTML. */
export type Titles = 'plain' | 'as-given';

const UPDATED = [
  'lastbuilddate',
  'updated',
  'modified',
  'atom:updated',
  'pubdate',
  'dc:date',
  'date',
  'dcterms:modified',
  'dcterms:issued',
  'published',
  'issued',
];
const DESCRIPTIONS = ['description', 'subtitle', 'tagline', 'dc:description', 'itunes:summary', 'itunes:subtitle'];
const PERIOD_MINUTES: ReadonlyMap<string, number> = new Map([
  ['hourly', 60],
  ['daily', 1440],
  ['weekly', 10_080],
  ['monthly', 43_200],
  ['yearly', 525_600],
]);

/** The feed's own fields out of its channel or feed element; `base` is what its link is resolved against. */
export function readChannel(channel: XmlElement, format: FeedFormat, base: string | null, titles: Titles): FeedHead {
  return {
    format,
    title: readTitle(channel, ['title', 'dc:title'], titles),
    link: channelLink(channel, format, base),
    id: textOf(children(channel, 'id')[0]),
    description: firstText(channel, DESCRIPTIONS),
    language: languageTag([
      textOf(children(channel, 'language')[0]),
      textOf(children(channel, 'dc:language')[0]),
      attribute(channel, 'xml:lang'),
    ]),
    updatedAt: firstDate(channel, UPDATED)?.at ?? null,
    ttlMinutes: readTtl(channel),
  };
}

/** The first of these children that says anything. */
export function readTitle(node: XmlNode, names: readonly string[], titles: Titles): string | null {
  for (const child of childrenOf(node, names)) {
    const given = htmlOf(child);
    const title = titles === 'plain' ? toPlainText(isPlainText(child) ? (given?.replaceAll('<', '&lt;') ?? null) : given) : given;
    if (title !== null) return title;
  }
  return null;
}

/** Atom's way to say that "<b>" means just that. */
function isPlainText(node: XmlNode): boolean {
  return !isMarkup(node) && /^text(?:\/plain)?$/i.test(attribute(node, 'type') ?? '');
}

/** The first of these children that holds anything, as text or HTML. */
export function firstText(node: XmlNode, names: readonly string[]): string | null {
  for (const child of childrenOf(node, names)) {
    const text = htmlOf(child);
    if (text !== null) return text;
  }
  return null;
}

/** The element's text or HTML, without scripts and styles; null when blank. */
export function htmlOf(node: XmlNode): string | null {
  const text = textOf(node);
  return text === null ? null : cleanHtml(text).trim() || null;
}

/** The first of these children that holds a readable date. */
export function firstDate(node: XmlNode, names: readonly string[]): ReturnType<typeof parseDate> {
  for (const child of childrenOf(node, names)) {
    const date = parseDate(textOf(child));
    if (date !== null) return date;
  }
  return null;
}

/** Addresses of the links that lead to the page itself, best first: rel alternate or none, HTML before other types. */
export function alternateLinks(links: readonly XmlNode[]): (string | null)[] {
  return links
    .filter((link) => ['alternate', null].includes(attribute(link, 'rel')?.toLowerCase() ?? null))
    .toSorted((a, b) => Number(isOtherType(a)) - Number(isOtherType(b)))
    .map(addressOf);
}

/** The address that a link or attachment gives, as written: in the attribute of its format, of another one, or as text. */
export function addressOf(node: XmlNode): string | null {
  return attribute(node, 'href') ?? attribute(node, 'url') ?? attribute(node, 'uri') ?? textOf(node);
}

function isOtherType(link: XmlNode): boolean {
  return !/html|^$/i.test(attribute(link, 'type') ?? '');
}

/** The first that looks like a language tag, "en_US" as "en-US". */
export function languageTag(candidates: readonly (string | null)[]): string | null {
  const tag = candidates.find((candidate) => candidate !== null && /^[a-z]{2,3}(?:[-_][a-z\d]{1,8}){0,4}$/i.test(candidate)) ?? null;
  return tag?.replaceAll('_', '-') ?? null;
}

function channelLink(channel: XmlElement, format: FeedFormat, base: string | null): string | null {
  const links = alternateLinks(children(channel, 'link'));
  return firstHttp(format === 'atom' ? links : [...links, ...alternateLinks(children(channel, 'atom:link'))], base);
}

/** Minutes until asking again makes sense: the feed's own ttl, else the period of RSS 1.0's syndication module. A year and more says nothing. */
function readTtl(channel: XmlElement): number | null {
  const raw = textOf(children(channel, 'ttl')[0]) ?? '';
  const minutes = /^\d{1,6}$/.test(raw) ? Number(raw) : 0;
  if (minutes > 0 && minutes < 525_600) return minutes;
  const period = PERIOD_MINUTES.get(textOf(children(channel, 'sy:updateperiod')[0])?.toLowerCase() ?? '');
  const frequency = Number(textOf(children(channel, 'sy:updatefrequency')[0]) ?? 1);
  if (period === undefined || !Number.isInteger(frequency) || frequency < 1) return null;
  const pause = Math.round(period / frequency);
  return pause > 0 && pause < 525_600 ? pause : null;
}

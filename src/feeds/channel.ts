import type { FeedFormat, ParsedFeed } from '../domain/feed.ts';
import { parseDate } from './dates.ts';
import { firstHttp } from './links.ts';
import { attribute, children, childrenOf, innerOf, textOf, type XmlElement, type XmlNode } from './tree.ts';
import { toPlainText } from './text.ts';

export type FeedHead = Omit<ParsedFeed, 'items' | 'encoding'>;

const UPDATED = [
  'lastbuilddate',
  'updated',
  'modified',
  'atom:updated',
  'pubdate',
  'dc:date',
  'dcterms:modified',
  'dcterms:issued',
  'published',
];

/** The feed's own fields out of its channel or feed element; `base` is what its link is resolved against. */
export function readChannel(channel: XmlElement, format: FeedFormat, base: string | null, rootLanguage: string | null): FeedHead {
  return {
    format,
    title: toPlainText(firstInner(channel, ['title', 'dc:title'])),
    link: channelLink(channel, format, base),
    id: textOf(children(channel, 'id')[0]),
    description: firstInner(channel, ['description', 'subtitle', 'tagline', 'dc:description', 'itunes:summary']),
    language: languageTag([
      textOf(children(channel, 'language')[0]),
      textOf(children(channel, 'dc:language')[0]),
      attribute(channel, 'xml:lang'),
      rootLanguage,
    ]),
    updatedAt: firstDate(channel, UPDATED)?.at ?? null,
    ttlMinutes: ttlOf(textOf(children(channel, 'ttl')[0])),
  };
}

/** The first of these children that holds anything, as text or markup. */
export function firstInner(node: XmlNode, names: readonly string[]): string | null {
  for (const child of childrenOf(node, names)) {
    const inner = innerOf(child);
    if (inner !== null) return inner;
  }
  return null;
}

/** The first of these children that holds a readable date. */
export function firstDate(node: XmlNode, names: readonly string[]): ReturnType<typeof parseDate> {
  for (const child of childrenOf(node, names)) {
    const date = parseDate(textOf(child));
    if (date !== null) return date;
  }
  return null;
}

/** `href` of the links that lead to the page itself, best first: rel alternate or none, HTML before other types. */
export function alternateLinks(links: readonly XmlNode[]): (string | null)[] {
  return links
    .filter((link) => ['alternate', null].includes(attribute(link, 'rel')?.toLowerCase() ?? null))
    .toSorted((a, b) => Number(isOtherType(a)) - Number(isOtherType(b)))
    .map((link) => attribute(link, 'href') ?? textOf(link));
}

function isOtherType(link: XmlNode): boolean {
  return !/html|^$/i.test(attribute(link, 'type') ?? '');
}

/** The first that looks like a language tag, as written. */
export function languageTag(candidates: readonly (string | null)[]): string | null {
  return candidates.find((tag) => tag !== null && /^[a-z]{2,8}(?:[-_][a-z\d]{1,8}){0,4}$/i.test(tag)) ?? null;
}

function channelLink(channel: XmlElement, format: FeedFormat, base: string | null): string | null {
  const links = alternateLinks(children(channel, 'link'));
  return firstHttp(format === 'atom' ? links : [...links, ...alternateLinks(children(channel, 'atom:link'))], base);
}

/** Minutes; a year and more says nothing. */
function ttlOf(raw: string | null): number | null {
  const minutes = /^\d{1,6}$/.test(raw ?? '') ? Number(raw) : 0;
  return minutes > 0 && minutes < 525_600 ? minutes : null;
}

import type { FeedItem, FeedMedia } from '../domain/feed.ts';
import { UNKNOWN_TIME, type PublicationTime } from '../domain/time.ts';
import { addressOf, alternateLinks, firstDate, firstText, htmlOf, readTitle, type Titles } from './channel.ts';
import { firstHttp, resolveHttp } from './links.ts';
import { escapeHtml, toPlainText } from './text.ts';
import { attribute, children, childrenOf, isMarkup, textOf, type XmlNode } from './tree.ts';

export interface ItemContext {
  /** What relative addresses are resolved against. */
  readonly base: string | null;
  /** Authors of entries that name none. */
  readonly feedAuthors: readonly string[];
  readonly titles: Titles;
}

/** More authors, categories or attachments than this are noise. */
const MOST_VALUES = 100;

const PUBLISHED = [
  'pubdate',
  'published',
  'atom:published',
  'issued',
  'dc:date',
  'date',
  'dcterms:issued',
  'created',
  'dcterms:created',
  'dcterms:available',
];
const UPDATED = ['updated', 'atom:updated', 'modified', 'dcterms:modified', 'lastbuilddate'];

const TITLES = ['title', 'dc:title', 'media:title'];
const SUMMARIES = ['description', 'summary', 'atom:summary', 'dc:description', 'itunes:summary', 'itunes:subtitle', 'media:description'];
/** Best first; Atom's own content comes after them. */
const CONTENTS = ['content:encoded', 'xhtml:body', 'body', 'fullitem', 'turbo:content', 'yandex:full-text'];
const CATEGORIES = ['category', 'dc:subject', 'media:category', 'itunes:category'];
/** Lists in one element. */
const KEYWORDS = ['tags', 'keywords', 'itunes:keywords', 'media:keywords'];

/** One entry; `url` is null when there is no usable address, the content stands in for a summary that is missing. Times tell when it was published or, where that is not said, updated. */
export function readItem(item: XmlNode, context: ItemContext): FeedItem {
  const { base } = context;
  const media = children(item, 'media:group').flatMap((group) => [group, ...children(group, 'media:content')]);
  const around = [item, ...media, ...children(item, 'media:content')];
  const own = firstText(item, SUMMARIES) ?? around.map((node) => firstText(node, SUMMARIES)).find((text) => text !== null) ?? null;
  const contentHtml = readContent(item) ?? secondText(item, own);
  const authors = [item, ...children(item, 'source')].map(readAuthors).find((names) => names.length > 0);
  return {
    guid: textOf(childrenOf(item, ['guid', 'id', 'atom:id'])[0]) ?? attribute(item, 'rdf:about') ?? attribute(item, 'about'),
    url: readLink(item, base),
    title: around.map((node) => readTitle(node, TITLES, context.titles)).find((title) => title !== null) ?? null,
    summary: own ?? contentHtml,
    contentHtml,
    published: toTime(firstDate(item, PUBLISHED) ?? firstDate(item, UPDATED)),
    authors: authors ?? context.feedAuthors,
    categories: readCategories(around),
    media: readMedia(item, around, base),
  };
}

/** RSS with a summary beside its description: the one that is not the summary is the content, where there is no other. */
function secondText(item: XmlNode, summary: string | null): string | null {
  if (summary === null) return null;
  const texts = childrenOf(item, ['description', 'summary', 'atom:summary']).map(htmlOf);
  return texts.find((text) => text !== null && text !== summary) ?? null;
}

/** Names of the authors that a channel, feed or entry states. */
export function readAuthors(node: XmlNode): string[] {
  const named = childrenOf(node, ['dc:creator', 'author', 'dc:author', 'atom:author', 'itunes:author']).map((author) => {
    const stated = textOf(childrenOf(author, ['name', 'atom:name', 'email', 'atom:email'])[0]) ?? textOf(author);
    return toPlainText(stated === null ? null : nameOnly(stated));
  });
  return distinct(named);
}

/** "desk@example.org (Foreign desk)" is how RSS wants it, "Foreign desk (desk@example.org)" how others write it. */
function nameOnly(stated: string): string {
  if (stated.length > 300) return stated;
  return /^\S+@\S+\s+\((.+)\)$/.exec(stated)?.[1] ?? stated.replace(/(?<=\S)\s*[(<][^\s()<>]+@[^\s()<>]+[)>]$/, '');
}

export function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))].slice(0, MOST_VALUES);
}

/** A feed's date as a publication time. */
export function toTime(date: ReturnType<typeof firstDate>): PublicationTime {
  return date === null ? UNKNOWN_TIME : { ...date, origin: 'feed' };
}

function readLink(item: XmlNode, base: string | null): string | null {
  const guid = children(item, 'guid')[0];
  const permalink = guid !== undefined && attribute(guid, 'ispermalink')?.toLowerCase() !== 'false' ? absoluteOnly(textOf(guid)) : null;
  const content = children(item, 'content')[0];
  const candidates = [
    // FeedBurner puts its own counting address into <link>.
    textOf(children(item, 'feedburner:origlink')[0]),
    ...alternateLinks(children(item, 'link')),
    ...alternateLinks(children(item, 'atom:link')),
    permalink,
    absoluteOnly(attribute(item, 'rdf:about') ?? attribute(item, 'about')),
    content === undefined ? null : attribute(content, 'src'),
    // Most often it is the page's own address; without any an entry is lost.
    absoluteOnly(textOf(childrenOf(item, ['id', 'atom:id'])[0])),
  ];
  return firstHttp(candidates, base);
}

/** Identifiers count as addresses only when they are whole ones: "12345" would resolve to something too. */
function absoluteOnly(identifier: string | null): string | null {
  return /^https?:\/\//i.test(identifier ?? '') ? identifier : null;
}

function readContent(item: XmlNode): string | null {
  const encoded = firstText(item, CONTENTS);
  if (encoded !== null) return encoded;
  for (const content of childrenOf(item, ['content', 'atom:content'])) {
    const html = atomContent(content);
    if (html !== null) return html;
  }
  return null;
}

/** An Atom content as HTML: markup as it is, plain text escaped, encoded binaries left out. */
function atomContent(content: XmlNode): string | null {
  const text = htmlOf(content);
  // Atom's XHTML comes in a <div> of its own.
  if (text !== null && isMarkup(content)) return text.replace(/^<div\b[^<>]*>([^]*)<\/div>$/, '$1').trim() || null;
  const isUntyped = attribute(content, 'type') === null;
  const type = attribute(content, 'type')?.toLowerCase() ?? 'text';
  if (text === null || !/^(?:text|plain|x?html|text\/.+|application\/(?:xhtml\+xml|octet-stream))$/.test(type)) return null;
  return type.includes('html') || looksLikeHtml(text) || (isUntyped && REFERENCE.test(text)) ? text : escapeHtml(text);
}

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;

/** Many feeds leave the type out and send markup all the same. */
function looksLikeHtml(text: string): boolean {
  return /<(?:p|div|br|a|img|span|h\d|ul|ol|blockquote|strong|em|b|i)\b[^<>]*>/i.test(text);
}

function readCategories(nodes: readonly XmlNode[]): string[] {
  const named = nodes.flatMap((node) =>
    childrenOf(node, CATEGORIES).flatMap((category) => [
      textOf(category),
      attribute(category, 'term'),
      attribute(category, 'label'),
      attribute(category, 'text'),
    ]),
  );
  const listed = nodes.flatMap((node) => childrenOf(node, KEYWORDS).flatMap((list) => textOf(list)?.split(/[,;،、]/, MOST_VALUES) ?? []));
  return distinct([...named, ...listed].map(toPlainText));
}

function readMedia(item: XmlNode, around: readonly XmlNode[], base: string | null): FeedMedia[] {
  const enclosing = childrenOf(item, ['link', 'atom:link']).filter((link) => attribute(link, 'rel')?.toLowerCase() === 'enclosure');
  const embedded = around.flatMap((node) => childrenOf(node, ['media:content', 'media:thumbnail', 'image:loc']));
  const found = new Map<string, FeedMedia>();
  for (const medium of [...children(item, 'enclosure'), ...enclosing, ...embedded]) {
    const url = resolveHttp(addressOf(medium), base);
    if (url !== null && !found.has(url) && found.size < MOST_VALUES) found.set(url, { url, type: attribute(medium, 'type') });
  }
  return [...found.values()];
}

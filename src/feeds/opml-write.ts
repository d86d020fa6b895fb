import { OWN_ATTRIBUTES, OWN_PREFIX, type OpmlFeed } from './opml.ts';

/** What an exported feed says; see `OpmlFeed`. */
export type OpmlEntry = Omit<OpmlFeed, 'line'>;

/** A name for our own attributes, as OPML 2.0 asks of them; nothing is there to be fetched. */
const NAMESPACE = 'urn:conflictwire:source';
const INDENT = '  ';

type Folder = Map<string, Folder | OpmlEntry>;

/**
 * OPML 2.0 with the feeds in their folders, in the order given. What is switched off is marked with `isComment`; ids and countries
 * stand in attributes of a namespace of our own, which other programs pass over.
 */
export function writeOpml(title: string, feeds: readonly OpmlEntry[], createdAt: Date): string {
  const root: Folder = new Map();
  for (const [i, feed] of feeds.entries()) folderOf(root, feed.folders).set(`feed ${i}`, feed);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<opml version="2.0" xmlns:${OWN_PREFIX}="${NAMESPACE}">`,
    `${INDENT}<head>`,
    `${INDENT}${INDENT}<title>${escapeXml(title)}</title>`,
    `${INDENT}${INDENT}<dateCreated>${createdAt.toUTCString()}</dateCreated>`,
    `${INDENT}</head>`,
    `${INDENT}<body>`,
    ...outlines(root, INDENT + INDENT),
    `${INDENT}</body>`,
    '</opml>',
    '',
  ].join('\n');
}

function folderOf(root: Folder, path: readonly string[]): Folder {
  let at = root;
  for (const name of path) {
    const known = at.get(`folder ${name}`);
    const next: Folder = known instanceof Map ? known : new Map();
    at.set(`folder ${name}`, next);
    at = next;
  }
  return at;
}

function outlines(folder: Folder, indent: string): string[] {
  return [...folder].flatMap(([key, inner]) => {
    if (!(inner instanceof Map)) return [`${indent}<outline ${attributesOf(inner)}/>`];
    const name = escapeXml(key.slice('folder '.length));
    return [`${indent}<outline text="${name}" title="${name}">`, ...outlines(inner, indent + INDENT), `${indent}</outline>`];
  });
}

function attributesOf(feed: OpmlEntry): string {
  const title = feed.title ?? feed.xmlUrl;
  const pairs: (readonly [string, string | null])[] = [
    ['type', 'rss'],
    ['text', title],
    ['title', title],
    ['xmlUrl', feed.xmlUrl],
    ['htmlUrl', feed.htmlUrl],
    ['language', feed.language],
    ['isComment', feed.isComment ? 'true' : null],
    ...OWN_ATTRIBUTES.map((name) => [`${OWN_PREFIX}:${name}`, feed.own[name]] as const),
  ];
  return pairs.flatMap(([name, value]) => (value === null ? [] : [`${name}="${escapeXml(value)}"`])).join(' ');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** For text and attributes; what XML cannot hold is left out. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? '');
}

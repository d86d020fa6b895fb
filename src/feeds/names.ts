import type { FeedRoot } from './sniff.ts';

/** Prefix each known namespace goes by here, whatever a document calls it. '' is the feed's own vocabulary. */
const NAMESPACES: Readonly<Record<string, string>> = {
  'http://www.w3.org/2005/atom': 'atom',
  'http://purl.org/atom/ns#': 'atom',
  'http://purl.org/rss/1.0/': '',
  'http://my.netscape.com/rdf/simple/0.9/': '',
  'http://backend.userland.com/rss2': '',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/elements/1.0/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://search.yahoo.com/mrss/': 'media',
  'http://search.yahoo.com/mrss': 'media',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'http://www.w3.org/1999/xhtml': 'xhtml',
};

/** rss-parser finds these by their literal names. */
const STRUCTURE = new Set(['channel', 'item', 'entry']);
const ROOT_NAMES = { rss: 'rss', rdf: 'rdf:RDF', atom: 'feed' } as const;

/** Marks every other element, so that rss-parser hands it over unread. */
export const HANDED_OVER = 'f:';

/**
 * Maps element names as written to the one name each goes by: lower case, the usual prefix. Everything but the structure gets the
 * mark `f:`: rss-parser's own reading of values throws a whole feed away for one bad Atom date or bare <link>,
 * reorders mixed content and runs regular expressions that are quadratic on hostile text.
 */
export function canonicalNames(text: string, root: FeedRoot): (name: string) => string {
  const prefixes = declaredPrefixes(text, root.format === 'atom');
  const known = new Map<string, string>();
  const canonical = (name: string): string => {
    if (name === root.name) return ROOT_NAMES[root.format];
    const colon = name.indexOf(':');
    const prefix = name.slice(0, Math.max(colon, 0)).toLowerCase();
    const local = name.slice(colon + 1).toLowerCase();
    const own = prefixes.get(prefix) ?? prefix;
    if (own === '' && STRUCTURE.has(local)) return local;
    return HANDED_OVER + (own === '' ? local : `${own}:${local}`);
  };
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const made = canonical(name);
    if (known.size < 1000) known.set(name, made);
    return made;
  };
}

/** Prefixes of known namespaces, wherever in the document they are declared; the first declaration of a prefix counts. */
function declaredPrefixes(text: string, isAtom: boolean): Map<string, string> {
  const prefixes = new Map<string, string>(isAtom ? [['atom', '']] : []);
  for (const [, prefix = '', double, single] of text.matchAll(/\sxmlns:([\w.-]{1,40})\s*=\s*(?:"([^"<]{0,200})"|'([^'<]{0,200})')/gi)) {
    const canonical = NAMESPACES[(double ?? single ?? '').trim().toLowerCase()];
    if (canonical === undefined || prefixes.has(prefix.toLowerCase())) continue;
    prefixes.set(prefix.toLowerCase(), isAtom && canonical === 'atom' ? '' : canonical);
  }
  return prefixes;
}

import { getDomain } from 'tldts';
import {
  IDLE_PARAMETERS,
  ORIGIN,
  ORIGIN_PARAMETERS,
  POSITION_PARAMETERS,
  RENDERING_CHOOSERS,
  RENDERING_LABELS,
  RENDERING_PARAMETERS,
  RENDERING_PATHS,
  RENDERINGS,
  TRACKING_PARAMETERS,
  TRACKING_PREFIXES,
} from './url-rules.ts';
import { isOpaque, wrapped } from './url-wrappers.ts';

const MAX_WRAPPERS = 5;
const MAX_LENGTH = 8000;

/** `document`: one key for all renderings (AMP, mobile, print, translated) of a document; `rendering`: each has its own. */
type Grain = 'document' | 'rendering';

/**
 * The string by which two addresses are judged to name the same document: no scheme, no `www.`, no tracking, and the same for its AMP,
 * mobile and print forms. For comparing only, never for fetching. null where the address is not http(s), or where only a fetch can tell.
 */
export function canonicalUrlKey(address: string): string | null {
  return keyOf(address, 'document');
}

/** The key of just this rendering: the same as `canonicalUrlKey` unless the address says AMP, mobile, print or translated. */
export function renderingKey(address: string): string | null {
  return keyOf(address, 'rendering');
}

/** True when a key names an outlet's front page, which identifies no article. */
export function isFrontPageKey(key: string): boolean {
  return !/[/?#]./.test(key);
}

function keyOf(address: string, grain: Grain): string | null {
  const url = unwrap(address, grain);
  if (!url || isOpaque(url)) return null;
  const query = keptQuery(url, grain);
  // A fragment that is a route names the document in pages that a script draws.
  const route = /^#!|^#\/./.test(url.hash) ? url.hash : '';
  return `${hostKey(url, grain)}${pathKey(url.pathname, query + route, grain)}${query}${route}`;
}

function unwrap(address: string, grain: Grain): URL | null {
  let url = parse(address);
  for (let i = 0; url && i < MAX_WRAPPERS; i++) {
    const inner = wrapped(url);
    if (inner === null || (inner.translated && grain === 'rendering')) return url;
    url = parse(inner.target);
  }
  return url;
}

let parsed: { readonly address: string; readonly url: URL | null } = { address: '', url: null };

/** One address is asked for in both grains, one after the other. */
function parse(address: string): URL | null {
  if (address !== parsed.address) parsed = { address, url: parseNew(address) };
  return parsed.url;
}

function parseNew(address: string): URL | null {
  const trimmed = address
    .trim()
    .replace(/&(?:(?:amp|#0*38|#x26);)+/gi, '&')
    .replace(/^https?:\/\/(?=https?:\/\/)/i, '');
  const url = trimmed.length > MAX_LENGTH ? null : URL.parse(trimmed);
  return url && /^https?:$/.test(url.protocol) ? url : null;
}

function hostKey(url: URL, grain: Grain): string {
  const name = url.hostname.replace(/\.$/, '');
  const port = url.port === '' ? '' : `:${url.port}`;
  const domain = getDomain(name, { allowPrivateDomains: true });
  const labels = domain === null || name === domain ? [] : name.slice(0, -domain.length - 1).split('.');
  const kept = (grain === 'document' ? labels.flatMap(withoutRendering) : labels).filter((label) => !/^www\d*$/.test(label));
  // Under some suffixes (`gov.uk`) the list takes `www` itself for the registered name.
  const base = (domain ?? name).replace(/^www\d*\.(?=[^.]+\.)/, '');
  return [...kept, base].join('.') + port;
}

/** `m.` and `amp.` go, of `amp-en.` and `m-en.` the first half. */
function withoutRendering(label: string): readonly string[] {
  if (RENDERING_LABELS.has(label)) return [];
  return [label.replace(/^amp-(?=.)|^m-(?=[a-z]{2}$)/, '')];
}

function pathKey(pathname: string, chosenBy: string, grain: Grain): string {
  let path = pathname
    .replace(/;(?:jsessionid|phpsessid|sid)=[^/?]*/gi, '')
    .replace(/\/\([A-Z]\([a-z0-9]{10,}\)\)(?=\/)/gi, '')
    .replace(/\/{2,}/g, '/')
    .replace(/[A-Za-z]?(?:%[0-9a-f]{2})+/gi, escapedOnce)
    .replace(/\/+$/, '');
  if (grain === 'document') for (const [form, plain] of RENDERING_PATHS) path = path.replace(form, plain);
  // With a query the page in question is chosen by that script.
  if (chosenBy === '') path = path.replace(/\/(?:index|default)\.(?:html?|php\d?|aspx?|jsp|shtml|cfm)$/i, '');
  return path === '' && chosenBy !== '' ? '/' : path;
}

/** Escapes in capitals, none where none is needed, and letters with marks in one form; what is no UTF-8 stays byte for byte. */
function escapedOnce(run: string): string {
  const needed = run.replace(/%[0-9a-f]{2}/gi, unescapeUnreserved);
  if (!/%(?:C[C-F]|E[0-2])/.test(needed)) return needed;
  return needed.replace(/[A-Za-z]?(?:%[89A-F][0-9A-F])+/g, (letters) => {
    const text = decoded(letters);
    return text === null ? letters : encodeURI(text.normalize('NFC'));
  });
}

function decoded(escapes: string): string | null {
  try {
    return decodeURIComponent(escapes);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

function unescapeUnreserved(escape: string): string {
  const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
  return /[A-Za-z0-9._~-]/.test(character) ? character : escape.toUpperCase();
}

function keptQuery(url: URL, grain: Grain): string {
  const pairs = url.search.slice(1).split('&');
  const kept = pairs
    .filter((pair) => pair !== '' && !isNoise(pair) && !(grain === 'document' && asksForRendering(pair)))
    .map((pair) => pair.replaceAll('+', '%20').replace(/[A-Za-z]?(?:%[0-9a-f]{2})+/gi, escapedOnce));
  return kept.length > 0 ? `?${[...new Set(kept)].toSorted().join('&')}` : '';
}

function isNoise(pair: string): boolean {
  const [name, value] = named(pair);
  if (TRACKING_PARAMETERS.has(name) || POSITION_PARAMETERS.has(name)) return true;
  if (TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix))) return true;
  return (ORIGIN_PARAMETERS.has(name) && ORIGIN.test(value)) || IDLE_PARAMETERS.some((idle) => idle.test(pair));
}

function asksForRendering(pair: string): boolean {
  const [name, value] = named(pair);
  if (RENDERING_CHOOSERS.has(name)) return RENDERINGS.has(value);
  return Object.hasOwn(RENDERING_PARAMETERS, name) && RENDERING_PARAMETERS[name]?.includes(value) === true;
}

/** Name and value in lower case. */
function named(pair: string): readonly [string, string] {
  const [name = '', value = ''] = pair.toLowerCase().split(/=(.*)/s);
  return [name, value];
}

import { OPAQUE, RENDERING_LABELS, RENDERING_PARAMETERS, TRACKING_PARAMETERS, TRACKING_PREFIXES, WRAPPERS } from './url-rules.ts';

const MAX_WRAPPERS = 5;
const MAX_LENGTH = 8000;

/**
 * The string by which two addresses are judged to name the same document: no scheme, no `www.`, no tracking.
 * For comparing only, never for fetching. null where the address is not http(s), or where only a fetch can tell.
 */
export function canonicalUrlKey(address: string): string | null {
  const url = unwrap(address);
  if (!url || OPAQUE.some((rule) => rule.host.test(url.hostname) && rule.path.test(url.pathname))) return null;
  const query = keptQuery(url);
  return `${hostKey(url)}${pathKey(url.pathname, query)}${query}${url.hash.startsWith('#!') ? url.hash : ''}`;
}

/** True when a key names an outlet's front page, which identifies no article. */
export function isFrontPageKey(key: string): boolean {
  return !/[/?#]./.test(key);
}

function unwrap(address: string): URL | null {
  let url = parse(address);
  for (let i = 0; url && i < MAX_WRAPPERS; i++) {
    const inner = wrapped(url);
    if (inner === null) return url;
    url = parse(inner);
  }
  return url;
}

function parse(address: string): URL | null {
  const trimmed = address.trim().replaceAll('&amp;', '&');
  if (trimmed.length > MAX_LENGTH || !URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  return /^https?:$/.test(url.protocol) ? url : null;
}

/** The address inside a redirector, viewer, cache or archive; null when this is none. */
function wrapped(url: URL): string | null {
  const wrapper = WRAPPERS.find((rule) => rule.host.test(url.hostname) && rule.path.test(url.pathname));
  const target = wrapper?.parameters.map((name) => url.searchParams.get(name)).find((value) => /^https?:\/\//.test(value ?? ''));
  if (target) return target;
  const rest = url.pathname + url.search;
  if (/(?:^|\.)google\.[a-z.]+$/.test(url.hostname)) return ampTarget(/^\/amp\/(s\/)?(.+)/.exec(rest));
  if (url.hostname.endsWith('.cdn.ampproject.org')) return ampTarget(/^\/[a-z]\/(s\/)?(.+)/.exec(rest));
  if (url.hostname === 'web.archive.org')
    return /^\/web\/\d+[a-z_]*\/(https?:\/\/?.+)/.exec(rest)?.[1]?.replace(/^(https?:)\/+/, '$1//') ?? null;
  return null;
}

function ampTarget(match: RegExpExecArray | null): string | null {
  return match ? `http${match[1] ? 's' : ''}://${match[2]}` : null;
}

function hostKey(url: URL): string {
  const labels = url.hostname.replace(/\.$/, '').split('.');
  const rest = RENDERING_LABELS.has(labels[0] ?? '') && labels.length > 2 ? labels.slice(1) : labels;
  // `www.m.example.com` and the like
  const host = RENDERING_LABELS.has(rest[0] ?? '') && rest.length > 2 ? rest.slice(1) : rest;
  return host.join('.') + (url.port === '' ? '' : `:${url.port}`);
}

function pathKey(pathname: string, query: string): string {
  let path = pathname
    .replace(/;(?:jsessionid|phpsessid|sid)=[^/?]*/gi, '')
    .replace(/\/{2,}/g, '/')
    .replace(/%[0-9a-f]{2}/gi, unescapeUnreserved)
    .replace(/\/+$/, '')
    .replace(/^\/amp(?=\/)/, '')
    .replace(/\/(?:amp|print)(?:\.html?)?$/, '')
    .replace(/\.amp(\.html?)?$/, '$1');
  // With a query the page in question is chosen by that script.
  if (query === '') path = path.replace(/\/(?:index|default)\.(?:html?|php\d?|aspx?|jsp|shtml|cfm)$/i, '');
  return path === '' && query !== '' ? '/' : path;
}

function unescapeUnreserved(escape: string): string {
  const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
  return /[A-Za-z0-9._~-]/.test(character) ? character : escape.toUpperCase();
}

function keptQuery(url: URL): string {
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isNoise(pair))
    .map((pair) => pair.replace(/%[0-9a-f]{2}/gi, unescapeUnreserved))
    .toSorted();
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}

function isNoise(pair: string): boolean {
  const [rawName = '', value = ''] = pair.split(/=(.*)/s);
  const name = rawName.toLowerCase();
  const renders = Object.hasOwn(RENDERING_PARAMETERS, name) && RENDERING_PARAMETERS[name]?.includes(value.toLowerCase());
  return TRACKING_PARAMETERS.has(name) || TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix)) || renders === true;
}

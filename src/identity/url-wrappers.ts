/** An address inside another one. `translated`: what is served there are not the outlet's own words. */
export interface Wrapped {
  readonly target: string;
  readonly translated: boolean;
}

/** An address as the value of a parameter. */
const TARGET = /=https?(?::|%3a)/i;

interface Place {
  readonly host: RegExp;
  readonly path: RegExp;
}

/** Hosts that carry the wanted address in a query parameter. */
const PARAMETER: readonly (Place & { readonly parameters: readonly string[]; readonly translated?: true })[] = [
  { host: /^(?:www\.)?google\.[a-z.]+$/, path: /^\/url$/, parameters: ['url', 'q'] },
  { host: /^lm?\.facebook\.com$/, path: /^\/l\.php$/, parameters: ['u'] },
  { host: /^(?:www\.)?facebook\.com$/, path: /^\/(?:l|sharer|sharer\/sharer)\.php$/, parameters: ['u'] },
  { host: /^l\.(?:instagram\.com|threads\.(?:net|com))$/, path: /^\/$/, parameters: ['u'] },
  { host: /^out\.reddit\.com$/, path: /./, parameters: ['url'] },
  { host: /^(?:www\.)?bing\.com$/, path: /^\/news\/apiclick\.aspx$/, parameters: ['url'] },
  { host: /^(?:away\.)?vk\.(?:com|ru)$/, path: /^\/(?:away|share)\.php$/, parameters: ['to', 'url'] },
  { host: /^(?:t\.me|telegram\.me)$/, path: /^\/(?:iv|share\/url)$/, parameters: ['url'] },
  { host: /^(?:twitter|x)\.com$/, path: /^\/(?:intent\/(?:post|tweet)|share)$/, parameters: ['url'] },
  { host: /^(?:www\.)?youtube\.com$/, path: /^\/redirect$/, parameters: ['q'] },
  { host: /^(?:www\.)?duckduckgo\.com$/, path: /^\/l\/?$/, parameters: ['uddg'] },
  { host: /^(?:www\.)?linkedin\.com$/, path: /^\/(?:redir\/redirect|safety\/go|sharing\/share-offsite\/?)$/, parameters: ['url'] },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /./, parameters: ['url'] },
  { host: /^translate\.(?:google\.[a-z.]+|yandex\.[a-z]+)$/, path: /^\/(?:translate)?$/, parameters: ['u', 'url'], translated: true },
  // A script named for sending readers on, whoever runs it.
  {
    host: /./,
    path: /\/(?:redirect|redir|away|out|outbound|goto|exit|click|link)(?:\.[a-z]{3,4})?\/?$/i,
    parameters: ['url', 'u', 'to', 'target', 'dest', 'destination', 'link', 'goto'],
  },
];

const AMP: readonly Place[] = [
  { host: /^(?:www\.)?(?:google\.[a-z.]+|bing\.com)$/, path: /^\/amp\/(s\/)?(.+)/ },
  { host: /(?:^|\.)(?:cdn\.ampproject\.org|bing-amp\.com)$/, path: /^\/[a-z]\/(s\/)?(.+)/ },
];
/** Archives that name the original after the time, if any; the scheme may be left out. */
const ARCHIVE = /^(?:web\.archive\.org|wayback\.archive-it\.org|arquivo\.pt|webarchive\.[a-z.]+|archive\.(?:today|is|ph|md|fo|li|vn))$/;
const IN_ARCHIVE = /^\/(?:[\w-]+\/)*?(?:\d{4,14}[a-z_]*\/)?(https?:\/.+)/;
const IN_ARCHIVE_PLAIN = /^\/(?:[\w-]+\/)*?\d{4,14}[a-z_]*\/([^/]+\.[^/]+\/.+)/;

/** Addresses that only a fetch can turn into an article's. */
const OPAQUE: readonly Place[] = [
  { host: /^news\.google\.[a-z.]+$/, path: /^\/(?:rss\/|__i\/rss\/)?(?:articles|read)\// },
  { host: /^feedproxy\.google\.com$|^feeds\d*\.feedburner\.com$/, path: /^\/~r\// },
  { host: /./, path: /^\/~r\/.*\/~3\// },
  { host: /^(?:www\.)?bing\.com$/, path: /^\/ck\/a/ },
  { host: /^archive\.(?:today|is|ph|md|fo|li|vn)$/, path: /^\/\w+$/ },
];

const SHORTENERS: ReadonlySet<string> = new Set(
  [
    't.co bit.ly j.mp tinyurl.com goo.gl goo.su ow.ly buff.ly dlvr.it is.gd v.gd trib.al lnkd.in fb.me ift.tt rb.gy cutt.ly shorturl.at t.ly',
    'clck.ru vk.cc u.to flip.it wp.me shar.es ebx.sh nyti.ms reut.rs bbc.in cnn.it wapo.st apne.ws bloom.bg aje.io aje.me p.dw.com f24.my',
    'rfi.my n.pr politi.co perma.cc apple.news search.app share.google',
  ].flatMap((line) => line.split(' ')),
);

export function isOpaque(url: URL): boolean {
  return SHORTENERS.has(url.hostname) || OPAQUE.some((place) => isAt(place, url));
}

/** The address inside a redirector, viewer, cache, archive or translation; null when this is none. */
export function wrapped(url: URL): Wrapped | null {
  return inParameter(url) ?? translated(url) ?? plain(inAmpCache(url) ?? inArchive(url) ?? inSearchCache(url) ?? inPath(url));
}

function plain(target: string | null): Wrapped | null {
  return target === null ? null : { target, translated: false };
}

function isAt({ host, path }: Place, url: URL): boolean {
  return host.test(url.hostname) && path.test(url.pathname);
}

function inParameter(url: URL): Wrapped | null {
  if (!TARGET.test(url.search)) return null;
  for (const place of PARAMETER) {
    if (!isAt(place, url)) continue;
    const target = place.parameters.map((name) => url.searchParams.get(name)).find((value) => /^https?:\/\//.test(value ?? ''));
    if (target) return { target, translated: place.translated === true };
  }
  return null;
}

/** `ru-gazette-example.translate.goog`: a dot has become a hyphen, a hyphen two. */
function translated(url: URL): Wrapped | null {
  const rest = url.pathname + url.search;
  const turbo = url.hostname === 'translated.turbopages.org' ? /^\/proxy_u\/[^/]+\/(https?)\/(.+)/.exec(rest) : null;
  if (turbo) return { target: `${turbo[1]}://${turbo[2]}`, translated: true };
  const name = /^([\w-]+)\.translate\.goog$/.exec(url.hostname)?.[1];
  if (name === undefined) return null;
  const host = name.replace(/--|-/g, (hyphens) => (hyphens === '--' ? '-' : '.'));
  return { target: `https://${host}${rest}`, translated: true };
}

function inAmpCache(url: URL): string | null {
  const match = AMP.find((place) => isAt(place, url))?.path.exec(url.pathname + url.search);
  return match ? `http${match[1] ? 's' : ''}://${match[2]}` : null;
}

function inArchive(url: URL): string | null {
  if (!ARCHIVE.test(url.hostname)) return null;
  const rest = url.pathname + url.search;
  const target = IN_ARCHIVE.exec(rest)?.[1]?.replace(/^(https?:)\/+/, '$1//');
  const bare = target === undefined ? IN_ARCHIVE_PLAIN.exec(rest)?.[1] : undefined;
  return target ?? (bare === undefined ? null : `http://${bare}`);
}

function inSearchCache(url: URL): string | null {
  if (url.hostname !== 'webcache.googleusercontent.com') return null;
  return /^cache:.*?(https?:\/\/\S+)/.exec(url.searchParams.get('q') ?? '')?.[1] ?? null;
}

/** Yahoo's redirector (`/RU=<address>/RK=2`) and Yandex's fast pages (`gazette-example.turbopages.org/gazette.example/s/a`). */
function inPath(url: URL): string | null {
  if (url.hostname === 'r.search.yahoo.com') return new URLSearchParams(/\/(RU=[^/]+)/.exec(url.pathname)?.[1] ?? '').get('RU');
  if (!url.hostname.endsWith('.turbopages.org')) return null;
  const match = /^\/([^/]+\.[^/]+)\/s\/(.+)/.exec(url.pathname + url.search);
  return match ? `https://${match[1]}/${match[2]}` : null;
}

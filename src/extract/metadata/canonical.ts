import { getDomain } from 'tldts';

/** Pages that several articles share or that are no article. */
const NO_ARTICLE =
  /^(?:login|log-in|signin|sign-in|register|subscribe|subscription|account|consent|cookies?|privacy|search|tags?|topics?|category|categories|authors?|error|404|403|home|index(?:\.\w+)?)$/i;
const PAGE_PARAMETERS = ['page', 'paged', 'pg', 'seite', 'pagina'];
const TRACKING = /^(?:utm_|at_|ns_|mc_)|^(?:fbclid|gclid|msclkid|gad_source|igshid|ref|source|cmp|smid|ocid|xtor|maca|traffic_source)$/i;
const ALIAS = /^(?:amp|amphtml|print|m|mobile|full|index\.\w+)$/i;

interface Claim {
  readonly canonical: string | null;
  readonly ogUrl: string | null;
  readonly isAmp: boolean;
  readonly title: string | null;
}

/**
 * The address a page claims for itself where the claim can be trusted, else `url`. Many sites claim their home page, a section, page 1
 * or a partner's copy for every article, and identity judged by that would fold different articles into one.
 */
export function canonicalUrl(url: string, { canonical, ogUrl, isAmp, title }: Claim): string {
  const page = URL.parse(url);
  if (page === null || !/^https?:$/.test(page.protocol)) return url;
  const [link, og] = [own(canonical, page), own(ogUrl, page)];
  if (link !== null && og !== null && !isAmp && sameness(link) !== sameness(og)) return url;
  const claim = [link, og].find((target) => target !== null && isTrusted(target, page, title));
  return claim === undefined || claim === null ? url : cleaned(claim, page);
}

/** A trusted claim without tracking, and never on a less safe scheme than the page itself. */
function cleaned(claim: URL, page: URL): string {
  if (page.protocol === 'https:' && claim.hostname === page.hostname) claim.protocol = 'https:';
  const tracking = Array.from(claim.searchParams.keys()).filter((name) => TRACKING.test(name));
  for (const name of tracking) claim.searchParams.delete(name);
  return claim.href;
}

/** A claim that is an address of the same site, its home page aside. */
function own(claim: string | null, page: URL): URL | null {
  const target = claim === null ? null : URL.parse(claim.trim(), page.href);
  if (target === null || !/^https?:$/.test(target.protocol) || target.username !== '') return null;
  target.hash = '';
  const isHome = segments(target).length === 0 && target.search === '';
  return registrable(target.hostname) === registrable(page.hostname) && !isHome ? target : null;
}

function isTrusted(target: URL, page: URL, title: string | null): boolean {
  if (sameness(target) === sameness(page)) return true;
  const [from, to] = [segments(page), segments(target)];
  if (to.some((segment) => NO_ARTICLE.test(segment) && !from.includes(segment)) || isSectionOf(to, from)) return false;
  if (PAGE_PARAMETERS.some((name) => Number(page.searchParams.get(name)) > 1 && !target.searchParams.has(name))) return false;
  if (from.join('/') === to.join('/')) return !losesArticle(page, target);
  return sharesName(to.at(-1) ?? '', [from.at(-1) ?? '', ...page.searchParams.values(), title ?? '']);
}

/** A folder of the page's own path, or any shorter path that ends in one plain word. */
function isSectionOf(to: readonly string[], from: readonly string[]): boolean {
  if (to.length >= from.length) return false;
  const rest = from.slice(to.length);
  if (to.every((segment, index) => segment === from[index])) return !rest.every((segment) => ALIAS.test(segment));
  return /^\p{L}+$/u.test(decoded(to.at(-1) ?? '')) && to.at(-1) !== from.at(-1);
}

/** The same script with a numeric parameter left out is another page, or all of them. */
function losesArticle(page: URL, target: URL): boolean {
  return [...page.searchParams].some(
    ([name, value]) => /^(?:\w*id|p|story|article|news|item|n|a|idx|no)$/i.test(name) && /\d/.test(value) && !target.searchParams.has(name),
  );
}

/** Whether an address's last part has a word of four letters or a number of three digits in common with what is known of the page. */
function sharesName(segment: string, known: readonly string[]): boolean {
  const words = new Set(known.flatMap(nameWords));
  return nameWords(segment).some((word) => words.has(word));
}

function nameWords(text: string): readonly string[] {
  return (
    decoded(text)
      .toLowerCase()
      .match(/\d+|\p{L}[\p{L}\p{M}]*/gu) ?? []
  ).filter((word) => word.length >= (/\d/.test(word) ? 3 : 4) && word !== 'html');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

function segments(url: URL): readonly string[] {
  return url.pathname.split('/').filter((segment) => segment !== '');
}

/** What two spellings of one address have in common. */
function sameness(url: URL): string {
  const parameters = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  const query = parameters
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()
    .join('&');
  return `${url.hostname.replace(/^www\./, '')}/${segments(url).join('/')}?${query}`;
}

/** The domain somebody registered; blogs under a suffix for users are sites of their own. */
export function registrable(hostname: string): string {
  return getDomain(hostname, { allowPrivateDomains: true }) ?? hostname;
}

import type { Reason } from '../domain/reason.ts';
import { isConsentDetour, REMEDY } from './block-page.ts';
import { urlForMessage } from './failure.ts';
import { headerValue } from './headers.ts';
import { withoutFragment, type OpenHop } from './recorder.ts';

const MAX_REDIRECTS = 5;
const MAX_URL_LENGTH = 8192;
const REDIRECTS: ReadonlySet<number | null> = new Set([301, 302, 303, 307, 308]);

export type Target = { readonly url: URL; readonly refused?: never } | { readonly refused: Reason; readonly url?: never };

/** Whether an answer sends us somewhere else. A 3xx without Location does not. */
export const isRedirect = (hop: OpenHop): boolean => REDIRECTS.has(hop.status) && headerValue(hop.rawHeaders, 'location') !== null;

export const isRedirectStatus = (status: number): boolean => REDIRECTS.has(status);

/** An address that may be fetched: http or https, of a sane length. */
export function parseTarget(text: string, base?: URL): Target {
  const shown = JSON.stringify(text.slice(0, 100).replace(/\/\/[^/@]*@/, '//'));
  if (!URL.canParse(text, base?.href)) return refuse('bad-url', `${shown} is not a URL`);
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refuse('bad-url', `${shown} is not http or https`);
  if (url.href.length > MAX_URL_LENGTH) return refuse('bad-url', `the URL is longer than ${MAX_URL_LENGTH} characters`);
  return { url };
}

/** The way one fetch takes: at most five redirects, no address twice, and no consent page: without cookies nobody gets past it. */
export class RedirectTrail {
  readonly #start: URL;
  readonly #visited = new Set<string>();

  constructor(start: URL) {
    this.#start = start;
    this.#visited.add(withoutFragment(start));
  }

  /** Where the redirect in `hop` leads. */
  next(from: URL, hop: OpenHop): Target {
    const target = parseTarget(utf8Where(headerValue(hop.rawHeaders, 'location') ?? ''), from);
    if (target.refused) return refuse('bad-url', `${urlForMessage(from)} redirects wrongly: ${target.refused.message}`);
    const { url } = target;
    if (isConsentDetour(this.#start, url))
      return refuse('consent-wall', `${urlForMessage(from)} sends readers to ${urlForMessage(url)} to ask for consent first. ${REMEDY}`);
    keepCredentials(from, url);
    const key = withoutFragment(url);
    if (this.#visited.has(key)) return refuse('redirect-loop', `${urlForMessage(from)} redirects back to ${urlForMessage(url)}`);
    if (this.#visited.size > MAX_REDIRECTS)
      return refuse('too-many-redirects', `${urlForMessage(from)}: more than ${MAX_REDIRECTS} redirects`);
    this.#visited.add(key);
    return { url };
  }
}

/** Servers write full addresses into Location; within one origin the user name and password still hold. */
function keepCredentials(from: URL, to: URL): void {
  if (from.origin !== to.origin || to.username !== '' || to.password !== '') return;
  to.username = from.username;
  to.password = from.password;
}

/** Header bytes came as Latin-1; addresses in Arabic or Cyrillic are sent as raw UTF-8. */
function utf8Where(latin1: string): string {
  const utf8 = Buffer.from(latin1, 'latin1').toString('utf8');
  return utf8.includes('\ufffd') ? latin1 : utf8;
}

const refuse = (code: Reason['code'], message: string): Target => ({ refused: { code, message } });

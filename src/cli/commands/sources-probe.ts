import type { FeedItem, ParsedFeed } from '../../domain/feed.ts';
import type { Exchange, Fetcher, FetchRequest } from '../../domain/fetch.ts';
import type { Reason } from '../../domain/reason.ts';
import { decodePage } from '../../extract/decode.ts';
import { FeedError } from '../../feeds/errors.ts';
import { parseFeed } from '../../feeds/parse-feed.ts';

/** What one address gave: a feed, with `url` where it lives for good, or the reason why not, and the page where it was one. */
export type Probe =
  | { readonly url: string; readonly finalUrl: string; readonly feed: ParsedFeed; readonly reason?: never; readonly html?: never }
  | { readonly url: string; readonly finalUrl: string; readonly feed?: never; readonly reason: Reason; readonly html: string | null };

export interface ProbeRequest extends Omit<FetchRequest, 'validators'> {
  /** Charset that overrides what the feed declares. */
  readonly encoding?: string | null;
}

/** Asks an address once and reads what comes as a feed; nothing is stored. */
export async function probe(fetcher: Fetcher, { encoding = null, ...request }: ProbeRequest): Promise<Probe> {
  const { url } = request;
  const outcome = await fetcher.fetch(request);
  if (outcome.kind === 'not-modified')
    return {
      url,
      finalUrl: url,
      reason: { code: 'bad-response', message: 'the server said "not modified" without being asked' },
      html: null,
    };
  if (outcome.kind !== 'fresh') return { url, finalUrl: outcome.exchange?.finalUrl ?? url, reason: outcome.reason, html: null };
  const { body, contentType, exchange } = outcome;
  try {
    const feed = await parseFeed(body, { url: exchange.finalUrl, contentType, encoding });
    return { url: lastingUrl(exchange), finalUrl: exchange.finalUrl, feed };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const html = error.code === 'html-instead-of-feed' ? decodePage(body, contentType, null) : null;
    return { url, finalUrl: exchange.finalUrl, reason: { code: error.code, message: error.message }, html };
  }
}

/** Where permanent redirects lead; a temporary one ends the way. */
function lastingUrl(exchange: Exchange): string {
  const hops = exchange.hops.slice(0, -1);
  return hops.every(({ status }) => status === 301 || status === 308) ? exchange.finalUrl : exchange.requestedUrl;
}

export function newestOf(items: readonly FeedItem[]): string | null {
  const dates = items.map((item) => item.published.at).filter((at) => at !== null);
  return dates.toSorted().at(-1) ?? null;
}

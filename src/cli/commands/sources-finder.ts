import type { FeedFormat } from '../../domain/feed.ts';
import type { Fetcher } from '../../domain/fetch.ts';
import type { Reason } from '../../domain/reason.ts';
import { decodeText } from '../../feeds/decode.ts';
import { hostGroup } from '../../fetch/host-group.ts';
import { type CandidateOrigin, feedCandidates, sitemapCandidates, wellKnownFeeds } from '../../feeds/discover.ts';
import { newestOf, probe, type Probe } from './sources-probe.ts';

export interface FoundFeed {
  readonly url: string;
  readonly origin: CandidateOrigin | 'given' | 'usual-address' | 'sitemap';
  readonly title: string | null;
  readonly format: FeedFormat;
  readonly items: number;
  readonly newestAt: string | null;
  readonly language: string | null;
}

export interface Discovery {
  /** Best first. */
  readonly found: readonly FoundFeed[];
  /** Addresses that looked like feeds and are none, or are refused to us. Guesses are not among them. */
  readonly failed: readonly (Reason & { readonly url: string })[];
  /** Why the page itself could not be read; null where it could. */
  readonly pageProblem: Reason | null;
}

interface SearchOptions {
  readonly signal: AbortSignal;
  /** Also try the usual addresses and sitemaps of a site that announces nothing. */
  readonly guess: boolean;
}

/** What one search may ask for besides the page. */
const MOST_NAMED = 12;
const MOST_LISTS = 2;
const MOST_SITEMAPS = 4;
/** After these the host the search is about is left alone; others that a page names may fail as they like. */
const STOP = new Set<Reason['code']>([
  'throttled',
  'challenge',
  'robots-unavailable',
  'aborted',
  'private-address',
  'dns-failure',
  'connect-failed',
]);

/** Finds and tries the feeds of the site at `url`. Every request keeps robots.txt, since these are addresses nobody told us to read. */
export async function findFeeds(fetcher: Fetcher, url: string, options: SearchOptions): Promise<Discovery> {
  const search = new FeedSearch(fetcher, options);
  const page = await search.ask(url);
  if (page.feed) search.take(page, 'given');
  else if (page.html === null) return { found: [], failed: [], pageProblem: page.reason };
  else {
    await search.named(page.html, page.finalUrl, MOST_LISTS);
    if (options.guess) await search.guessed(page.finalUrl);
  }
  return { found: search.found, failed: search.failed, pageProblem: null };
}

class FeedSearch {
  readonly found: FoundFeed[] = [];
  readonly failed: (Reason & { url: string })[] = [];
  readonly #fetcher: Fetcher;
  readonly #options: SearchOptions;
  readonly #asked = new Set<string>();
  readonly #stopped = new Set<string>();

  constructor(fetcher: Fetcher, options: SearchOptions) {
    this.#fetcher = fetcher;
    this.#options = options;
  }

  async ask(url: string): Promise<Probe> {
    this.#asked.add(url);
    const answer = await probe(this.#fetcher, { url, purpose: 'page', signal: this.#options.signal });
    if (answer.reason && STOP.has(answer.reason.code)) this.#stopped.add(hostGroup(new URL(answer.finalUrl).host));
    return answer;
  }

  take({ url, finalUrl, feed }: Probe & { reason?: never }, origin: FoundFeed['origin'], title: string | null = null): void {
    // The same feed often answers at several addresses.
    const isKnown = this.found.some((one) => one.url === url || one.url === finalUrl);
    if (isKnown) return;
    this.found.push({
      url,
      origin,
      title: feed.title ?? title,
      format: feed.format,
      items: feed.items.length,
      newestAt: newestOf(feed.items),
      language: feed.language,
    });
  }

  /** What a page announces or links to. A link may lead to a list of feeds, which is read in its turn. */
  async named(html: string, url: string, lists: number): Promise<void> {
    const candidates = feedCandidates(html, url).filter((one) => !this.#asked.has(one.url));
    const answers = await Promise.all(
      candidates.slice(0, MOST_NAMED).map(async (candidate) => ({ candidate, answer: await this.ask(candidate.url) })),
    );
    const pages: Probe[] = [];
    for (const { candidate, answer } of answers) {
      if (answer.feed) this.take(answer, candidate.origin, candidate.title);
      else if (answer.html !== null && candidate.origin === 'linked') pages.push(answer);
      else this.failed.push({ url: candidate.url, ...answer.reason });
    }
    if (this.found.length > 0) return;
    for (const page of pages.slice(0, lists)) await this.named(page.html ?? '', page.finalUrl, 0);
  }

  /** One address after the other, until a feed is found. */
  async guessed(url: string): Promise<void> {
    for (const guess of wellKnownFeeds(url)) await this.#guess(guess, 'usual-address');
    if (this.#isOver(url)) return;
    for (const guess of sitemapCandidates(await this.#robots(url), url).slice(0, MOST_SITEMAPS)) await this.#guess(guess, 'sitemap');
  }

  async #guess(url: string, origin: FoundFeed['origin']): Promise<void> {
    if (this.#isOver(url) || this.#asked.has(url)) return;
    const answer = await this.ask(url);
    // A sitemap without headlines lists all a site ever published.
    if (answer.feed && (origin !== 'sitemap' || answer.feed.items.some(({ title }) => title !== null))) this.take(answer, origin);
  }

  #isOver(url: string): boolean {
    return this.found.length > 0 || this.#options.signal.aborted || this.#stopped.has(hostGroup(new URL(url).host));
  }

  async #robots(url: string): Promise<string | null> {
    const outcome = await this.#fetcher.fetch({ url: new URL('/robots.txt', url).href, purpose: 'page', signal: this.#options.signal });
    return outcome.kind === 'fresh' ? decodeText(outcome.body, { contentType: outcome.contentType }).text : null;
  }
}

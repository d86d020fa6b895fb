import { loadConfig } from '../../config/load.ts';
import type { Fetcher } from '../../domain/fetch.ts';
import type { Source } from '../../domain/source.ts';
import { homeOf } from '../../feeds/discover.ts';
import { createFetcher } from '../../fetch/fetcher.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { onInterrupt } from '../interrupt.ts';
import type { CommonOptions } from '../program.ts';
import { table } from '../table.ts';
import { harmless } from '../terminal.ts';
import { VERSION } from '../version.ts';
import { day } from './sources-day.ts';
import { feedKey, feedsInUse } from './sources-entry.ts';
import { type Discovery, findFeeds } from './sources-finder.ts';
import { newestOf, probe } from './sources-probe.ts';

interface CheckedFeed {
  readonly source: string;
  readonly url: string;
  readonly ok: boolean;
  /** Reason code, or the feed's format when it is well. */
  readonly code: string;
  readonly message: string;
  readonly items: number;
  readonly newestAt: string | null;
  /** Feeds the site announces in place of one that is gone, unless another source has them. */
  readonly suggestions: readonly string[];
}

/** The feed is not there any more; anything else may pass. */
const DEAD = new Set(['not-found', 'gone', 'html-instead-of-feed']);
const MOST_SUGGESTIONS = 3;

/** Asks every enabled source's feeds now and says what came; nothing is stored. */
export async function checkSources(options: CommonOptions): Promise<ExitCode> {
  const signal = onInterrupt();
  const config = await loadConfig({ file: options.config, env: process.env });
  const fetcher = createFetcher(config.settings.fetch, { version: VERSION });
  try {
    const replacements = new Replacements(fetcher, config.sources, signal);
    const enabled = config.sources.filter((source) => source.enabled);
    const checked = await Promise.all(
      enabled.flatMap((source) => source.feeds.map((feed) => checkFeed(fetcher, source, feed.url, signal, replacements))),
    );
    const failed = checked.filter((feed) => !feed.ok);
    if (options.json) console.log(JSON.stringify({ feeds: checked }));
    else print(checked, failed.length);
    return checked.length > 0 && failed.length === checked.length ? EXIT.nothingFetched : EXIT.done;
  } finally {
    await fetcher.close();
  }
}

function print(checked: readonly CheckedFeed[], failed: number): void {
  const rows = checked.map(({ source, ok, code, items, newestAt, message, suggestions }) => [
    source,
    ok ? 'ok' : 'BAD',
    code,
    String(items),
    day(newestAt),
    harmless(suggestions.length === 0 ? message : `${message}; this feed is gone, the site now announces ${suggestions.join(' , ')}`),
  ]);
  console.log(table(['source', '', 'format or reason', 'items', 'newest', 'message'], rows));
  console.log(`${checked.length - failed} of ${checked.length} feeds are well`);
}

async function checkFeed(
  fetcher: Fetcher,
  source: Source,
  url: string,
  signal: AbortSignal,
  replacements: Replacements,
): Promise<CheckedFeed> {
  const answer = await probe(fetcher, { url, purpose: 'feed', signal, encoding: source.encoding });
  if (answer.feed) {
    const { feed, finalUrl } = answer;
    const message = finalUrl === url ? '' : `answered by ${finalUrl}`;
    const newestAt = newestOf(feed.items);
    return { source: source.id, url, ok: true, code: feed.format, message, items: feed.items.length, newestAt, suggestions: [] };
  }
  const { code, message } = answer.reason;
  const suggestions = DEAD.has(code) ? await replacements.of(url) : [];
  return { source: source.id, url, ok: false, code, message, items: 0, newestAt: null, suggestions };
}

/** What sites announce in place of feeds that are gone; every site is asked once. */
class Replacements {
  readonly #fetcher: Fetcher;
  readonly #inUse: ReadonlyMap<string, string>;
  readonly #signal: AbortSignal;
  readonly #asked = new Map<string, Promise<Discovery>>();

  constructor(fetcher: Fetcher, sources: readonly Source[], signal: AbortSignal) {
    this.#fetcher = fetcher;
    this.#inUse = feedsInUse(sources);
    this.#signal = signal;
  }

  async of(feedUrl: string): Promise<string[]> {
    const home = homeOf(feedUrl);
    if (home === null) return [];
    const asked = this.#asked.get(home) ?? findFeeds(this.#fetcher, home, { signal: this.#signal, guess: false });
    this.#asked.set(home, asked);
    const { found } = await asked;
    const urls = found.map(({ url }) => url).filter((url) => !this.#inUse.has(feedKey(url)));
    return urls.slice(0, MOST_SUGGESTIONS);
  }
}

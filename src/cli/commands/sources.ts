import { sourceHealth } from '../../api/source-health.ts';
import type { FeedItem } from '../../domain/feed.ts';
import type { Fetcher } from '../../domain/fetch.ts';
import type { Source } from '../../domain/source.ts';
import { loadConfig } from '../../config/load.ts';
import { FeedError } from '../../feeds/errors.ts';
import { parseFeed } from '../../feeds/parse-feed.ts';
import { createFetcher } from '../../fetch/fetcher.ts';
import { openStore } from '../../store/sqlite-store.ts';
import { CommandError, EXIT, type ExitCode } from '../exit.ts';
import { onInterrupt } from '../interrupt.ts';
import type { CommonOptions } from '../program.ts';
import { dataFolder } from '../runtime.ts';
import { table } from '../table.ts';
import { VERSION } from '../version.ts';
import { harmless } from '../terminal.ts';

export async function sources(options: CommonOptions, action?: string): Promise<ExitCode> {
  if (action === undefined) return listSources(options);
  if (action === 'check') return checkSources(options);
  throw new CommandError(`sources ${action} is not known: sources, or sources check`, EXIT.usage);
}

async function listSources(options: CommonOptions): Promise<ExitCode> {
  const config = await loadConfig({ file: options.config, env: process.env });
  const store = await openStore(dataFolder(options));
  try {
    const health = sourceHealth(config.sources, await store.feedStates(), await store.sourceCounts(), new Date());
    if (options.json) console.log(JSON.stringify({ sources: health }));
    else {
      const rows = health.map((source) => {
        const feed = source.feeds.find((one) => one.reason !== null) ?? source.feeds[0];
        const problem = source.disabledReason ?? (feed?.reason ? `${feed.reason.code}: ${feed.reason.message}` : '');
        return [
          source.id,
          source.status,
          String(source.articles),
          String(source.pending),
          day(feed?.lastSuccessAt),
          day(feed?.nextFetchAt),
          harmless(problem),
        ];
      });
      console.log(table(['source', 'status', 'articles', 'pending', 'last success', 'next fetch', 'problem'], rows));
    }
    return EXIT.done;
  } finally {
    await store.close();
  }
}

function day(at: string | null | undefined): string {
  return at === null || at === undefined ? '-' : at.slice(0, 16).replace('T', ' ');
}

interface CheckedFeed {
  readonly source: string;
  readonly url: string;
  readonly ok: boolean;
  /** Reason code, or the feed's format when it is well. */
  readonly code: string;
  readonly message: string;
  readonly items: number;
  readonly newestAt: string | null;
}

/** Asks every enabled source's feeds now and says what came; nothing is stored. */
async function checkSources(options: CommonOptions): Promise<ExitCode> {
  const signal = onInterrupt();
  const config = await loadConfig({ file: options.config, env: process.env });
  const fetcher = createFetcher(config.settings.fetch, { version: VERSION });
  try {
    const enabled = config.sources.filter((source) => source.enabled);
    const checked = await Promise.all(
      enabled.flatMap((source) => source.feeds.map((feed) => checkFeed(fetcher, source, feed.url, signal))),
    );
    const failed = checked.filter((feed) => !feed.ok);
    if (options.json) console.log(JSON.stringify({ feeds: checked }));
    else {
      const rows = checked.map(({ source, ok, code, items, newestAt, message }) => [
        source,
        ok ? 'ok' : 'BAD',
        code,
        String(items),
        day(newestAt),
        harmless(message),
      ]);
      console.log(table(['source', '', 'format or reason', 'items', 'newest', 'message'], rows));
      console.log(`${checked.length - failed.length} of ${checked.length} feeds are well`);
    }
    return checked.length > 0 && failed.length === checked.length ? EXIT.nothingFetched : EXIT.done;
  } finally {
    await fetcher.close();
  }
}

async function checkFeed(fetcher: Fetcher, source: Source, url: string, signal: AbortSignal): Promise<CheckedFeed> {
  const outcome = await fetcher.fetch({ url, purpose: 'feed', signal });
  const bad = (code: string, message: string): CheckedFeed => ({
    source: source.id,
    url,
    ok: false,
    code,
    message,
    items: 0,
    newestAt: null,
  });
  if (outcome.kind === 'not-modified') return bad('bad-response', 'the server said "not modified" without being asked');
  if (outcome.kind !== 'fresh') return bad(outcome.reason.code, outcome.reason.message);
  try {
    const { finalUrl } = outcome.exchange;
    const feed = await parseFeed(outcome.body, { url: finalUrl, contentType: outcome.contentType, encoding: source.encoding });
    const moved = finalUrl === url ? '' : `answered by ${finalUrl}`;
    return { source: source.id, url, ok: true, code: feed.format, message: moved, items: feed.items.length, newestAt: newest(feed.items) };
  } catch (error) {
    if (error instanceof FeedError) return bad(error.code, error.message);
    throw error;
  }
}

function newest(items: readonly FeedItem[]): string | null {
  const dates = items.map((item) => item.published.at).filter((at) => at !== null);
  return dates.toSorted().at(-1) ?? null;
}

import { rhythmsOf } from '../../api/coverage.ts';
import { sourceHealth } from '../../api/source-health.ts';
import { loadConfig } from '../../config/load.ts';
import { openStore } from '../../store/sqlite-store.ts';
import { CommandError, EXIT, type ExitCode } from '../exit.ts';
import type { CommonOptions } from '../program.ts';
import { dataFolder } from '../runtime.ts';
import { table } from '../table.ts';
import { harmless } from '../terminal.ts';
import { day } from './sources-day.ts';

/** The health of every source. What stands below `sources` has commands of its own. */
export async function sources(options: CommonOptions, action?: string): Promise<ExitCode> {
  if (action === undefined) return listSources(options);
  throw new CommandError(`sources ${harmless(action)} is not known: sources, or sources check, discover, held, import, export`, EXIT.usage);
}

async function listSources(options: CommonOptions): Promise<ExitCode> {
  const config = await loadConfig({ file: options.config, env: process.env });
  const store = await openStore(dataFolder(options));
  try {
    const health = sourceHealth(
      config.sources,
      await store.feedStates(),
      await store.sourceCounts(),
      new Date(),
      await rhythmsOf(store, config.sources),
    );
    if (options.json) console.log(JSON.stringify({ sources: health }));
    else {
      const rows = health.map((source) => {
        const feed = source.feeds.find((one) => one.reason !== null) ?? source.feeds[0];
        const trouble = source.disabledReason ?? (feed?.reason ? `${feed.reason.code}: ${feed.reason.message}` : null);
        const problem = [trouble, ...source.feeds.flatMap(({ notes }) => notes)].filter((one) => one !== null).join('; ');
        return [
          source.id,
          source.status,
          source.state,
          day(source.stateSince),
          source.usualHours === null ? '-' : `${source.usualHours} h`,
          String(source.articles),
          String(source.pending),
          day(feed?.lastSuccessAt),
          day(feed?.nextFetchAt),
          harmless(problem),
        ];
      });
      console.log(
        table(['source', 'status', 'reports', 'since', 'usual', 'articles', 'pending', 'last success', 'next fetch', 'problem'], rows),
      );
    }
    return EXIT.done;
  } finally {
    await store.close();
  }
}

import { loadConfig } from '../../config/load.ts';
import { openStore } from '../../store/sqlite-store.ts';
import type { HeldItem } from '../../store/records.ts';
import { CommandError, EXIT, type ExitCode } from '../exit.ts';
import type { CommonOptions } from '../program.ts';
import { dataFolder } from '../runtime.ts';
import { harmless, terminal } from '../terminal.ts';
import { day } from './sources-day.ts';

interface HeldOptions extends CommonOptions {
  readonly limit: number;
}

/** Lists the pages that were held back or could not be had, newest first, each with the reason and what comes next. */
export async function listHeld(options: HeldOptions, source?: string): Promise<ExitCode> {
  const config = await loadConfig({ file: options.config, env: process.env });
  const store = await openStore(dataFolder(options));
  try {
    const items = await store.heldItems(source ?? null, null, options.limit);
    const counts = await store.sourceCounts();
    const isKnown =
      source === undefined || [...config.sources.map(({ id }) => id), ...counts.map(({ sourceId }) => sourceId)].includes(source);
    if (!isKnown) throw new CommandError(`there is no source ${harmless(source)}: \`sources\` lists them`, EXIT.usage);
    const total = counts.reduce((sum, one) => sum + (source === undefined || one.sourceId === source ? one.held : 0), 0);
    if (options.json) console.log(JSON.stringify({ total, items }));
    else {
      console.log(
        `${total} ${total === 1 ? 'page' : 'pages'} held back or not to be had${items.length < total ? `, the newest ${items.length}` : ''}`,
      );
      for (const item of items) console.log(itemLines(item));
    }
    return EXIT.done;
  } finally {
    await store.close();
  }
}

function itemLines({ sourceId, url, title, reason, attempts, lastTryAt, nextAttemptAt, state }: HeldItem): string {
  const next = { pending: `next ${nextAttemptAt === null ? 'run' : day(nextAttemptAt)}`, 'given-up': 'given up', done: 'no page to try' }[
    state
  ];
  const facts = [sourceId, `${attempts} ${attempts === 1 ? 'try' : 'tries'}`, `last ${day(lastTryAt)}`, next].join(' · ');
  const codes = [reason.code, ...(reason.also ?? [])].join(', ');
  return `\n${terminal.bold(harmless(title ?? '(no headline)'))}\n  ${harmless(url ?? '(no address)')}\n  ${harmless(`${codes}: ${reason.message}`)}\n  ${terminal.dim(harmless(facts))}`;
}

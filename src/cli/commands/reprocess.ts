import { outletsOf } from '../../pipeline/corroboration.ts';
import { drainOutbox, isUnreachable } from '../../pipeline/index-articles.ts';
import { reprocess, type ReprocessResult } from '../../pipeline/reprocess.ts';
import type { TagChange } from '../../pipeline/tag-changes.ts';
import { CommandError, EXIT, type ExitCode } from '../exit.ts';
import { onInterrupt } from '../interrupt.ts';
import { progressObserver } from '../observers.ts';
import type { CommonOptions } from '../program.ts';
import { createProgress } from '../progress.ts';
import { createPipeline, openRuntime } from '../runtime.ts';
import { columns } from '../table.ts';
import { harmless } from '../terminal.ts';

interface ReprocessOptions extends CommonOptions {
  readonly text?: boolean;
  readonly tags?: boolean;
  readonly all?: boolean;
}

/** Tags listed for people; programs get all. */
const SHOWN = 60;

export async function reprocessAll(options: ReprocessOptions): Promise<ExitCode> {
  if (!options.text && !options.tags) throw new CommandError('say what to do again: --text, --tags or both', EXIT.usage);
  if (options.all && !options.tags) throw new CommandError('--all goes with --tags', EXIT.usage);
  const signal = onInterrupt();
  const progress = createProgress('articles');
  const runtime = await openRuntime(options);
  const pipeline = createPipeline(runtime, progressObserver(progress));
  try {
    const { sources } = runtime.config;
    const result = await reprocess(pipeline.context, sources, { text: options.text ?? false, all: options.all ?? false, signal });
    const { indexed, failure } = await drainOutbox(pipeline.context, outletsOf(sources), {
      patient: !signal.aborted,
      signal,
    });
    const pending = await runtime.store.outboxSize();
    progress.clear();
    if (options.json) console.log(JSON.stringify({ ...result, index: { indexed, pending } }));
    else {
      for (const { id, message } of result.kept) console.error(`  ${id} keeps its text: ${message}`);
      for (const { id, message } of result.heldBack) console.error(`  ${id} now shows the text of its feed: ${message}`);
      for (const line of changeLines(result)) console.log(line);
      console.log(`${summary(result)} · ${indexed} indexed${pending > 0 ? ` (${pending} pending)` : ''}`);
    }
    if (!failure) return EXIT.done;
    console.error(`conflictwire: ${failure.message}`);
    return isUnreachable(failure) ? EXIT.engineUnreachable : EXIT.internal;
  } finally {
    await pipeline.close();
    await runtime.close();
  }
}

/** `+` for tags that articles have now, `-` for those they have lost, with titles of some. */
function changeLines({ tags, uncountedTagChanges }: ReprocessResult): string[] {
  const shown = tags.slice(0, SHOWN);
  const rows = shown.map((one) => [
    `${one.change === 'added' ? '+' : '-'} ${one.kind}`,
    harmless(one.id),
    `${one.articles} ${one.articles === 1 ? 'article' : 'articles'}`,
    samplesOf(one),
  ]);
  const left = tags.length - shown.length;
  return [
    ...columns(rows),
    ...(left > 0 ? [`… and ${left} more tags; --json lists all`] : []),
    ...(uncountedTagChanges > 0 ? [`… and ${uncountedTagChanges} changes of tags too many to count one by one`] : []),
  ];
}

function samplesOf({ articles, samples }: TagChange): string {
  const titles = samples.map(({ title }) => `“${harmless(title)}”`).join(', ');
  return `${titles}${articles > samples.length ? ', …' : ''}`;
}

function summary(result: ReprocessResult): string {
  const { articles, upToDate, changed, completed, heldBack, tags } = result;
  const count = (change: TagChange['change']): number =>
    tags.filter((one) => one.change === change).reduce((sum, one) => sum + one.articles, 0);
  return [
    `${articles} articles read again`,
    `${changed} changed`,
    `tags: ${count('added')} added, ${count('removed')} removed`,
    ...(upToDate > 0 ? [`${upToDate} tagged with these rules and lists already`] : []),
    ...(completed > 0 ? [`${completed} completed by pages held back before`] : []),
    ...(heldBack.length > 0 ? [`${heldBack.length} pages held back`] : []),
  ].join(' · ');
}

import { drainOutbox, isUnreachable, outletsOf } from '../../pipeline/index-articles.ts';
import { reprocess } from '../../pipeline/reprocess.ts';
import { CommandError, EXIT, type ExitCode } from '../exit.ts';
import { onInterrupt } from '../interrupt.ts';
import { progressObserver } from '../observers.ts';
import type { CommonOptions } from '../program.ts';
import { createProgress } from '../progress.ts';
import { createPipeline, openRuntime } from '../runtime.ts';

interface ReprocessOptions extends CommonOptions {
  readonly text?: boolean;
  readonly tags?: boolean;
}

export async function reprocessAll(options: ReprocessOptions): Promise<ExitCode> {
  if (!options.text && !options.tags) throw new CommandError('say what to do again: --text, --tags or both', EXIT.usage);
  const signal = onInterrupt();
  const progress = createProgress('articles');
  const runtime = await openRuntime(options);
  const pipeline = createPipeline(runtime, progressObserver(progress));
  try {
    const { sources } = runtime.config;
    const result = await reprocess(pipeline.context, sources, { text: options.text ?? false, signal });
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
      console.log(
        [
          `${result.articles} articles read again`,
          `${result.changed} changed`,
          ...(result.completed > 0 ? [`${result.completed} completed by pages held back before`] : []),
          ...(result.heldBack.length > 0 ? [`${result.heldBack.length} pages held back`] : []),
          `${indexed} indexed${pending > 0 ? ` (${pending} pending)` : ''}`,
        ].join(' · '),
      );
    }
    if (!failure) return EXIT.done;
    console.error(`conflictwire: ${failure.message}`);
    return isUnreachable(failure) ? EXIT.engineUnreachable : EXIT.internal;
  } finally {
    await pipeline.close();
    await runtime.close();
  }
}

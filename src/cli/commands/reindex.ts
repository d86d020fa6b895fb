import { outletsOf } from '../../pipeline/corroboration.ts';
import { isUnreachable, reindex } from '../../pipeline/index-articles.ts';
import { CommandError, EXIT, type ExitCode } from '../exit.ts';
import { silentObserver } from '../observers.ts';
import type { CommonOptions } from '../program.ts';
import { createPipeline, openRuntime } from '../runtime.ts';

export async function reindexAll(options: CommonOptions): Promise<ExitCode> {
  const runtime = await openRuntime(options);
  const pipeline = createPipeline(runtime, silentObserver());
  try {
    const { indexed, failure, busy } = await reindex(pipeline.context, outletsOf(runtime.config.sources));
    if (busy) throw new CommandError('another process is filling the index; try again when it is done', EXIT.busy);
    const pending = await runtime.store.outboxSize();
    console.log(options.json ? JSON.stringify({ indexed, pending }) : `${indexed} articles indexed · ${pending} pending`);
    if (!failure) return EXIT.done;
    console.error(`conflictwire: ${failure.message}\nThe index that was live before is still in place.`);
    return isUnreachable(failure) ? EXIT.engineUnreachable : EXIT.internal;
  } finally {
    await pipeline.close();
    await runtime.close();
  }
}

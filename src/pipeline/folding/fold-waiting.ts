import type { WaitingArticle } from '../../store/folding/records.ts';
import type { FoldingSession } from '../../store/folding/session.ts';
import type { PipelineContext } from '../context.ts';
import type { Folder } from './folder.ts';
import { articleTime } from '../article-time.ts';
import { passOverDays } from './nightly.ts';

/** Articles in one transaction: no other process waits longer than it takes to fold so many. */
const BATCH = 100;

/** Folds what has come since, oldest arrivals first, until nothing waits. */
export async function foldWaiting(context: FoldContext, folder: Folder, signal?: AbortSignal): Promise<void> {
  while (signal?.aborted !== true && (await foldBatch(context, folder)) > 0);
}

export interface FoldContext extends Pick<PipelineContext, 'store' | 'now'> {
  readonly observer: Pick<PipelineContext['observer'], 'copyFound' | 'warned'>;
}

/** Folds one batch in one transaction. Gives the number of articles that were taken from the queue: fewer than fit where one changed more than once. */
export async function foldBatch(context: FoldContext, folder: Folder): Promise<number> {
  if (!(await context.store.hasUnfolded())) return 0;
  const at = context.now().toISOString();
  return context.store.fold((session) => {
    const waiting = session.waiting(BATCH);
    for (const article of waiting) {
      passOverDays(session, articleTime(article.publishedAt, article.firstSeenAt), at);
      foldOne(context, folder, session, article);
    }
    if (waiting.length > 0) session.fingerprints.touchWritten(at);
    return waiting.length;
  });
}

/** One that a fault of ours keeps from being folded is found all the same, and does not keep the others from it. */
function foldOne(context: FoldContext, folder: Folder, session: FoldingSession, article: WaitingArticle): void {
  try {
    const { isNewCopy } = session.guarded(() => folder.fold(session, article));
    if (isNewCopy) context.observer.copyFound();
  } catch (error) {
    context.observer.warned(
      `article ${article.articleId} could not be put among the copies and stories; it is searchable all the same`,
      error,
    );
    session.done(article.articleId, []);
  }
}

import { setImmediate } from 'node:timers/promises';
import type { WaitingArticle } from '../../store/folding/records.ts';
import type { FoldingSession } from '../../store/folding/session.ts';
import type { PipelineContext } from '../context.ts';
import type { Folder, Subject } from './folder.ts';
import { passOverDays } from './nightly.ts';

/** Articles in one transaction: nobody waits longer than it takes to fold so many, neither other processes nor answers on their way. */
const BATCH = 25;

/** Folds what has come since, oldest arrivals first, until nothing waits. */
export async function foldWaiting(context: FoldContext, folder: Folder, signal?: AbortSignal): Promise<void> {
  // The database answers at once, so that without a turn between nothing else would be heard.
  while (signal?.aborted !== true && (await foldBatch(context, folder, BATCH)) > 0) await setImmediate();
}

export interface FoldContext extends Pick<PipelineContext, 'store' | 'now'> {
  readonly observer: Pick<PipelineContext['observer'], 'copyFound' | 'warned'>;
}

/** Folds at most `limit` articles in one transaction. Gives the number of articles that were taken from the queue: fewer than fit where one changed more than once. */
export async function foldBatch(context: FoldContext, folder: Folder, limit: number): Promise<number> {
  if (!(await context.store.hasUnfolded())) return 0;
  const { articles, copies } = await foldQuickly(context, folder, limit);
  for (let copy = 0; copy < copies; copy += 1) context.observer.copyFound();
  return articles;
}

interface Batch {
  readonly articles: number;
  /** Of them, new articles that are copies of others. */
  readonly copies: number;
}

/** To be able to take each article back by itself costs as much again as folding it: that is done only after something went wrong. */
async function foldQuickly(context: FoldContext, folder: Folder, limit: number): Promise<Batch> {
  const at = context.now().toISOString();
  // What went wrong goes wrong again, and is told then.
  return context.store
    .fold((session) => foldTogether(session, at, folder, limit))
    .catch(() => context.store.fold((session) => foldOneByOne(context, session, at, folder, limit)));
}

function foldTogether(session: FoldingSession, at: string, folder: Folder, limit: number): Batch {
  const subjects = session.waiting(limit).map((article) => folder.read(article));
  session.fingerprints.lookAhead(subjects.map((subject) => ({ keys: subject.sketch.keys, at: subject.at })));
  return settled(
    session,
    at,
    subjects.map((subject) => foldOne(session, at, folder, subject)),
  );
}

function foldOneByOne(context: FoldContext, session: FoldingSession, at: string, folder: Folder, limit: number): Batch {
  const folded = session
    .waiting(limit)
    .map((article) => foldByItself(context, session, article, () => foldOne(session, at, folder, folder.read(article))));
  return settled(session, at, folded);
}

/** True where it is a new copy of another. */
function foldOne(session: FoldingSession, at: string, folder: Folder, subject: Subject): boolean {
  passOverDays(session, subject.at, at, folder.reports);
  return folder.fold(session, subject);
}

function settled(session: FoldingSession, at: string, folded: readonly boolean[]): Batch {
  if (folded.length > 0) session.fingerprints.settle(at);
  return { articles: folded.length, copies: folded.filter(Boolean).length };
}

/** One that a fault of ours keeps from being folded is found all the same, and does not keep the others from it. */
function foldByItself({ observer }: FoldContext, session: FoldingSession, { articleId }: WaitingArticle, work: () => boolean): boolean {
  try {
    return session.guarded(work);
  } catch (error) {
    observer.warned(`article ${articleId} could not be put among the copies and stories; it is searchable all the same`, error);
    session.done(articleId, []);
    return false;
  }
}

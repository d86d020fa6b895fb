import type { ExtractedArticle } from '../domain/article.ts';
import type { ExtractErrorCode } from './errors.ts';

/** What a worker makes of one page. */
export interface Answer {
  readonly article: ExtractedArticle;
  /** The text may have been missed: a second opinion is worth its time. */
  readonly doubtful: boolean;
}

/** What a worker says about the one page it was given: `started` once its libraries are loaded, then how it ended. */
export type WorkerMessage =
  | { readonly kind: 'started' }
  | { readonly kind: 'done'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly code: ExtractErrorCode; readonly message: string };

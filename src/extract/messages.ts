import type { ExtractedArticle } from '../domain/article.ts';
import type { ExtractErrorCode } from './errors.ts';

/** What a worker says about the one page it was given: `started` once its libraries are loaded, then how it ended. */
export type WorkerMessage =
  | { readonly kind: 'started' }
  | { readonly kind: 'done'; readonly article: ExtractedArticle }
  | { readonly kind: 'failed'; readonly code: ExtractErrorCode; readonly message: string };

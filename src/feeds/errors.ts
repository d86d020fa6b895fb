import type { ReasonCode } from '../domain/reason.ts';

export type FeedErrorCode = Extract<ReasonCode, 'not-a-feed' | 'html-instead-of-feed' | 'malformed-feed' | 'feed-timeout' | 'empty-body'>;

/** What arrived cannot be read as a feed. `message` says what, where and what to do; fetching again gives the same unless the outlet changes it. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code: FeedErrorCode;

  constructor(code: FeedErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

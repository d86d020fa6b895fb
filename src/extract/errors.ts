import type { ReasonCode } from '../domain/reason.ts';

export type ExtractErrorCode = Extract<ReasonCode, 'extract-failed' | 'extract-timeout' | 'extract-out-of-memory' | 'aborted'>;

/** This page could not be read (`aborted`: the extractor was closed first); other pages are not affected. */
export class ExtractError extends Error {
  override readonly name = 'ExtractError';
  readonly code: ExtractErrorCode;

  constructor(code: ExtractErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

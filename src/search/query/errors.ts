export type QueryErrorCode =
  | 'too-long'
  | 'too-many-terms'
  | 'too-many-alternatives'
  | 'too-many-dates'
  | 'too-deep'
  | 'unbalanced-quote'
  | 'unbalanced-parenthesis'
  | 'missing-operand'
  | 'short-prefix'
  | 'unsupported'
  | 'unknown-field'
  | 'missing-value'
  | 'bad-value'
  | 'bad-date';

/** A query that cannot be read; `position` is the UTF-16 index in `q` of the character it is about. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  readonly field = 'q';
  readonly code: QueryErrorCode;
  readonly position: number;

  constructor(code: QueryErrorCode, message: string, position: number) {
    super(message);
    this.code = code;
    this.position = position;
  }
}

import type { Failure, FailureKind } from './protocol.ts';

/** A failure that a worker reports as what it is; everything else is classified from SQLite's own codes. */
export class IndexFailure extends Error {
  override readonly name = 'IndexFailure';
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

/** SQLite's primary result codes: what a caller can do about them. */
const DAMAGED = new Set([11, 26]);
const REJECTED = new Set([1, 18, 19, 20, 25]);

export function toFailure(error: unknown, inode: number): Failure {
  const message = error instanceof Error ? error.message : String(error);
  return { kind: failureKind(error), message, inode };
}

export function failureKind(error: unknown): FailureKind {
  if (error instanceof IndexFailure) return error.kind;
  if (!(error instanceof Error)) return 'rejected';
  if ('errcode' in error && typeof error.errcode === 'number') {
    const primary = error.errcode & 0xff;
    if (DAMAGED.has(primary)) return 'damaged';
    return REJECTED.has(primary) ? 'rejected' : 'unreachable';
  }
  // File system errors carry a name such as ENOSPC or EACCES; anything else is a fault of what was sent.
  return 'syscall' in error ? 'unreachable' : 'rejected';
}

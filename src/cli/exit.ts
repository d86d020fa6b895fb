/** Exit codes of DESIGN: other programs, cron jobs first of all, rely on them. */
export const EXIT = {
  done: 0,
  internal: 1,
  usage: 2,
  busy: 3,
  nothingFetched: 4,
  engineUnreachable: 5,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command with a message for a person and a code for a program. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly code: ExitCode;

  constructor(message: string, code: ExitCode) {
    super(message);
    this.code = code;
  }
}

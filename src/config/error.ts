export interface Problem {
  readonly file: string;
  /** From 1; null where the problem has no place in a file. */
  readonly line: number | null;
  readonly column: number | null;
  /** Dotted path of the key, empty for the whole file. */
  readonly key: string;
  /** What is wrong, what is allowed, what to do. */
  readonly message: string;
}

const SHOWN = 20;

/** The configuration cannot be used; the message names file, line, key and what is allowed. Exit code 2. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(describe(problems));
    this.problems = problems;
  }
}

/** `file:line:column`, as editors open it. */
export function placeOf({ file, line, column }: Problem): string {
  return line === null ? file : `${file}:${line}${column === null ? '' : `:${column}`}`;
}

function describe(problems: readonly Problem[]): string {
  const lines = problems.slice(0, SHOWN).map((problem) => {
    const { key, message } = problem;
    return `${placeOf(problem)}: ${key === '' ? '' : `${key}: `}${message}`;
  });
  const rest = problems.length - lines.length;
  return [...lines, ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n');
}

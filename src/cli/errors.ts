const FILE_ERRORS: Readonly<Record<string, string>> = { ENOENT: 'no-such-file', EISDIR: 'not-a-file', EACCES: 'file-not-readable' };

/** The stable code an error carries, else one that says the fault is ours. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return FILE_ERRORS[error.code] ?? error.code;
  }
  return 'internal-error';
}

/** The stable code an error carries, else one that says the fault is ours. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return error.code === 'ENOENT' ? 'no-such-file' : error.code;
  }
  return 'internal-error';
}

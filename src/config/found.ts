const SECRET = /key|token|secret|password/i;
const LONGEST = 80;

/** `; found "x"` for the value at a path, short; '' where it is missing, or could hold a secret. */
export function found(root: unknown, path: readonly PropertyKey[]): string {
  const value = path.reduce<unknown>((at, key) => (isBranch(at) ? at[String(key)] : undefined), root);
  if (value === undefined) return '; it is missing';
  if (path.some((key) => typeof key === 'string' && SECRET.test(key))) return '';
  if (Array.isArray(value)) return '; found a list';
  if (isBranch(value)) return '; found a mapping';
  if (typeof value === 'string' && value.includes('@')) return '';
  const shown = JSON.stringify(value);
  return `; found ${shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown}`;
}

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

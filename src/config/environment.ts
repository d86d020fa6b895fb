import { ConfigError, type Problem } from './error.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

type Branch = Record<string, unknown>;

interface Variable {
  readonly name: string;
  /** What it sets in `conflictwire.yaml`. */
  readonly path: readonly string[];
  /** How its text is read; null means not allowed. */
  readonly read: (text: string) => string | number | boolean | null;
  readonly allowed: string;
}

const text = (value: string): string => value;
const flag = (value: string): boolean | null => ({ true: true, '1': true, false: false, '0': false })[value.toLowerCase()] ?? null;
const port = (value: string): number | null => (/^\d{1,5}$/.test(value) && Number(value) < 65_536 ? Number(value) : null);
const address = (value: string): string | null => (URL.canParse(value) && /^https?:/.test(value) ? value : null);
const secret = (value: string): string | null => (value.length >= 16 ? value : null);
const engine = (value: string): string | null => (value === 'sqlite' || value === 'meilisearch' ? value : null);

export const VARIABLES: readonly Variable[] = [
  { name: 'MEILI_URL', path: ['search', 'meilisearch', 'url'], read: address, allowed: 'an http or https address' },
  { name: 'MEILI_API_KEY', path: ['search', 'meilisearch', 'apiKey'], read: text, allowed: 'a key' },
  { name: 'CONFLICTWIRE_ENGINE', path: ['search', 'engine'], read: engine, allowed: 'sqlite or meilisearch' },
  { name: 'CONFLICTWIRE_HOST', path: ['server', 'host'], read: text, allowed: 'an address' },
  { name: 'CONFLICTWIRE_PORT', path: ['server', 'port'], read: port, allowed: 'a whole number from 0 to 65535' },
  { name: 'CONFLICTWIRE_API_KEY', path: ['server', 'apiKey'], read: secret, allowed: 'a key of at least 16 characters' },
  { name: 'CONFLICTWIRE_SMTP_PASSWORD', path: ['mail', 'password'], read: text, allowed: 'a password' },
  { name: 'CONFLICTWIRE_ALLOW_PRIVATE_ADDRESSES', path: ['fetch', 'allowPrivateAddresses'], read: flag, allowed: 'true or false' },
];

/**
 * Lays what the environment says over what the file says. A variable that is empty counts as not set; MEILI_URL
 * selects Meilisearch unless CONFLICTWIRE_ENGINE says otherwise. Values never appear in errors: some are secrets.
 */
export function applyEnvironment(settings: Branch, environment: Environment): void {
  const problems: Problem[] = [];
  if (environment['MEILI_URL']) set(settings, ['search', 'engine'], 'meilisearch');
  for (const { name, path, read, allowed } of VARIABLES) {
    const given = environment[name];
    if (given === undefined || given === '') continue;
    const value = read(given);
    if (value === null) problems.push({ file: 'environment', line: null, column: null, key: name, message: `must be ${allowed}` });
    else set(settings, path, value);
  }
  if (problems.length > 0) throw new ConfigError(problems);
}

function set(branch: Branch, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) {
    branch[key] = value;
    return;
  }
  const inner = branch[key];
  const next: Branch = typeof inner === 'object' && inner !== null ? { ...inner } : {};
  set(next, rest, value);
  branch[key] = next;
}

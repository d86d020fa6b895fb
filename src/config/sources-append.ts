import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync } from 'node:fs';
import { access, constants, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { type Document, isCollection, isNode, isSeq, parseDocument, stringify } from 'yaml';
import { ConfigError, type Problem } from './error.ts';
import { utf8 } from './read-yaml.ts';
import { loadSources } from './sources.ts';

/** An entry as it is to stand in `sources.yaml`; what is null or missing is left out. */
export interface SourceEntry {
  readonly id: string;
  readonly name: string;
  readonly country?: string | null;
  readonly language?: string | null;
  readonly family?: string | null;
  readonly encoding?: string | null;
  readonly minIntervalMinutes?: number | null;
  readonly feeds: readonly { readonly url: string }[];
  readonly enabled?: false | null;
  readonly disabledReason?: string | null;
  /** Names of the heading it stands below, outermost first; empty for none. */
  readonly groups: readonly string[];
}

/** A comment line that names the group of all entries down to the next one: `# --- Africa / Sahel ---`. */
const HEADING = /^[ \t]*# --- (.*\S) ---[ \t]*\r?$/gm;
const BETWEEN = ' / ';
const DEFAULT_GROUP = 'Added';

/** The entries as YAML with their headings, ready to stand in the list. `after` is the group in force above them. */
export function renderEntries(entries: readonly SourceEntry[], after: readonly string[] = []): string {
  let before = headingOf(after);
  const blocks = entries.map((entry) => {
    // Below another heading an entry of no group would be taken for one of that group.
    const heading = headingOf(entry.groups) ?? (before === null ? null : DEFAULT_GROUP);
    const line = heading === null || heading === before ? '' : `# --- ${heading} ---\n\n`;
    before = heading;
    return line + stringify([plain(entry)], { lineWidth: 0 });
  });
  return blocks.join('\n');
}

/** The group each entry of a `sources.yaml` stands in, by id. */
export function groupsOf(text: string): Map<string, readonly string[]> {
  const headings = [...text.matchAll(HEADING)].map((match) => ({ at: match.index, path: (match[1] ?? '').split(BETWEEN) }));
  const contents = parseDocument(text).contents;
  const groups = new Map<string, readonly string[]>();
  let next = 0;
  let path: readonly string[] = [];
  for (const item of isSeq(contents) ? contents.items : []) {
    const start = isNode(item) ? (item.range?.[0] ?? 0) : 0;
    for (let heading = headings[next]; heading && heading.at < start; heading = headings[++next]) path = heading.path;
    const id = isCollection(item) ? item.get('id') : undefined;
    if (typeof id === 'string') groups.set(id, path);
  }
  return groups;
}

/**
 * The text of a `sources.yaml` with entries added at its end. What stands in it, comments included, stays as it is.
 *
 * @throws ConfigError where it is no list
 */
export function withEntries(text: string, entries: readonly SourceEntry[]): string {
  const document = parseDocument(text);
  if (document.errors.length > 0 || !(isSeq(document.contents) || document.toJS() === null))
    throw new ConfigError([wholeFile('sources.yaml', 'it is no list of sources')]);
  const wanted = [...asList(document.toJS()), ...entries.map(plain)];
  const appended = appendText(text, document, entries);
  if (appended !== null && holds(appended, wanted)) return appended;
  // A list written in brackets, or one that ends in a way of its own: YAML's own writer, which keeps comments but not every space.
  if (!isSeq(document.contents)) return stringify(wanted, { lineWidth: 0 });
  document.contents.flow = false;
  for (const entry of entries) document.add(document.createNode(plain(entry)));
  return document.toString({ lineWidth: 0 });
}

/** How often another's change of the file at the same moment is met by beginning anew. */
const MOST_TRIES = 20;

/**
 * Adds entries to a `sources.yaml`. The new file is checked before it takes the place of the old one, and what somebody else
 * changed meanwhile is kept.
 *
 * @throws ConfigError when the file cannot be written, or is not, or would not be, a list of sources
 */
export async function appendSources(file: string, entries: readonly SourceEntry[]): Promise<void> {
  const target = await realpath(file);
  const draft = `${target}.${randomUUID()}.tmp`;
  try {
    await access(target, constants.W_OK);
    for (let tries = 1; ; tries++) {
      if (await replaced(target, draft, entries)) return;
      if (tries === MOST_TRIES) throw new ConfigError([wholeFile(file, 'it is being changed all the time: try again')]);
    }
  } catch (error) {
    await rm(draft, { force: true });
    if (error instanceof ConfigError)
      throw new ConfigError(error.problems.map((one) => wholeFile(file, `with the new entries: ${one.message}`)));
    if (!(error instanceof Error) || !('code' in error)) throw error;
    const message = `cannot be written: ${error.message}. Nothing was changed; --dry-run prints the entries to be put in by hand`;
    throw new ConfigError([wholeFile(file, message)]);
  }
}

/** False where the file changed while the new one was made: nothing was done then. */
async function replaced(target: string, draft: string, entries: readonly SourceEntry[]): Promise<boolean> {
  const before = await readFile(target);
  const { text, hasMark } = utf8(target, before);
  const mark = hasMark ? '\ufeff' : '';
  await writeFile(draft, mark + withEntries(text, entries), { mode: (await stat(target)).mode });
  await loadSources(draft);
  // In one go, so that nobody comes between.
  if (!before.equals(readFileSync(target))) return false;
  renameSync(draft, target);
  return true;
}

function wholeFile(file: string, message: string): Problem {
  return { file, line: null, column: null, key: '', message };
}

function headingOf(groups: readonly string[]): string | null {
  const names = groups.map((name) => name.replaceAll(BETWEEN, '/').replace(/\s+/g, ' ').trim()).filter((name) => name !== '');
  return names.length === 0 ? null : names.join(BETWEEN);
}

function plain({ groups: _groups, ...entry }: SourceEntry): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null && value !== undefined));
}

/** null where the list is not one of dashes. */
function appendText(text: string, document: Document.Parsed, entries: readonly SourceEntry[]): string | null {
  const { contents } = document;
  const isEmpty = contents === null || document.toJS() === null;
  if (!isEmpty && (!isSeq(contents) || contents.flow === true)) return null;
  const first = isSeq(contents) ? contents.items[0] : null;
  const start = isNode(first) ? (first.range?.[0] ?? 0) : 0;
  const indent = isEmpty ? '' : /^[ \t]*(?=-)/.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1))?.[0];
  if (indent === undefined) return null;
  const after = [...groupsOf(text).values()].at(-1) ?? [];
  const added = renderEntries(entries, after).replace(/^(?=.)/gm, indent);
  const head = text.trim() === '' ? '' : `${text.trimEnd()}\n\n`;
  const joined = head + added;
  return text.includes('\r\n') ? joined.replace(/\r?\n/g, '\r\n') : joined;
}

function holds(text: string, wanted: readonly unknown[]): boolean {
  const document = parseDocument(text);
  return document.errors.length === 0 && isDeepStrictEqual(document.toJS(), wanted);
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

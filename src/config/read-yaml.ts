import { readFile, stat } from 'node:fs/promises';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { ConfigError, type Problem } from './error.ts';
import { explainIssues, type Explained } from './explain.ts';
import { found } from './found.ts';
import { readPlain } from './quick-yaml.ts';

const MAX_BYTES = 5_000_000;
/** More aliases than any hand-written file has; a "billion laughs" file has millions. */
const MAX_ALIASES = 200;

export interface YamlFile<T> {
  readonly value: T;
  /** The problem at a path of the file, with its line. */
  readonly problem: (path: readonly PropertyKey[], message: string) => Problem;
}

/**
 * Reads a YAML file and checks it against a schema. A file in which nothing stands, or only comments, is an empty list or mapping.
 *
 * @throws ConfigError that names file, line and key of everything that is wrong
 */
export async function readYaml<T>(file: string, schema: z.ZodType<T>): Promise<YamlFile<T>> {
  const yaml = await openYaml(file);
  const parsed = schema.safeParse(yaml.value ?? (schema instanceof z.ZodArray ? [] : {}));
  if (parsed.success) return { value: parsed.data, problem: (path, message) => yaml.place({ path, about: 'value', message }) };
  throw new ConfigError(problemsOf(yaml, schema, parsed.error.issues));
}

/** The entries of a list that are right, by where they stand in it, and all that is wrong with the others. */
export interface ListFile<T> extends Pick<YamlFile<unknown>, 'problem'> {
  readonly entries: ReadonlyMap<number, T>;
  readonly problems: readonly Problem[];
  /** The list as it is written. */
  readonly written: readonly unknown[];
}

/**
 * Reads a list as far as it can be read.
 *
 * @throws ConfigError where it is no YAML at all
 */
export async function readList<T>(file: string, schema: z.ZodArray<z.ZodType<T>>): Promise<ListFile<T>> {
  const yaml = await openYaml(file);
  const value = yaml.value ?? [];
  const parsed = schema.safeParse(value);
  const written: readonly unknown[] = Array.isArray(value) ? value : [];
  const entries = written.map((entry, at) => [at, schema.element.safeParse(entry)] as const);
  return {
    entries: new Map(entries.flatMap(([at, { success, data }]) => (success ? [[at, data]] : []))),
    problems: parsed.success ? [] : problemsOf(yaml, schema, parsed.error.issues),
    written,
    problem: (path, message) => yaml.place({ path, about: 'value', message }),
  };
}

interface OpenYaml {
  readonly value: unknown;
  readonly place: (explained: Explained) => Problem;
}

/** Positions are asked for only where something is wrong: only then is the text read by the parser that knows them. */
async function openYaml(file: string): Promise<OpenYaml> {
  const text = await readText(file);
  const quick = readPlain(text);
  if (quick === null) return openThoroughly(file, text);
  let thorough: OpenYaml | null = null;
  return { value: quick.value, place: (explained) => (thorough ??= openThoroughly(file, text)).place(explained) };
}

function openThoroughly(file: string, text: string): OpenYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  if (document.errors.length > 0) throw new ConfigError(document.errors.map((error) => syntaxProblem(file, error, lines)));
  return {
    value: plain(file, document),
    place: ({ path, about, message }) => ({
      file,
      ...positionOf(document, lines, path, about === 'key'),
      key: path.map(String).join('.'),
      message,
    }),
  };
}

function problemsOf({ value, place }: OpenYaml, schema: z.core.$ZodType, issues: readonly z.core.$ZodIssue[]): Problem[] {
  return explainIssues(schema, issues).map((one) =>
    place(one.about === 'value' ? { ...one, message: one.message + found(value, one.path) } : one),
  );
}

/**
 * The text of a file, and whether it began with a byte order mark, as editors on Windows write.
 *
 * @throws ConfigError for another encoding, which would be read as other letters
 */
export function utf8(file: string, bytes: Uint8Array): { readonly text: string; readonly hasMark: boolean } {
  try {
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), hasMark };
  } catch {
    // the decoder says no more than that it is not
    throw new ConfigError([whole(file, 'is not in UTF-8: save it in that encoding')]);
  }
}

async function readText(file: string): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size > MAX_BYTES) throw new ConfigError([whole(file, `the file has ${size} bytes; at most ${MAX_BYTES} are read`)]);
    return utf8(file, await readFile(file)).text;
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new ConfigError([
      whole(file, missing ? 'there is no such file' : `cannot be read: ${error instanceof Error ? error.message : String(error)}`),
    ]);
  }
}

function plain(file: string, document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    throw new ConfigError([whole(file, error instanceof Error ? error.message : String(error))]);
  }
}

function syntaxProblem(file: string, error: { pos: [number, number]; message: string }, lines: LineCounter): Problem {
  const { line, col } = lines.linePos(error.pos[0]);
  return { file, line, column: col, key: '', message: `not YAML: ${error.message}` };
}

/** The nearest thing to the path that stands in the file: a missing key is reported where it should have been. */
function positionOf(
  document: Document.Parsed,
  lines: LineCounter,
  path: readonly PropertyKey[],
  atKey: boolean,
): Pick<Problem, 'line' | 'column'> {
  for (let length = path.length; length >= 0; length--) {
    const offset = offsetOf(document, path.slice(0, length), atKey && length === path.length);
    if (offset === null) continue;
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  }
  return { line: null, column: null };
}

/** Where the value begins; where the key does if that is asked for, or if the value is a block that may begin lines below. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[], atKey: boolean): number | null {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  const place = isScalar(node) && !atKey ? node : (keyNode(document, path) ?? node);
  return isNode(place) ? (place.range?.[0] ?? null) : null;
}

function keyNode(document: Document.Parsed, path: readonly PropertyKey[]): unknown {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (path.length === 0 || !isMap(parent)) return undefined;
  return parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)))?.key;
}

function whole(file: string, message: string): Problem {
  return { file, line: null, column: null, key: '', message };
}

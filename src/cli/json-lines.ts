import { createInterface } from 'node:readline';
import { z } from 'zod';
import { codeOf } from './errors.ts';

const MAX_LINE = 50_000_000;

/**
 * Reads JSON lines on stdin and prints one JSON line for each, in order. A line that cannot be worked on gives
 * `{"id", "error": {"code", "message"}}` and the run goes on, a blank line too. At most `ahead` lines are worked on at once;
 * `tell` prints each answer where JSON is not wanted.
 */
export async function eachLine<T extends { id: string }>(
  schema: z.ZodType<T>,
  work: (input: T) => Promise<object> | object,
  { ahead = 1, tell = print }: { readonly ahead?: number; readonly tell?: (answer: Answered) => Promise<void> } = {},
): Promise<void> {
  const waiting: Promise<Answered>[] = [];
  const flush = async (): Promise<void> => {
    const first = waiting.shift();
    if (first) await tell(await first);
  };
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    waiting.push(answer(line, schema, work));
    if (waiting.length >= ahead) await flush();
  }
  while (waiting.length > 0) await flush();
}

async function answer<T extends { id: string }>(
  line: string,
  schema: z.ZodType<T>,
  work: (input: T) => Promise<object> | object,
): Promise<Answered> {
  let id: Id | null = null;
  try {
    if (line.length > MAX_LINE) throw new InputError(`the line is longer than ${MAX_LINE} characters`);
    const json = parse(line);
    id = idOf(json);
    const input = schema.safeParse(json);
    if (!input.success) throw new InputError(input.error.issues.map(inWords).join('; '));
    return { ...(await work(input.data)), id };
  } catch (error) {
    return { id, error: { code: codeOf(error), message: error instanceof Error ? error.message : String(error) } };
  }
}

/** Where it is and what is wrong there. */
function inWords({ path, message }: z.core.$ZodIssue): string {
  return path.length === 0 ? message : `${path.join('.')}: ${message}`;
}

export class InputError extends Error {
  override readonly name = 'InputError';
  readonly code = 'bad-input';
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new InputError(`not a line of JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Given back as it came. */
type Id = string | number;

/** What comes of one line. */
export interface Answered {
  readonly id: Id | null;
  readonly [key: string]: unknown;
}

function idOf(json: unknown): Id | null {
  if (typeof json !== 'object' || json === null || !('id' in json)) return null;
  return typeof json.id === 'string' || typeof json.id === 'number' ? json.id : null;
}

/** Numbers are taken for ids too: labelled data often has them. */
export const idSchema = z.union([z.string(), z.number()]).transform(String);

export async function print(value: object): Promise<void> {
  await write(`${JSON.stringify(value)}\n`);
}

/** Waits where the reader is slower than we are. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}

import { readFile, stat } from 'node:fs/promises';
import { loadConfig } from '../../config/load.ts';
import { appendSources, renderEntries, type SourceEntry } from '../../config/sources-append.ts';
import { SourceIds } from '../../config/sources-slug.ts';
import type { Source } from '../../domain/source.ts';
import { decodeText } from '../../feeds/decode.ts';
import { type Opml, OpmlError, type OpmlFeed, type OpmlProblem, parseOpml } from '../../feeds/opml.ts';
import { CommandError, EXIT, type ExitCode } from '../exit.ts';
import type { CommonOptions } from '../program.ts';
import { harmless } from '../terminal.ts';
import { familiesByHost, familyOf, feedAddress, feedKey, feedsInUse, refuseToChangePackaged, usable, usableName } from './sources-entry.ts';

interface ImportOptions extends CommonOptions {
  readonly dryRun?: boolean;
}

interface Known {
  readonly line: number;
  readonly url: string;
  /** The source that has the feed. */
  readonly source: string;
}

interface ImportPlan {
  readonly entries: readonly SourceEntry[];
  readonly known: readonly Known[];
  readonly problems: readonly OpmlProblem[];
}

const MAX_BYTES = 10_000_000;

/** Adds the feeds of an OPML file that are new to the list of sources. */
export async function importSources(options: ImportOptions, file = '-'): Promise<ExitCode> {
  const opml = await readOpml(file);
  const config = await loadConfig({ file: options.config, env: process.env });
  const plan = planImport(opml, config.sources);
  const write = options.dryRun !== true && plan.entries.length > 0;
  if (write) {
    refuseToChangePackaged(options, config.files.sources);
    await appendSources(config.files.sources, plan.entries);
  }
  if (options.json) {
    const added = plan.entries.map(({ groups, ...entry }) => ({ ...entry, groups }));
    console.log(JSON.stringify({ added, known: plan.known, problems: plan.problems, written: write, file: config.files.sources }));
  } else {
    if (plan.entries.length > 0) console.log(renderEntries(plan.entries).trimEnd());
    report(plan, file, write ? `added to ${config.files.sources}` : 'to add; nothing was changed');
  }
  const isUseless = plan.entries.length === 0 && plan.known.length === 0 && plan.problems.length > 0;
  return isUseless ? EXIT.usage : EXIT.done;
}

async function readOpml(file: string): Promise<Opml> {
  const name = file === '-' ? 'standard input' : file;
  const bytes = file === '-' ? await readStdin() : await readWhole(file);
  try {
    return parseOpml(decodeText(bytes, { contentType: null }).text);
  } catch (error) {
    if (error instanceof OpmlError) throw new CommandError(`${name}: ${harmless(error.message)}`, EXIT.usage);
    throw error;
  }
}

async function readWhole(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > MAX_BYTES) throw tooLarge(file);
    return await readFile(file);
  } catch (error) {
    if (error instanceof CommandError || !(error instanceof Error) || !('code' in error)) throw error;
    throw new CommandError(
      error.code === 'ENOENT' ? `${file}: there is no such file` : `${file} cannot be read: ${error.message}`,
      EXIT.usage,
    );
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_BYTES) throw tooLarge('standard input');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string): CommandError {
  return new CommandError(`${name} has more than ${MAX_BYTES} bytes; no list of feeds is that long`, EXIT.usage);
}

/** What of an OPML file is new, and as which sources. Feeds that our own export marked as one source's become one again. */
function planImport(opml: Opml, sources: readonly Source[]): ImportPlan {
  const inUse = feedsInUse(sources);
  const entries = new NewEntries(sources);
  const known: Known[] = [];
  const problems = [...opml.problems];
  for (const feed of opml.feeds) {
    const address = feedAddress(feed.xmlUrl);
    if (address.problem !== undefined) {
      problems.push({ line: feed.line, message: `${feed.title === null ? 'an outline' : `"${feed.title}"`}: xmlUrl ${address.problem}` });
      continue;
    }
    const { url } = address;
    const source = inUse.get(feedKey(url));
    if (source === undefined) inUse.set(feedKey(url), entries.add(feed, url));
    else known.push({ line: feed.line, url, source });
  }
  return { entries: entries.all(), known, problems: problems.toSorted((a, b) => a.line - b.line) };
}

class NewEntries {
  readonly #ids: SourceIds;
  readonly #families: Map<string, string>;
  readonly #entries = new Map<string, SourceEntry & { readonly feeds: { readonly url: string }[] }>();

  constructor(sources: readonly Source[]) {
    this.#ids = new SourceIds(sources.map(({ id }) => id));
    this.#families = familiesByHost(sources);
  }

  all(): SourceEntry[] {
    return [...this.#entries.values()];
  }

  /** Puts the feed into the entry it belongs to, a new one for most; gives that one's id. */
  add(feed: OpmlFeed, url: string): string {
    const mark = usable.family(feed.own.id);
    const key = mark ?? `feed ${url}`;
    const entry = this.#entries.get(key) ?? this.#newEntry(feed, url, mark);
    entry.feeds.push({ url });
    this.#entries.set(key, entry);
    return entry.id;
  }

  #newEntry(feed: OpmlFeed, url: string, mark: string | null) {
    const title = usableName(feed.title);
    const id = this.#ids.next(mark ?? title, url);
    const reason = usableName(feed.own.disabledReason) ?? 'commented out in the OPML file it came from';
    return {
      id,
      name: title ?? URL.parse(url)?.hostname ?? url,
      country: usable.country(feed.own.country),
      language: usable.language(feed.language),
      family: mark === null ? familyOf(url, id, this.#families) : usable.family(feed.own.family),
      encoding: usable.encoding(feed.own.encoding),
      minIntervalMinutes: usable.minIntervalMinutes(feed.own.minIntervalMinutes),
      feeds: [],
      enabled: feed.isComment ? (false as const) : null,
      disabledReason: feed.isComment ? reason : null,
      groups: feed.folders.map(usableName).filter((name) => name !== null),
    };
  }
}

const SHOWN = 50;

function report({ entries, known, problems }: ImportPlan, file: string, done: string): void {
  const name = file === '-' ? 'standard input' : file;
  const lines = [
    ...problems.map(({ line, message }) => ({ line, text: `left out: ${message}` })),
    ...known.map(({ line, url, source }) => ({ line, text: `known already, as source ${source}: ${url}` })),
  ].toSorted((a, b) => a.line - b.line);
  for (const { line, text } of lines.slice(0, SHOWN)) console.error(`${name}:${line}: ${harmless(text)}`);
  if (lines.length > SHOWN) console.error(`… and ${lines.length - SHOWN} more; --json has them all`);
  console.error(`${entries.length} sources ${done}; ${known.length} feeds known already, ${problems.length} left out`);
}

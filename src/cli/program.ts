import { Command, CommanderError, Option } from 'commander';
import { FORMATS } from '../api/exports/formats.ts';
import { addKeys } from './commands/keys-commands.ts';
import { addSearches } from './commands/searches-commands.ts';
import { addSources } from './commands/sources-commands.ts';
import { addStories } from './commands/stories-commands.ts';
import { CommandError, EXIT, type ExitCode } from './exit.ts';
import { VERSION } from './version.ts';
import { wholeNumber } from './whole-number.ts';

/** Options every command takes. */
export interface CommonOptions {
  readonly config?: string;
  readonly data?: string;
  readonly json?: boolean;
}

type Action<O> = (options: O, ...words: string[]) => Promise<ExitCode>;

/** Runs one command line and gives its exit code; never throws. */
export async function run(argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const program = buildProgram((result) => (code = result));
  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    return explain(error);
  }
}

function explain(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof CommandError) {
    console.error(`conflictwire: ${error.message}`);
    return error.code;
  }
  // Bad configuration and unsafe settings say what, where and what to do by themselves; a stack would only hide it.
  if (error instanceof Error && (error.name === 'ConfigError' || error.name === 'UnsafeListenError')) {
    console.error(`conflictwire: ${error.message}`);
    return EXIT.usage;
  }
  if (error instanceof Error && error.name === 'StoreError') {
    console.error(`conflictwire: ${error.message}\nCheck --data; a damaged store.db has to be replaced by its backup.`);
    return EXIT.internal;
  }
  console.error('conflictwire: this should not have happened; please report it with the lines below');
  console.error(error);
  return EXIT.internal;
}

function buildProgram(finish: (code: ExitCode) => void): Command {
  const program = new Command('conflictwire')
    .description('Self-hosted search over conflict news')
    .version(VERSION)
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('(--help shows the options)');
  const below =
    (parent: Command): Add =>
    (name, description, examples, load) => {
      const command = parent.command(name).description(description).exitOverride();
      // Below another command that one's options hold, wherever they stand.
      if (parent === program)
        command
          .option('--config <file>', 'configuration file (default config/conflictwire.yaml, else the packaged one)')
          .option('--data <dir>', 'data folder (default ./data)');
      if (examples !== '') command.addHelpText('after', `\nExamples:\n${examples}`);
      return command.action(async (...parameters: unknown[]) => {
        finish(await (await load())(command.optsWithGlobals(), ...wordsOf(parameters)));
      });
    };
  const add = below(program);
  addServing(add);
  addReading(add);
  addSources(add, below);
  addStories(add, below);
  addKeys(add, below);
  addSearches(add, below);
  addMaintaining(add);
  addStages(add);
  return program;
}

/** Adds a command with the options every command takes. */
export type Add = <O extends CommonOptions>(name: string, description: string, examples: string, load: () => Promise<Action<O>>) => Command;

/** Commander passes the arguments, then the options, then the command. */
function wordsOf(parameters: readonly unknown[]): string[] {
  const words = parameters.slice(0, -2).flatMap((value) => (Array.isArray(value) ? value : [value]));
  return words.filter((value) => typeof value === 'string');
}

function addServing(add: Add): void {
  add(
    'serve',
    'run the scheduler, the API and the page',
    '  conflictwire serve\n  conflictwire serve --port 9000 --no-ingest',
    async () => (await import('./commands/serve.ts')).serve,
  )
    .option('--host <address>', 'address to listen on; any but loopback needs an API key')
    .option('--port <number>', 'port to listen on, 0 for a free one', wholeNumber(0, 65_535))
    .option('--no-ingest', 'serve what is there, fetch nothing');
  add(
    'ingest',
    'one pass over the sources that are due, then exit: for cron',
    '  conflictwire ingest\n  conflictwire ingest --all --source kyiv-independent --json',
    async () => (await import('./commands/ingest.ts')).ingestOnce,
  )
    .option('--all', 'ignore schedules and back-off')
    .option('--source <id>', 'only this source; may be repeated', collect, [])
    .option('--json', 'print the summary as one JSON object');
  add(
    'demo',
    'the whole thing on bundled sample outlets, without a network',
    '  conflictwire demo\n  conflictwire demo --once --data /tmp/demo',
    async () => (await import('./commands/demo.ts')).demo,
  )
    .option('--once', 'exit after ingesting instead of serving the page')
    .option('--port <number>', 'port of the page', wholeNumber(0, 65_535))
    .option('--json', 'print the summaries as JSON');
}

function addReading(add: Add): void {
  add(
    'search [words...]',
    'search in the terminal; the query language is that of the API. A query that begins with - comes after --',
    "  conflictwire search 'drone strike country:SY -rumour'\n  conflictwire search --json --sort newest '\"cease fire\" after:2024-01-01'\n  conflictwire search -- -sudan",
    async () => (await import('./commands/search.ts')).search,
  )
    .option('--limit <n>', 'hits to show, 1 to 200', wholeNumber(1, 200), 20)
    .option('--offset <n>', 'hits to pass over', wholeNumber(0, 1_000_000), 0)
    .addOption(
      new Option('--sort <order>', 'order of the hits (default: relevance where there are words, else newest)').choices([
        'relevance',
        'newest',
        'oldest',
      ]),
    )
    .option('--no-expand', 'search for the words as typed only: a name of an actor no longer finds its other names')
    .addOption(
      new Option('--collapse <what>', 'what is folded into one hit: copies of an article, all reports of a story, or none')
        .choices(['copies', 'stories', 'none'])
        .default('copies'),
    )
    .option('--json', 'print the object of /api/search');
  addExport(add);
  add(
    'doctor',
    'check configuration, data folder, engine and clock, and say what to do',
    '  conflictwire doctor',
    async () => (await import('./commands/doctor.ts')).doctor,
  ).option('--json', 'print one JSON object');
}

function addExport(add: Add): void {
  add(
    'export [words...]',
    'everything a query finds, as a file of data: newest first, without a limit. A query that begins with - comes after --',
    `  conflictwire export 'country:SD after:2024-01-01' --format csv --out sudan.csv
  conflictwire export 'actor:wagner' --format jsonl --collapse none | gzip > wagner.jsonl.gz
  Filters are written in the query (country: region: actor: source: lang: after: before: and so on). What is unknown is empty.`,
    async () => (await import('./commands/export.ts')).exportAll,
  )
    .addOption(new Option('--format <format>', 'what to write').choices([...FORMATS]).makeOptionMandatory())
    .option('--out <file>', 'write to this file, which is there only once it is whole; default: standard output')
    .addOption(new Option('--sort <order>', 'order').choices(['newest', 'oldest']).default('newest'))
    .option('--no-expand', 'search for the words as typed only: a name of an actor no longer finds its other names')
    .addOption(
      new Option('--collapse <what>', 'one line for an article with its copies, for a story, or for every article')
        .choices(['copies', 'stories', 'none'])
        .default('copies'),
    )
    .option('--text', 'the whole text too (csv and jsonl)')
    .option('--bom', 'begin with a byte order mark, which Excel needs (csv)');
}

function addMaintaining(add: Add): void {
  add(
    'reindex',
    'rebuild the search index from the store with no downtime',
    '  conflictwire reindex',
    async () => (await import('./commands/reindex.ts')).reindexAll,
  ).option('--json', 'print one JSON object');
  add(
    'reprocess',
    'extract and tag again from the stored captures, after rules or lists changed',
    `  conflictwire reprocess --tags
  conflictwire reprocess --text --tags
  --tags prints what changed by tag, and passes over articles that were tagged with the same rules and lists before;
  so it may be interrupted and started again. --all takes those too, for instance after the country of an outlet was mended.`,
    async () => (await import('./commands/reprocess.ts')).reprocessAll,
  )
    .option('--text', 'extract the text again (tags follow)')
    .option('--tags', 'tag again what was tagged with other rules or lists')
    .option('--all', 'with --tags: everything')
    .option('--json', 'print one JSON object');
}

function addStages(add: Add): void {
  const lines = (input: string): string => `  Reads JSON lines (${input}) on stdin and prints one JSON line for each, in order.`;
  add(
    'parse-feed',
    'stage: bytes of a feed to its items',
    `${lines('{id, file | text, url?, contentType?}')}\n  Titles, descriptions and summaries are text or HTML as the feed means them, its XML escaping undone; the pipeline makes plain text of titles.`,
    async () => (await import('./commands/stages.ts')).parseFeedLines,
  );
  add(
    'extract',
    'stage: a page to its article text and metadata',
    lines('{id, file | html, url, contentType?}'),
    async () => (await import('./commands/stages.ts')).extractLines,
  );
  add(
    'canonical-url',
    'stage: an address to the key it is compared by',
    lines('{id, url}'),
    async () => (await import('./commands/stages.ts')).canonicalUrlLines,
  );
  add(
    'explain-copy <a> <b>',
    'say why two articles are or are not copies: what was measured, what they share',
    '  conflictwire explain-copy 4f0c9a7be1d2c3a4b5e6 https://gazette.example/world/story-1\n  conflictwire explain-copy --json 4f0c9a7be1d2c3a4b5e6 9b1c2d3e4f5061728394',
    async () => (await import('./commands/explain-copy.ts')).explainCopyOf,
  ).option('--json', 'print one JSON object');
  add(
    'dedupe',
    'stage: articles to groups of copies and stories',
    `  Reads JSON lines ({id, url, source, title, text, publishedAt, byline?, language?}) in order of time on stdin. When all are read it prints
  {id, copyOf, copyGroup, story, evidence} for each, in order. What was read is kept under --data, in a folder of its own: a later run goes on from there.
  conflictwire dedupe --data /tmp/wire < articles.jsonl`,
    async () => (await import('./commands/dedupe.ts')).dedupe,
  );
  add(
    'tag [text...]',
    'stage: title and text to regions and actors with their proof',
    `${lines('{id, title, text, language?, outletCountry?}')}
  With a text or --title it tags that instead. --explain tells people what was tagged, by which words and rule, and what was refused and why.
  conflictwire tag --explain "IS claims attack on Syrian army bus"
  conflictwire tag --explain --json --language ar --title "هدنة في حلب"`,
    async () => (await import('./commands/tag.ts')).tag,
  )
    .option('--explain', 'say why: the proof of every tag, and what was refused')
    .option('--title <text>', 'headline of the text')
    .option('--language <code>', 'language of the text; on stdin of lines that name none')
    .option('--outlet-country <code>', 'where the outlet is, ISO 3166-1 alpha-2; on stdin of lines that name none')
    .option('--json', 'with --explain: one JSON object with tags and rejected');
}

function collect(value: string, before: readonly string[]): string[] {
  return [...before, value];
}

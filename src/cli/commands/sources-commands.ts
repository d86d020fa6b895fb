import { type Command, Option } from 'commander';
import type { Add } from '../program.ts';
import { wholeNumber } from '../whole-number.ts';

const JSON_OPTION = ['--json', 'print one JSON object'] as const;

/** `sources` and what stands below it. `below` gives the way to add a command to another. */
export function addSources(add: Add, below: (parent: Command) => Add): void {
  const sources = add(
    'sources [action]',
    'health of every source; check, find, import and export them, list what was held back',
    '  conflictwire sources\n  conflictwire sources check\n  conflictwire sources discover gazette.example --add\n  conflictwire sources import feeds.opml --dry-run\n  conflictwire sources held',
    async () => (await import('./sources.ts')).sources,
  )
    .usage('[options] [command]')
    .option(...JSON_OPTION);
  const sub = below(sources);
  sub(
    'check',
    'fetch and parse every feed without storing anything; where one is gone, say what its site announces now',
    '  conflictwire sources check\n  conflictwire sources check --json',
    async () => (await import('./sources-check.ts')).checkSources,
  );
  sub(
    'discover <site>',
    'find the feeds of a site, try them and print entries for sources.yaml; robots.txt is kept',
    '  conflictwire sources discover gazette.example\n  conflictwire sources discover --add https://gazette.example/world/\n  conflictwire sources discover --json gazette.example',
    async () => (await import('./sources-discover.ts')).discoverSources,
  ).option('--add', 'append the best feed that is new to sources.yaml');
  sub(
    'import <file>',
    'add the feeds of an OPML file to sources.yaml; - reads standard input',
    '  conflictwire sources import feeds.opml --dry-run\n  conflictwire sources import feeds.opml\n  curl https://reader.example/opml | conflictwire sources import -',
    async () => (await import('./sources-import.ts')).importSources,
  ).option('--dry-run', 'print the entries, change nothing');
  sub(
    'held [source]',
    'list the pages that were held back or could not be had, newest first: why, and when they are tried again',
    '  conflictwire sources held\n  conflictwire sources held kyiv-independent --limit 200\n  conflictwire sources held --json',
    async () => (await import('./sources-held.ts')).listHeld,
  ).option('--limit <n>', 'pages to list, 1 to 100000', wholeNumber(1, 100_000), 50);
  sub(
    'export',
    'print the sources as OPML 2.0, for feed readers; selectors of extract.remove have no place in it',
    '  conflictwire sources export > sources.opml',
    async () => (await import('./sources-export.ts')).exportSources,
  ).addOption(new Option('--format <format>', 'what to print').choices(['opml']).default('opml'));
}

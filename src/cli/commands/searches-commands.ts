import type { Command } from 'commander';
import type { Add } from '../program.ts';
import { wholeNumber } from '../whole-number.ts';

/** `searches` and what stands below it. */
export function addSearches(add: Add, below: (parent: Command) => Add): void {
  const searches = add(
    'searches [action]',
    'saved searches and their alerts: list, add, remove, preview, deliveries, retry',
    "  conflictwire searches add --name 'Ceasefire, Syria' --query 'q=ceasefire&country=SY' --webhook https://desk.example/hook\n  conflictwire searches",
    async () => (await import('./searches.ts')).listSearches,
  )
    .usage('[options] [command]')
    .option('--json', 'print one JSON object');
  const sub = below(searches);
  sub('list', 'list saved searches', '  conflictwire searches list --json', async () => (await import('./searches.ts')).listSearches);
  addChanges(sub);
  sub(
    'preview [id]',
    'what a saved search, or any query, would have told of in the last days',
    "  conflictwire searches preview q-3f9a1c02b7d4 --days 3\n  conflictwire searches preview --query 'q=ceasefire&country=SY'",
    async () => (await import('./searches-read.ts')).previewOf,
  )
    .option('--query <params>', 'search parameters, instead of a saved search')
    .option('--days <n>', 'days to look back, 1 to 30', wholeNumber(1, 30), 7);
  sub(
    'deliveries <id>',
    'alerts of a saved search and what became of them, newest first',
    '  conflictwire searches deliveries q-3f9a1c02b7d4 --limit 20',
    async () => (await import('./searches-read.ts')).listDeliveries,
  ).option('--limit <n>', 'deliveries to list', wholeNumber(1, 100_000), 50);
  sub(
    'retry <delivery>',
    'send a delivery again that was given up; it goes out with the next ingest',
    '  conflictwire searches retry 12',
    async () => (await import('./searches-read.ts')).retryDelivery,
  );
}

function addChanges(sub: Add): void {
  const collect = (value: string, before: readonly string[]): string[] => [...before, value];
  sub(
    'add',
    'save a search; every story that is new to it is told of once',
    `  conflictwire searches add --name 'Ceasefire, Syria' --query 'q=ceasefire&country=SY' --webhook https://desk.example/hook
  conflictwire searches add --name Sahel --query 'region=sahel' --mail desk@desk.example --at 07:00 --time-zone Africa/Dakar --quiet 22:00-06:00`,
    async () => (await import('./searches.ts')).addSearch,
  )
    .requiredOption('--name <name>', 'what it is for')
    .requiredOption('--query <params>', 'search parameters, as in the address of /api/search')
    .option('--webhook <url>', 'address that is sent signed JSON; may be repeated. Its secret is made and shown once', collect, [])
    .option('--mail <address>', 'address that gets a mail; may be repeated', collect, [])
    .option('--at <time>', 'one mail a day at that time, instead of at once')
    .option('--time-zone <name>', 'of --at and --quiet, such as Europe/Kyiv', 'UTC')
    .option('--quiet <from-to>', 'hours in which nothing is sent, such as 22:00-06:00; it is sent after');
  sub(
    'remove <id>',
    'remove a saved search with its deliveries',
    '  conflictwire searches remove q-3f9a1c02b7d4',
    async () => (await import('./searches.ts')).removeSearch,
  );
}

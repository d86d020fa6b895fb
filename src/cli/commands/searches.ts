import { searchBody } from '../../api/alert-schemas.ts';
import { HttpProblem } from '../../api/problem.ts';
import { presentSearch, readSearchBody } from '../../api/saved-searches.ts';
import { channelKey } from '../../domain/alerts.ts';
import { openStore } from '../../store/sqlite-store.ts';
import type { AlertStore, SavedSearch } from '../../store/alerts/records.ts';
import { CommandError, EXIT, type ExitCode } from '../exit.ts';
import type { CommonOptions } from '../program.ts';
import { dataFolder } from '../runtime.ts';
import { table } from '../table.ts';
import { harmless } from '../terminal.ts';

interface AddOptions extends CommonOptions {
  readonly name: string;
  readonly query: string;
  readonly webhook: readonly string[];
  readonly mail: readonly string[];
  readonly at?: string;
  readonly timeZone: string;
  readonly quiet?: string;
}

/** Lists saved searches by name. */
export async function listSearches(options: CommonOptions, action?: string): Promise<ExitCode> {
  if (action !== undefined)
    throw new CommandError(
      `searches ${harmless(action)} is not known: searches list, add, remove, preview, deliveries or retry`,
      EXIT.usage,
    );
  return withAlerts(options, async (alerts) => {
    const searches = await alerts.searches();
    if (options.json) console.log(JSON.stringify({ searches: searches.map((search) => presentSearch(search)) }));
    else if (searches.length === 0) console.log('No searches are saved. "searches add" saves one.');
    else console.log(table(['id', 'state', 'last run', 'name', 'query', 'channels'], searches.map(rowOf)));
  });
}

function rowOf({ id, enabled, lastRunAt, name, query, channels }: SavedSearch): string[] {
  return [id, enabled ? 'on' : 'off', lastRunAt ?? 'never', harmless(name), harmless(query), harmless(channels.map(channelKey).join(', '))];
}

/** Saves a search. */
export async function addSearch(options: AddOptions): Promise<ExitCode> {
  const { draft, told } = readOptions(options);
  return withAlerts(options, async (alerts) => {
    const search = await alerts.addSearch(draft);
    if (options.json) return console.log(JSON.stringify(presentSearch(search, told)));
    console.log(search.id);
    for (const channel of search.channels)
      if (channel.kind === 'webhook' && told.has(channel.url))
        console.error(`The secret of ${harmless(channel.url)}, shown this once: ${channel.secret}`);
    return undefined;
  });
}

/** The same checks as for the API, told of by the names of the options. */
function readOptions(options: AddOptions): ReturnType<typeof readSearchBody> {
  const { name, query, webhook, mail, at = null, timeZone } = options;
  const [from, to] = options.quiet?.split('-') ?? [];
  const quiet = options.quiet === undefined ? null : { from, to, timeZone };
  const channels = [
    ...webhook.map((url) => ({ kind: 'webhook', url })),
    ...mail.map((address) => ({ kind: 'mail', to: address, at, timeZone })),
  ];
  const read = searchBody.safeParse({ name, query, channels, quiet });
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new CommandError(`${(issue?.path ?? []).join('.')}: ${issue?.message ?? 'cannot be used'}`, EXIT.usage);
  }
  try {
    return readSearchBody(read.data, null);
  } catch (error) {
    if (error instanceof HttpProblem) throw new CommandError(`${error.field ?? ''}: ${error.message}`, EXIT.usage);
    throw error;
  }
}

/** Removes a search. */
export async function removeSearch(options: CommonOptions, id = ''): Promise<ExitCode> {
  return withAlerts(options, async (alerts) => {
    if (!(await alerts.removeSearch(id))) throw noSuch(id);
    console.log(options.json ? JSON.stringify({ removed: id }) : `${id} is removed, with its deliveries.`);
  });
}

export function noSuch(id: string): CommandError {
  return new CommandError(`there is no saved search ${harmless(id)}: \`searches list\` shows them`, EXIT.usage);
}

export async function withAlerts(options: CommonOptions, work: (alerts: AlertStore) => Promise<void>): Promise<ExitCode> {
  const store = await openStore(dataFolder(options));
  try {
    await work(store.alerts);
    return EXIT.done;
  } finally {
    await store.close();
  }
}

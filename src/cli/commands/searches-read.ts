import { HttpProblem } from '../../api/problem.ts';
import { readSavedQuery } from '../../api/saved-query.ts';
import { presentDelivery } from '../../api/saved-searches.ts';
import { previewAlerts } from '../../alerts/preview.ts';
import { again } from '../../alerts/retry.ts';
import type { QuietHours } from '../../domain/alerts.ts';
import { EngineUnreachableError } from '../../search/engine.ts';
import { CommandError, EXIT, type ExitCode } from '../exit.ts';
import type { CommonOptions } from '../program.ts';
import { openRuntime, type Runtime } from '../runtime.ts';
import { table } from '../table.ts';
import { harmless } from '../terminal.ts';
import { labelsOf, searchService } from './search.ts';
import { noSuch, withAlerts } from './searches.ts';

interface PreviewOptions extends CommonOptions {
  readonly query?: string;
  readonly days: number;
}

interface DeliveriesOptions extends CommonOptions {
  readonly limit: number;
}

/** What a search would have told of. */
export async function previewOf(options: PreviewOptions, id?: string): Promise<ExitCode> {
  if ((id === undefined) === (options.query === undefined))
    throw new CommandError('searches preview takes the id of a saved search, or --query', EXIT.usage);
  const runtime = await openRuntime(options);
  try {
    await runtime.engine.prepare();
    const { query, quiet } = options.query === undefined ? await savedQuery(runtime, id ?? '') : { query: options.query, quiet: null };
    const search = searchService(runtime, labelsOf(runtime, { places: false }));
    const deps = { search, store: runtime.store.alerts, now: () => new Date() };
    const fired = await previewAlerts(deps, readSavedQuery(query, '--query').params, { days: options.days, quiet });
    if (options.json) console.log(JSON.stringify({ fired }));
    else if (fired.length === 0) console.log(`Nothing in the last ${options.days} days.`);
    else
      for (const { at, title, storyId, wouldSend, reason } of fired)
        console.log(`${wouldSend ? 'send' : 'keep'}  ${at}  ${harmless(title)}\n      ${storyId} · ${reason}`);
    return EXIT.done;
  } catch (error) {
    if (error instanceof HttpProblem) throw new CommandError(`${error.field ?? ''}: ${error.message}`, EXIT.usage);
    if (error instanceof EngineUnreachableError) throw new CommandError(error.message, EXIT.engineUnreachable);
    throw error;
  } finally {
    await runtime.close();
  }
}

async function savedQuery({ store }: Runtime, id: string): Promise<{ readonly query: string; readonly quiet: QuietHours | null }> {
  const search = await store.alerts.search(id);
  if (search === null) throw noSuch(id);
  return search;
}

/** Alerts of a search and what became of them. */
export async function listDeliveries(options: DeliveriesOptions, id = ''): Promise<ExitCode> {
  return withAlerts(options, async (alerts) => {
    if ((await alerts.search(id)) === null) throw noSuch(id);
    const deliveries = (await alerts.deliveries(id, null, options.limit)).map(presentDelivery);
    if (options.json) return console.log(JSON.stringify({ deliveries }));
    if (deliveries.length === 0) return console.log('Nothing was told of yet.');
    const rows = deliveries.map(({ id: number, state, attempts, at, nextAt, error, channel, title }) => [
      String(number),
      state,
      String(attempts),
      at,
      state === 'waiting' ? (nextAt ?? '') : '',
      harmless(channel),
      harmless(error === null ? title : `${title} (${error})`),
    ]);
    return console.log(table(['id', 'state', 'tries', 'found', 'next try', 'channel', 'story'], rows));
  });
}

/** Opens all tries of a delivery again. */
export async function retryDelivery(options: CommonOptions, id = ''): Promise<ExitCode> {
  return withAlerts(options, async (alerts) => {
    const delivery = /^\d{1,15}$/.test(id) ? await alerts.delivery(Number(id)) : null;
    if (delivery === null) throw new CommandError(`there is no delivery ${harmless(id)}: \`searches deliveries\` lists them`, EXIT.usage);
    if (delivery.state === 'sent') throw new CommandError(`delivery ${id} was sent on ${delivery.sentAt ?? ''}`, EXIT.usage);
    await alerts.saveDelivery(delivery.id, again(new Date()));
    console.log(
      options.json
        ? JSON.stringify({ retried: delivery.id })
        : `Delivery ${id} goes out with the next ingest, or within a minute where serve runs.`,
    );
  });
}

/** The API over the made-up record, in a thread of its own: tells its address, and ends when it is told anything. */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { buildServer } from '../../../src/api/server.ts';
import { settingsSchema } from '../../../src/config/schema.ts';
import { REVISION_COMPARISON } from '../../../src/identity/revisions/index.ts';
import { createLogger } from '../../../src/observe/logger.ts';
import { createMetrics } from '../../../src/observe/metrics.ts';
import { articleTexts } from '../../../src/pipeline/cards.ts';
import { outletsOf } from '../../../src/pipeline/corroboration.ts';
import { createExploreService } from '../../../src/search/explore/index.ts';
import { aliasIndex } from '../../../src/search/query/aliases.ts';
import { createLabels, createSearchService } from '../../../src/search/service.ts';
import { createSuggestService } from '../../../src/search/suggest/index.ts';
import { openStore } from '../../../src/store/sqlite-store.ts';
import { MADE_SOURCES } from './made-articles.ts';
import { type EngineName, openEngine } from './made-world.ts';

export interface ApiOrders {
  readonly folder: string;
  readonly engine: EngineName;
  readonly index: string;
}

const port = parentPort;
if (port === null) throw new Error('api-thread.ts runs in a worker thread only');
const { folder, engine: name, index } = workerData as ApiOrders;
const store = await openStore(folder);
const engine = openEngine(name, folder, index);
await engine.prepare();
const labels = createLabels({ sources: MADE_SOURCES, actors: [], regions: [], countries: [] });
const aliases = aliasIndex([]);
const now = (): Date => new Date();
const points = { country: () => null, admin1: () => null };
const search = createSearchService({ engine, texts: articleTexts(store, outletsOf(MADE_SOURCES)), labels, aliases });
// As `serve` does before it listens.
await search.search({ q: '', collapse: 'stories' });
const server = await buildServer({
  search,
  explore: createExploreService({ engine, texts: articleTexts(store, outletsOf(MADE_SOURCES)), labels, aliases, points, now }),
  suggest: createSuggestService({ engine, labels, named: [], now }),
  store,
  access: store.access,
  alerts: store.alerts,
  labels,
  comparison: REVISION_COMPARISON,
  sources: MADE_SOURCES,
  health: async () => ({ status: 'ok', checks: [], version: 'bench' }),
  metrics: createMetrics(),
  settings: settingsSchema.parse({}).server,
  version: 'bench',
  logger: createLogger({ level: 'silent' }),
  now,
});
port.postMessage(await server.listen({ host: '127.0.0.1', port: 0 }));
await once(port, 'message');
await server.close();
await engine.close();
await store.close();
port.close();

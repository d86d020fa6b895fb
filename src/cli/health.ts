import { sourceHealth } from '../api/source-health.ts';
import { healthReport, type HealthCheck, type HealthReport } from '../observe/health.ts';
import type { EngineState } from '../search/engine.ts';
import type { Runtime } from './runtime.ts';
import { VERSION } from './version.ts';

/** Embedded search stays quick up to about here (measured); beyond it Meilisearch serves better. */
const EMBEDDED_COMFORT = 300_000;
/** News is dated: before this software was written the clock cannot be right. */
const EARLIEST_NOW = Date.UTC(2026, 0, 1);

type Check = HealthCheck & { readonly vital: boolean };

/** What `/api/health` and `doctor` look at. */
export async function checkHealth(runtime: Runtime): Promise<HealthReport> {
  const { articles, captures } = await runtime.store.totals();
  const waiting = await runtime.store.outboxSize();
  return healthReport(
    [
      { name: 'store', ok: true, vital: true, message: `${articles} articles, ${captures} captures` },
      ...(await engineChecks(runtime, articles - waiting)),
      outboxCheck(waiting),
      await feedsCheck(runtime),
      alertsCheck(await runtime.store.alerts.counts()),
      clockCheck(new Date()),
    ],
    VERSION,
  );
}

async function engineChecks({ engine, store }: Runtime, expected: number): Promise<Check[]> {
  const name = `engine (${engine.name})`;
  try {
    const state = await engine.state();
    const ours = state.generation !== null && state.generation === (await store.indexGeneration());
    return [{ name, ok: true, vital: true, message: 'answers' }, indexCheck(state, ours, expected), ...sizeAdvice(engine.name, state)];
  } catch (error) {
    return [{ name, ok: false, vital: true, message: error instanceof Error ? error.message : String(error) }];
  }
}

/** An index that is gone, or is not the one that was filled, answers searches with silence. */
function indexCheck({ documents }: EngineState, ours: boolean, expected: number): Check {
  const complete = expected === 0 || (ours && documents >= expected);
  const message = complete
    ? `${documents} documents`
    : `${documents} documents where ${expected} are expected: the next ingest fills it again, or run reindex now`;
  return { name: 'index', ok: complete, vital: false, message };
}

function sizeAdvice(engine: string, { documents }: EngineState): Check[] {
  if (engine !== 'sqlite' || documents <= EMBEDDED_COMFORT) return [];
  return [
    { name: 'size', ok: false, vital: false, message: `beyond 300,000 articles searches get slow: set MEILI_URL to use a Meilisearch` },
  ];
}

function outboxCheck(waiting: number): Check {
  const message = waiting === 0 ? 'every article is indexed' : `${waiting} articles wait to be indexed: the next ingest sends them`;
  return { name: 'outbox', ok: waiting === 0, vital: false, message };
}

/** Feeds that fail are tried again by themselves; those that are gone for good wait for a person. */
async function feedsCheck({ config, store }: Runtime): Promise<Check> {
  const sources = sourceHealth(config.sources, await store.feedStates(), [], new Date()).filter((source) => source.enabled);
  const gone = sources.filter((source) => source.feeds.some((feed) => feed.stoppedAt !== null)).map((source) => source.id);
  const feeds = sources.flatMap((source) => source.feeds);
  const failing = feeds.filter((feed) => feed.failures > 0).length;
  const message =
    gone.length === 0
      ? `${feeds.length} feeds, ${failing} of them failing`
      : `gone for good, so not asked any more: ${gone.slice(0, 10).join(', ')}${gone.length > 10 ? ', …' : ''}: sources says what to do`;
  return { name: 'feeds', ok: gone.length === 0, vital: false, message };
}

/** What could not be sent waits for a person. */
function alertsCheck({ waiting, dead }: { readonly waiting: number; readonly dead: number }): Check {
  const message =
    dead === 0
      ? `${waiting} deliveries of saved searches wait`
      : `${dead} deliveries of saved searches were given up: "searches deliveries" says why, "searches retry" sends them again`;
  return { name: 'alerts', ok: dead === 0, vital: false, message };
}

function clockCheck(now: Date): Check {
  const ok = now.getTime() > EARLIEST_NOW;
  const message = ok ? now.toISOString() : `the clock says ${now.toISOString()}: set it, or dates of articles will be wrong`;
  return { name: 'clock', ok, vital: false, message };
}

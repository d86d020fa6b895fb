import { healthReport, type HealthReport } from '../observe/health.ts';
import type { Runtime } from './runtime.ts';
import { VERSION } from './version.ts';

/** Embedded search stays quick up to about here (measured); beyond it Meilisearch serves better. */
const EMBEDDED_COMFORT = 300_000;
/** News is dated: before this software was written the clock cannot be right. */
const EARLIEST_NOW = Date.UTC(2026, 0, 1);

/** What `/api/health` and `doctor` look at. */
export async function checkHealth({ store, engine, config }: Runtime): Promise<HealthReport> {
  const checks = [await storeCheck(), await engineCheck(), await outboxCheck(), clockCheck()];
  return healthReport(checks, VERSION);

  async function storeCheck() {
    const { articles, captures } = await store.totals();
    return { name: 'store', ok: true, vital: true, message: `${articles} articles, ${captures} captures` };
  }

  async function engineCheck() {
    const name = `engine (${engine.name})`;
    try {
      const { documents } = await engine.state();
      const large = engine.name === 'sqlite' && documents > EMBEDDED_COMFORT;
      const advice = ': beyond 300,000 articles searches get slow, set MEILI_URL to use a Meilisearch';
      return { name, ok: !large, vital: false, message: `${documents} documents${large ? advice : ''}` };
    } catch (error) {
      return { name, ok: false, vital: true, message: error instanceof Error ? error.message : String(error) };
    }
  }

  async function outboxCheck() {
    const waiting = await store.outboxSize();
    const { engine: chosen } = config.settings.search;
    const message =
      waiting === 0 ? 'every article is indexed' : `${waiting} articles wait to be indexed in ${chosen}: the next ingest sends them`;
    return { name: 'outbox', ok: waiting === 0, vital: false, message };
  }

  function clockCheck() {
    const now = new Date();
    const ok = now.getTime() > EARLIEST_NOW;
    return {
      name: 'clock',
      ok,
      vital: false,
      message: ok ? now.toISOString() : `the clock says ${now.toISOString()}: set it, or dates of articles will be wrong`,
    };
  }
}

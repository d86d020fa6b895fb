import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkHealth } from '../../../src/cli/health.ts';
import { openRuntime, type Runtime } from '../../../src/cli/runtime.ts';
import { workplace, type Workplace } from '../../support/command.ts';
import { feedVisit } from '../../support/drafts.ts';

let place: Workplace;
let runtime: Runtime;

beforeAll(async () => {
  place = await workplace(
    '- { id: gazette, name: G, feeds: [{ url: "https://gazette.example/feed" }] }\n- { id: off, name: O, enabled: false, disabledReason: x, feeds: [{ url: "https://off.example/feed" }] }\n',
  );
  runtime = await openRuntime({ config: join(place.folder, 'conflictwire.yaml'), data: place.data, env: {} });
  await runtime.engine.prepare();
});

afterAll(async () => {
  await runtime.close();
  await place.remove();
});

const feeds = async () => (await checkHealth(runtime)).checks.find((check) => check.name === 'feeds');

test('feeds that fail are counted, one that is gone for good needs a person', async () => {
  expect(await feeds()).toMatchObject({ ok: true, message: '1 feeds, 0 of them failing' });
  await runtime.store.saveFeedVisit(feedVisit(null, { failures: 3 }));
  expect(await feeds()).toMatchObject({ ok: true, message: '1 feeds, 1 of them failing' });
  const stoppedAt = '2026-11-22T10:00:00.000Z';
  await runtime.store.saveFeedVisit(feedVisit(null, { sourceId: 'off', url: 'https://off.example/feed', stoppedAt }));
  expect(await feeds()).toMatchObject({ ok: true });
  await runtime.store.saveFeedVisit(feedVisit(null, { failures: 1, stoppedAt }));
  expect(await feeds()).toMatchObject({ ok: false, message: expect.stringContaining('gazette') });
  expect((await checkHealth(runtime)).status).toBe('degraded');
});

import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { silentObserver } from '../../../src/cli/observers.ts';
import { createPipeline, openRuntime } from '../../../src/cli/runtime.ts';
import type { Source } from '../../../src/domain/source.ts';
import type { PipelineContext } from '../../../src/pipeline/context.ts';
import { workplace } from '../../support/command.ts';

/** The real pipeline over an empty store, with a clock of the test's own; gone after the test. */
export async function openContext(now: () => Date): Promise<PipelineContext> {
  const place = await workplace('- id: none\n  name: none\n  feeds: [{ url: "http://127.0.0.1:1/" }]\n');
  const runtime = await openRuntime({ config: join(place.folder, 'conflictwire.yaml'), data: place.data, env: {} });
  const pipeline = createPipeline(runtime, silentObserver());
  onTestFinished(async () => {
    await pipeline.close();
    await runtime.close();
    await place.remove();
  });
  return { ...pipeline.context, now };
}

export const source = (...urls: readonly string[]): Source => ({
  id: 'gazette',
  name: 'Gazette',
  country: null,
  language: null,
  family: 'gazette',
  feeds: urls.map((url) => ({ url })),
  enabled: true,
  disabledReason: null,
  encoding: null,
  extract: { remove: [] },
  minIntervalMinutes: null,
});

/** A feed of undated items that name no page, so that only the feed itself is asked for. */
export function feed(...ids: readonly number[]): string {
  const items = ids.map(
    (id) => `<item><guid isPermaLink="false">${id}</guid><title>Report ${id}</title><description>Words ${id}</description></item>`,
  );
  return `<rss version="2.0"><channel><title>t</title><link>http://x.example</link><description>d</description>${items.join('')}</channel></rss>`;
}

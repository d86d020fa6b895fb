import { randomUUID } from 'node:crypto';
import { deleteIndex } from '../support/meilisearch.ts';
import { residentPeak } from '../support/memory.ts';
import { finish, start, workplace } from '../support/command.ts';
import type { IngestSummary } from '../../src/pipeline/summary.ts';

export interface EndToEnd {
  readonly pages: number;
  readonly seconds: number;
  readonly pagesPerSecond: number;
  readonly peakMegabytes: number;
}

/** `ingest --all` into an empty data folder, timed as a whole process. */
export async function endToEnd(sourcesYaml: string, engine: 'sqlite' | 'meilisearch'): Promise<EndToEnd> {
  const index = `bench_${randomUUID().replaceAll('-', '')}`;
  const place = await workplace(sourcesYaml, `search: { engine: ${engine}, meilisearch: { index: ${index} } }\n`);
  const url = process.env['MEILI_URL'] ?? '';
  const apiKey = process.env['MEILI_API_KEY'] ?? '';
  try {
    const began = performance.now();
    const child = start(
      ['ingest', '--all', '--json', ...place.args],
      engine === 'meilisearch' ? { MEILI_URL: url, MEILI_API_KEY: apiKey } : {},
    );
    let peakMegabytes = 0;
    const watch = setInterval(() => (peakMegabytes = Math.max(peakMegabytes, residentPeak(child.pid ?? 0))), 20);
    const { stdout, stderr, code } = await finish(child);
    clearInterval(watch);
    const seconds = (performance.now() - began) / 1000;
    if (code !== 0) throw new Error(`ingest ended with ${code}: ${stderr}`);
    const { articles, index: indexed } = JSON.parse(stdout) as IngestSummary;
    if (indexed.indexed < articles.stored) throw new Error(`only ${indexed.indexed} of ${articles.stored} articles were indexed`);
    return { pages: articles.stored, seconds, pagesPerSecond: articles.stored / seconds, peakMegabytes };
  } finally {
    if (engine === 'meilisearch') await deleteIndex(index);
    await place.remove();
  }
}

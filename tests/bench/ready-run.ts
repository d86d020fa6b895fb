/**
 * Passes of a process that is ready: modules loaded, lists compiled, store and engine open, extraction threads started by a made-up
 * page that asks for a second opinion. Two passes over the same outlets, each into an empty folder: the first in code
 * that has hardly run, the second as in a server that has been running. Prints one JSON object; called by
 * `end-to-end.ts` as `ready-run.ts SOURCES.yaml sqlite|meilisearch [INDEX]`.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { silentObserver } from '../../src/cli/observers.ts';
import { createPipeline, openRuntime } from '../../src/cli/runtime.ts';
import { settingsSchema } from '../../src/config/schema.ts';
import { createExtractor } from '../../src/extract/index.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { workplace } from '../support/command.ts';
import type { Pass, ReadyRun } from './end-to-end.ts';

const [sources = '', engine = 'sqlite', index = ''] = process.argv.slice(2);
const yaml = await readFile(sources, 'utf8');
const extractor = createExtractor(settingsSchema.parse({}).extract);
await extractor.extract({ page: doubtfulPage(), url: 'https://news.example/ready', contentType: 'text/html' });
const result: ReadyRun = { first: await onePass('first'), again: await onePass('again') };
await extractor.close();
console.log(JSON.stringify(result));

/** Much running text, none of which speaks of what title and description promise; with a date, for which calendars are loaded. */
function doubtfulPage(): string {
  const about = 'Envoys discuss prisoners exchange after harbour shelling';
  const other = 'The museum opens its garden again on Sunday, and visitors may bring their own food. ';
  return `<title>${about}</title><meta name="description" content="${about}"><h1>${about}</h1><p>By A. Writer, 4 March 2020</p><p>${other.repeat(12)}</p>`;
}

async function onePass(name: string): Promise<Pass> {
  const place = await workplace(yaml, `search: { engine: ${engine}, meilisearch: { index: ${index}_${name} } }\n`);
  const runtime = await openRuntime({ config: join(place.folder, 'conflictwire.yaml'), data: place.data });
  const pipeline = createPipeline(runtime, silentObserver());
  try {
    // Asking for its version compiles its lists.
    if (pipeline.context.tagger.version === '') throw new Error('a tagger without a version');
    await runtime.engine.prepare();
    const began = performance.now();
    const before = process.cpuUsage();
    const { summary, engineFailure } = await ingest({ ...pipeline.context, extractor }, runtime.config.sources, {
      all: true,
      only: [],
      signal: new AbortController().signal,
    });
    const seconds = (performance.now() - began) / 1000;
    const { user, system } = process.cpuUsage(before);
    const { stored } = summary.articles;
    if (engineFailure) throw engineFailure;
    if (summary.index.indexed < stored) throw new Error(`only ${summary.index.indexed} of ${stored} articles were indexed`);
    return { pages: stored, seconds, cpuMsPerPage: (user + system) / 1000 / stored };
  } finally {
    await pipeline.close();
    await runtime.close();
    await place.remove();
  }
}

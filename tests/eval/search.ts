/**
 * How high an article stands that somebody looks for by what is remembered of it.
 *
 *   npm run eval:search                                   5,000 made-up articles
 *   npm run eval:search -- --pages GOLD.jsonl             saved pages as well: JSON lines {id, file, url}, files beside it
 *
 * Prints for every kind of query the mean reciprocal rank among the first 20 hits, and the share of first places; a copy of
 * the article counts as the article. Meilisearch is asked too where MEILI_URL is set. Exit code 1: a bound was not held.
 */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extractPage } from '../../src/extract/index.ts';
import { outletsOf } from '../../src/pipeline/corroboration.ts';
import { toSearchDocument } from '../../src/pipeline/document.ts';
import type { SearchDocument } from '../../src/domain/search.ts';
import type { ArticleCard } from '../../src/search/service.ts';
import { aliasIndex } from '../../src/search/query/aliases.ts';
import { createLabels, createSearchService } from '../../src/search/service.ts';
import { configured, openEngine } from '../bench/search/made-world.ts';
import { madeArticles, MADE_SOURCES } from '../bench/search/made-articles.ts';
import { readPages } from '../bench/pages.ts';
import { Random } from '../fuzz/random.ts';
import { searchDocument } from '../support/documents.ts';
import { deleteIndex } from '../support/meilisearch.ts';
import { type KnownItem, REMEMBERED } from './items.ts';

const MADE = 5000;
/** Articles that are looked for of the made-up ones; every one of the pages is. */
const ASKED = 500;

interface Entry extends KnownItem {
  readonly document: SearchDocument;
}

const { values } = parseArgs({ options: { pages: { type: 'string' }, asked: { type: 'string', default: String(ASKED) } } });
const sets = new Map<string, readonly Entry[]>([[`${MADE} made-up articles`, await madeEntries()]]);
if (values.pages !== undefined) sets.set('saved pages', await pageEntries(values.pages));
const rows: Record<string, Record<string, number | string>> = {};
let isHeld = true;
for (const [name, entries] of sets) for (const engine of configured()) await evaluate(name, entries, engine);
console.table(rows);
if (!isHeld) process.exitCode = 1;

async function madeEntries(): Promise<Entry[]> {
  const outlets = outletsOf(MADE_SOURCES);
  const entries: Entry[] = [];
  for await (const record of madeArticles(MADE)) {
    const { title, text } = record.current;
    entries.push({ title, text, document: toSearchDocument(record, outlets) });
  }
  return entries;
}

/** The pages as they are extracted; those that hold no article are left out. */
async function pageEntries(list: string): Promise<Entry[]> {
  const pages = await readPages(list);
  return pages.flatMap(({ id, input }) => {
    const { title, text, language } = extractPage(input);
    if (!title || !text) return [];
    return [{ title, text, document: searchDocument({ id, title, text, language }) }];
  });
}

async function evaluate(name: string, entries: readonly Entry[], engineName: 'sqlite' | 'meilisearch'): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'conflictwire-eval-'));
  const index = `eval_${randomUUID().replaceAll('-', '')}`;
  const engine = openEngine(engineName, folder, index);
  try {
    await engine.prepare();
    await engine.upsert(entries.map(({ document }) => document));
    const byId = new Map(entries.map((entry) => [entry.document.id, entry]));
    const service = createSearchService({
      engine,
      texts: {
        read: async (ids) => new Map(ids.flatMap((id) => (byId.has(id) ? [[id, cardOf(byId.get(id))] as const] : []))),
        stories: async () => new Map(),
      },
      labels: createLabels({ sources: [], actors: [], regions: [], countries: [] }),
      aliases: aliasIndex([]),
    });
    const step = Math.max(1, Math.floor(entries.length / Number(values.asked)));
    const wanted = entries.filter((_, at) => at % step === 0);
    for (const [kind, { least, queryOf }] of Object.entries(REMEMBERED)) {
      const random = new Random(7);
      const ranks: number[] = [];
      for (const entry of wanted) {
        const q = queryOf(entry, random);
        if (q === null) continue;
        const { hits } = await service.search({ q, facets: ['none'] });
        ranks.push(hits.findIndex(({ copyGroup }) => copyGroup === entry.document.copyGroup) + 1);
      }
      const mrr = ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length;
      isHeld &&= mrr >= least;
      rows[`${name}, ${engineName}: ${kind}`] = {
        asked: ranks.length,
        MRR: Number(mrr.toFixed(3)),
        'first place': Number((ranks.filter((rank) => rank === 1).length / ranks.length).toFixed(3)),
        'not found': ranks.filter((rank) => rank === 0).length,
        bound: `${least} ${mrr >= least ? 'held' : 'NOT HELD'}`,
      };
    }
  } finally {
    await engine.close();
    await rm(folder, { recursive: true });
    if (engineName === 'meilisearch') await deleteIndex(index);
  }
}

function cardOf(entry: Entry | undefined): ArticleCard {
  if (!entry) throw new Error('an article that was not asked for');
  const { title, text, document } = entry;
  return { ...document, title, text };
}

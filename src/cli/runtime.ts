import { join, resolve } from 'node:path';
import { loadActors, loadMateriel, loadRegions } from '../config/lists.ts';
import type { Environment } from '../config/environment.ts';
import { loadConfig, type LoadedConfig } from '../config/load.ts';
import type { Settings } from '../config/schema.ts';
import type { Actor, Materiel, WorldRegion } from '../domain/lists.ts';
import { createExtractor } from '../extract/extractor.ts';
import { createFetcher } from '../fetch/fetcher.ts';
import type { PipelineContext, PipelineObserver } from '../pipeline/context.ts';
import type { SearchEngine } from '../search/engine.ts';
import { createMeilisearchEngine } from '../search/meilisearch/engine.ts';
import { clearAliases } from '../search/query/aliases.ts';
import { createSqliteEngine } from '../search/sqlite/engine.ts';
import { openStore } from '../store/sqlite-store.ts';
import type { Store } from '../store/store.ts';
import type { Tagger } from '../domain/tags.ts';
import { createTagger } from '../tag/tagger.ts';
import type { CommonOptions } from './program.ts';
import { VERSION } from './version.ts';

export interface Lists {
  readonly actors: readonly Actor[];
  readonly regions: readonly WorldRegion[];
  readonly materiel: readonly Materiel[];
}

/** Configuration, lists, store and engine: what every command that reads or writes data starts from. */
export interface Runtime {
  readonly config: LoadedConfig;
  readonly lists: Lists;
  readonly dataDir: string;
  readonly store: Store;
  readonly engine: SearchEngine;
  close(): Promise<void>;
}

interface RuntimeOptions extends CommonOptions {
  /** What the environment says; default the process's own. */
  readonly env?: Environment;
}

/** `adapt` changes what was read, for a run on other sources. */
export async function openRuntime(options: RuntimeOptions, adapt = (config: LoadedConfig): LoadedConfig => config): Promise<Runtime> {
  const config = adapt(await loadConfig({ file: options.config, env: options.env ?? process.env }));
  const lists = await loadLists(config);
  const dataDir = dataFolder(options);
  const store = await openStore(dataDir);
  const engine = createEngine(config.settings, dataDir, lists);
  return {
    config,
    lists,
    dataDir,
    store,
    engine,
    async close() {
      await engine.close();
      await store.close();
    },
  };
}

export function dataFolder(options: CommonOptions): string {
  return resolve(options.data ?? 'data');
}

export async function loadLists(config: LoadedConfig): Promise<Lists> {
  const { actors, regions, materiel } = config.files;
  return { actors: await loadActors(actors), regions: await loadRegions(regions), materiel: await loadMateriel(materiel) };
}

export function createEngine(settings: Settings, dataDir: string, lists: Lists): SearchEngine {
  const aliases = lists.actors.flatMap((actor) => actor.aliases.map((alias) => alias.text));
  const protectedWords = aliases.filter((alias) => /^\p{Lu}[\p{Lu}\p{N}-]{1,5}$/u.test(alias));
  if (settings.search.engine === 'sqlite') {
    return createSqliteEngine({ file: join(dataDir, 'search.db'), protectedWords, timeoutMs: settings.search.timeoutMs });
  }
  return createMeilisearchEngine({
    ...settings.search.meilisearch,
    synonyms: synonymsOf(lists.actors),
    protectedWords,
  });
}

/** For searches that go straight to Meilisearch: a spelling stands for the others of its actor, unless it could mean something else. */
function synonymsOf(actors: readonly Actor[]): Record<string, string[]> {
  const groups = [...clearAliases(actors).values()];
  return Object.fromEntries(
    groups
      .flatMap((group) => group.map((alias) => [alias, group.filter((other) => other !== alias)] as const))
      .filter(([, others]) => others.length > 0),
  );
}

export interface Pipeline {
  readonly context: PipelineContext;
  close(): Promise<void>;
}

/** Compiling the names takes as long as reading a hundred pages: a run that finds nothing new is spared it, others wait for the net meanwhile. */
function taggerWhenNeeded(lists: Lists): Tagger {
  let compiled: Tagger | null = null;
  const tagger = (): Tagger => (compiled ??= createTagger(lists));
  return {
    get version() {
      return tagger().version;
    },
    tag: (input) => tagger().tag(input),
    explain: (input) => tagger().explain(input),
  };
}

/** The stages of a run over what is open already. */
export function createPipeline(runtime: Runtime, observer: PipelineObserver): Pipeline {
  const { settings } = runtime.config;
  const fetcher = createFetcher(settings.fetch, { version: VERSION });
  const extractor = createExtractor(settings.extract);
  const context: PipelineContext = {
    settings,
    store: runtime.store,
    engine: runtime.engine,
    fetcher,
    extractor,
    tagger: taggerWhenNeeded(runtime.lists),
    observer,
    now: () => new Date(),
  };
  return {
    context,
    async close() {
      await Promise.all([fetcher.close(), extractor.close()]);
    },
  };
}

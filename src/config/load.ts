import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Source } from '../domain/source.ts';
import { applyEnvironment, type Environment } from './environment.ts';
import { readYaml } from './read-yaml.ts';
import { settingsSchema, type Settings } from './schema.ts';
import { loadSources } from './sources.ts';

const DEFAULT_FILE = 'config/conflictwire.yaml';
/** The lists that come with the program; src/ and dist/ lie equally deep. */
const PACKAGED = fileURLToPath(new URL('../../config/', import.meta.url));

export interface LoadedConfig {
  readonly settings: Settings;
  readonly sources: readonly Source[];
  /** Absolute paths of what was read. */
  readonly files: {
    readonly config: string;
    readonly sources: string;
    readonly actors: string;
    readonly regions: string;
    readonly materiel: string;
  };
}

/**
 * Reads the configuration: `file`, else `config/conflictwire.yaml` here, else the packaged one; paths in it are
 * relative to it. The environment has the last word.
 *
 * @throws ConfigError
 */
export async function loadConfig(options: { readonly file?: string | undefined; readonly env?: Environment }): Promise<LoadedConfig> {
  const config = configFile(options.file);
  const { value } = await readYaml(config, settingsSchema);
  const settings = structuredClone(value);
  applyEnvironment(settings, options.env ?? {});
  const beside = (path: string): string => resolve(dirname(config), path);
  const listed = (path: string | undefined, packaged: string): string => (path === undefined ? resolve(PACKAGED, packaged) : beside(path));
  const files = {
    config,
    sources: beside(settings.sources),
    actors: listed(settings.actors, 'actors.yaml'),
    regions: listed(settings.regions, 'regions.yaml'),
    materiel: listed(settings.materiel, 'materiel.yaml'),
  };
  return { settings, sources: await loadSources(files.sources), files };
}

function configFile(named: string | undefined): string {
  if (named !== undefined) return resolve(named);
  const here = resolve(DEFAULT_FILE);
  return existsSync(here) ? here : resolve(PACKAGED, 'conflictwire.yaml');
}

/** The settings with secrets masked, for people to look at. */
export function describeSettings(settings: Settings): Settings {
  const { search } = settings;
  const masked = (secret: string | null): string | null => (secret === null ? null : '(set)');
  return {
    ...settings,
    search: {
      ...search,
      meilisearch: { ...search.meilisearch, url: withoutUser(search.meilisearch.url), apiKey: masked(search.meilisearch.apiKey) },
    },
    mail: { ...settings.mail, password: masked(settings.mail.password) },
    server: { ...settings.server, apiKey: masked(settings.server.apiKey) },
  };
}

/** An address may carry a name and password in front of its host. */
function withoutUser(address: string): string {
  const url = URL.parse(address);
  if (url === null || url.username + url.password === '') return address;
  url.username = '';
  url.password = '';
  return url.href;
}

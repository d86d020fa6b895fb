import { readFile } from 'node:fs/promises';
import { loadConfig } from '../../config/load.ts';
import { groupsOf } from '../../config/sources-append.ts';
import type { Source } from '../../domain/source.ts';
import { type OpmlEntry, writeOpml } from '../../feeds/opml-write.ts';
import { CommandError, EXIT, type ExitCode } from '../exit.ts';
import type { CommonOptions } from '../program.ts';

/** Prints the list of sources for feed readers, and for other installations; headings of the list become folders. */
export async function exportSources(options: CommonOptions): Promise<ExitCode> {
  if (options.json)
    throw new CommandError('sources export prints OPML, which --json cannot change; `sources --json` lists the sources', EXIT.usage);
  const config = await loadConfig({ file: options.config, env: process.env });
  const groups = groupsOf(await readFile(config.files.sources, 'utf8'));
  const entries = config.sources.flatMap((source) => entriesOf(source, groups.get(source.id) ?? []));
  console.log(writeOpml('Conflictwire sources', entries, new Date()).trimEnd());
  return EXIT.done;
}

/** One outline for each feed: feed readers know no outlets. */
export function entriesOf(source: Source, folders: readonly string[]): OpmlEntry[] {
  return source.feeds.map(({ url }) => ({
    xmlUrl: url,
    htmlUrl: null,
    title: source.name,
    language: source.language,
    folders,
    isComment: !source.enabled,
    own: {
      id: source.id,
      country: source.country,
      family: source.family === source.id ? null : source.family,
      encoding: source.encoding,
      minIntervalMinutes: source.minIntervalMinutes === null ? null : String(source.minIntervalMinutes),
      disabledReason: source.disabledReason,
    },
  }));
}

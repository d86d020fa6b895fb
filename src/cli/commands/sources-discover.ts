import { loadConfig } from '../../config/load.ts';
import { appendSources, renderEntries, type SourceEntry } from '../../config/sources-append.ts';
import { SourceIds } from '../../config/sources-slug.ts';
import type { Source } from '../../domain/source.ts';
import { createFetcher } from '../../fetch/fetcher.ts';
import { CommandError, EXIT, type ExitCode } from '../exit.ts';
import { onInterrupt } from '../interrupt.ts';
import type { CommonOptions } from '../program.ts';
import { harmless } from '../terminal.ts';
import { VERSION } from '../version.ts';
import { familiesByHost, familyOf, feedKey, feedsInUse, refuseToChangePackaged, usable, usableName } from './sources-entry.ts';
import { type Discovery, findFeeds, type FoundFeed } from './sources-finder.ts';

interface DiscoverOptions extends CommonOptions {
  readonly add?: boolean;
}

/** A feed that was found; `source` has it already, or `entry` is how it would be added. */
type Proposal = { readonly feed: FoundFeed } & (
  | { readonly source: string; readonly entry: null }
  | { readonly source: null; readonly entry: SourceEntry }
);

const FOUND_BY: Readonly<Record<FoundFeed['origin'], string>> = {
  given: 'the address given',
  announced: 'announced by the page',
  linked: 'linked from the page',
  'usual-address': 'at a usual address',
  sitemap: 'a news sitemap',
};

/** Finds the feeds of a site, tries each, and prints entries that can stand in sources.yaml. */
export async function discoverSources(options: DiscoverOptions, site = ''): Promise<ExitCode> {
  const url = siteAddress(site);
  const config = await loadConfig({ file: options.config, env: process.env });
  if (options.add) refuseToChangePackaged(options, config.files.sources);
  const fetcher = createFetcher(config.settings.fetch, { version: VERSION });
  try {
    if (!options.json) console.error(`looking for feeds at ${url}`);
    const discovery = await findFeeds(fetcher, url, { signal: onInterrupt(), guess: true });
    const proposals = propose(discovery.found, config.sources);
    const best = options.add ? (proposals.find(({ entry }) => entry !== null)?.entry ?? null) : null;
    if (best !== null) await appendSources(config.files.sources, [best]);
    if (options.json) console.log(JSON.stringify(asJson(url, discovery, proposals, best)));
    else print(url, discovery, proposals, options.add === true, best, config.files.sources);
    return proposals.length > 0 ? EXIT.done : EXIT.nothingFetched;
  } finally {
    await fetcher.close();
  }
}

function siteAddress(site: string): string {
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(site) ? site : `https://${site}`);
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '')
    throw new CommandError(
      `${harmless(site)} is no address of a site: give its host or its http(s) address, for instance gazette.example`,
      EXIT.usage,
    );
  if (url.username + url.password !== '')
    throw new CommandError('the address must not hold a user name or password: addresses are shown and logged', EXIT.usage);
  url.hash = '';
  return url.href;
}

function propose(found: readonly FoundFeed[], sources: readonly Source[]): Proposal[] {
  const ids = new SourceIds(sources.map(({ id }) => id));
  const inUse = feedsInUse(sources);
  const families = familiesByHost(sources);
  return found.map((feed) => {
    const source = inUse.get(feedKey(feed.url));
    if (source !== undefined) return { feed, source, entry: null };
    const name = usableName(feed.title);
    const id = ids.next(name, feed.url);
    const family = familyOf(feed.url, id, families);
    const language = usable.language(feed.language);
    const entry = { id, name: name ?? new URL(feed.url).hostname, language, family, feeds: [{ url: feed.url }], groups: [] };
    return { feed, source: null, entry };
  });
}

function asJson(url: string, { failed, pageProblem }: Discovery, proposals: readonly Proposal[], added: SourceEntry | null): object {
  const feeds = proposals.map(({ feed, source, entry }) => ({ ...feed, source, entry: entry === null ? null : withoutGroups(entry) }));
  return { url, feeds, failed, pageProblem, added: added?.id ?? null };
}

function withoutGroups({ groups: _groups, ...entry }: SourceEntry): Omit<SourceEntry, 'groups'> {
  return entry;
}

function print(
  url: string,
  discovery: Discovery,
  proposals: readonly Proposal[],
  add: boolean,
  added: SourceEntry | null,
  file: string,
): void {
  for (const { url: tried, code, message } of discovery.failed) console.error(`no feed: ${harmless(`${tried} (${code}: ${message})`)}`);
  for (const { feed, source, entry } of proposals) {
    console.log(`# ${harmless(describe(feed))}`);
    console.log(entry === null ? `# ${harmless(feed.url)} is known already, as source ${source}\n` : renderEntries([entry]));
  }
  const { pageProblem } = discovery;
  if (pageProblem !== null) console.error(`${url} gave nothing: ${pageProblem.code}: ${harmless(pageProblem.message)}`);
  else if (proposals.length === 0)
    console.error(`no feed was found at ${url}: look on the site for one, or give the address of another page of it`);
  if (add) console.error(added === null ? 'nothing was added' : `${added.id} was added to ${file}; say there which country it is in`);
}

function describe({ title, format, items, newestAt, language, origin }: FoundFeed): string {
  const newest = newestAt === null ? 'no dates' : `newest ${newestAt.slice(0, 16).replace('T', ' ')}`;
  const parts = [format, items === 1 ? '1 item' : `${items} items`, newest, language ?? 'no language given', FOUND_BY[origin]];
  return `${title === null ? '' : `${title}: `}${parts.join(', ')}`;
}

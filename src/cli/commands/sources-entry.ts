import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { sourceSchema } from '../../config/sources.ts';
import type { Source } from '../../domain/source.ts';
import { hostGroup } from '../../fetch/host-group.ts';
import { CommandError, EXIT } from '../exit.ts';
import type { CommonOptions } from '../program.ts';
import { harmless } from '../terminal.ts';

const { country, language, family, encoding, minIntervalMinutes, feeds } = sourceSchema.shape;
const LONGEST_NAME = 200;
// oxlint-disable-next-line no-misleading-character-class -- single characters that turn the direction of what follows
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;
/** What stands for a character that could not be read. */
const UNREAD = /\ufffd/g;

/** Values from outside as `sources.yaml` takes them; null for what it would refuse. */
export const usable = {
  country: (text: string | null): string | null => country.safeParse(text?.toUpperCase()).data ?? null,
  language: (text: string | null): string | null => language.safeParse(canonicalTag(text)).data ?? null,
  family: (text: string | null): string | null => family.safeParse(text).data ?? null,
  encoding: (text: string | null): string | null => encoding.safeParse(text).data ?? null,
  minIntervalMinutes: (text: string | null): number | null =>
    minIntervalMinutes.safeParse(text === null ? null : Number(text)).data ?? null,
};

/** One line, without characters that drive a terminal or turn what follows; null when nothing is left. */
export function usableName(text: string | null): string | null {
  const name = harmless(text ?? '')
    .replace(TURNS, '')
    .replace(UNREAD, '')
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .trim();
  return name === '' ? null : name.slice(0, LONGEST_NAME).trim();
}

/** An address as `sources.yaml` takes it, or what is wrong with it. `feed:` is what some programs write for http. */
export function feedAddress(text: string): { readonly url: string; readonly problem?: never } | { readonly problem: string } {
  const url = text.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:\/\//i, 'http://');
  const checked = feeds.safeParse([{ url }]);
  if (checked.success) return { url: checked.data[0]?.url ?? url };
  return { problem: checked.error.issues[0]?.message ?? 'cannot be used' };
}

/** Addresses that differ in scheme, fragment or last slash alone are one feed. */
export function feedKey(address: string): string {
  const url = URL.parse(address);
  return url === null ? address : `${url.host}${url.pathname.replace(/\/$/, '')}${url.search}`;
}

/** Which source has a feed, by `feedKey`. */
export function feedsInUse(sources: readonly Source[]): Map<string, string> {
  return new Map(sources.flatMap((source) => source.feeds.map(({ url }) => [feedKey(url), source.id] as const)));
}

/** Hosts that serve feeds of others. */
const SHARED =
  /(?:^|\.)(?:feedburner\.com|feedproxy\.google\.com|news\.google\.com|medium\.com|youtube\.com|reddit\.com|rss\.app|rsshub\.app)$/;

/** Feeds of one registrable domain come from one publisher: counted twice, they would seem to confirm each other. */
export function familiesByHost(sources: readonly Source[]): Map<string, string> {
  return new Map(sources.flatMap(({ feeds: all, family: name }) => all.map(({ url }) => [hostGroup(hostOf(url)), name] as const)));
}

/** The family a new source joins, that of its domain; null where it begins one. */
export function familyOf(url: string, id: string, families: Map<string, string>): string | null {
  const host = hostOf(url);
  const known = SHARED.test(host) ? undefined : families.get(hostGroup(host));
  if (known === undefined) families.set(hostGroup(host), id);
  return known ?? null;
}

function hostOf(url: string): string {
  return URL.parse(url)?.host ?? '';
}

/** The list that comes with the program is replaced by the next version. */
export function refuseToChangePackaged(options: CommonOptions, file: string): void {
  if (options.config !== undefined || existsSync(resolve('config/conflictwire.yaml'))) return;
  throw new CommandError(
    `${file} is the list that comes with the program, and changes in it would be lost: put a config/conflictwire.yaml and a config/sources.yaml here, or name yours with --config`,
    EXIT.usage,
  );
}

/** Feeds write en-us, EN and "unknown". */
function canonicalTag(text: string | null): string | null {
  try {
    return text === null ? null : (Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0] ?? null);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

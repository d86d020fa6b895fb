import { normalizeEncoding } from '@exodus/bytes/encoding.js';
import { z } from 'zod';
import type { Source } from '../domain/source.ts';
import { ConfigError, type Problem } from './error.ts';
import { readYaml } from './read-yaml.ts';

const MAX_SOURCES = 20_000;

/** Codes that CLDR names beside the countries of ISO 3166-1; UK is the usual slip for GB. */
const NO_COUNTRIES = new Set('AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH NT QO RH SU TA TP UK UN VD XA XB YD YU ZR ZZ'.split(' '));
const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens');

const COUNTRY_RULE = 'must be an ISO 3166-1 code of a country in two capital letters, for instance UA or GB';

export const countryCode = z.string().refine(isCountry, COUNTRY_RULE);

const languageTag = z.string().refine(isLanguageTag, 'must be a BCP 47 language tag, for instance en, ar or pt-BR');

/** Addresses are shown to everybody who may see the list of sources. */
const feedAddress = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address' })
  .refine(
    (url) => !URL.parse(url)?.username && !URL.parse(url)?.password,
    'must not hold a user name or password: addresses are shown and logged',
  );

export const sourceSchema = z.strictObject({
  id: slug,
  name: z.string().trim().min(1, 'must not be empty'),
  country: countryCode.nullable().default(null),
  language: languageTag.nullable().default(null),
  family: slug.optional(),
  feeds: z.array(z.strictObject({ url: feedAddress })).min(1, 'at least one feed is needed'),
  enabled: z.boolean().default(true),
  disabledReason: z.string().nullable().default(null),
  encoding: z.string().refine(isEncoding, 'must be a charset that browsers know, for instance windows-1251').nullable().default(null),
  extract: z.strictObject({ remove: z.array(z.string().min(1)).default([]) }).prefault({}),
  minIntervalMinutes: z.int().min(1).max(10_080).nullable().default(null),
});

export const sourcesSchema = z.array(sourceSchema).max(MAX_SOURCES);

/** @throws ConfigError for anything wrong, ids and feeds named twice included */
export async function loadSources(file: string): Promise<Source[]> {
  const { value, problem } = await readYaml(file, sourcesSchema);
  const entries = value.map((entry): Source => ({ ...entry, family: entry.family ?? entry.id }));
  const problems = [...doubles(entries, problem)];
  if (problems.length > 0) throw new ConfigError(problems);
  return entries;
}

/** An id names one source; a feed asked twice would give every item to whoever comes first. */
function* doubles(sources: readonly Source[], problem: (path: readonly PropertyKey[], message: string) => Problem): Generator<Problem> {
  const seen = new Map<string, readonly PropertyKey[]>();
  for (const [i, source] of sources.entries()) {
    const named = [
      { what: `the id ${source.id}`, path: [i, 'id'] },
      ...source.feeds.map(({ url }, j) => ({ what: `the feed ${URL.parse(url)?.href ?? url}`, path: [i, 'feeds', j, 'url'] })),
    ];
    for (const { what, path } of named) {
      const first = seen.get(what);
      if (first) yield problem(path, `${what} is used before, in line ${problem(first, '').line}`);
      else seen.set(what, path);
    }
  }
}

function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && !NO_COUNTRIES.has(code) && regionNames.of(code) !== undefined;
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag && languageNames.of(tag) !== undefined;
  } catch {
    // what is no tag at all throws
    return false;
  }
}

function isEncoding(label: string): boolean {
  return ![null, 'replacement', 'x-user-defined'].includes(normalizeEncoding(label));
}

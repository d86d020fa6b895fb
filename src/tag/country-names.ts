import { COUNTRIES } from './data/countries.ts';
import { LANGUAGES } from './data/index.ts';
import { readBlock } from './data/names.ts';

/** What the languages that the tagger reads call each country: its name in English first, demonyms and capitals left out. */
export function countryNames(): { readonly id: string; readonly name: string; readonly names: readonly string[] }[] {
  const others = new Map<string, string[]>();
  for (const { names } of LANGUAGES)
    for (const [country, form] of readBlock(names)) others.set(country, [...(others.get(country) ?? []), form]);
  const spoken = LANGUAGES.map(({ language }) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }));
  return COUNTRIES.map(({ id, name }) => {
    const cldr = spoken.flatMap((names) => names.of(id) ?? []);
    return { id, name, names: [...new Set([name, ...(others.get(id) ?? []), ...cldr])] };
  });
}

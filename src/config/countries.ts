/** Codes that CLDR names beside the countries of ISO 3166-1. */
const NO_COUNTRIES = new Set('AC AN CP CQ CS DD DG EA EU EZ FX IC NT QO SU TA TP UK UN XA XB YD YU ZR ZZ BU DY HV NH RH VD'.split(' '));
const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

let known: ReadonlyMap<string, string> | null = null;

/** CLDR's names by id, asked for once: lists name thousands of countries. */
function namesById(): ReadonlyMap<string, string> {
  known ??= new Map(
    LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).flatMap((id) => {
      const name = NO_COUNTRIES.has(id) ? undefined : names.of(id);
      return name === undefined ? [] : [[id, name] as const];
    }),
  );
  return known;
}

/** ISO 3166-1 alpha-2, and XK for Kosovo. */
export function isCountry(code: string): boolean {
  return namesById().has(code);
}

/** Where news say it otherwise than CLDR. */
const NEWS_NAMES: ReadonlyMap<string, string> = new Map([
  ['CD', 'DR Congo'],
  ['CG', 'Congo-Brazzaville'],
  ['CI', 'Ivory Coast'],
  ['PS', 'Palestine'],
  ['TR', 'Turkey'],
]);

/** All countries with their English name, without what CLDR adds in brackets. */
export function allCountries(): readonly { readonly id: string; readonly name: string }[] {
  return [...namesById()].map(([id, name]) => ({ id, name: NEWS_NAMES.get(id) ?? name.replace(/ [(].*$/u, '') }));
}

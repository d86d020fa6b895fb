/** Codes that CLDR names beside the countries of ISO 3166-1. */
const NO_COUNTRIES = new Set('AC AN CP CQ CS DD DG EA EU EZ FX IC NT QO SU TA TP UK UN XA XB YD YU ZR ZZ BU DY HV NH RH VD'.split(' '));
const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

/** ISO 3166-1 alpha-2, and XK for Kosovo. */
export function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && !NO_COUNTRIES.has(code) && names.of(code) !== undefined;
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
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter(isCountry)
    .map((id) => ({ id, name: NEWS_NAMES.get(id) ?? (names.of(id) ?? id).replace(/ [(].*$/u, '') }));
}

import { keysOf, pathOf } from './keys.ts';

const words = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .trim()
      .split(/\s+/u)
      .flatMap((word) => keysOf(word)),
  );

/** Words that say what kind of admin unit a name names, folded. */
const LATIN = words(`
governorate province oblast region state district raion rayon county department departement departamento département provincia provinsi
prefecture muhafazat muhafazah wilayat wilaya shahrestan ostan township municipality municipio município regency kabupaten kota zone wereda woreda
division upazila tehsil tahsil taluk cercle commune krai kray republic respublika okrug autonomous autónoma city arrondissement parish canton
voivodeship powiat gouvernorat etat estado eyaleti ili ilcesi oblasti landkreis kreis lga constituency territory metropolitan metropolis
subprefecture préfecture gobernación distrito región región prov sub governate capital national federal union
`);
const LINKS = words('of de del d du des la le las los do da das dos the and y et');
/** Alone, these words of the list above are parts of many names. */
const NEVER_FIRST = words('capital national federal union city kota sub autonomous');

interface Script {
  readonly first: readonly string[];
  readonly last: readonly string[];
}
const OTHER: Readonly<Record<string, Script>> = {
  ar: { first: ['محافظة', 'ولاية', 'إقليم', 'منطقة', 'مقاطعة', 'جهة', 'قضاء', 'مديرية', 'إمارة', 'مدينة'], last: [] },
  fa: { first: ['استان', 'ایالت', 'ولایت', 'شهرستان', 'منطقه', 'بخش'], last: [] },
  ur: { first: ['صوبہ', 'ضلع'], last: ['صوبہ', 'محافظہ', 'ریاست'] },
  he: { first: ['מחוז', 'מדינת', 'פרובינציית', 'נפת'], last: [] },
  ru: {
    first: [
      'провинция',
      'штат',
      'департамент',
      'область',
      'регион',
      'мухафаза',
      'вилайет',
      'республика',
      'округ',
      'район',
      'кантон',
      'город',
    ],
    last: ['провинция', 'мухафаза', 'вилайет'],
  },
  uk: {
    first: ['провінція', 'штат', 'департамент', 'область', 'регіон', 'мухафаза', 'вілаєт', 'республіка', 'округ', 'район', 'місто'],
    last: ['провінція', 'мухафаза', 'вілаєт'],
  },
  zh: { first: [], last: ['省', '州', '市', '区', '區', '县', '縣', '邦'] },
  am: { first: [], last: ['ክልል'] },
  my: { first: [], last: ['ပြည်နယ်', 'တိုင်းဒေသကြီး'] },
};

/** A name without the words that say what kind of unit it is; null where there are none or nothing else. */
export function withoutAdminWords(name: string, language: string | null): string | null {
  const other = OTHER[language ?? ''];
  if (other) return withoutAffix(name, other);
  const parts = name.split(/[\s/]+/u).filter((part) => part !== '');
  const is = (set: ReadonlySet<string>, part: string | undefined): boolean => part !== undefined && set.has(pathOf(part));
  let [first, last] = [0, parts.length];
  while (last > first && is(LATIN, parts[last - 1])) last--;
  if (last === first) return null;
  if (last === parts.length && !is(NEVER_FIRST, parts[0])) {
    while (first < last && (is(LATIN, parts[first]) || (first > 0 && is(LINKS, parts[first])))) first++;
    const joined = /^[dl]['’](.{3,})$/iu.exec(parts[first] ?? '');
    if (first > 0 && joined) parts[first] = joined[1] ?? '';
  }
  if (first === last || (first === 0 && last === parts.length)) return null;
  return parts.slice(first, last).join(' ');
}

function withoutAffix(name: string, { first, last }: Script): string | null {
  for (const word of first) if (name.toLowerCase().startsWith(`${word} `)) return name.slice(word.length + 1).trim() || null;
  for (const word of last) {
    const rest = name.endsWith(word) ? name.slice(0, -word.length).trim() : '';
    if (rest.length >= 2) return rest;
  }
  return null;
}

const USUAL: Readonly<Record<string, string>> = {
  Governorate: 'SY IQ YE LB JO EG TN PS OM KW BH SA',
  Oblast: 'UA RU KZ KG BG',
  State: 'NG IN MM SS SD MX VE BR MY US AU DE ET',
  Department: 'CO SV HN GT BO NI PY HT BJ CI',
  Region: 'ML NE BF TD GN SN CM SO PE CL GH TZ NA TG MR GM FR IT DJ ER ET KZ UA RU RO MA',
  District: 'LK IL LV',
  County: 'KE LR HU SE NO EE HR IE',
};
const FALLBACK = ['Province', 'Region'];
const KIND_WORDS = new Map<string, string[]>();
for (const [word, countries] of Object.entries(USUAL)) {
  for (const country of countries.split(' ')) KIND_WORDS.set(country, [...(KIND_WORDS.get(country) ?? []), word]);
}

/** Words that English news puts after the bare name of an admin-1 of a country. */
export const kindWordsOf = (country: string): readonly string[] => [...new Set([...(KIND_WORDS.get(country) ?? []), ...FALLBACK])];

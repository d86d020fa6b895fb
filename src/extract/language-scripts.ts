import { remember } from './remember.ts';

/** Code points of the scripts news is written in, by ISO 15924 code, in order. Kana stands for both Japanese syllabaries. */
const RANGES: readonly (readonly [from: number, to: number, script: string])[] = [
  [0x41, 0x5a, 'Latn'],
  [0x61, 0x7a, 'Latn'],
  [0xc0, 0x24f, 'Latn'],
  [0x370, 0x3ff, 'Grek'],
  [0x400, 0x52f, 'Cyrl'],
  [0x530, 0x58f, 'Armn'],
  [0x5d0, 0x5f4, 'Hebr'],
  [0x620, 0x6ff, 'Arab'],
  [0x700, 0x74f, 'Syrc'],
  [0x750, 0x77f, 'Arab'],
  [0x780, 0x7bf, 'Thaa'],
  [0x7c0, 0x7ff, 'Nkoo'],
  [0x8a0, 0x8ff, 'Arab'],
  [0x900, 0x97f, 'Deva'],
  [0x980, 0x9ff, 'Beng'],
  [0xa00, 0xa7f, 'Guru'],
  [0xa80, 0xaff, 'Gujr'],
  [0xb00, 0xb7f, 'Orya'],
  [0xb80, 0xbff, 'Taml'],
  [0xc00, 0xc7f, 'Telu'],
  [0xc80, 0xcff, 'Knda'],
  [0xd00, 0xd7f, 'Mlym'],
  [0xd80, 0xdff, 'Sinh'],
  [0xe00, 0xe7f, 'Thai'],
  [0xe80, 0xeff, 'Laoo'],
  [0xf00, 0xfff, 'Tibt'],
  [0x1000, 0x109f, 'Mymr'],
  [0x10a0, 0x10ff, 'Geor'],
  [0x1100, 0x11ff, 'Hang'],
  [0x1200, 0x139f, 'Ethi'],
  [0x1780, 0x17ff, 'Khmr'],
  [0x1800, 0x18af, 'Mong'],
  [0x1e00, 0x1eff, 'Latn'],
  [0x1f00, 0x1fff, 'Grek'],
  [0x2d30, 0x2d7f, 'Tfng'],
  [0x3040, 0x30ff, 'Kana'],
  [0x3400, 0x9fff, 'Hani'],
  [0xac00, 0xd7af, 'Hang'],
  [0xfb1d, 0xfb4f, 'Hebr'],
  [0xfb50, 0xfdff, 'Arab'],
  [0xfe70, 0xfefc, 'Arab'],
];

/** The language a script nearly always writes. */
export const ONLY_LANGUAGE: Readonly<Record<string, string>> = {
  Grek: 'el', Armn: 'hy', Geor: 'ka', Hang: 'ko', Kana: 'ja', Thai: 'th', Mymr: 'my', Khmr: 'km', Laoo: 'lo', Sinh: 'si', Taml: 'ta', Telu: 'te',
  Knda: 'kn', Mlym: 'ml', Gujr: 'gu', Guru: 'pa', Orya: 'or', Thaa: 'dv', Tibt: 'bo', Nkoo: 'nqo', Syrc: 'syr', Mong: 'mn', Tfng: 'zgh', Hani: 'zh',
}; // prettier-ignore

/** Languages written in more scripts than the usual one. */
const MORE_SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  sr: ['Latn', 'Cyrl'], bs: ['Latn', 'Cyrl'], uz: ['Latn', 'Cyrl', 'Arab'], kk: ['Latn', 'Cyrl', 'Arab'], ky: ['Cyrl', 'Arab', 'Latn'],
  az: ['Latn', 'Cyrl', 'Arab'], tk: ['Latn', 'Cyrl', 'Arab'], tg: ['Cyrl', 'Arab', 'Latn'], ku: ['Latn', 'Arab', 'Cyrl'], pa: ['Guru', 'Arab'],
  ug: ['Arab', 'Cyrl', 'Latn'], mn: ['Cyrl', 'Mong'], ha: ['Latn', 'Arab'], ms: ['Latn', 'Arab'], sd: ['Arab', 'Deva'], ks: ['Arab', 'Deva'],
  ber: ['Latn', 'Tfng', 'Arab'], ff: ['Latn', 'Adlm'], ja: ['Hani', 'Kana'],
}; // prettier-ignore

export interface ScriptShare {
  readonly script: string;
  /** Letters of that script in the text. */
  readonly letters: number;
}

/** The script that more than 60 % of a text's letters belong to; Chinese characters with some Kana among them are Kana. Null: none. */
export function mainScript(text: string): ScriptShare | null {
  const counts = new Map<string, number>();
  let letters = 0;
  let latin = 0;
  for (let index = 0; index < text.length; index++) {
    const script = scriptOf(text.charCodeAt(index));
    if (script === null) continue;
    letters++;
    if (script === 'Latn') latin++;
    else counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  if (latin > letters * 0.6) return { script: 'Latn', letters: latin };
  const [kana, han] = [counts.get('Kana') ?? 0, counts.get('Hani') ?? 0];
  if (kana > (kana + han) * 0.08) counts.set('Kana', kana + han).delete('Hani');
  else counts.set('Hani', kana + han).delete('Kana');
  for (const [script, count] of counts) if (count > letters * 0.6) return { script, letters: count };
  return null;
}

/** Whether a language (ISO 639) is written in a script. */
export function isWrittenIn(language: string, script: string): boolean {
  const more = MORE_SCRIPTS[language];
  if (more !== undefined) return more.includes(script);
  return usualScript(language) === script;
}

const usualScript = remember((language): string | null => {
  const usual = new Intl.Locale(language).maximize().script ?? null;
  if (usual !== null && /^Han[st]$/.test(usual)) return 'Hani';
  return usual === 'Jpan' ? 'Kana' : usual === 'Kore' ? 'Hang' : usual;
});

function scriptOf(code: number): string | null {
  if (code < 0x370) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? 'Latn' : code >= 0xc0 && code < 0x250 ? 'Latn' : null;
  let [low, high] = [0, RANGES.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = RANGES[middle];
    if (range === undefined) return null;
    if (code < range[0]) high = middle - 1;
    else if (code > range[1]) low = middle + 1;
    else return range[2];
  }
  return null;
}

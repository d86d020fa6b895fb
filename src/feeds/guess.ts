import { TextDecoder } from '@exodus/bytes/encoding.js';

/** Enough to tell, and no more work than that. */
const SAMPLE_BYTES = 65_536;
const CYRILLIC = ['windows-1251', 'koi8-u'];
const CENTRAL_EUROPEAN = ['windows-1250', 'iso-8859-2'];

/** Encodings that feeds of a language came in before UTF-8, commonest first. By primary language tag, or with region where that tells. */
const BY_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  ...named('ru uk be bg mk kk ky tg mn tt', CYRILLIC),
  ...named('ar fa ur ps ckb ug', ['windows-1256']),
  ...named('he iw yi', ['windows-1255']),
  ...named('el', ['windows-1253']),
  ...named('tr az', ['windows-1254']),
  ...named('lt lv et', ['windows-1257']),
  ...named('vi', ['windows-1258']),
  ...named('th', ['windows-874']),
  ...named('pl cs sk hu ro hr sl bs sq', CENTRAL_EUROPEAN),
  ...named('sr sh', [...CYRILLIC, ...CENTRAL_EUROPEAN]),
  ...named('zh zh-cn zh-sg zh-hans', ['gb18030', 'big5']),
  ...named('zh-tw zh-hk zh-mo zh-hant', ['big5', 'gb18030']),
  ...named('ja', ['shift_jis', 'euc-jp']),
  ...named('ko', ['euc-kr']),
};

/**
 * The encoding of a document that declares none and is not UTF-8, or null where nothing tells: by the language it declares, else only
 * Cyrillic, whose two encodings exchange capitals and small letters and so cannot be mistaken for anything else.
 */
export function guessEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const language = declaredLanguage(sample);
  if (language === null) return best(sample, CYRILLIC, isCyrillic);
  const candidates = BY_LANGUAGE[language] ?? BY_LANGUAGE[language.split('-')[0] ?? ''];
  return candidates === undefined ? null : best(sample, candidates, isPlausible);
}

function named(languages: string, encodings: readonly string[]): Record<string, readonly string[]> {
  return Object.fromEntries(languages.split(' ').map((language) => [language, encodings]));
}

/** The language the feed says it is in, in lower case. */
function declaredLanguage(sample: Uint8Array): string | null {
  const start = Buffer.from(sample.subarray(0, 8192)).toString('latin1');
  const found = /<(?:dc:)?language>\s*([a-z]{2,3}(?:[-_][a-z]{2,4})?)\s*<|\sxml:lang\s*=\s*["']([a-z]{2,3}(?:[-_][a-z]{2,4})?)["']/i.exec(
    start,
  );
  return (found?.[1] ?? found?.[2])?.toLowerCase().replace('_', '-') ?? null;
}

function best(sample: Uint8Array, candidates: readonly string[], accepts: (reading: Reading) => boolean): string | null {
  const readings = candidates.map((encoding) => read(sample, encoding)).filter(accepts);
  return readings.toSorted((a, b) => score(b) - score(a))[0]?.encoding ?? null;
}

/** How a text looks when it is read in one encoding; only what is not ASCII counts. */
interface Reading {
  readonly encoding: string;
  readonly letters: number;
  /** Symbols and controls that no text is full of; dashes, quotes and the like aside. */
  readonly oddities: number;
  /** Capitals behind a small letter: a wrong reading's mark. */
  readonly misplaced: number;
  readonly capitals: number;
  readonly cyrillic: number;
  readonly vowels: number;
  /** Letters of whole words: Japanese kana, common Han and Hangul. */
  readonly usual: number;
}

function read(sample: Uint8Array, encoding: string): Reading {
  // The sample may cut a character in two.
  const text = new TextDecoder(encoding)
    .decode(sample)
    .slice(0, -1)
    .replace(/[\0-\u007f]+/g, ' ');
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return {
    encoding,
    letters: count(/[\p{L}\p{M}]/gu),
    oddities: count(/[^\p{L}\p{M}\p{P}\s\u00a0№°€\u200c-\u200f\u3000-\u303f\uff00-\uff60]|[\uff61-\uff9f\ufffd]/gu),
    misplaced: count(/(?<=\p{Ll})\p{Lu}/gu),
    capitals: count(/\p{Lu}/gu),
    cyrillic: count(/\p{Script=Cyrillic}/gu),
    vowels: count(/[аеёиоуыэюяіїє]/giu),
    usual: count(/[\u3041-\u30fe\u4e00-\u9fa5\uac00-\ud7a3]/gu),
  };
}

function score({ letters, oddities, misplaced, usual }: Reading): number {
  return (letters + usual - 4 * oddities - 4 * misplaced) / Math.max(1, letters + oddities);
}

function isPlausible({ letters, oddities, misplaced }: Reading): boolean {
  return letters > 0 && oddities + misplaced <= letters / 10;
}

/** Hebrew, read as Cyrillic, has no capitals or nothing else; Greek and Arabic mix them; Latin has other letters; none has the vowels. */
function isCyrillic({ letters, capitals, cyrillic, vowels, misplaced, oddities }: Reading): boolean {
  const hasCase = capitals > 0 && capitals <= letters * 0.4;
  const isPronounceable = vowels >= letters / 3 && vowels <= letters * 0.6;
  return cyrillic >= 12 && cyrillic >= letters * 0.95 && hasCase && isPronounceable && misplaced + oddities <= letters / 50;
}

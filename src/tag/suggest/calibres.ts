import { AMMUNITION, CARTRIDGES, CERTAIN_BORES, DOUBTFUL_BORES, OTHER_MEASURES } from '../data/calibres.ts';
import type { Field } from '../tokens.ts';

export interface Calibre {
  /** Such as `7-62x39mm` or `122mm`. */
  readonly id: string;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

const UNIT = '(?:mm|мм|ملم|ملیمتر|ملليمتر|מ"מ|millimet(?:er|re)s?|миллиметр\\p{L}*|міліметр\\p{L}*)(?!\\p{L})';
/** Read only where a number begins: "7.62 × 39 mm", "7,62х39", "122-mm", "155 mm". */
const CALIBRE = new RegExp(
  `(\\d{1,3})(?:[.,](\\d{1,2}))?(?:[ \\u00a0\\u202f]?[x×х*][ \\u00a0\\u202f]?(\\d{2,3})(?!\\d))?(?:[ \\u00a0\\u202f]?[-‑–]?[ \\u00a0\\u202f]?(${UNIT}))?`,
  'uy',
);

/** Words this near tell a gun from a film. */
const NEARBY = 7;

/** Calibres of a field in text order; numbers that are none (35 mm film, 20 mm of rain) are left out. */
export function calibresIn(field: Field): Calibre[] {
  const found: Calibre[] = [];
  const { text, tokens } = field;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !isDigit(text.charCodeAt(token.start)) || /[\d.,\p{L}]$/u.test(text.charAt(token.start - 1))) continue;
    CALIBRE.lastIndex = token.start;
    const match = CALIBRE.exec(text);
    const id = match ? idOf(match) : null;
    if (!match || id === null) continue;
    const end = token.start + match[0].trimEnd().length;
    let last = at;
    while ((tokens[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= end) last++;
    if (tokens[last]?.end === end && isOfGun(field, id, at, last)) found.push({ id, first: at, last, start: token.start, end });
    at = last;
  }
  return found;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Without its unit only a known cartridge counts. */
function idOf([, whole = '', fraction, length, unit]: RegExpExecArray): string | null {
  const bore = fraction === undefined ? whole : `${whole}-${fraction}`;
  if (length !== undefined && CARTRIDGES.has(`${bore}x${length}`)) return `${bore}x${length}mm`;
  if (unit === undefined || length !== undefined) return null;
  return CERTAIN_BORES.has(bore) || DOUBTFUL_BORES.has(bore) ? `${bore}mm` : null;
}

function isOfGun({ tokens }: Field, id: string, first: number, last: number): boolean {
  if (id.includes('x')) return true;
  let isArmed = false;
  for (let at = Math.max(0, first - NEARBY); at <= last + NEARBY; at++) {
    const key = tokens[at]?.key;
    if (key === undefined) continue;
    if (OTHER_MEASURES.has(key)) return false;
    isArmed ||= isAmmunition(key);
  }
  return isArmed || CERTAIN_BORES.has(id.slice(0, -2));
}

const isAmmunition = (key: string): boolean => AMMUNITION.some((stem) => key.startsWith(stem));

/** `7-62x39mm` as people write it. */
export function calibreName(id: string): string {
  const [bore = '', length] = id.slice(0, -2).split('x');
  const decimal = bore.replace('-', '.');
  return length === undefined ? `${decimal} mm` : `${decimal} × ${length} mm`;
}

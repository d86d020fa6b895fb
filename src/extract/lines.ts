import { joinLines, type TextLine } from './block-text.ts';
import { BOX_HEADINGS, LINE_RULES, LINE_TAILS, type LineRule } from './line-rules.ts';

/** Characters above which a line is never taken for the title of another article. */
const LONGEST_LINK = 200;

/** Above the first paragraph of running text, below the last one, or between. */
type Zone = 'lead' | 'body' | 'tail';

/** Article text from lines: without the lines that outlets put between paragraphs, without the title above the first paragraph. */
export function articleText(lines: readonly TextLine[], titles: readonly string[]): string {
  const trimmed = lines.map((line) => ({ ...line, text: withoutTail(line.text) })).filter(({ text }) => text !== '');
  const firstProse = trimmed.findIndex(({ text, linked }) => isProse(text) && !linked);
  const lastProse = trimmed.findLastIndex(({ text, linked }) => isProse(text) && !linked);
  const headings = new Set(titles.map(comparable));
  const menuAbove = trimmed.filter(({ linked }, index) => linked && index < firstProse).length > 1;
  let inBox = false;
  const kept = trimmed.filter((line, index) => {
    const zone: Zone = index < firstProse ? 'lead' : lastProse !== -1 && index > lastProse ? 'tail' : 'body';
    if (BOX_HEADINGS.test(line.text)) inBox = line.paragraph;
    else if (inBox) inBox = !isSentence(line.text) && line.text.length < LONGEST_LINK;
    if (inBox || matchesRule(line.text, zone === 'lead')) return false;
    if (zone === 'lead' && headings.has(comparable(line.text))) return false;
    return !isCrossReference(line, zone, menuAbove);
  });
  return joinLines(kept);
}

/** The rule that takes a line out, for tests and explanations; null where it stays. */
export function lineRule(text: string, inLead: boolean): LineRule | null {
  return (
    LINE_RULES.find(({ pattern, longest, zone }) => text.length <= longest && (zone !== 'lead' || inLead) && pattern.test(text)) ?? null
  );
}

function matchesRule(text: string, inLead: boolean): boolean {
  return lineRule(text, inLead) !== null;
}

/** A line that is nothing but a link: a menu above the text, another article's title in capitals inside it, anything below it. */
function isCrossReference({ text, linked, paragraph }: TextLine, zone: Zone, menuAbove: boolean): boolean {
  if (!linked || text.length > LONGEST_LINK) return false;
  if (zone === 'tail' || (zone === 'lead' && menuAbove)) return true;
  return zone === 'body' && paragraph && isCapitals(text);
}

/** Nearly all of it: acronyms take a small s in the plural. */
function isCapitals(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= 4 && small * 10 <= capitals && /\p{L}\s+\p{L}/u.test(text);
}

/** Running text of the article; scripts that end no sentence with a mark are told by length alone. */
function isProse(text: string): boolean {
  const shortest = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text) ? 25 : 80;
  return (isSentence(text) && text.length >= shortest) || text.length >= LONGEST_LINK;
}

function isSentence(text: string): boolean {
  return /[.!?…。！？؟।։።][\p{Pe}\p{Pf}"'”’»]*\s*$/u.test(text.slice(-20));
}

function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function withoutTail(text: string): string {
  return LINE_TAILS.reduce((rest, tail) => (rest.length > 0 ? rest.replace(tail, '') : rest), text);
}

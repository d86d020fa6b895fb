import { joinLines, type TextLine as FullLine } from './block-text.ts';
import { invites, labelRule } from './labels.ts';
import { headsBox, headsComments, headsReply } from './headings.ts';
import { openingsOf } from './line-patterns.ts';
import { LINE_RULES, LINE_TAILS, type LineRule, TAIL_SIGN } from './line-rules.ts';

/** Characters above which a line is never taken for the title of another article. */
const LONGEST_LINK = 200;
/** Characters of running text above a heading of comments; less is no article. */
const ENOUGH = 300;
/** The same where it is marked as a heading. */
const FEWEST = 100;
/** Lines at the end of the text where notes about its author stand. */
const END_LINES = 4;
const MENU_LINKS = 0.6;
const FEWEST_ITEMS = 2;
const LONGEST_ITEM = 40;
const SHORTEST_SENTENCE = 30;
const SHORTEST_PROSE = 80;
/** The same in scripts that say as much in fewer characters. */
const SHORTEST_DENSE = 25;
/** Characters of the longest thing that sticks to the end of a line. */
const LONGEST_TAIL = 80;

type TextLine = Pick<FullLine, 'text' | 'paragraph' | 'linked'> & {
  readonly heading?: number;
  readonly links?: number;
  readonly length?: number;
};

/** Above the first paragraph of running text, below the last one, or between. */
type Zone = 'lead' | 'body' | 'tail';

/** Article text from lines: without the lines that outlets put between paragraphs, without the title above the first paragraph. */
export function articleText(lines: readonly TextLine[], titles: readonly string[]): string {
  const trimmed = withoutComments(lines.map(withoutTail).filter(({ text }) => text !== ''));
  // A text of short sentences has paragraphs too.
  const reads = trimmed.some(isParagraph) ? isParagraph : isShortParagraph;
  const firstProse = trimmed.findIndex(reads);
  const lastProse = trimmed.findLastIndex(reads);
  const headings = new Set(titles.map(comparable));
  const headline = trimmed.findIndex(
    ({ text, heading }, index) => (firstProse === -1 ? heading === 1 : index < firstProse) && headings.has(comparable(text)),
  );
  const menuAbove = trimmed.filter(({ linked }, index) => linked && index < firstProse).length > 1;
  /** Level of the heading of the box that lines stand in, 9 for a plain line; 0 outside boxes. */
  let box = 0;
  const kept = trimmed.filter((line, index) => {
    const zone: Zone = index < firstProse ? 'lead' : lastProse !== -1 && index > lastProse ? 'tail' : 'body';
    const level = line.heading === undefined || line.heading === 0 ? 9 : line.heading;
    if (headsBox(line.text)) box = line.paragraph ? level : 0;
    else if (box > 0 && endsBox(line, level, box)) box = 0;
    if (box > 0 || lineRule(line.text, { lead: zone === 'lead', end: index >= trimmed.length - END_LINES }) !== null) return false;
    if (isMenu(line)) return false;
    if (index <= headline || (zone === 'lead' && headings.has(comparable(line.text)))) return false;
    return !isCrossReference(line, zone, menuAbove);
  });
  return joinLines(withoutLastHeadings(kept));
}

/** Everything above the heading that readers write under, where there is an article above it. */
function withoutComments<Line extends TextLine>(lines: readonly Line[]): readonly Line[] {
  let prose = 0;
  for (const [index, line] of lines.entries()) {
    const { text } = line;
    if (prose >= FEWEST && isEndOfText(line, prose)) return lines.slice(0, index);
    if (isProse(text)) prose += text.length;
  }
  return lines;
}

/** A plain line may be the link to the comments that stands above the text. */
function isEndOfText({ text, heading = 0, linked }: TextLine, prose: number): boolean {
  if (prose < ENOUGH && (heading === 0 || linked)) return false;
  return headsComments(text) || (heading > 1 && headsReply(text));
}

/** A heading with nothing under it headed what is no part of the text. */
function withoutLastHeadings<Line extends TextLine>(lines: readonly Line[]): readonly Line[] {
  let end = lines.length;
  while (end > 1 && (lines[end - 1]?.heading ?? 0) > 0 && !isSentence(lines[end - 1]?.text ?? '')) end--;
  return lines.slice(0, end);
}

/** What reads as a sentence is the article's again, and so is a heading that does not stand below the box's own. */
function endsBox(line: TextLine, level: number, box: number): boolean {
  return isSentence(line.text) || line.text.length >= LONGEST_LINK || (level < 9 && level <= box && !line.linked);
}

/** Where a line stands, for rules that look at it there only. */
interface Place {
  readonly lead: boolean;
  readonly end: boolean;
}

/** UTF-16 units of the longest line that any rule looks at. */
const LONGEST_RULED = Math.max(...LINE_RULES.map(({ longest }) => longest));
const byName = new Map(LINE_RULES.map((rule) => [rule.name, rule]));

/** The rule that takes a line out, for tests and explanations; null where it stays. */
export function lineRule(text: string, place: Place): LineRule | null {
  const labelled = labelRule(text);
  if (labelled !== null) return byName.get(labelled) ?? null;
  if (text.length > LONGEST_RULED) return null;
  const openings = openingsOf(text);
  const found = LINE_RULES.find(
    ({ longest, zone, sign, pattern, reads }) =>
      text.length <= longest &&
      (zone === undefined || place[zone]) &&
      (sign === undefined || sign.test(text)) &&
      (reads === undefined
        ? openings.some((opening) => pattern.test(opening))
        : pattern.test(reads === 'exact' ? text : (openings[0] ?? ''))),
  );
  return found ?? (invites(text) ? (byName.get('invitation') ?? null) : null);
}

/** Links side by side: `Home | World | Letters`. */
function isMenu({ text, linked, links, length }: TextLine): boolean {
  if (text.length > LONGEST_LINK || !(linked || (links !== undefined && length !== undefined && links > length * MENU_LINKS))) return false;
  const items = text.split(/\s[|·•»›/–—-]\s|\s*\|\s*|\]\s*\[/);
  return items.length >= FEWEST_ITEMS && items.every((item) => item.length <= LONGEST_ITEM);
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

function isParagraph({ text, linked }: TextLine): boolean {
  return !linked && isProse(text);
}

function isShortParagraph({ text, linked, heading = 0 }: TextLine): boolean {
  return !linked && heading === 0 && text.length >= SHORTEST_SENTENCE && isSentence(text);
}

/** Running text of the article; scripts that end no sentence with a mark are told by length alone. */
function isProse(text: string): boolean {
  if (text.length >= LONGEST_LINK) return true;
  if (text.length < SHORTEST_DENSE || !isSentence(text)) return false;
  return text.length >= SHORTEST_PROSE || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);
}

function isSentence(text: string): boolean {
  return /[.!?…。！？؟।։።][\p{Pe}\p{Pf}"'”’»]*\s*$/u.test(text.slice(-20));
}

/** Letters and digits only, for telling whether two headlines are the same. */
export function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function withoutTail(line: TextLine): TextLine {
  const { text } = line;
  const from = Math.max(0, text.length - LONGEST_TAIL);
  const end = text.slice(from);
  if (!TAIL_SIGN.test(end)) return line;
  const rest = LINE_TAILS.reduce((left, tail) => left.replace(tail, ''), end);
  return rest.length === end.length ? line : { ...line, text: (text.slice(0, from) + rest).trimEnd() };
}

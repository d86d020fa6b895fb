import { LABEL_WORDS } from './label-words.ts';
import { OPENING_WORDS } from './opening-words.ts';

export type LabelRule = keyof typeof LABEL_WORDS;

/** What may follow a label, and how long the line may be. */
interface Use {
  readonly alone: boolean;
  /** Shape of what follows a colon or the like; null where nothing may. */
  readonly rest: RegExp | null;
  /** UTF-16 units. */
  readonly longest: number;
}

const USES: Readonly<Record<LabelRule, Use>> = {
  'read-more': { alone: true, rest: /\S/, longest: 240 },
  share: { alone: true, rest: null, longest: 60 },
  advert: { alone: true, rest: null, longest: 60 },
  newsletter: { alone: true, rest: null, longest: 60 },
  'photo-credit': { alone: false, rest: /\S/, longest: 140 },
  'filed-under': { alone: false, rest: /\S/, longest: 200 },
  dated: { alone: false, rest: /^[^.!?]{0,30}\p{Nd}[^!?]*$/u, longest: 90 },
};

/** UTF-16 units of the longest label. */
const LONGEST_LABEL = 50;
/** UTF-16 units of a label that needs no colon. */
const FEWEST = 6;
/** Longest line that a label may begin. */
const LONGEST = 240;

const byLabel = new Map(
  Object.keys(USES).flatMap((name) => {
    const rule = isRule(name) ? name : null;
    return rule === null ? [] : LABEL_WORDS[rule].flatMap((row) => row.split('|').map((label): [string, LabelRule] => [label, rule]));
  }),
);

function isRule(name: string): name is LabelRule {
  return name in LABEL_WORDS;
}

/** A colon or what stands for one. A hyphen is part of many words. */
const MARK = /[:：|»>›→–—（(]/;
const BEFORE = /^[^\p{L}\p{N}]{1,3}/u;
const AFTER = /[\s.:：!…»>›→|*\u2022]+$/;

/** The rule that a line falls under by the label that it is or begins with; null for none. Constant time for a line of any length. */
export function labelRule(line: string): LabelRule | null {
  if (line.length > LONGEST) return null;
  const text = withoutBullet(line);
  if (text.length <= LONGEST_LABEL) {
    const rule = byLabel.get(label(text.replace(AFTER, '')));
    if (rule !== undefined && USES[rule].alone && line.length <= USES[rule].longest) return rule;
  }
  const mark = text.slice(0, LONGEST_LABEL).search(MARK);
  if (mark > 0) return followed(label(text.slice(0, mark).trimEnd()), text.slice(mark + 1), line.length);
  // `Publicerad 12 maj`: a moment needs no colon.
  const digit = text.slice(0, LONGEST_LABEL).search(/\p{Nd}/u);
  if (digit <= FEWEST) return null;
  const rule = followed(label(text.slice(0, digit).trimEnd()), text.slice(digit), line.length);
  return rule === 'dated' ? rule : null;
}

function followed(head: string, rest: string, length: number): LabelRule | null {
  const rule = byLabel.get(head);
  if (rule === undefined) return null;
  const use = USES[rule];
  return use.rest !== null && length <= use.longest && use.rest.test(rest.trimStart()) ? rule : null;
}

/** A line without what stands around it, in lower case. */
export function comparableLabel(line: string): string {
  return label(withoutBullet(line).replace(AFTER, ''));
}

function withoutBullet(line: string): string {
  return BEFORE.test(line) ? line.replace(BEFORE, '') : line;
}

function label(text: string): string {
  return text.toLowerCase().replaceAll("'", '’');
}

/** Characters by which openings are looked up. */
const KEY = 3;
const LONGEST_OPENING = 60;
/** UTF-16 units above which a line is a paragraph, however it begins. */
const LONGEST_INVITATION = 220;

const openings = Map.groupBy(
  OPENING_WORDS.flatMap((row) => row.split('|')),
  (opening) => opening.slice(0, KEY),
);

/** Whether a line asks readers to follow, subscribe, write or the like. */
export function invites(line: string): boolean {
  if (line.length > LONGEST_INVITATION) return false;
  const start = label(withoutBullet(line).slice(0, LONGEST_OPENING));
  return openings.get(start.slice(0, KEY))?.some((opening) => start.startsWith(opening) && isWhole(start, opening)) ?? false;
}

/** No word goes on where the opening ends. */
function isWhole(start: string, { length }: string): boolean {
  return !LATIN.test(start.slice(length - 1, length + 1));
}

const LATIN = /^[a-zà-ɏа-я]{2}$/;

import { registrable } from './canonical.ts';

/** ` | `, ` - `, ` – `, ` :: ` and the like, with space around; a bar needs none, a colon none before it. */
const SEPARATOR =
  /\s+(?:[|\u2013\u2014\u2015\u00b7\u2022\u00bb\u00ab\u203a\u2039\u2190\u2192~\u30fb/<>-]+|::|\|\|)\s+|\s*[|_｜¦│┃丨]+\s*|\s+[-–—|»«:]+$/u;
const SEPARATORS = new RegExp(SEPARATOR, 'gu');
const COLON = /^([^:：]{2,40})[:：]\s+/u;
/** What follows a last colon or stands in brackets of the site's own; goes only where it is the site's name. */
const LAST_COLON = /\s*[:：]\s*(?=[^:：]{2,40}$)/u;
const PUBLISHED_NOTE = /\s*\((?:published|updated)\s[^)]{0,30}\)$/iu;
/** A short last part behind a bar is a section or a site; behind a dash it may be the headline's own. */
const BAR_PART = /\s*[|｜│┃丨]\s*([^|｜│┃丨]{2,30})$/u;
const BEYOND_ASCII = /[\x80-\uffff]/;
const MOST_PARTS = 6;
const SAME = 0.4;
const BANNER = 0.8;
const FEW_RUNS = 4;
/** Words a site sets before or behind its name. */
const SITE_WORDS =
  'news|online|english|en|com|net|org|co|uk|us|media|agency|newsagency|newspaper|tv|live|daily|magazine|blog|world|international|africa|asia|europe|mobile|edition|official|website|site|home|homepage|arabic|عربي|عربية|نيوز';
const ONLY_SITE_WORDS = new RegExp(`^(?:${SITE_WORDS})*$`, 'u');

interface Site {
  readonly name: string | null;
  readonly url: string;
}

/** Compacted: the site's name and its host, whole and in parts; `label` is what somebody registered. */
interface SiteNames {
  readonly names: readonly string[];
  readonly label: string;
}

/**
 * The headline readers see, where what the page states elsewhere says much the same; else the first statement that says more than the
 * site's name. Without the site's name at its end or beginning; a part that is not the site's goes only where another candidate gives
 * the title without it. `lines` are no candidates, they only confirm.
 */
export function articleTitle(stated: readonly string[], headings: readonly string[], lines: readonly string[], site: Site): string | null {
  const own = siteNames(site);
  const known = new KnownLines([...stated, ...headings], lines);
  const plain = (some: readonly string[]): readonly string[] =>
    some.map((title) => withoutSite(title, own, known)).filter((title) => title !== '' && !isSite(title, own));
  const [said, shown] = [plain([...new Set(stated)]), plain([...new Set(headings)])];
  const headline =
    shown.find((heading) => said.some((title) => sameness(heading, title) >= SAME && !isLastPart(heading, title))) ?? said[0] ?? shown[0];
  return headline === undefined ? null : untruncated(headline, said);
}

/** Whether a title has a part that may be another thing's. */
export function hasSeparator(title: string): boolean {
  return SEPARATOR.test(title);
}

/** Whether a heading is what a title has behind its last separator: the site's name, as its banner has it. */
function isLastPart(heading: string, title: string): boolean {
  const last = [...title.matchAll(SEPARATORS)].at(-1);
  return last !== undefined && sameness(heading, title.slice(last.index + last[0].length)) >= BANNER;
}

/** Share of the shorter line's runs of three characters that the longer has too: works in any script. */
function sameness(one: string, other: string): number {
  const [left, right] = [runs(one), runs(other)];
  const [short, long] = left.size < right.size ? [left, right] : [right, left];
  if (short.size < FEW_RUNS) return 0;
  return [...short].filter((run) => long.has(run)).length / short.size;
}

function runs(line: string): ReadonlySet<string> {
  const text = compacted(line);
  const found = new Set<string>();
  for (let index = 0; index + 3 <= text.length; index++) found.add(text.slice(index, index + 3));
  return found;
}

/** A headline cut with dots is given whole by another place of the page. */
function untruncated(first: string, others: readonly string[]): string {
  const cut = /^(.{15,}?)\s*(?:…|\.{3})$/u.exec(first)?.[1];
  const stem = cut === undefined ? null : compacted(cut);
  return others.find((other) => stem !== null && other.length > first.length && compacted(other).startsWith(stem)) ?? first;
}

function withoutSite(title: string, site: SiteNames, known: KnownLines): string {
  let rest = title;
  for (let round = 0; round < MOST_PARTS; round++) {
    const shorter = trimmedEnd(rest, site, known) ?? trimmedStart(rest, site, known);
    if (shorter === null) return rest;
    rest = shorter;
  }
  return rest;
}

function trimmedEnd(title: string, site: SiteNames, known: KnownLines): string | null {
  const separators = [...title.matchAll(SEPARATORS)];
  const note = PUBLISHED_NOTE.exec(title);
  if (note !== null) return title.slice(0, note.index);
  const colon = LAST_COLON.exec(title);
  if (colon !== null && colon.index > 0 && isSite(title.slice(colon.index + colon[0].length), site)) return title.slice(0, colon.index);
  const last = separators.at(-1);
  if (last === undefined) return null;
  if (isShortPart(title)) return title.slice(0, last.index).trim();
  const head = title.slice(0, last.index).trim();
  const isRepeated = separators.some(({ index }) => index > 0 && known.has(compacted(title.slice(0, index))));
  return head !== '' && (isSite(title.slice(last.index + last[0].length), site) || isRepeated) ? head : null;
}

/** Three words at most behind a bar, and much more than that before it. */
function isShortPart(title: string): boolean {
  const part = BAR_PART.exec(title)?.[1];
  return (
    part !== undefined && part.trim().split(/\s+/).length <= 3 && part.length * 2 < title.length - part.length && !/[?!.…]$/u.test(part)
  );
}

function trimmedStart(title: string, site: SiteNames, known: KnownLines): string | null {
  const first = SEPARATOR.exec(title);
  const colon = COLON.exec(title);
  const lead = [first === null ? null : { name: title.slice(0, first.index), end: first.index + first[0].length }].concat(
    colon === null ? [] : [{ name: colon[1] ?? '', end: colon[0].length }],
  );
  for (const one of lead) {
    const tail = one === null ? '' : title.slice(one.end).trim();
    const isRepeated = first !== null && one?.end === first.index + first[0].length && known.has(compacted(tail));
    if (tail !== '' && one !== null && (isSite(one.name, site) || isRepeated)) return tail;
  }
  return null;
}

/** The site's name or its host, in any spelling ("The Example Times", "example-times.com"), with or without a section beside it. */
function isSite(part: string, { names, label }: SiteNames): boolean {
  const compact = compacted(part);
  if (compact === '') return true;
  return names.some((known) => compact === known || isExtended(compact, known) || isExtended(known, compact)) || isInitials(part, label);
}

function siteNames({ name, url }: Site): SiteNames {
  const host = URL.parse(url)?.hostname ?? '';
  const domain = registrable(host);
  const label = compacted(domain.split('.')[0] ?? '');
  const names = [compacted(name ?? ''), label, compacted(domain), compacted(host.replace(/^www\./, ''))];
  return { names: [...new Set(names)].filter((known) => known !== ''), label };
}

/** Whether the longer one is the shorter with nothing but "the" and words of the trade around it. */
function isExtended(longer: string, shorter: string): boolean {
  if (shorter.length < 3) return longer === `the${shorter}`;
  const index = longer.indexOf(shorter);
  const isWhole = shorter.length >= 4 || index === 0 || longer.startsWith(`the${shorter}`);
  return (
    index !== -1 &&
    isWhole &&
    ONLY_SITE_WORDS.test(longer.slice(0, index).replace(/^the/, '')) &&
    ONLY_SITE_WORDS.test(longer.slice(index + shorter.length))
  );
}

/** "The New York Courier" for nyc.example or tnyc.example. */
function isInitials(part: string, label: string): boolean {
  const words = part.match(/[\p{L}\p{N}]+/gu) ?? [];
  const initials = words.map((word) => word[0]?.toLowerCase()).join('');
  return (
    words.length >= 3 &&
    label.length >= 3 &&
    (initials === label || initials.replace(/^t/, '') === label) &&
    words.every((word) => /^\p{Lu}|^(?:of|the|and|de)$/u.test(word))
  );
}

/** What the page says elsewhere, to find a piece of a title among it. */
class KnownLines {
  readonly #said: ReadonlySet<string>;
  readonly #lines: readonly string[];

  constructor(said: readonly string[], lines: readonly string[]) {
    this.#said = new Set(said.map(compacted));
    this.#lines = lines;
  }

  has(compact: string): boolean {
    // Lower case may be twice as long; most of a page's lines are too short.
    return this.#said.has(compact) || this.#lines.some((line) => line.length * 2 >= compact.length && compacted(line) === compact);
  }
}

function compacted(text: string): string {
  const lower = text.toLowerCase();
  return BEYOND_ASCII.test(lower) ? lower.replace(/[^\p{L}\p{N}]+/gu, '') : lower.replace(/[^a-z0-9]+/g, '');
}

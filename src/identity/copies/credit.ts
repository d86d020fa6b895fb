import type { AgencyCredit } from '../../domain/copies.ts';
import { agencyCalled, agencyIn, type NamedAgency, withoutAgencies } from './agencies.ts';

export interface FoundDateline extends NamedAgency {
  /** Where the report begins. */
  readonly bodyStart: number;
}

export interface FoundSignOff extends NamedAgency {
  /** Where the report ends. */
  readonly bodyEnd: number;
}

/** A dateline stands at the beginning of the first paragraph, after a byline and such. */
const MOST_LINES = 3;
const LONGEST_BEFORE = 100;
const HEAD = 130;
const LONGEST_PLACE = 75;

/** The agency that a dateline, a byline or a sign-off names as the author; a mere mention ("told Reuters") is none. */
export function creditOf(article: { readonly title: string; readonly text: string; readonly byline: string | null }): AgencyCredit | null {
  const dateline = findDateline(article.text);
  if (dateline) return credit(dateline, 'text', 'dateline');
  const byline = article.byline === null ? null : inByline(article.byline);
  if (byline) return credit(byline, 'byline', 'byline');
  const signOff = findSignOff(article.text);
  if (signOff) return credit(signOff, 'text', 'sign-off');
  const title = findSignOff(article.title);
  return title && title.bodyEnd > 0 ? credit(title, 'title', 'sign-off') : null;
}

function credit({ agency, start, end }: NamedAgency, field: AgencyCredit['field'], rule: string): AgencyCredit {
  return { agency, field, start, end, rule };
}

let lastDateline: { readonly text: string; readonly found: FoundDateline | null } = { text: '', found: null };

/** One text is asked for its credit, and for where the report begins. */
export function findDateline(text: string): FoundDateline | null {
  if (text !== lastDateline.text) lastDateline = { text, found: lookForDateline(text) };
  return lastDateline.found;
}

function lookForDateline(text: string): FoundDateline | null {
  let start = 0;
  for (let line = 0; line < MOST_LINES && start < text.length; line += 1) {
    start += /^\s*/u.exec(text.slice(start, start + HEAD))?.[0].length ?? 0;
    const head = text.slice(start, start + HEAD).split('\n', 1)[0] ?? '';
    const found = bracketed(head) ?? numbered(head) ?? separated(head);
    if (found && /\S/u.test(text.slice(start + found.bodyStart))) return moved(found, start);
    const next = text.indexOf('\n', start);
    if (next < 0 || next - start > LONGEST_BEFORE) return null;
    start = next + 1;
  }
  return null;
}

function moved(found: FoundDateline, by: number): FoundDateline {
  return { agency: found.agency, start: found.start + by, end: found.end + by, bodyStart: found.bodyStart + by };
}

const BRACKET = /[(（[【/]\s*([^()（）[\]【】/\n]{1,40}?)\s*[)）\]】/]/gu;
const DASH_NEXT = /^\s*(?:\.?\s?[-—–]{1,2}|[:：.=,])\s*/u;

/** `BEIRUT, Jan 3 (Reuters) -`, `NEW DELHI, April 7 (PTI) Nepal`, `МОСКВА, 3 мая. /ТАСС/.`, `[東京 3日 ロイター]`. */
function bracketed(head: string): FoundDateline | null {
  for (const match of head.matchAll(BRACKET)) {
    const [whole, inside = ''] = match;
    const place = head.slice(0, match.index);
    const named = place.length <= LONGEST_PLACE && !PICTURE.test(inside) ? agencyIn(inside) : null;
    if (!named || agencyIn(place)) continue;
    const after = head.slice(match.index + whole.length);
    const dash = DASH_NEXT.exec(after);
    const certain = place.trim() === '' || isInCapitals(place) || /\d/.test(place);
    if (!isPlaceAndDay(place) || !(dash || certain) || (!dash && /^\s*\p{Ll}/u.test(after) && !certain)) continue;
    const from = match.index + whole.indexOf(inside) + named.start;
    const bodyStart = match.index + whole.length + (dash?.[0].length ?? /^\s*/u.exec(after)?.[0].length ?? 0);
    return { agency: named.agency, start: from, end: from + named.end - named.start, bodyStart };
  }
  return null;
}

const DATED = /^[（(【]?(\p{Script=Han}{2,4}?[社网網])[\p{Script=Han}·]{0,12}?\d{1,2}月\d{1,2}日(?:电|電|讯|訊|消息)?[）)】]?\s*/u;

/** `新华社北京1月3日电`. */
function numbered(head: string): FoundDateline | null {
  const found = DATED.exec(head);
  const named = found ? agencyIn(found[0]) : null;
  return found && named ? { ...named, bodyStart: found[0].length } : null;
}

const SIGN_BEFORE = /[-—–,./]\s*$|\d\s*$/u;
const SIGN_AFTER = /^\s*(?:[-—–]{1,2}\s*|[:：]\s*|\.(?:RU|ru)?\s*(?:[-—–]\s*)?|\/\s*[-—–:]?\s*)/u;

/** `Киев. 3 января. ИНТЕРФАКС -`, `Tehran, Jan 3, IRNA –`, `دمشق-سانا:`, `AFP - `. */
function separated(head: string): FoundDateline | null {
  const named = agencyIn(head.slice(0, LONGEST_PLACE));
  if (!named) return null;
  const place = head.slice(0, named.start);
  const after = SIGN_AFTER.exec(head.slice(named.end));
  if (!after || !isPlaceAndDay(place)) return null;
  if (place.trim() === '' ? !/^\s+[-—–]{1,2}\s+(?!\p{Ll})/u.test(head.slice(named.end)) : !SIGN_BEFORE.test(place)) return null;
  return { ...named, bodyStart: named.end + after[0].length };
}

/** Words that stand in datelines in small letters: months and particles are short, "said" and "told" must not pass. */
const SENTENCE = /[!?;"“”«»]|\. \p{L}+ \p{L}+ \p{L}+|\b(?:said|says|told|reported|according|citing|by)\b/iu;
const SMALL_WORDS = 3;

function isPlaceAndDay(place: string): boolean {
  if (place.trim() === '') return true;
  if (SENTENCE.test(place)) return false;
  const words = place.match(/[\p{L}\p{M}.'’]+/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !/^(?:de|del|la|al|el|of|the|and|en|di|do|da|ul)$/u.test(word));
  const withoutCase = words.filter((word) => /^\p{Lo}/u.test(word));
  return words.length <= 9 && small.length <= (/\d/.test(place) ? SMALL_WORDS : 0) && withoutCase.length <= 6;
}

function isInCapitals(place: string): boolean {
  const first = /^[^\d,(]+/u.exec(place)?.[0] ?? '';
  return /\p{Lu}{2}/u.test(first) && !/\p{Ll}/u.test(first);
}

const PICTURE = /photo|image|picture|foto|bild|getty|video|фото|відео|видео|صورة|تصوير|عکس|图|写真|사진/iu;
const LONGEST_BYLINE = 120;

/** A byline is credit as it stands: `AFP`, `By Associated Press`, `Jo Doe, Reuters`, `Reuters staff`. */
function inByline(byline: string): NamedAgency | null {
  if (byline.length > LONGEST_BYLINE || PICTURE.test(byline) || /\b(?:former|ex-)/iu.test(byline)) return null;
  const named = agencyIn(byline);
  if (named) return isPartOfName(byline, named) ? null : named;
  const whole = byline.trim();
  const agency = agencyCalled(whole);
  const start = byline.indexOf(whole);
  return agency === null ? null : { agency, start, end: start + whole.length };
}

const STAFF = /^\s+(?:News|Agency|Agencies|Staff|Reporters?|Writers?|Correspondents?|Bureau|Newsroom|Desk|Online|Team)\b/u;

/** Petra, Beta and Lusa are names of people, too; names in capitals are not. */
function isPartOfName(byline: string, { start, end }: NamedAgency): boolean {
  if (!/\p{Ll}/u.test(byline.slice(start, end))) return false;
  const after = byline.slice(end);
  return (/^\s+\p{Lu}\p{Ll}/u.test(after) && !STAFF.test(after)) || /(?<!^)(?<![\p{L}])\p{Lu}\p{Ll}+\s$/u.test(byline.slice(0, start));
}

const LAST_LINES = 3;
const LONGEST_SIGN_OFF = 80;
/** What stands beside the name on a line of its own: words for "source", desk codes, years. */
const BESIDE =
  /(?:^|(?<=[\s\p{P}\p{S}]))(?:source|sources|with|from|via|agency|agencies|agence|agencia|agência|agenzia|agentur|news|quelle|fuente|fonte|mit|con|avec|com|inputs?|and|und|et|y|e|the|all|rights|reserved|copyright|материал|источник|джерело|по|материалам|المصدر|وكالة|وكالات|منبع|خبرگزاری|来源|來源|記者|기자|kaynak|\d{4}|[a-z]{2,4}(?=[/-])|(?<=[/-])[a-z]{2,4})(?=$|[\s\p{P}\p{S}])/giu;

/** `(AFP)`, `© AFP`, `Agencia EFE`, `Source: Reuters` on one of the last lines, or the name after the last sentence. */
export function findSignOff(text: string): FoundSignOff | null {
  if (text !== lastSignOff.text) lastSignOff = { text, found: lookForSignOff(text) };
  return lastSignOff.found;
}

let lastSignOff: { readonly text: string; readonly found: FoundSignOff | null } = { text: '', found: null };

function lookForSignOff(text: string): FoundSignOff | null {
  let end = text.trimEnd().length;
  for (let count = 0; count < LAST_LINES && end > 0; count += 1) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(Math.max(start, end - LONGEST_SIGN_OFF), end);
    const from = end - line.length;
    const found = (from === start ? wholeLine(line) : null) ?? afterSentence(line);
    if (found) return { agency: found.agency, start: from + found.start, end: from + found.end, bodyEnd: from + found.bodyEnd };
    end = text.slice(0, start).trimEnd().length;
  }
  return null;
}

function wholeLine(line: string): FoundSignOff | null {
  const named = PICTURE.test(line) ? null : agencyIn(line);
  if (!named) return null;
  const rest = withoutAgencies(line).replace(BESIDE, ' ');
  return /[\p{L}\p{N}]/u.test(rest) ? null : { ...named, bodyEnd: 0 };
}

const AFTER_SENTENCE = /(?:[.!?。؟।"”»）)]\s*[-—–(（[【/]*|\s[(（[【])\s*([^.()（）[\]【】\n!?。]{2,40})[)）\]】/]*\.?$/u;

function afterSentence(line: string): FoundSignOff | null {
  const found = AFTER_SENTENCE.exec(line);
  const inside = found?.[1] ?? '';
  const named = found && !PICTURE.test(inside) ? agencyIn(inside) : null;
  if (!found || !named || /[\p{L}\p{N}]/u.test(withoutAgencies(inside).replace(BESIDE, ' '))) return null;
  const from = found.index + found[0].lastIndexOf(inside);
  return { agency: named.agency, start: from + named.start, end: from + named.end, bodyEnd: found.index + 1 };
}

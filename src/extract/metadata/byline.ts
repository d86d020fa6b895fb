import { foldName, monthNamed } from '../../domain/month-names.ts';
import { cleanLine } from '../spacing.ts';
import type { Surroundings } from './visible.ts';

const LONGEST = 200;
const LONGEST_NAME = 60;
const MOST_NAMES = 12;
const MOST_WORDS = 7;
/** "By" and its like in front of a name; capitals and small letters alike. */
const BY =
  /^(?:(?:(?:written|reported|posted|published|story|text|words|report|article|post|analysis|opinion)\s+)?by|von|par|por|di|door|av|af|autor(?:en|e|es|a|ka|zy)?|author(?:s|\(s\))?|auteurs?|autore|autrice|tekst|szerző|yazan|yazar|penulis|oleh|tác giả|автор[ыи]?|текст|αρθρογράφος|συντάκτης|του|بقلم|كتب(?:ه|ت|ها)?|الكاتب|إعداد|نویسنده|نوشته|تحریر|מאת|כתב(?:ה)?|लेखक|作者|记者|記者|文|撰文|글|기자|文責)(?:\s*[:：/●]\s*|\s+)/iu;
/** By-words that are everyday words too: in running text they name nobody. */
const SURE_BY =
  /^(?:(?:written|reported|posted|story)\s+)?by\s|^(?:von|par|por|door|автор|بقلم|كتب|نویسنده|מאת|作者|记者|記者|penulis|oleh|yazan|autore?)(?:\s*[:：]\s*|\s)/iu;
const BY_ALONE = /^(?:by|von|par|por|di|автор|بقلم|كتب|מאת)\s?:?$/iu;
const SPLIT = /\s*(?:[,;|/／、،•·]|\s(?:&|and|und|et|y|e|en|och|og|i|и|та|и|ve|dan)\s|\s[–—-]\s|\s{2,})\s*/iu;
const ROLE =
  /\b(?:correspondents?|editors?|reporters?|writers?|journalists?|staff|contributors?|columnists?|producers?|photographers?|analysts?|desk|bureau|chief|senior|special to|follow|twitter|facebook|updated|published|min read|read|comments?|contact|share|korrespondent(?:in)?|redakteur(?:in)?|redaktion|journaliste|correspondante?|envoyée? spéciale?|rédaction|redacción|corresponsal|periodista|redazione|redação|корреспондент|редактор|журналист|кореспондент|журналіст|muhabiri?)\b|مراسل|محرر|خبرنگار|صحفي/iu;
/** An organisation's word; a name with one in it counts only where there is no person. */
const ORGANISATION =
  /\b(?:news|staff|agency|agencies|press|team|desk|newsroom|editorial|editors?|media|times|post|reuters|afp|apa?|dpa|tass|bbc|cnn|wire|service|network|online|web|redaktion|redacción|rédaction|redazione|redação|redakcja|redakce|agence|agencia|агентство|редакция|редакція|ajans[ıi]?|haber)\b|وكالة|وكالات|فريق|هيئة|تحرير|خبرگزاری|گروه|מערכת|编辑|新华社|通讯社|編集部|編輯|뉴스|통신/iu;
const NO_NAME =
  /https?:|www\.|[@<>{}=]|\.(?:com|net|org)\b|^(?:admin(?:istrator)?|webmaster|null|undefined|none|unknown|guest|user|authors?|by|root|n\/?a|superuser)$|^\d|\b(?:view|archive|rss|feed|see all|all posts|more stories|read more|subscribe|sign up|log in|minutes?|updated|published)\b/iu;

const AUTHOR_HINT = /author|byline|writer/;
const NO_AUTHOR_HINT = /avatar|bio\b|desc|image|photo|caption|credit|quote|date|time|social|follow|read-?more/;
/** Lines this far from the headline may still name its author. */
const LINES_BEFORE = 6;
const LINES_AFTER = 18;

/** One place that names authors, and whether it said they are organisations. */
export interface NameSource {
  readonly names: readonly string[];
  readonly isOrganisation?: boolean;
}

export interface Byline {
  /** Names, separated by commas. */
  readonly text: string;
  readonly isPerson: boolean;
}

/**
 * Authors' names from the first source that names a person, else from the first that names anybody; addresses, handles, dates and
 * roles are no names. `sites` are names of the site and its publisher, which are never persons.
 */
export function byline(sources: readonly NameSource[], sites: readonly string[]): Byline | null {
  const own = new Set(sites.map((site) => site.toLowerCase()));
  const isPerson = (name: string): boolean => !own.has(name.toLowerCase()) && !ORGANISATION.test(name) && !/^[a-z\d._-]+$/.test(name);
  const read = sources.map(({ names, isOrganisation }) => {
    const unique = new Map(
      names
        .slice(0, MOST_NAMES)
        .flatMap(namesIn)
        .map((name) => [name.toLowerCase(), name]),
    );
    return { names: [...unique.values()].slice(0, MOST_NAMES), isOrganisation };
  });
  const people = read.find(({ names, isOrganisation }) => isOrganisation !== true && names.some(isPerson));
  const named = people ?? read.find(({ names }) => names.length > 0);
  if (named === undefined) return null;
  const kept = people === undefined ? named.names : named.names.filter(isPerson);
  return { text: kept.join(', ').slice(0, LONGEST), isPerson: people !== undefined };
}

/** Names in elements near the headline that say they hold an author, then in a line there that begins with "By". */
export function shownNames({ marks, lines, headline, end }: Surroundings): readonly NameSource[] {
  const isNear = (line: number): boolean => line >= headline - LINES_BEFORE && line < Math.min(end, headline + LINES_AFTER);
  const marked = marks.filter(
    ({ hints, line, text }) => AUTHOR_HINT.test(hints) && !NO_AUTHOR_HINT.test(hints) && isNear(line) && text !== '',
  );
  // The innermost element has the bare name; those around it add roles, dates and buttons.
  const innermost = marked.filter(({ text, line }, index) => {
    const inside = marked
      .slice(index + 1, index + 6)
      .filter((other) => other.line <= line + 1 && other.text.length < text.length && text.includes(other.text));
    return !inside.some((other) => namesIn(other.text).length > 0);
  });
  const near = lines
    .slice(Math.max(0, headline - LINES_BEFORE), Math.min(end, headline + LINES_AFTER))
    .map((line, index, all) => (BY_ALONE.test(line) ? `${line} ${all[index + 1] ?? ''}` : line))
    .filter((line) => line.length <= 120 && SURE_BY.test(line));
  const ranked = [/(?:^|\s)author(?:\s|$)/, /author|writer/, /byline/].map((pattern) =>
    innermost.filter(({ hints }) => pattern.test(hints)).slice(0, 6),
  );
  const best = ranked.find((some) => some.some(({ text }) => namesIn(text).length > 0)) ?? [];
  const named = marks.find(({ hints, line, text }) => line < end && text !== '' && /^author\s|^\S* author(?:\s|$)/.test(hints));
  return [{ names: best.map(({ text }) => text) }, { names: near.slice(0, 1) }, { names: named === undefined ? [] : [named.text] }];
}

function namesIn(raw: string): readonly string[] {
  const bare = raw.slice(0, LONGEST * 5).replace(/<[^>]{0,300}>|https?:\/\/\S+|\([^()]{0,100}\)|[\w.+-]+@[\w.-]+/g, ' ');
  const line = cleanLine(bare);
  const names: string[] = [];
  for (const part of line.replace(BY, '').split(SPLIT)) {
    const name = cleanName(part);
    if (name === null && names.length > 0 && isDated(part)) break;
    if (name !== null && !(names.length > 0 && ROLE.test(name))) names.push(name);
  }
  return names;
}

function cleanName(part: string): string | null {
  const name = undated(part)
    .replace(BY, '')
    .replace(/(?:^|\s)@\S+/gu, ' ')
    .replace(/(?<=\S\s+\S+)\s+(?:for|in|at|from|on|published|updated|posted|last)(?:\s.*)?$/iu, '')
    .replace(/^[\s.:–—-]+|[\s:–—,-]+$/gu, '')
    .replace(/\s+/g, ' ');
  const words = name.split(' ');
  const isName = /\p{L}{2}/u.test(name) && !NO_NAME.test(name) && name.length <= LONGEST_NAME && words.length <= MOST_WORDS;
  return isName && !isDated(name) && !(ROLE.test(name) && !/\p{Lu}\p{Ll}+\s\p{Lu}/u.test(name) && words.length > 3) ? name : null;
}

/** What stands before the first word of a date. */
function undated(part: string): string {
  const words = part.split(/\s+/);
  const date = words.findIndex(
    (word, index) =>
      index > 1 && (/\d/.test(word) || (words[index + 1] !== undefined && /\d/.test(words[index + 1] ?? '') && isMonth(word))),
  );
  return date === -1 ? part : words.slice(0, date).join(' ');
}

function isMonth(word: string): boolean {
  return word.length > 2 && monthNamed(foldName(word.replace(/\P{L}+/gu, '')), 'en') !== null;
}

/** Days, months and clock times never belong to a name. */
function isDated(text: string): boolean {
  return /\d{2}/.test(text) || (/\d/.test(text) && text.split(/[^\p{L}]+/u).some(isMonth));
}

import type { Candidate } from './candidates.ts';
import type { Field } from './tokens.ts';

/** UTF-16 offsets of the words before an article's first sentence that say where it was written. */
export interface Dateline {
  readonly start: number;
  readonly end: number;
}

/** A dateline stands in the first lines; a byline may come before it. */
const HEAD = 400;
const MAX_LINES = 4;

const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}.'’/-]{1,24}(?: [\p{Lu}][\p{Lu}\p{M}.'’/-]{0,24}){0,3}`;
const TITLED = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{1,24}(?:[ /](?:\p{Lu}[\p{L}\p{M}.'’-]{1,24}|de|al|el|la|of)){0,3}`;
/** A country in brackets, then a province or a date. */
const MORE = String.raw`(?: ?\([^()\n]{2,30}\)(?=,))?(?:, ?[^,()\n—–]{1,30}){0,3}`;
const DASH = String.raw`\s*(?:\.?\s?[-—–]{1,2}|:)\s*`;
const AGENCIES =
  'Reuters|AP|AFP|EFE|Xinhua|TASS|ANSA|dpa|DPA|ANI|PTI|IANS|UPI|CNN|BBC|VOA|IRNA|SANA|WAFA|NNA|RIA|Interfax|Ukrinform|Anadolu|AA|KUNA|SPA|QNA|WAM|Yonhap|Kyodo|Bernama|RFE/RL|RFI|Thomson Reuters Foundation|Europa Press|Notimex|Prensa Latina|IPS|IRIN|AMISOM|SONNA';

interface Form {
  readonly form: RegExp;
  readonly placeOnly: boolean;
  /** Cheap to ask, and false for most texts; the expressions are not. */
  readonly mayBegin: (rest: string) => boolean;
}

const inCapitals = (rest: string): boolean => rest.charAt(1) === rest.charAt(1).toUpperCase();

const FORMS: readonly Form[] = [
  // BEIRUT (Reuters) - / SAN SALVADOR, 2 NOV 88 (CANAL DOCE) -- / NAIROBI, Kenya (AP) —
  {
    form: new RegExp(`^${CAPITALS}${MORE}\\s*\\([^()]{2,60}\\)${DASH}`, 'u'),
    placeOnly: false,
    mayBegin: (rest) => inCapitals(rest) && rest.includes('('),
  },
  // Beirut (AFP) -
  { form: new RegExp(`^${TITLED}${MORE}\\s*\\((?:${AGENCIES})\\)${DASH}`, 'u'), placeOnly: false, mayBegin: (rest) => rest.includes('(') },
  // KYIV, Ukraine — / MOSCOW -
  { form: new RegExp(`^${CAPITALS}${MORE}\\s*(?:[—–]|--?)\\s+`, 'u'), placeOnly: true, mayBegin: inCapitals },
  // NEW DELHI, April 7 (PTI) Nepal has
  {
    form: new RegExp(`^${CAPITALS}${MORE}\\s*\\((?:${AGENCIES})\\)\\s+`, 'u'),
    placeOnly: true,
    mayBegin: (rest) => inCapitals(rest) && rest.includes('('),
  },
  // PESHAWAR: Two soldiers
  { form: new RegExp(`^${CAPITALS}${MORE}:\\s+`, 'u'), placeOnly: true, mayBegin: inCapitals },
  // Khartoum, 12 May 2023 (SUNA) – / Geneva/New York (OHCHR) -
  {
    form: new RegExp(`^${TITLED}${MORE}\\s*\\([\\p{Lu}/ -]{2,14}\\)${DASH}`, 'u'),
    placeOnly: true,
    mayBegin: (rest) => rest.includes('('),
  },
  // Abuja, June 5 -
  {
    form: new RegExp(`^${TITLED}, ?(?:\\p{L}{3,12}\\.? )?\\d{1,2}[^()\\n—–-]{0,20}\\s[—–-]{1,2}\\s`, 'u'),
    placeOnly: true,
    mayBegin: (rest) => /^[^\n]{2,40}\d/u.test(rest),
  },
  // Київ. 5 березня. УНІАН.
  {
    form: new RegExp(`^${TITLED}\\. \\d{1,2} \\p{Ll}{3,12}\\. [\\p{Lu}\\p{Ll}-]{3,16}\\s?[.–—-]\\s`, 'u'),
    placeOnly: true,
    mayBegin: (rest) => rest.charCodeAt(0) >= 0x400,
  },
  // МОСКВА, 3 мая. /ТАСС/.
  {
    form: new RegExp(`^${CAPITALS}${MORE}\\.?\\s*/[^/\\n]{2,30}/[.\\s—–-]*`, 'u'),
    placeOnly: false,
    mayBegin: (rest) => inCapitals(rest) && rest.includes('/'),
  },
  // بيروت (رويترز) -
  {
    form: /^[\p{Script=Arabic}\p{M}]{2,20}(?: [\p{Script=Arabic}\p{M}]{2,20}){0,2}\s*[(/][^()/\n]{2,40}[)/]\s*[-—–:]\s*/u,
    placeOnly: false,
    mayBegin: (rest) => rest.charCodeAt(0) >= 0x300,
  },
  // القاهرة - أ ش أ: / دمشق-سانا: / عدن -
  {
    form: /^[\p{Script=Arabic}\p{M}]{2,20}(?: [\p{Script=Arabic}\p{M}]{2,20}){0,2}\s?[-–—](?:\s?\p{Script=Arabic}{1,12}(?: \p{Script=Arabic}{1,3}){0,3}:)?\s*/u,
    placeOnly: true,
    mayBegin: (rest) => rest.charCodeAt(0) >= 0x600,
  },
  // By Tom Carter in Amman
  { form: /^By [^\n.]{3,60} in (?=\p{Lu})[^\n.]{2,30}\n/u, placeOnly: false, mayBegin: (rest) => rest.startsWith('By ') },
  // 新华社北京5月3日电
  { form: /^[（(]?新华社\p{Script=Han}{2,8}?\d{1,2}月\d{1,2}日电/u, placeOnly: false, mayBegin: (rest) => /^[（(]?新/u.test(rest) },
];

/** Finds the dateline of a field, or null. `candidates` are the field's, in order. */
export function findDateline(field: Field, candidates: readonly Candidate[]): Dateline | null {
  const head = field.text.slice(0, HEAD);
  let start = 0;
  for (let line = 0; line < MAX_LINES && start < head.length; line++) {
    start += /^\s*/u.exec(head.slice(start))?.[0].length ?? 0;
    const found = datelineAt(head, start, field, candidates);
    if (found) return found;
    const next = head.indexOf('\n', start);
    if (next < 0) return null;
    start = next + 1;
  }
  return null;
}

function datelineAt(head: string, start: number, field: Field, candidates: readonly Candidate[]): Dateline | null {
  const rest = head.slice(start);
  for (const { form, placeOnly, mayBegin } of FORMS) {
    const match = mayBegin(rest) ? form.exec(rest) : null;
    if (!match) continue;
    const end = start + match[0].length;
    if (!placeOnly || isPlaceFirst(field, start, candidates)) return { start, end };
  }
  return null;
}

/** Without an agency only a city makes a dateline: "SYRIA — Army advances" is a headline. */
function isPlaceFirst(field: Field, start: number, candidates: readonly Candidate[]): boolean {
  if (field.name === 'title') return false;
  const first = candidates.find((candidate) => candidate.start >= start);
  return !!first && first.start === start && first.rule !== 'country.name' && first.rule !== 'country.demonym';
}

const CREDITS = /\((?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting)(?: and \p{L}+)? by /u;
const TAIL = 800;

/** Where the credits of an agency's staff begin ("(Reporting by … in Beirut"), or the end of the text: what is named there is no place of the news. */
export function startOfCredits({ text }: Field): number {
  const from = Math.max(0, text.length - TAIL);
  const at = text.slice(from).search(CREDITS);
  return at < 0 ? text.length : from + at;
}

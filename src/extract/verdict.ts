import type { Verdict } from '../domain/article.ts';
import type { ReasonCode } from '../domain/reason.ts';
import type { LinkedData } from './metadata/json-ld.ts';
import type { Surroundings } from './metadata/visible.ts';
import { countRuns } from './letters.ts';
import type { PageFacts } from './page-facts.ts';
import { CONSENT_TEXT, CONSENT_TITLE, ERROR_TEXT, ERROR_TITLE, FORM_TITLE, LIVE_TITLE, PAYWALL } from './verdict-words.ts';

/** Changes whenever the same page could be judged otherwise. */
const VERDICT_VERSION = 'verdict-2';

export interface Judged {
  readonly text: string;
  readonly title: string | null;
  readonly url: string;
  readonly facts: PageFacts;
  readonly linked: LinkedData;
  readonly around: () => Surroundings;
}

const FEW_WORDS = 50;
const FEW_CHARACTERS = 200;
/** Words and characters below which a report is a line or two. */
const SHORT_WORDS = 30;
const SHORT_CHARACTERS = 180;
/** Words above which a page that speaks of errors or cookies is an article about them. */
const LONGEST_NOTICE = 150;
/** Words of furniture that a page may have under the headline of an error. */
const LONGEST_ERROR = 400;
/** Words above which there is enough of an article to say that nothing was cut off. */
const LONGEST_TEASER = 300;
const LONGEST_VIDEO_NOTE = 80;
/** Headings that lead elsewhere, and words of text for each, from which and up to which a page is a list. */
const MANY_HEADINGS = 6;
const WORDS_A_HEADING = 40;
/** Characters of a text above which its words are more than any limit here asks for. */
const LONG = 8000;
/** About what a word and a space take. */
const CHARACTERS_A_WORD = 7;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;
const ALL_DENSE = new RegExp(DENSE, 'gu');
const NO_ARTICLE_TYPE = /(?:CollectionPage|SearchResultsPage|ProfilePage|ContactPage|CheckoutPage)$/;
const LIVE_URL = /live|direct|vivo|ticker|blog|online|canli|relacja/i;
/** Words of a form of article: with one of them no address need say it too. */
const LIVE_FORM = /blog|updates?|ticker|minuto|хроник|трансляц|تغطية|لحظة|لحظه|直播|更新|ライブ|실시간/iu;
const LIST_FOLDER =
  /^(?:tags?|topics?|themes?|category|categories|categoria|kategorie|rubrik|rubrique|seccion|section|sections|authors?|autor|auteur|search|suche|recherche|archives?|rubric|etiketa|etiqueta)$/i;
const LOGIN_FOLDER = /^(?:log-?in|sign-?in|signup|sign-up|register|registration|my-?account|subscribe|subscription)$/i;

/**
 * What kind of page a text is from. Not an article's, and out of the index: error pages, consent walls, pages without text, and
 * what is plainly a home, section, tag, search or login page. Everything else belongs in it, with what a reader should know.
 */
export function judge(page: Judged): Verdict {
  const words = wordCount(page.text, Math.max(LONGEST_ERROR, page.facts.linkedHeadings * WORDS_A_HEADING));
  const refusal = refused(page, words);
  const reasons = refusal.length > 0 ? refusal : notes(page, words);
  return { ok: refusal.length === 0, reasons, version: VERDICT_VERSION };
}

function refused({ text, title, url, facts, linked }: Judged, words: number): readonly ReasonCode[] {
  const headlines = [title, facts.title, ...facts.headings].filter((one) => one !== null).map((one) => one.trim());
  const reasons: ReasonCode[] = [];
  const isTitled = words <= (linked.isArticle ? LONGEST_NOTICE : LONGEST_ERROR) && headlines.some((one) => ERROR_TITLE.test(one));
  if (isTitled || (words <= LONGEST_NOTICE && ERROR_TEXT.test(text))) {
    reasons.push('error-page');
  } else if (
    words <= LONGEST_NOTICE &&
    (headlines.some((one) => CONSENT_TITLE.test(one)) || (text.match(CONSENT_TEXT)?.length ?? 0) >= 2)
  ) {
    reasons.push('consent-wall');
  } else if (isNoArticle(url, facts, linked, headlines, words)) {
    reasons.push('not-an-article');
    if (isList(facts, words)) reasons.push('list-page');
  }
  if (text === '' || text.trim() === title || (words < FEW_WORDS && text.length < FEW_CHARACTERS && title === null))
    reasons.push('no-text');
  return reasons;
}

/** Plainly a form, a front page or a list, by more than one sign, and with nothing that says it is an article. */
function isNoArticle(url: string, facts: PageFacts, linked: LinkedData, headlines: readonly string[], words: number): boolean {
  if (saysArticle(facts, linked)) return false;
  const page = URL.parse(url);
  const folders = page?.pathname.split('/').filter((folder) => folder !== '') ?? [];
  const isForm = (): boolean => headlines.some((one) => FORM_TITLE.test(one)) || folders.some((folder) => LOGIN_FOLDER.test(folder));
  if (words <= LONGEST_NOTICE && isForm()) return true;
  if (!isList(facts, words)) return false;
  const isFront = page !== null && folders.length === 0 && !/\d/.test(page.search);
  const isListed = folders.slice(0, -1).some((folder) => LIST_FOLDER.test(folder)) || page?.searchParams.has('s') === true;
  return isFront || isListed || [...linked.types].some((type) => NO_ARTICLE_TYPE.test(type));
}

function saysArticle({ metas }: PageFacts, { isArticle }: LinkedData): boolean {
  return isArticle || metas.get('og:type')?.some((type) => /article|blog|post/i.test(type)) === true || metas.has('article:published_time');
}

function isList({ linkedHeadings }: PageFacts, words: number): boolean {
  return linkedHeadings >= MANY_HEADINGS && words < linkedHeadings * WORDS_A_HEADING;
}

function notes({ text, title, url, facts, linked, around }: Judged, words: number): readonly ReasonCode[] {
  const reasons: ReasonCode[] = words < SHORT_WORDS && text.length < SHORT_CHARACTERS ? ['too-short'] : [];
  if (words <= LONGEST_TEASER && (linked.isFree === false || (linked.isFree === null && isCutOff(around())))) reasons.push('paywall');
  if (isLive(title, url, linked)) reasons.push('live-page');
  else if (!saysArticle(facts, linked) && isList(facts, words)) reasons.push('list-page');
  if (words <= LONGEST_VIDEO_NOTE && isVideo(facts, linked)) reasons.push('video-only');
  return reasons;
}

/** Whether a reader is asked to pay before the page turns to other articles; "more" and "newsletter" prompts ask for something else. */
function isCutOff({ lines, headline, end }: Surroundings): boolean {
  return lines.slice(headline, Math.max(end, headline + 1)).some((line) => line.length <= 250 && PAYWALL.test(line));
}

/** Said by the data, or by the title together with the address. */
function isLive(title: string | null, url: string, { types }: LinkedData): boolean {
  if (types.has('LiveBlogPosting')) return true;
  return title !== null && LIVE_TITLE.test(title) && (LIVE_URL.test(url) || LIVE_FORM.test(title));
}

function isVideo({ metas }: PageFacts, { types, isArticle }: LinkedData): boolean {
  return metas.get('og:type')?.some((type) => type.startsWith('video')) === true || (types.has('VideoObject') && !isArticle);
}

/** Two characters of a script without spaces count as a word; infinite where there are more than `enough`, the largest limit here. */
function wordCount(text: string, enough: number): number {
  if (text.length > LONG) return Number.POSITIVE_INFINITY;
  // The beginning of a long text mostly has enough of them.
  const start = enough * CHARACTERS_A_WORD;
  if (text.length > start && countWords(text.slice(0, start)) > enough + 1) return Number.POSITIVE_INFINITY;
  return countWords(text);
}

function countWords(text: string): number {
  const dense = DENSE.test(text) ? (text.match(ALL_DENSE)?.length ?? 0) : 0;
  return countRuns(text) + dense / 2;
}

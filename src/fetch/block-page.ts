import { Parser } from 'htmlparser2';
import {
  CHALLENGE_HEADERS,
  CHALLENGE_MARKUP,
  CONSENT_LABELS,
  CONSENT_MARKUP,
  CONSENT_SEGMENTS,
  type HeaderRule,
  type MarkupRule,
} from './block-rules.ts';
import { headerValue, type RawHeaders } from './headers.ts';

/** Block pages are small; what is larger and comes with a 200 is a page. */
const MAX_BYTES = 100_000;
/** Characters of words beyond which a page says something: even short news has more, the longest test for humans has less. */
const MAX_CHALLENGE_WORDS = 1500;
const MAX_CONSENT_WORDS = 4000;
const SNIFFED_BYTES = 1024;
const HTML = /<(?:!doctype\s+html|html|head|script)\b/i;
const FEED = /<(?:rss|feed|rdf:rdf|urlset)\b/i;
/** Where the reader wanted to go, in a query. */
const LEADS_BACK = /^(?:https?:)?\/|^[\w-]+(?:\.[\w-]+)+\//i;
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template']);

/** What an operator can do about a source that keeps robots out. */
export const REMEDY = 'Ask the outlet to let our user agent in, choose another feed or edition of it, or switch the source off.';

export interface BlockPage {
  readonly code: 'challenge' | 'consent-wall';
  /** Who asks. */
  readonly service: string;
}

/** What the headers alone tell. */
export function challengeByHeaders(status: number, headers: RawHeaders): BlockPage | null {
  const rule = CHALLENGE_HEADERS.find((one) => headerMatches(one, status, headers));
  return rule ? { code: 'challenge', service: rule.service } : null;
}

/** Whether a page asks for proof of a human, or for consent, instead of showing what was asked for. `refused`: its status is an error. */
export function blockPage(body: Uint8Array, refused: boolean): BlockPage | null {
  if (body.length > MAX_BYTES && !refused) return null;
  const start = latin1(body.subarray(0, SNIFFED_BYTES));
  if (!HTML.test(start) || FEED.test(start)) return null;
  const text = latin1(body.subarray(0, MAX_BYTES));
  const standsIn = (rule: MarkupRule): boolean =>
    (refused || rule.onlyRefusals !== true) && rule.marks.every((mark) => text.includes(mark));
  const challenges = CHALLENGE_MARKUP.filter(standsIn);
  const consents = CONSENT_MARKUP.filter(standsIn);
  if (challenges.length + consents.length === 0) return null;
  const { markup, words } = takeApart(text);
  const holds = (rule: MarkupRule): boolean => rule.marks.every((mark) => markup.includes(mark));
  const challenge = refused || words <= MAX_CHALLENGE_WORDS ? challenges.find(holds) : undefined;
  if (challenge) return { code: 'challenge', service: challenge.service };
  const consent = words <= MAX_CONSENT_WORDS ? consents.find(holds) : undefined;
  return consent ? { code: 'consent-wall', service: consent.service } : null;
}

/** Whether `to` is a page for consent that somebody who asked for `from` is sent to. */
export function isConsentDetour(from: URL, to: URL): boolean {
  return isConsentAddress(to) && !isConsentAddress(from);
}

function isConsentAddress({ hostname, pathname, searchParams }: URL): boolean {
  const [label = '', ...rest] = hostname.toLowerCase().split('.');
  if (rest.length >= 2 && CONSENT_LABELS.has(label)) return true;
  return (
    [...searchParams.values()].some((value) => LEADS_BACK.test(value)) &&
    pathname
      .toLowerCase()
      .split('/')
      .some((segment) => CONSENT_SEGMENTS.has(segment))
  );
}

function headerMatches({ header, value, statuses }: HeaderRule, status: number, headers: RawHeaders): boolean {
  const sent = headerValue(headers, header)?.trim();
  return sent !== undefined && (value === null || value.test(sent)) && (statuses === null || statuses.includes(status));
}

/** What a browser runs and what a reader reads, apart: an article may quote any of the marks. `words` counts characters. */
function takeApart(html: string): { markup: string; words: number } {
  const markup: string[] = [];
  let words = 0;
  let silent = 0;
  let isData = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      markup.push(...Object.entries(attributes).flat());
      if (SILENT.has(name)) silent += 1;
      // JSON beside a page holds the article's own words.
      if (name === 'script') isData = /json/i.test(attributes['type'] ?? '');
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent -= 1;
      if (name === 'script') isData = false;
    },
    ontext(data) {
      if (isData) return;
      if (silent > 0) markup.push(data);
      else words += data.replace(/\s+/g, '').length;
    },
  });
  parser.end(html);
  return { markup: markup.join('\n'), words };
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

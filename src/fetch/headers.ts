import type { FetchRequest, Validators } from '../domain/fetch.ts';

export type RawHeaders = readonly (readonly [string, string])[];

const MAX_VALIDATOR_LENGTH = 1024;
const DAY_MS = 24 * 60 * 60 * 1000;
const ACCEPT: Readonly<Record<FetchRequest['purpose'] | 'robots', string>> = {
  feed: 'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5',
  page: 'text/html, application/xhtml+xml, */*;q=0.5',
  robots: 'text/plain, */*;q=0.5',
};
/** What may stand in a header value; anything else would end the header. */
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]+$/;

/** The first value of a header, null where it was not sent. */
export function headerValue(headers: RawHeaders, name: string): string | null {
  return headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null;
}

/** All values of a header that is a list, joined as one. */
export function headerList(headers: RawHeaders, name: string): string | null {
  const values = headers.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value);
  return values.length > 0 ? values.join(',') : null;
}

/** undici gives names and values by turns, as bytes; Latin-1 keeps every byte. */
export function pairHeaders(flat: unknown): RawHeaders {
  if (!Array.isArray(flat)) return [];
  const texts = flat.map((part: unknown) => (Buffer.isBuffer(part) ? part.toString('latin1') : String(part)));
  return Array.from({ length: texts.length >> 1 }, (_, index) => [texts[index * 2] ?? '', texts[index * 2 + 1] ?? ''] as const);
}

export interface HeaderPlan {
  readonly purpose: FetchRequest['purpose'] | 'robots';
  readonly userAgent: string;
  readonly validators: Validators | null;
}

/** The headers of a request, names and values by turns. User name and password of the URL are sent as Basic. */
export function requestHeaders(url: URL, plan: HeaderPlan): string[] {
  const headers = [
    'user-agent',
    plan.userAgent,
    'accept',
    ACCEPT[plan.purpose],
    'accept-encoding',
    'gzip, br, deflate',
    'accept-language',
    '*',
  ];
  if (url.username !== '' || url.password !== '') {
    const secret = `${unescapePercent(url.username)}:${unescapePercent(url.password)}`;
    headers.push('authorization', `Basic ${Buffer.from(secret).toString('base64')}`);
  }
  const { etag = null, lastModified = null } = plan.validators ?? {};
  if (isUsable(etag)) headers.push('if-none-match', etag);
  if (isUsable(lastModified)) headers.push('if-modified-since', lastModified);
  return headers;
}

/** Whether a request with these validators is a conditional one. */
export function isConditional(validators: Validators | null): boolean {
  return isUsable(validators?.etag ?? null) || isUsable(validators?.lastModified ?? null);
}

export function isHeaderValue(value: string): boolean {
  return HEADER_VALUE.test(value);
}

/** What the answer gave, else what `old` had. */
export function validatorsOf(headers: RawHeaders, old: Validators | null): Validators {
  const etag = headerValue(headers, 'etag');
  const lastModified = headerValue(headers, 'last-modified');
  return {
    etag: isUsable(etag) ? etag : (old?.etag ?? null),
    lastModified: isUsable(lastModified) ? lastModified : (old?.lastModified ?? null),
  };
}

/**
 * For how many seconds from now the server calls its answer fresh: Cache-Control max-age, or Expires, less the time a cache
 * kept it. Null where neither says.
 */
export function freshSecondsOf(headers: RawHeaders, now: number): number | null {
  const control = headerList(headers, 'cache-control') ?? '';
  if (/(?:^|[,\s])no-(?:cache|store)\s*(?:,|$)/i.test(control)) return null;
  const match = /(?:^|[,\s])max-age\s*=\s*"?(\d{1,10})"?\s*(?:,|$)/i.exec(control);
  if (match) return Math.max(0, Number(match[1]) - ageOf(headers));
  const expires = httpDate(headerValue(headers, 'expires') ?? '');
  if (expires === null) return null;
  const sent = httpDate(headerValue(headers, 'date') ?? '') ?? now;
  return Math.max(0, Math.round((expires - sent) / 1000) - ageOf(headers));
}

function ageOf(headers: RawHeaders): number {
  const age = headerValue(headers, 'age')?.trim() ?? '';
  return /^\d{1,10}$/.test(age) ? Number(age) : 0;
}

/**
 * When the server wants to be asked again: Retry-After as seconds or as an HTTP date, between `now` and a day later;
 * null where there is none or it says no time. Times are in milliseconds.
 */
export function retryAtOf(headers: RawHeaders, now: number): number | null {
  const value = headerValue(headers, 'retry-after')?.trim() ?? '';
  const asked = /^\d+(?:\.\d+)?$/.test(value) ? now + Number(value) * 1000 : httpDate(value);
  return asked === null ? null : Math.min(Math.max(asked, now), now + DAY_MS);
}

/** Only dates that name their zone: one that does not would be read in ours. */
function httpDate(value: string): number | null {
  if (!/^[A-Za-z]{3,9},? .*(?:GMT|UTC|[+-]\d{4})$/.test(value)) return null;
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : time;
}

function isUsable(value: string | null): value is string {
  return value !== null && value.length <= MAX_VALIDATOR_LENGTH && HEADER_VALUE.test(value);
}

/** A stray % in a password is itself. */
function unescapePercent(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => Buffer.from(escaped.replaceAll('%', ''), 'hex').toString());
}

import type { Direction } from '../domain/article.ts';
import type { Precision } from '../domain/time.ts';
import type { Facet } from '../search/engine.ts';
import { html, type Html, type HtmlValue } from './html.ts';

export const FACET_NAMES: Readonly<Record<Facet, string>> = {
  country: 'Country',
  region: 'Region',
  actor: 'Actor',
  source: 'Outlet',
  language: 'Language',
  primaryCountry: 'Mostly about',
  place: 'Place',
  actorType: 'Kind of actor',
  event: 'Event',
  materiel: 'Materiel',
  filedFrom: 'Filed from',
  outletCountry: 'Outlet in',
};

/** `2024-05-13 09:40 UTC`; what is only a day or unknown says so, the latter with the day it was first seen where that is given. */
export function published(at: string | null, precision: Precision, firstSeenAt: string | null = null): Html {
  if (at === null || precision === 'none') {
    return html`<span class="quiet">date unknown${firstSeenAt !== null && ` (first seen ${firstSeenAt.slice(0, 10)})`}</span>`;
  }
  if (precision === 'day') return html`<time datetime="${at.slice(0, 10)}">${at.slice(0, 10)}</time> <span class="quiet">(day only)</span>`;
  return time(at);
}

export function time(at: string): Html {
  return html`<time datetime="${at}">${at.slice(0, 10)} ${at.slice(11, 16)} UTC</time>`;
}

/** How long ago, in the largest unit that fits; for tables where the exact time is in the tooltip. */
export function ago(at: string | null, now: Date): Html {
  if (at === null) return html`<span class="quiet">never</span>`;
  const seconds = (now.getTime() - Date.parse(at)) / 1000;
  const words = seconds < 0 ? `in ${duration(-seconds)}` : `${duration(seconds)} ago`;
  return html`<time datetime="${at}" title="${at}">${words}</time>`;
}

function duration(seconds: number): string {
  if (seconds < 60) return 'less than a minute';
  const [size, unit] = seconds < 3600 ? [60, 'min'] : seconds < 2 * 86_400 ? [3600, 'h'] : [86_400, 'days'];
  return `${Math.floor(seconds / size)} ${unit}`;
}

export function count(n: number): string {
  return n.toLocaleString('en');
}

export function plural(n: number, one: string, many = `${one}s`): string {
  return `${count(n)} ${n === 1 ? one : many}`;
}

/** `lang` and `dir` of a stored text; the direction is the article's, never guessed from the page around it. */
export function script(language: string | null, direction: Direction): Html {
  return html`dir="${direction}"${language !== null && html` ${lang(language)}`}`;
}

export function lang(language: string | null): Html | null {
  return language === null ? null : html`lang="${language}"`;
}

/** Text with spans marked. Spans are in order and do not overlap; offsets are UTF-16. */
export function marked(text: string, spans: readonly (readonly [number, number])[]): HtmlValue {
  let at = 0;
  const parts: HtmlValue[] = [];
  for (const [start, end] of spans) {
    parts.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...parts, text.slice(at)];
}

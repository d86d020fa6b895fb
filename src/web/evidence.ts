import { ruleInWords } from '../domain/rule-words.ts';
import type { Mention } from '../domain/tags.ts';
import { plural } from './format.ts';
import { html, type Html, type HtmlValue } from './html.ts';

const KINDS: Readonly<Record<Mention['kind'], string>> = {
  country: 'Country',
  place: 'Place',
  actor: 'Actor',
  'filed-from': 'Filed from',
  event: 'Event',
  casualty: 'Casualties',
  materiel: 'Materiel',
};

/** A mention with its place in the article's list, which its anchor is named by. */
export interface NumberedMention {
  readonly mention: Mention;
  readonly number: number;
  /** Whether the page marks it, so that links can lead there. */
  readonly marked: boolean;
}

/** More are not marked on one page. */
export const MAX_MARKED = 2000;

/** The mentions that fit the text; those that end after the first `shown` characters are not marked. */
export function mentionsIn(mentions: readonly Mention[], field: Mention['field'], text: string, shown = text.length): NumberedMention[] {
  return mentions
    .map((mention, index) => ({ mention, number: index + 1, marked: index < MAX_MARKED && mention.end <= shown }))
    .filter(({ mention }) => mention.field === field && mention.start >= 0 && mention.start < mention.end && mention.end <= text.length);
}

export function anchorOf(number: number): string {
  return `mention-${number}`;
}

/**
 * Part of a text with every mention in it marked and its anchor set where it begins. Mentions may overlap: the text is
 * cut wherever one begins or ends.
 */
export function withEvidence(text: string, from: number, to: number, mentions: readonly NumberedMention[]): HtmlValue {
  const inside = mentions.filter(({ mention }) => mention.start < to && mention.end > from);
  const edges = new Set([from, to]);
  for (const { mention } of inside) {
    edges.add(Math.max(from, mention.start));
    edges.add(Math.min(to, mention.end));
  }
  const cuts = [...edges].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => piece(text, start, cuts[index + 1] ?? to, inside));
}

function piece(text: string, start: number, end: number, mentions: readonly NumberedMention[]): HtmlValue {
  const covering = mentions.filter(({ mention }) => mention.start < end && mention.end > start);
  if (covering.length === 0) return text.slice(start, end);
  const [first, ...others] = covering.filter(({ mention }) => mention.start === start);
  const reasons = covering.map(({ mention }) => `${KINDS[mention.kind]} ${mention.tag}: ${mention.rule}`).join('; ');
  const anchors = others.map(({ number }) => html`<span id="${anchorOf(number)}"></span>`);
  return html`${anchors}<mark${first && html` id="${anchorOf(first.number)}"`} class="${covering[0]?.mention.kind}" title="${reasons}">${text.slice(start, end)}</mark>`;
}

/** Links to where a tag stands in the text; the first words of the proof are the link. */
export function evidenceLinks(mentions: readonly NumberedMention[]): Html {
  if (mentions.length === 0) return html`<span class="quiet">follows from another tag</span>`;
  const [first, ...others] = mentions.filter(({ marked }) => marked);
  if (!first) return html`<span class="quiet">${plural(mentions.length, 'mention')}, not marked on this page</span>`;
  return html`<a href="#${anchorOf(first.number)}">“<bdi>${first.mention.text}</bdi>”</a> ${ruleView(first.mention.rule)}${others
      .slice(0, MOST_LINKS)
      .map(
        ({ mention, number }, index) =>
          html` <a class="more" href="#${anchorOf(number)}" title="${mention.text}: ${mention.rule}">${index + 2}</a>`,
      )}${others.length > MOST_LINKS && html` <span class="quiet">and ${others.length - MOST_LINKS} more</span>`}`;
}

const MOST_LINKS = 12;

function ruleView(rule: string): Html {
  return html`<span class="quiet">${ruleInWords(rule)} <code>${rule}</code></span>`;
}

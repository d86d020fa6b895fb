import type { CasualtyClaim, Mention, PlaceTag, Tags } from '../domain/tags.ts';
import type { Facet } from '../search/engine.ts';
import type { Labels } from '../search/service.ts';
import { claimInWords } from './claims.ts';
import type { NumberedMention } from './evidence.ts';
import { html, type HtmlValue } from './html.ts';
import type { ArticleView } from './model.ts';

/** One tag of an article with its proof. */
export interface TagLine {
  readonly name: string;
  /** What the page's style tells it by. */
  readonly group: 'country' | 'actor' | 'place' | 'filed-from' | 'event' | 'casualty' | 'materiel';
  readonly kind: HtmlValue;
  /** Where a search for the tag goes; null where it cannot be searched by. */
  readonly search: { readonly facet: Facet; readonly value: string } | null;
  readonly focus: boolean;
  readonly proof: readonly NumberedMention[];
  /** The first proof that the page marks. */
  readonly jump: number | null;
}

type Draft = Omit<TagLine, 'focus' | 'jump'> & { readonly focus?: boolean };
type ProofOf = (kind: Mention['kind'], id: string) => NumberedMention[];

/** What it is about, who, where, what happened: in this order. */
export function tagLines({ tags }: ArticleView, mentions: readonly NumberedMention[], labels: Labels): TagLine[] {
  const proofOf: ProofOf = (kind, id) => mentions.filter(({ mention }) => mention.kind === kind && mention.tag === id);
  const drafts = [
    ...countryLines(tags, proofOf, labels),
    ...actorLines(tags, proofOf, labels),
    ...suggestions(tags, proofOf, labels),
    ...claimLines(tags, mentions),
    ...placeLines(tags, proofOf, labels),
    ...filedFromLines(tags, proofOf, labels),
  ];
  return drafts.map((draft) => ({ focus: false, ...draft, jump: draft.proof.find(({ marked }) => marked)?.number ?? null }));
}

function countryLines({ countries, places }: Tags, proofOf: ProofOf, labels: Labels): Draft[] {
  return countries.map(({ id, focus }) => ({
    name: labels.label('country', id),
    group: 'country',
    kind: 'country',
    search: { facet: 'country', value: id },
    focus,
    proof: [...proofOf('country', id), ...places.filter((place) => place.country === id).flatMap((place) => proofOf('place', place.id))],
  }));
}

function actorLines({ actors }: Tags, proofOf: ProofOf, labels: Labels): Draft[] {
  return actors.map(({ id, name, type }) => ({
    name,
    group: 'actor',
    kind: `actor, ${labels.label('actorType', type).toLowerCase()}`,
    search: { facet: 'actor', value: id },
    proof: proofOf('actor', id),
  }));
}

function suggestions({ events, materiel }: Tags, proofOf: ProofOf, labels: Labels): Draft[] {
  return [
    ...events.map(({ id, name, type }): Draft => ({
      name,
      group: 'event',
      kind: `event, ${labels.label('event', type).toLowerCase()}`,
      search: { facet: 'event', value: id },
      proof: proofOf('event', id),
    })),
    ...materiel.map(({ id, name, kind }): Draft => ({
      name,
      group: 'materiel',
      kind: `materiel, ${kind.replaceAll('-', ' ')}`,
      search: { facet: 'materiel', value: id },
      proof: proofOf('materiel', id),
    })),
  ];
}

function claimLines({ casualties }: Tags, mentions: readonly NumberedMention[]): Draft[] {
  return casualties.map((claim) => ({
    name: claimInWords(claim),
    group: 'casualty',
    kind: html`claim${claim.attributedTo !== null && html`, according to <bdi>${claim.attributedTo}</bdi>`}`,
    search: null,
    proof: mentions.filter(({ mention }) => proves(mention, claim)),
  }));
}

/** Claims have no ids: a mention belongs to the claim it stands in. */
function proves(mention: Mention, claim: CasualtyClaim): boolean {
  return (
    mention.kind === 'casualty' &&
    mention.tag === claim.kind &&
    mention.field === claim.field &&
    mention.start < claim.end &&
    mention.end > claim.start
  );
}

/** Only a town is a point. */
const PRECISION: Readonly<Record<PlaceTag['precision'], string>> = { town: 'town', admin2: 'district', admin1: 'province' };

function placeLines({ places }: Tags, proofOf: ProofOf, labels: Labels): Draft[] {
  return places.map(({ id, name, country, precision, lat, lon }) => ({
    name,
    group: 'place',
    kind: html`${PRECISION[precision]} in
    ${labels.label('country', country)}${precision === 'town' && html` <span class="at">${degrees(lat, lon)}</span>`}`,
    search: { facet: 'place', value: id },
    proof: proofOf('place', id),
  }));
}

function degrees(lat: number, lon: number): string {
  return `${Math.abs(lat).toFixed(2)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon).toFixed(2)}° ${lon < 0 ? 'W' : 'E'}`;
}

function filedFromLines({ filedFrom }: Tags, proofOf: ProofOf, labels: Labels): Draft[] {
  if (filedFrom === null) return [];
  return [
    {
      name: labels.label('filedFrom', filedFrom),
      group: 'filed-from',
      kind: 'filed from',
      search: { facet: 'filedFrom', value: filedFrom },
      proof: proofOf('filed-from', filedFrom),
    },
  ];
}

import type { CasualtyClaim, Mention, PlaceTag, Tags } from '../../../domain/tags.ts';
import type { Facet } from '../../../search/engine.ts';
import { labelOf } from '../state/labels.ts';
import { S } from '../strings.ts';
import { claimInWords } from '../text/claims.ts';
import type { Numbered } from '../text/pieces.ts';

/** One tag of an article with its proof. */
export interface TagLine {
  readonly key: string;
  readonly name: string;
  readonly group: 'country' | 'actor' | 'place' | 'filed-from' | 'event' | 'casualty' | 'materiel';
  readonly kind: string;
  /** Whose words these are, for a claim. */
  readonly according: string | null;
  /** Where a search for the tag goes; null where it cannot be searched by. */
  readonly search: { readonly facet: Facet; readonly value: string } | null;
  readonly focus: boolean;
  readonly proof: readonly Numbered[];
}

type ProofOf = (kind: Mention['kind'], id: string) => Numbered[];

/** What it is about, who, where, what happened: in this order. */
export function tagLines(tags: Tags, mentions: readonly Numbered[]): TagLine[] {
  const proofOf: ProofOf = (kind, id) => mentions.filter((mention) => mention.kind === kind && mention.tag === id);
  return [
    ...countries(tags, proofOf),
    ...actors(tags, proofOf),
    ...suggestions(tags, proofOf),
    ...claims(tags, mentions),
    ...places(tags, proofOf),
    ...filedFrom(tags, proofOf),
  ];
}

const PLAIN = { according: null, focus: false } as const;

function countries({ countries: list, places: within }: Tags, proofOf: ProofOf): TagLine[] {
  return list.map(({ id, name, focus }) => ({
    ...PLAIN,
    key: `country:${id}`,
    name,
    group: 'country',
    kind: focus ? S.tags.focusCountry : S.tags.kinds.country,
    search: { facet: 'country', value: id },
    focus,
    proof: [...proofOf('country', id), ...within.filter((place) => place.country === id).flatMap((place) => proofOf('place', place.id))],
  }));
}

function actors({ actors: list }: Tags, proofOf: ProofOf): TagLine[] {
  return list.map(({ id, name, type }) => ({
    ...PLAIN,
    key: `actor:${id}`,
    name,
    group: 'actor',
    kind: `${S.tags.kinds.actor}, ${labelOf('actorType', type).toLowerCase()}`,
    search: { facet: 'actor', value: id },
    proof: proofOf('actor', id),
  }));
}

function suggestions({ events, materiel }: Tags, proofOf: ProofOf): TagLine[] {
  return [
    ...events.map(({ id, name, type }): TagLine => ({
      ...PLAIN,
      key: `event:${id}`,
      name,
      group: 'event',
      kind: `${S.tags.kinds.event}, ${labelOf('event', type).toLowerCase()}`,
      search: { facet: 'event', value: id },
      proof: proofOf('event', id),
    })),
    ...materiel.map(({ id, name, kind }): TagLine => ({
      ...PLAIN,
      key: `materiel:${id}`,
      name,
      group: 'materiel',
      kind: `${S.tags.kinds.materiel}, ${kind.replaceAll('-', ' ')}`,
      search: { facet: 'materiel', value: id },
      proof: proofOf('materiel', id),
    })),
  ];
}

function claims({ casualties }: Tags, mentions: readonly Numbered[]): TagLine[] {
  return casualties.map((claim) => ({
    ...PLAIN,
    key: `claim:${claim.field}:${claim.start}:${claim.kind}`,
    name: claimInWords(claim),
    group: 'casualty',
    kind: S.tags.claim,
    according: claim.attributedTo,
    search: null,
    proof: mentions.filter((mention) => proves(mention, claim)),
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

function places({ places: list }: Tags, proofOf: ProofOf): TagLine[] {
  return list.map((place) => ({
    ...PLAIN,
    key: `place:${place.id}`,
    name: place.name,
    group: 'place',
    kind: `${S.tags.precision[place.precision]} ${S.tags.within} ${labelOf('country', place.country)}${degrees(place)}`,
    search: { facet: 'place', value: place.id },
    proof: proofOf('place', place.id),
  }));
}

/** Only a town is a point. */
function degrees({ precision, lat, lon }: PlaceTag): string {
  if (precision !== 'town') return '';
  return `, ${Math.abs(lat).toFixed(2)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon).toFixed(2)}° ${lon < 0 ? 'W' : 'E'}`;
}

function filedFrom({ filedFrom: country }: Tags, proofOf: ProofOf): TagLine[] {
  if (country === null) return [];
  return [
    {
      ...PLAIN,
      key: 'filed-from',
      name: labelOf('filedFrom', country),
      group: 'filed-from',
      kind: S.tags.kinds['filed-from'],
      search: { facet: 'filedFrom', value: country },
      proof: proofOf('filed-from', country),
    },
  ];
}

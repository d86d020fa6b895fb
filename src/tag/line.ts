import type { Tags } from '../domain/tags.ts';

/** What the `tag` command prints for one article. */
export type TagLine = { readonly id: string } & Tags;

/** The object of one line, keys in the order of the contract. */
export function toTagLine(id: string, tags: Tags): TagLine {
  return {
    id,
    countries: tags.countries.map((tag) => ({ id: tag.id, name: tag.name, score: tag.score, focus: tag.focus })),
    primaryCountry: tags.primaryCountry,
    regions: tags.regions.map((tag) => ({ id: tag.id, name: tag.name, kind: tag.kind, parent: tag.parent })),
    places: tags.places.map((tag) => ({
      id: tag.id,
      name: tag.name,
      country: tag.country,
      admin1: tag.admin1,
      lat: tag.lat,
      lon: tag.lon,
      precision: tag.precision,
    })),
    actors: tags.actors.map((tag) => ({ id: tag.id, name: tag.name, type: tag.type, score: tag.score })),
    filedFrom: tags.filedFrom,
    events: tags.events.map((tag) => ({ id: tag.id, name: tag.name, type: tag.type, score: tag.score })),
    casualties: tags.casualties.map((one) => ({
      kind: one.kind,
      min: one.min,
      max: one.max,
      attributedTo: one.attributedTo,
      field: one.field,
      start: one.start,
      end: one.end,
    })),
    materiel: tags.materiel.map((tag) => ({ id: tag.id, name: tag.name, kind: tag.kind, score: tag.score })),
    mentions: tags.mentions.map((one) => ({
      field: one.field,
      start: one.start,
      end: one.end,
      text: one.text,
      tag: one.tag,
      kind: one.kind,
      rule: one.rule,
    })),
  };
}

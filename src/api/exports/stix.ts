import { randomUUID } from 'node:crypto';
import type { ActorTag, PlaceTag } from '../../domain/tags.ts';
import { listSeparator } from './json-list.ts';
import { type ExportRecord, linkOf, type RecordWriter } from './record.ts';
import { uuidOf } from './uuid.ts';

/** Outlets, places and actors are the same objects in every bundle: so they have the time of this scheme, not that of an export. */
const SCHEME_AT = '2026-11-28T00:00:00.000Z';

/** Armed groups outside the state; everybody else is an identity. */
const THREAT_ACTORS: ReadonlySet<string> = new Set(['rebel-group', 'political-militia', 'identity-militia']);

interface StixObject {
  readonly type: string;
  readonly id: string;
  readonly [property: string]: unknown;
}

/** A STIX 2.1 bundle: a report for each article, and once each what it refers to. Ids are UUIDv5 of our own ids. */
export function stixWriter(): RecordWriter {
  const separator = listSeparator();
  const written = new Set<string>();
  const once = (object: StixObject): string => {
    if (written.has(object.id)) return '';
    written.add(object.id);
    return separator() + JSON.stringify(object);
  };
  return {
    head: () => `{"type":"bundle","id":"bundle--${randomUUID()}","objects":[`,
    record(record) {
      const objects = objectsOf(record);
      return objects.map(once).join('') + separator() + JSON.stringify(reportOf(record, objects));
    },
    tail: () => '\n]}\n',
  };
}

function objectsOf({ hit, sourceName, tags }: ExportRecord): StixObject[] {
  return [
    { ...shared('identity', `outlet ${hit.source}`), name: sourceName, identity_class: 'organization' },
    ...tags.countries.map(({ id, name }) => ({ ...shared('location', `country ${id}`), name, country: id })),
    ...tags.places.map(placeObject),
    ...tags.actors.map(actorObject),
  ];
}

/** An admin unit is known to lie in its country; the middle of it would say more than is known. */
function placeObject({ id, name, country, lat, lon, precision }: PlaceTag): StixObject {
  const point = precision === 'town' ? { latitude: lat, longitude: lon, city: name } : { administrative_area: name };
  return { ...shared('location', `place ${id}`), name, country, ...point };
}

function actorObject({ id, name, type }: ActorTag): StixObject {
  if (THREAT_ACTORS.has(type)) return { ...shared('threat-actor', `actor ${id}`), name, labels: [type] };
  return { ...shared('identity', `actor ${id}`), name, identity_class: 'organization', labels: [type] };
}

function reportOf({ hit, sourceName, tags, firstSeenAt, updatedAt }: ExportRecord, objects: readonly StixObject[]): StixObject {
  const labels = [...precisionLabel(hit.publishedAt, hit.publishedAtPrecision), ...tags.events.map(({ id }) => `event:${id}`)];
  const url = linkOf(hit);
  return {
    ...common('report', `article ${hit.id}`, stixTime(firstSeenAt), stixTime(updatedAt < firstSeenAt ? firstSeenAt : updatedAt)),
    name: hit.title,
    ...(hit.excerpt === '' ? {} : { description: hit.excerpt }),
    // Required by the standard: where it is unknown, the label says so.
    published: stixTime(hit.publishedAt ?? firstSeenAt),
    object_refs: objects.map(({ id }) => id),
    ...(hit.language === null ? {} : { lang: hit.language }),
    ...(labels.length === 0 ? {} : { labels }),
    external_references: [{ source_name: sourceName, ...(url === null ? {} : { url }), external_id: hit.id }],
  };
}

function precisionLabel(at: string | null, precision: string): string[] {
  if (at === null || precision === 'none') return ['published:unknown-first-seen-instead'];
  return precision === 'day' ? ['published:day-only'] : [];
}

function shared(type: string, name: string): StixObject {
  return common(type, name, SCHEME_AT, SCHEME_AT);
}

function common(type: string, name: string, created: string, modified: string): StixObject {
  return { type, spec_version: '2.1', id: `${type}--${uuidOf(name)}`, created, modified };
}

/** With milliseconds, as STIX wants them. */
function stixTime(at: string): string {
  return new Date(at).toISOString();
}

import type { Facet } from '../engine.ts';
import { editDistance } from './edit-distance.ts';
import { QueryError } from './errors.ts';
import { isSeparator, type Quoted, readQuoted } from './scanner.ts';

export type FieldName = Facet | 'title' | 'after' | 'before';

/** The one spelling that stands for each. */
export const FIELD_NAMES: Readonly<Record<FieldName, string>> = {
  title: 'title',
  region: 'region',
  country: 'country',
  actor: 'actor',
  source: 'source',
  language: 'lang',
  place: 'place',
  event: 'event',
  materiel: 'materiel',
  primaryCountry: 'primary-country',
  actorType: 'actor-type',
  filedFrom: 'filed-from',
  outletCountry: 'outlet-country',
  after: 'after',
  before: 'before',
};

const FIELDS: Readonly<Record<string, FieldName>> = {
  ...Object.fromEntries(Object.entries(FIELD_NAMES).map(([field, name]) => [name, field as FieldName])),
  language: 'language',
};

/** Any case, and with or without the hyphen: `actorType:` is the API's own spelling. */
const SPELLINGS: ReadonlyMap<string, FieldName> = new Map(
  Object.entries(FIELDS).flatMap(([name, field]) => [
    [name, field],
    [name.replace('-', ''), field],
  ]),
);

const NAME = /[A-Za-z]+(?:-[A-Za-z]+)?:/y;

/**
 * The field whose name and colon stand at `at`, and where its value begins; null where there are plain words, as in
 * `Note: this`, `10:30` or `https://`.
 *
 * @throws QueryError for `foo:bar`, and for a field whose value does not follow directly
 */
export function readField(q: string, at: number): { name: FieldName; valueAt: number } | null {
  NAME.lastIndex = at;
  const written = NAME.exec(q)?.[0].slice(0, -1);
  if (written === undefined) return null;
  const valueAt = at + written.length + 1;
  const name = SPELLINGS.get(written.toLowerCase());
  // `pre-war:fears` is a word.
  if (!name && written.includes('-')) return null;
  const next = q[valueAt];
  if (next !== '(' && isSeparator(next)) {
    if (name && written === written.toLowerCase()) throw missingValue(written, at);
    return null;
  }
  if (q.startsWith('//', valueAt)) return null;
  if (!name) throw unknownField(written, at);
  return { name, valueAt };
}

/** The value of a filter or date: one quoted span, or everything up to the next space or parenthesis. */
export function readFieldValue(q: string, name: FieldName, at: number): Quoted {
  const quoted = readQuoted(q, at);
  if (quoted) {
    if (quoted.text.trim() === '') throw missingValue(name, at);
    return quoted;
  }
  if (q[at] === '(') {
    const close = q.indexOf(')', at);
    const values = q.slice(at + 1, close < 0 ? undefined : close).split(/\s+(?:OR\s+)?|,/);
    const hint = values.filter((value) => value !== '').slice(0, 5);
    const meant = hint.length === 0 ? '' : `, as in ${FIELD_NAMES[name]}:${hint.join(',').slice(0, 60)}`;
    throw new QueryError('unsupported', `No group stands after ${FIELD_NAMES[name]}: separate its values by commas${meant}.`, at);
  }
  let end = at;
  while (end < q.length && !isSeparator(q[end])) end += 1;
  return { text: q.slice(at, end), start: at, end };
}

function missingValue(name: string, position: number): QueryError {
  return new QueryError('missing-value', `Nothing follows ${name}: directly; put "${name}" in quotes to search for the word.`, position);
}

function unknownField(name: string, position: number): QueryError {
  const names = Object.keys(FIELDS);
  const near = names.find((known) => editDistance(name.toLowerCase(), known, 2) <= 2);
  const hint = near === undefined ? '' : ` Did you mean ${near}:?`;
  const list = names.map((known) => `${known}:`).join(' ');
  return new QueryError(
    'unknown-field',
    `There is no field ${name.slice(0, 40)}:.${hint} Fields are ${list}; put a space after the colon to search for words.`,
    position,
  );
}

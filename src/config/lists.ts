import { z } from 'zod';
import { isShortAcronym } from '../domain/acronym.ts';
import { ACTOR_TYPES, MATERIEL_KINDS, type Actor, type ActorAlias, type Materiel, type WorldRegion } from '../domain/lists.ts';
import { ConfigError, type Problem } from './error.ts';
import { isCountry } from './countries.ts';
import { readYaml } from './read-yaml.ts';
import { withStateForces } from './state-forces.ts';

const MAX_ENTRIES = 20_000;
/** The language of spellings that belong to none. */
const ANY_LANGUAGE = 'any';

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens');
const name = z.string().trim().min(1, 'must not be empty');
const country = z.string().refine(isCountry, 'must be an ISO 3166-1 code of a country in two capital letters, for instance UA');
const spelling = z
  .string()
  .trim()
  .regex(/[\p{L}\p{N}]/u, 'must hold a letter or a digit');
const context = z.array(spelling.refine(isContext, 'is no ISO 3166-1 country; words are written in small letters or with more of them'));
const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a language such as en or ar, or any');

const aliasSchema = z.union([
  spelling,
  z.strictObject({ text: spelling, exact: z.boolean().optional(), needs: context.optional(), not: context.default([]) }),
]);

const year = z.int().min(1800).max(2100).nullable().default(null);
const activeSchema = z
  .strictObject({ from: year, to: year })
  .refine(({ from, to }) => from === null || to === null || from <= to, 'must not end before it begins');

const actorSchema = z.strictObject({
  id: slug,
  name,
  type: z.enum(ACTOR_TYPES),
  countries: z.array(country).default([]),
  parent: slug.nullable().default(null),
  force: z.enum(['military', 'police']).nullable().default(null),
  active: activeSchema.default({ from: null, to: null }),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'must be a Wikidata item such as Q12345')
    .nullable()
    .default(null),
  aliases: z.record(language, z.array(aliasSchema)).default({}),
});

const regionSchema = z.strictObject({ id: slug, name, parent: slug.nullable().default(null), countries: z.array(country).default([]) });

const wordContext = z.array(spelling);
const materielAlias = z.union([
  spelling,
  z.strictObject({ text: spelling, exact: z.boolean().optional(), needs: wordContext.optional(), not: wordContext.default([]) }),
]);
const materielSchema = z.strictObject({
  id: slug,
  name,
  kind: z.enum(MATERIEL_KINDS),
  aliases: z.record(language, z.array(materielAlias)).default({}),
});

export const materielListSchema = z.array(materielSchema).max(MAX_ENTRIES);
export const actorsSchema = z.array(actorSchema).max(MAX_ENTRIES);
export const regionsSchema = z.array(regionSchema).max(MAX_ENTRIES);

/** What actors and materiel have in common. */
export interface Named {
  readonly name: string;
  readonly aliases: Readonly<Record<string, readonly AliasEntry[]>>;
}

export type ActorEntry = z.infer<typeof actorSchema>;
export type RegionEntry = z.infer<typeof regionSchema>;
export type MaterielEntry = z.infer<typeof materielSchema>;
type AliasEntry = z.infer<typeof aliasSchema>;
type Numbered<T> = Iterable<readonly [at: number, entry: T]>;
export type Report = (path: readonly PropertyKey[], message: string) => Problem;

/**
 * Reads the actors that articles are tagged with, and adds the army and the police of every country that the list has none of.
 * The name of an actor is one of its aliases, unless it holds brackets.
 *
 * @throws ConfigError for anything wrong, doubled ids and unknown parents included
 */
export async function loadActors(file: string): Promise<Actor[]> {
  const { value, problem } = await readYaml(file, actorsSchema);
  refuse([...actorErrors(value.entries(), problem)]);
  return withStateForces(value.map(actorOf));
}

function actorOf(entry: ActorEntry): Actor {
  return {
    id: entry.id,
    name: entry.name,
    type: entry.type,
    countries: entry.countries,
    parent: entry.parent,
    force: entry.force,
    active: entry.active,
    wikidata: entry.wikidata,
    aliases: aliasesOf(entry),
  };
}

/**
 * Reads the weapons and equipment that articles are tagged with. As with actors, the name is one of the aliases unless it holds brackets.
 *
 * @throws ConfigError for anything wrong, doubled ids included
 */
export async function loadMateriel(file: string): Promise<Materiel[]> {
  const { value, problem } = await readYaml(file, materielListSchema);
  refuse([...materielErrors(value.entries(), problem)]);
  return value.map((entry) => ({ id: entry.id, name: entry.name, kind: entry.kind, aliases: aliasesOf(entry) }));
}

/**
 * Reads the world regions.
 *
 * @throws ConfigError for anything wrong, doubled ids, unknown parents and regions without a country included
 */
export async function loadRegions(file: string): Promise<WorldRegion[]> {
  const { value, problem } = await readYaml(file, regionsSchema);
  refuse([...regionErrors(value.entries(), problem)]);
  return value;
}

/** What a schema cannot see and loading refuses. `others`: ids of entries that could not be read. */
export function* actorErrors(actors: Numbered<ActorEntry>, problem: Report, others: readonly string[] = []): Generator<Problem> {
  const entries = [...actors];
  yield* family(entries, problem, others);
  yield* badAliases(entries, problem);
}

export function* materielErrors(materiel: Numbered<MaterielEntry>, problem: Report): Generator<Problem> {
  const entries = [...materiel];
  yield* doubled(entries, problem);
  yield* badAliases(entries, problem);
}

export function* regionErrors(regions: Numbered<RegionEntry>, problem: Report, others: readonly string[] = []): Generator<Problem> {
  const entries = [...regions];
  yield* family(entries, problem, others);
  const parents = new Set(entries.map(([, region]) => region.parent));
  for (const [i, { id, countries }] of entries) {
    if (countries.length === 0 && !parents.has(id)) yield problem([i, 'countries'], `${id} has neither countries nor regions in it`);
  }
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ConfigError(problems);
}

interface Relative {
  readonly id: string;
  readonly parent: string | null;
}

function* doubled(entries: readonly (readonly [number, Pick<Relative, 'id'>])[], problem: Report): Generator<Problem> {
  const first = new Map<string, number>();
  for (const [i, { id }] of entries) {
    const before = first.get(id);
    if (before === undefined) first.set(id, i);
    else yield problem([i, 'id'], `the id ${id} is used before, in line ${problem([before, 'id'], '').line}`);
  }
}

/** Doubled ids, unknown parents, and entries that are their own ancestors. */
function* family(entries: readonly (readonly [number, Relative])[], problem: Report, others: readonly string[]): Generator<Problem> {
  yield* doubled(entries, problem);
  const parentOf = new Map<string, string | null>([
    ...others.map((id) => [id, null] as const),
    ...entries.map(([, { id, parent }]) => [id, parent] as const),
  ]);
  for (const [i, { id, parent }] of entries) {
    if (parent !== null && !parentOf.has(parent)) yield problem([i, 'parent'], `there is no entry with the id ${parent}`);
    else if (isOwnAncestor(id, parentOf)) yield problem([i, 'parent'], `${id} is its own ancestor`);
  }
}

function isOwnAncestor(id: string, parentOf: ReadonlyMap<string, string | null>): boolean {
  let at = parentOf.get(id) ?? null;
  for (let steps = 0; at !== null && steps <= parentOf.size; steps++) {
    if (at === id) return true;
    at = parentOf.get(at) ?? null;
  }
  return false;
}

function* badAliases(entries: readonly (readonly [number, Named])[], problem: Report): Generator<Problem> {
  for (const [i, { aliases }] of entries) {
    for (const [key, written] of Object.entries(aliases)) {
      for (const [j, entry] of written.entries()) {
        if (typeof entry === 'string' || entry.exact !== false || !isShortAcronym(entry.text)) continue;
        yield problem([i, 'aliases', key, j, 'exact'], 'acronyms of four letters or fewer match in exactly their case only');
      }
    }
  }
}

/** An alias and where it stands in its entry. */
export interface PlacedAlias extends ActorAlias {
  readonly path: readonly PropertyKey[];
  /** `needs` is written there, if only to say that it needs nothing. */
  readonly saysNeeds: boolean;
}

function aliasesOf({ name: own, aliases }: Named): ActorAlias[] {
  const written = Object.entries(aliases).flatMap(([key, entries]) => entries.map((entry) => aliasOf(entry, spokenIn(key))));
  return isSpelled(own, written) ? written : [aliasOf(own, 'en'), ...written];
}

export function placedAliases({ name: own, aliases }: Named): PlacedAlias[] {
  const written = Object.entries(aliases).flatMap(([key, entries]) =>
    entries.map((entry, j) => ({
      ...aliasOf(entry, spokenIn(key)),
      path: ['aliases', key, j],
      saysNeeds: typeof entry !== 'string' && entry.needs !== undefined,
    })),
  );
  return isSpelled(own, written) ? written : [{ ...aliasOf(own, 'en'), path: ['name'], saysNeeds: false }, ...written];
}

/** A name with an explanation in brackets is for readers, not a spelling. */
const isSpelled = (own: string, written: readonly ActorAlias[]): boolean => own.includes('(') || written.some(({ text }) => text === own);

const spokenIn = (key: string): string | null => (key === ANY_LANGUAGE ? null : key);

const NOTHING: readonly string[] = [];

function aliasOf(entry: AliasEntry, language: string | null): ActorAlias {
  if (typeof entry === 'string') return { text: entry, language, exactCase: isShortAcronym(entry), needs: NOTHING, not: NOTHING };
  const { text, exact, needs, not } = entry;
  return { text, language, exactCase: exact ?? isShortAcronym(text), needs: needs ?? NOTHING, not };
}

/** Two capitals in a context are a country, never a word. */
function isContext(item: string): boolean {
  return !/^[A-Z]{2}$/.test(item) || isCountry(item);
}

import type { Actor, Materiel, WorldRegion } from '../domain/lists.ts';
import type { ActorTag, CountryTag, Mention, Rejected, TagInput, Tagger, Tags } from '../domain/tags.ts';
import { actorNames, stateForces } from './actor-names.ts';
import type { ActorHit, ActorMention, TokenSpan } from './actors.ts';
import { chooseActors, coverOf, findActorHits, isShoutedWord } from './actors.ts';
import type { ArticleText } from './article.ts';
import { readArticle } from './article.ts';
import type { Candidate } from './candidates.ts';
import { findCandidates } from './candidates.ts';
import { COUNTRY_NAMES } from './data/countries.ts';
import { findDateline, startOfCredits } from './dateline.ts';
import { findStateForces } from './forces.ts';
import type { Gazetteer } from './gazetteer/index.ts';
import { loadGazetteer } from './gazetteer/index.ts';
import { inTextOrder, mentionsOf } from './mentions.ts';
import { isActing, locateOwnNames, preferTowns } from './own-places.ts';
import { placeTags, provinceTags } from './place-tags.ts';
import { choosePlaces } from './places.ts';
import { regionFinder } from './regions.ts';
import { followPlaces, resolveCountries } from './resolve.ts';
import { FOCUS_SHARE, placeWeight, preferNamed, ranked, weighCountries } from './score.ts';
import { materielNames, readSuggestions } from './suggest/index.ts';
import type { Field } from './tokens.ts';
import { firstTokenFrom } from './tokens.ts';
import { taggerVersion } from './version.ts';
import { isNearViolence } from './violence.ts';

/** What an operator may edit. */
export interface TagLists {
  readonly actors: readonly Actor[];
  readonly regions: readonly WorldRegion[];
  readonly materiel: readonly Materiel[];
}

/**
 * Compiles the names once in a process (about half a second) and returns a tagger: pure, synchronous, never throws on any text.
 * Texts are read up to 200,000 UTF-16 units. Every tag is proved by a mention whose offsets point into the given title or text.
 */
export function createTagger(lists: TagLists): Tagger {
  const gazetteer = loadGazetteer();
  const compiled = {
    gazetteer,
    actors: actorNames(lists.actors),
    forces: stateForces(lists.actors),
    materiel: materielNames(lists.materiel),
    regionsOf: regionFinder(lists.regions),
  };
  let version: string | null = null;
  return {
    get version() {
      // Only what is stored needs it; hashing all lists takes as long as tagging twenty articles.
      return (version ??= taggerVersion(lists, gazetteer.version));
    },
    tag: (input) => tagArticle(compiled, input, null),
    explain: (input) => {
      const rejected: Rejected[] = [];
      const tags = tagArticle(compiled, input, rejected);
      return { tags, rejected: rejected.filter((one) => !tags.mentions.some((mention) => isSameSpan(mention, one))) };
    },
  };
}

/** Words that were tagged after all are not refused: "IS" is the group, so nobody asks for the town of Is. */
const isSameSpan = (mention: Mention, rejected: Rejected): boolean =>
  mention.field === rejected.field && mention.start === rejected.start && mention.end === rejected.end;

interface Compiled {
  readonly gazetteer: Gazetteer;
  readonly actors: ReturnType<typeof actorNames>;
  readonly forces: ReturnType<typeof stateForces>;
  readonly materiel: ReturnType<typeof materielNames>;
  readonly regionsOf: ReturnType<typeof regionFinder>;
}

function tagArticle({ gazetteer, actors, forces, materiel, regionsOf }: Compiled, input: TagInput, rejected: Rejected[] | null): Tags {
  const article = readArticle(input, rejected);
  const hits = article.fields.flatMap((field) => findActorHits(actors, field, article.spoken));
  const covered = coverOf(hits.filter((hit) => !isShoutedWord(hit)));
  const found = readPlaces(article, gazetteer, hits, covered);
  const weights = weighCountries(found.here);
  const named = chooseActors(hits, article, weights);
  const chosen = [...named, ...findStateForces(found.here, coverOf(named), forces)];
  const filedFrom = found.filed?.country ?? null;
  preferNamed(weights, filedFrom);
  supportHomes(weights, chosen);
  const home = weights.size === 0 ? homeMention(chosen) : null;
  if (home) weights.set(home.tag, 1);
  const countries = countryTags(weights);
  const suggestions = readSuggestions(article, materiel, actorCover(chosen));
  return {
    countries,
    primaryCountry: countries[0]?.id ?? null,
    regions: [...regionsOf(countries), ...provinceTags(gazetteer, found.here)],
    places: placeTags(gazetteer, found.here),
    actors: actorTags(chosen),
    filedFrom,
    events: suggestions.events,
    casualties: suggestions.casualties,
    materiel: suggestions.materiel,
    mentions: [...mentionsOf(gazetteer, found.here, chosen, [found.filed, home]), ...suggestions.mentions].toSorted(inTextOrder),
  };
}

/** Tells whether an actor's name stands on a token. */
function actorCover(chosen: readonly ActorMention[]): (field: Field, token: number) => boolean {
  const covered = new Map<Field, Set<number>>();
  for (const { field, start, end } of chosen) {
    const own = covered.get(field) ?? new Set();
    covered.set(field, own);
    for (let at = firstTokenFrom(field, start); (field.tokens[at]?.start ?? end) < end; at++) own.add(at);
  }
  return (field, token) => covered.get(field)?.has(token) === true;
}

interface Found {
  readonly here: readonly Candidate[];
  /** Where the article says that it was written. */
  readonly filed: Candidate | null;
}

type Covered = (span: TokenSpan) => ActorHit | undefined;

/** Places and countries named in the article, apart from the one it was filed from. */
function readPlaces(article: ArticleText, gazetteer: Gazetteer, hits: readonly ActorHit[], covered: Covered): Found {
  const here: Candidate[] = [];
  const dateline: Candidate[] = [];
  for (const field of article.fields) {
    const candidates = findCandidates(gazetteer, field, article);
    const line = findDateline(field, candidates);
    const end = startOfCredits(field);
    for (const candidate of candidates) {
      if (candidate.start >= end) continue;
      const isFiled = line && candidate.start < line.end;
      (isFiled ? (candidate.start >= line.start ? dateline : []) : here).push(candidate);
    }
  }
  preferTowns(gazetteer, dateline);
  const filed = resolve(article, gazetteer, dateline, new Set())[0] ?? null;
  const free = here.filter((candidate) => !isPartOfName(candidate, covered(candidate)));
  return { here: resolve(article, gazetteer, free, hintsOf(article, filed, hits)), filed };
}

/** Where nearly all who read a language live. */
const READERS: ReadonlyMap<string, string> = new Map([
  ['he', 'IL'],
  ['uk', 'UA'],
  ['tr', 'TR'],
  ['my', 'MM'],
  ['am', 'ET'],
  ['ps', 'AF'],
]);

/** An acronym and a small town may each be unsure alone: where the one is at home, the other lies. */
function hintsOf(article: ArticleText, filed: Candidate | null, hits: readonly ActorHit[]): ReadonlySet<string> {
  const homes = hits.flatMap(({ names }) => names.flatMap(({ actor }) => (ROVING.has(actor.type) ? [] : actor.countries)));
  const readers = [...article.spoken].flatMap((language) => READERS.get(language) ?? []);
  return new Set([...[filed?.country, article.outletCountry].flatMap((country) => country ?? []), ...readers, ...homes]);
}

function resolve(article: ArticleText, gazetteer: Gazetteer, candidates: readonly Candidate[], hints: ReadonlySet<string>): Candidate[] {
  const decided = resolveCountries(article, gazetteer, candidates);
  locateOwnNames(gazetteer, decided);
  const shares = new Map(ranked(weighCountries(decided)).map(({ id, score }) => [id, score]));
  const placed = decided.some((candidate) => candidate.country !== null && candidate.rule !== 'country.demonym' && !isActing(candidate));
  const settled = decided.filter(({ name }) => name?.sense);
  choosePlaces(article, gazetteer, decided, { countries: shares, placed, hints });
  followPlaces(settled, decided);
  return decided.filter((candidate) => candidate.country !== null);
}

/**
 * A country inside a full name ("Islamic State in Iraq and Syria") is no mention, unless
 * it begins the name of an actor at home there or the name is of that state's forces ("armée russe").
 */
function isPartOfName(candidate: Candidate, around: ActorHit | undefined): boolean {
  const certain = around?.names.find((name) => name.needs.countries.length + name.needs.phrases.length === 0);
  if (!around || !certain) return false;
  if (candidate.name === null) return true;
  const { actor } = certain;
  const isAtHome =
    actor.countries.includes(candidate.name.country ?? '') && (around.start === candidate.start || actor.type === 'state-forces');
  return !isAtHome;
}

const ROVING: ReadonlySet<string> = new Set(['external-forces', 'international-mission', 'alliance', 'organisation']);

/** Actors at home in more countries than these say nothing about where. */
const MOST_HOMES = 4;

/** Where no country is named at all, an actor stands for its home; one with several only where it strikes, for the main one. */
function homeMention(chosen: readonly ActorMention[]): Mention | null {
  for (const { field, first, last, start, end, actor } of chosen) {
    const home = actor.countries[0];
    if (!home || ROVING.has(actor.type) || actor.countries.length > MOST_HOMES) continue;
    if (actor.countries.length > 1 && !isNearViolence({ field, first, last })) continue;
    return { field: field.name, start, end, text: field.text.slice(start, end), tag: home, kind: 'country', rule: 'country.actor-home' };
  }
  return null;
}

/** Groups act at home more often than not: an actor with one home is weak evidence for it where it is named as well. */
function supportHomes(weights: Map<string, number>, chosen: readonly ActorMention[]): void {
  for (const { actor, field, start } of chosen) {
    const [home] = actor.countries;
    if (home === undefined || actor.countries.length !== 1 || actor.force !== null || ROVING.has(actor.type)) continue;
    const weight = weights.get(home);
    if (weight !== undefined) weights.set(home, weight + HOME_WEIGHT * placeWeight(field, start));
  }
}

const HOME_WEIGHT = 0.5;

const countryTags = (weights: ReadonlyMap<string, number>): CountryTag[] =>
  ranked(weights).map(({ id, score }) => ({ id, name: COUNTRY_NAMES.get(id) ?? id, score, focus: score >= FOCUS_SHARE }));

function actorTags(chosen: readonly ActorMention[]): ActorTag[] {
  const weights = new Map<string, number>();
  const byId = new Map(chosen.map(({ actor }) => [actor.id, actor]));
  for (const { actor, field, start } of chosen) weights.set(actor.id, (weights.get(actor.id) ?? 0) + placeWeight(field, start));
  return ranked(weights).flatMap(({ id, score }) => {
    const actor = byId.get(id);
    return actor ? [{ id, name: actor.name, type: actor.type, score }] : [];
  });
}

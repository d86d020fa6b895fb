import type { Actor, Materiel, WorldRegion } from '../domain/lists.ts';
import type { ActorTag, CountryTag, Mention, Tagger } from '../domain/tags.ts';
import { actorNames, stateForces } from './actor-names.ts';
import type { ActorHit, ActorMention } from './actors.ts';
import { chooseActors, coverOf, findActorHits } from './actors.ts';
import { readArticle } from './article.ts';
import type { Candidate } from './candidates.ts';
import { findCandidates } from './candidates.ts';
import { COUNTRY_NAMES } from './data/countries.ts';
import { findDateline } from './dateline.ts';
import { findStateForces } from './forces.ts';
import { countryNames } from './lexicon.ts';
import { regionFinder } from './regions.ts';
import { resolveCandidates } from './resolve.ts';
import { FOCUS_SHARE, placeWeight, preferNamed, ranked, weighCountries } from './score.ts';
import { materielNames, readSuggestions } from './suggest/index.ts';
import type { Field } from './tokens.ts';
import { taggerVersion } from './version.ts';

/** What an operator may edit. */
export interface TagLists {
  readonly actors: readonly Actor[];
  readonly regions: readonly WorldRegion[];
  readonly materiel: readonly Materiel[];
}

/**
 * Compiles the country names once in a process (about half a second) and returns a tagger: pure, synchronous, never throws on any text.
 * Texts are read up to 200,000 UTF-16 units. Every tag is proved by a mention whose offsets point into the given title or text.
 */
export function createTagger(lists: TagLists): Tagger {
  const countries = countryNames();
  const actors = actorNames(lists.actors);
  const forces = stateForces(lists.actors);
  const regionsOf = regionFinder(lists.regions);
  const materiel = materielNames(lists.materiel);
  const tag: Tagger['tag'] = (input) => {
    const article = readArticle(input);
    const found = readPlaces(article, countries);
    const hits = article.fields.flatMap((field) => findActorHits(actors, field, article.spoken));
    const covered = coverOf(hits);
    const here = found.here.filter((candidate) => !isPartOfName(candidate, covered(candidate)));
    const weights = weighCountries(here);
    const chosen = [...chooseActors(hits, article, weights), ...findStateForces(here, covered, forces)];
    preferNamed(weights, found.filed?.country ?? null);
    const home = weights.size === 0 ? homeMention(chosen) : null;
    if (home) weights.set(home.tag, 1);
    const tags = countryTags(weights);
    const suggestions = readSuggestions(article, materiel, (field, first) => isActor(chosen, field, first));
    return {
      countries: tags,
      primaryCountry: tags[0]?.id ?? null,
      regions: regionsOf(tags),
      places: [],
      actors: actorTags(chosen),
      filedFrom: found.filed?.country ?? null,
      events: suggestions.events,
      casualties: suggestions.casualties,
      materiel: suggestions.materiel,
      mentions: [...mentionsOf(here, chosen, found.filed, home), ...suggestions.mentions].toSorted(inTextOrder),
    };
  };
  return { version: taggerVersion(lists), tag, explain: (input) => ({ tags: tag(input), rejected: [] }) };
}

/** Does an actor's name stand on this token? */
function isActor(chosen: readonly ActorMention[], field: Field, token: number): boolean {
  const start = field.tokens[token]?.start ?? -1;
  return chosen.some((mention) => mention.field === field && mention.start <= start && start < mention.end);
}

type Article = ReturnType<typeof readArticle>;

/** Countries named in the article, apart from the one it was filed from. */
function readPlaces(article: Article, names: ReturnType<typeof countryNames>): { here: Candidate[]; filed: Candidate | null } {
  const here: Candidate[] = [];
  const filed: Candidate[] = [];
  for (const field of article.fields) {
    const candidates = findCandidates(names, field, article.spoken);
    const dateline = findDateline(field, candidates);
    for (const candidate of candidates) {
      const isFiled = dateline && candidate.start < dateline.end;
      (isFiled ? (candidate.start >= dateline.start ? filed : []) : here).push(candidate);
    }
  }
  return { here: resolveCandidates(article, here), filed: resolveCandidates(article, filed)[0] ?? null };
}

/**
 * A country inside a full name ("Islamic State in Iraq and Syria") is no mention, unless
 * it begins the name of an actor at home there or the name is of that state's forces ("armée russe").
 */
function isPartOfName(candidate: Candidate, around: ActorHit | undefined): boolean {
  const certain = around?.names.find((name) => name.needs.countries.length + name.needs.phrases.length === 0);
  if (!around || !certain) return false;
  const { actor } = certain;
  const isAtHome = actor.countries.includes(candidate.country ?? '') && (around.start === candidate.start || actor.type === 'state-forces');
  return !isAtHome;
}

const ROVING: ReadonlySet<string> = new Set(['external-forces', 'international-mission', 'alliance', 'organisation']);

/** Where no country is named at all, an actor with one home stands for it. */
function homeMention(chosen: readonly ActorMention[]): Mention | null {
  for (const { field, start, end, actor } of chosen) {
    const home = actor.countries[0];
    if (!home || actor.countries.length !== 1 || ROVING.has(actor.type)) continue;
    return { field: field.name, start, end, text: field.text.slice(start, end), tag: home, kind: 'country', rule: 'country.actor-home' };
  }
  return null;
}

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

function mentionsOf(here: readonly Candidate[], chosen: readonly ActorMention[], filed: Candidate | null, home: Mention | null): Mention[] {
  const mentions: Mention[] = [
    ...here.map((candidate) => placeMention(candidate, 'country', candidate.rule)),
    ...chosen.map(({ field, start, end, actor, rule }) => ({
      field: field.name,
      start,
      end,
      text: field.text.slice(start, end),
      tag: actor.id,
      kind: 'actor' as const,
      rule,
    })),
    ...(filed ? [placeMention(filed, 'filed-from', 'dateline')] : []),
    ...(home ? [home] : []),
  ];
  return mentions;
}

const placeMention = ({ field, start, end, country }: Candidate, kind: 'country' | 'filed-from', rule: string): Mention => ({
  field: field.name,
  start,
  end,
  text: field.text.slice(start, end),
  tag: country ?? '',
  kind,
  rule,
});

function inTextOrder(a: Mention, b: Mention): number {
  if (a.field !== b.field) return a.field === 'title' ? -1 : 1;
  return a.start - b.start || a.end - b.end || (`${a.kind} ${a.tag}` < `${b.kind} ${b.tag}` ? -1 : 1);
}

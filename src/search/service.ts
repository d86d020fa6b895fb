import { setImmediate } from 'node:timers/promises';
import { type EngineQuery, type EngineResult, type Facet, facetLists, type SearchEngine } from './engine.ts';
import type { AliasIndex } from './query/aliases.ts';
import type { ParsedQuery, Words } from './query/ast.ts';
import { type Expansion, expandNames } from './query/expand.ts';
import { mapWords, wantedWords } from './query/tree.ts';
import { excerptOf } from './service/excerpt.ts';
import { type Finder, finderOf, highlight, type Wanted } from './service/highlight.ts';
import { mend } from './service/mend.ts';
import { namesOf } from './service/names.ts';
import { createPaging } from './service/paging.ts';
import { readRequest } from './service/request.ts';
import { understood } from './service/understood.ts';
import {
  type ArticleCard,
  type ArticleTexts,
  type Correction,
  COUNTED,
  type FacetValue,
  type Labels,
  type Note,
  type SearchHit,
  type SearchParams,
  type SearchResponse,
  type SearchService,
  type StorySize,
} from './service/types.ts';

export { createLabels, type NameOf, type PlaceOf } from './service/labels.ts';
export * from './service/types.ts';

const HITS_PER_TURN = 10;

interface Deps {
  readonly engine: SearchEngine;
  readonly texts: ArticleTexts;
  readonly labels: Labels;
  readonly aliases: AliasIndex;
}

/** The one way to search: API, page and command line all ask here. */
export function createSearchService(deps: Deps): SearchService {
  const paging = createPaging();
  const marks = new LastMarks();
  const expandFor = ({ expand }: Pick<SearchParams, 'expand'>): Expand => (expand === false ? asTyped : expander(deps.aliases));
  return {
    async list(params) {
      const { engineQuery } = readRequest({ ...params, sort: params.sort === 'oldest' ? 'oldest' : 'newest' });
      const { query, expansions } = expandFor(params)(engineQuery.query);
      const finders = findersOf(markedTerms({ query, expansions }, deps.aliases));
      return {
        ids: await deps.engine.list({ ...engineQuery, query }),
        marked: (title, text) => marked(title, text, finders),
      };
    },
    async search(params) {
      const started = performance.now();
      const request = readRequest(params);
      const { engineQuery, renewed } = paging.queryOf(request);
      const found = await searchOrCorrect(deps, engineQuery, expandFor(params));
      const cards = await deps.texts.read(found.result.ids);
      const { ids, total, totalIsExact, facets, notes } = found.result;
      const stories = await deps.texts.stories([...new Set([...cards.values()].flatMap(({ storyId }) => storyId ?? []))]);
      const hits = await toHits(ids, cards, stories, marks.marker(markedTerms(found, deps.aliases)));
      const next = paging.nextOf(request, found.result);
      return {
        query: params.q,
        understood: understood(engineQuery.query.root, { q: params.q, labels: deps.labels, expansions: found.expansions }),
        collapse: engineQuery.collapse,
        counted: COUNTED[engineQuery.collapse],
        total,
        totalIsExact,
        hits,
        facets: labelled(engineQuery, facets, deps.labels),
        names: namesOf(hits, engineQuery.filters, deps.labels),
        notes: [
          ...notes,
          ...expandedNote(found.expansions, deps.labels),
          ...undatedNote(engineQuery, hits),
          ...missingNote(ids.length - hits.length),
          ...renewed,
          ...next.notes,
        ],
        corrections: found.corrections,
        cursor: next.cursor,
        tookMs: Math.round(performance.now() - started),
        engine: deps.engine.name,
      };
    },
  };
}

/** What an engine gave, and for which query. */
export interface Found {
  readonly result: EngineResult;
  readonly query: ParsedQuery;
  readonly expansions: readonly Expansion[];
  readonly corrections: readonly Correction[];
}

export type Expand = (query: ParsedQuery) => { readonly query: ParsedQuery; readonly expansions: readonly Expansion[] };

export const asTyped: Expand = (query) => ({ query, expansions: [] });

export function expander(aliases: AliasIndex): Expand {
  return (query) => expandNames(query, aliases);
}

/**
 * Exact first. Only when nothing at all matches are words without any match replaced by their nearest neighbours; where that
 * finds nothing either, the one word by whose correction all the others find something.
 */
export async function searchOrCorrect(
  { engine, texts }: Pick<Deps, 'engine' | 'texts'>,
  asked: EngineQuery,
  expand: Expand,
): Promise<Found> {
  const search = async (typed: ParsedQuery, corrections: readonly Correction[]): Promise<Found> => {
    const { query, expansions } = expand(typed);
    return { result: await engine.search({ ...asked, query }), query, expansions, corrections };
  };
  const exact = await search(asked.query, []);
  const words = [
    ...new Set(
      wantedWords(asked.query.tree)
        .filter(isPlainWord)
        .flatMap((term) => term.words),
    ),
  ];
  if (exact.result.total > 0 || words.length === 0) return exact;
  const nearest = await engine.correct(words);
  const corrections = words.flatMap((from) => {
    const to = nearest.get(from);
    return to === undefined || to === from ? [] : [{ from, to }];
  });
  const { tree } = asked.query;
  const again = (by: readonly Correction[]): Promise<Found> =>
    search({ ...asked.query, tree: tree && mapWords(tree, (term) => corrected(term, by)) }, by);
  const better = corrections.length === 0 ? exact : await again(corrections);
  if (better.result.total > 0) return better;
  const mended = await mend(engine, texts, asked);
  const last = mended === null ? exact : await again([mended]);
  return last.result.total > 0 ? last : exact;
}

function isPlainWord({ words, prefix }: Words): boolean {
  return words.length === 1 && !prefix;
}

function corrected(term: Words, corrections: readonly Correction[]): Words {
  if (!isPlainWord(term)) return term;
  const to = corrections.find((correction) => correction.from === term.words[0])?.to;
  return to === undefined ? term : { ...term, words: [to] };
}

/** Others get their turn between the hits: excerpts of 200 long articles take a while. */
async function toHits(
  ids: readonly string[],
  cards: ReadonlyMap<string, ArticleCard>,
  stories: ReadonlyMap<string, StorySize>,
  marksOf: (id: string, card: ArticleCard) => Marks,
): Promise<SearchHit[]> {
  const hits: SearchHit[] = [];
  for (const [index, id] of ids.entries()) {
    if (index > 0 && index % HITS_PER_TURN === 0) await setImmediate();
    const card = cards.get(id);
    if (card) hits.push(toHit(id, card, stories.get(card.storyId ?? '') ?? null, marksOf(id, card)));
  }
  return hits;
}

/** What was searched for, and the other names of the actors in it. */
function markedTerms({ query, expansions }: Pick<Found, 'query' | 'expansions'>, aliases: AliasIndex): Wanted[] {
  const typed = wantedWords(query.tree).map((words): Wanted => {
    const name = expansions.find(({ places }) => places.some(({ start }) => start === words.start));
    return name ? { ...words, actor: name.actor } : words;
  });
  const others = expansions.flatMap(({ actor }) =>
    aliases.spellingsOf(actor).map((words): Wanted => ({ field: 'any', words, prefix: false, actor })),
  );
  return [...typed, ...others];
}

type Marks = Pick<SearchHit, 'excerpt' | 'highlights'>;

function toHit(id: string, card: ArticleCard, story: StorySize | null, marks: Marks): SearchHit {
  const { text: _, ...shown } = card;
  return { ...shown, id, story, ...marks };
}

/** About a kilobyte each. */
const MOST_MARKS = 20_000;

/** Marks of cards that are remembered: whoever asks for another filter, page or order, or asks again, finds most hits marked already. */
class LastMarks {
  readonly #kept = new Map<string, { readonly card: ArticleCard; readonly marks: Marks }>();

  /** Gives the marks of a hit for what is wanted; those used last stay. */
  marker(wanted: readonly Wanted[]): (id: string, card: ArticleCard) => Marks {
    const asked = JSON.stringify(wanted.map(({ field, words, prefix, actor }) => [field, words, prefix, actor]));
    const finders = findersOf(wanted);
    return (id, card) => {
      const key = `${id} ${asked}`;
      const known = this.#kept.get(key);
      // Another card is another state of the article.
      const kept = known?.card === card ? known : { card, marks: marked(card.title, card.text, finders) };
      this.#kept.delete(key);
      this.#kept.set(key, kept);
      const [oldest] = this.#kept.keys();
      if (this.#kept.size > MOST_MARKS && oldest !== undefined) this.#kept.delete(oldest);
      return kept.marks;
    };
  }
}

/** What is looked for in a headline, and what in a text. */
interface Finders {
  readonly title: Finder;
  readonly text: Finder;
}

function findersOf(wanted: readonly Wanted[]): Finders {
  const anywhere = wanted.filter((term) => term.field === 'any');
  const title = finderOf(wanted);
  return { title, text: anywhere.length === wanted.length ? title : finderOf(anywhere) };
}

function marked(title: string, text: string, finders: Finders): Marks {
  const excerpt = excerptOf(text, finders.text);
  return { excerpt, highlights: { title: highlight(title, finders.title), excerpt: highlight(excerpt, finders.text) } };
}

function labelled({ facets: extra = [] }: EngineQuery, facets: EngineResult['facets'], labels: Labels): SearchResponse['facets'] {
  const values = (facet: Facet): FacetValue[] =>
    (facets[facet] ?? []).map(({ value, count }) => ({ value, label: labels.label(facet, value), count }));
  return facetLists(extra, values);
}

function expandedNote(expansions: readonly Expansion[], labels: Labels): Note[] {
  if (expansions.length === 0) return [];
  const names = expansions.map(({ name, actor }) => `“${name}” also finds articles tagged with ${labels.label('actor', actor)} (${actor})`);
  return [{ code: 'expanded', message: `${names.join('; ')}.` }];
}

function undatedNote({ from, to }: EngineQuery, hits: readonly SearchHit[]): Note[] {
  if ((from === null && to === null) || hits.every((hit) => hit.publishedAt !== null)) return [];
  return [{ code: 'undated-by-first-seen', message: 'Articles without a date are judged by when they were first seen.' }];
}

function missingNote(missing: number): Note[] {
  if (missing === 0) return [];
  const message = `${missing} ${missing === 1 ? 'hit is' : 'hits are'} not in the store and left out; "reindex" makes index and store agree.`;
  return [{ code: 'hits-missing', message }];
}

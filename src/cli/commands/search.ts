import { articleTexts } from '../../pipeline/cards.ts';
import { outletsOf } from '../../pipeline/corroboration.ts';
import { EVENT_TYPES, SUB_EVENT_TYPES } from '../../domain/events.ts';
import { EngineTooSlowError, EngineUnreachableError, type Sort } from '../../search/engine.ts';
import { aliasIndex } from '../../search/query/aliases.ts';
import { QueryError } from '../../search/query/errors.ts';
import { createExploreService, type ExploreService } from '../../search/explore/index.ts';
import { createLabels, createSearchService, type Collapse, type Labels, type SearchService } from '../../search/service.ts';
import { createSuggestService, namedIn, type SuggestService } from '../../search/suggest/index.ts';
import { covered, createCoverage } from '../../api/coverage.ts';
import { CommandError, EXIT, type ExitCode } from '../exit.ts';
import { openRuntime, type Runtime } from '../runtime.ts';
import type { CommonOptions } from '../program.ts';
import { COUNTRIES, countryNames, placeFinder, pointFinder } from '../../tag/index.ts';
import { answerInWords } from '../search-text.ts';

interface SearchOptions extends CommonOptions {
  readonly limit: number;
  readonly offset: number;
  readonly expand: boolean;
  readonly sort?: Sort;
  readonly collapse: Collapse;
}

export async function search(options: SearchOptions, ...words: string[]): Promise<ExitCode> {
  const q = words.join(' ');
  const runtime = await openRuntime(options);
  try {
    await runtime.engine.prepare();
    const { limit, offset, sort, collapse, expand } = options;
    // Names of places take a moment to load, and only JSON shows facets.
    const labels = labelsOf(runtime, { places: options.json === true });
    const coverage = createCoverage({ store: runtime.store, sources: runtime.config.sources, now });
    const answer = await covered(searchService(runtime, labels), coverage).search({
      q,
      limit,
      offset,
      sort: sort ?? null,
      collapse,
      expand,
    });
    console.log(options.json ? JSON.stringify(answer) : answerInWords(answer, offset));
    return EXIT.done;
  } catch (error) {
    throw explained(error, q);
  } finally {
    await runtime.close();
  }
}

export function searchService({ config, engine, store, lists }: Runtime, labels: Labels): SearchService {
  return createSearchService({ engine, texts: articleTexts(store, outletsOf(config.sources)), labels, aliases: aliasIndex(lists.actors) });
}

export function exploreService({ config, engine, store, lists }: Runtime, labels: Labels): ExploreService {
  const texts = articleTexts(store, outletsOf(config.sources));
  return createExploreService({ engine, texts, labels, aliases: aliasIndex(lists.actors), points: pointFinder(), now });
}

export function suggestService({ config, engine, lists }: Runtime, labels: Labels): SuggestService {
  const named = namedIn({ ...lists, sources: config.sources, countries: countryNames() }, labels);
  return createSuggestService({ engine, labels, named, now });
}

const now = (): Date => new Date();

export function labelsOf({ config, lists }: Runtime, named: { readonly places: boolean }): Labels {
  const names = {
    event: nameIn([...EVENT_TYPES, ...SUB_EVENT_TYPES]),
    materiel: nameIn(lists.materiel),
    ...(named.places ? { place: placeFinder() } : {}),
  };
  return createLabels({ sources: config.sources, actors: lists.actors, regions: lists.regions, countries: COUNTRIES, names });
}

/** Looks names up by id. */
function nameIn(list: readonly { readonly id: string; readonly name: string }[]): (id: string) => string | null {
  const names = new Map(list.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? null;
}

/** A query that cannot be read is shown with the place. */
export function explained(error: unknown, q: string): unknown {
  if (error instanceof QueryError) return new CommandError(`${error.message}\n  ${q}\n  ${' '.repeat(error.position)}^`, EXIT.usage);
  if (error instanceof EngineTooSlowError) return new CommandError(`${error.message} Narrow it by dates or filters.`, EXIT.usage);
  if (error instanceof EngineUnreachableError) return new CommandError(error.message, EXIT.engineUnreachable);
  return error;
}

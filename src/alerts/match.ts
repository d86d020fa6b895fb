import { articleTime } from '../domain/article-time.ts';
import type { AlertArticle } from '../domain/alerts.ts';
import { NO_FACETS, type SearchHit, type SearchParams, type SearchService } from '../search/service.ts';
import type { WaitingAlert } from '../store/alerts/records.ts';

/** Articles looked for in one search. */
const AT_ONCE = 100;
/** Articles further apart are looked for separately: what lies between would only be read for nothing. */
const GAP_SECONDS = 6 * 3600;
const LIMIT = 200;

interface Dated {
  readonly id: string;
  /** Unix seconds by which searches order it. */
  readonly at: number;
}

/**
 * Those of the articles that a search finds, by id: the search itself is asked, over the span of time that they lie in, so that
 * an alert comes exactly where the search would show a hit. Words are never corrected: what was not written is not reported.
 */
export async function matchesOf(
  search: SearchService,
  params: SearchParams,
  articles: readonly WaitingAlert[],
): Promise<ReadonlyMap<string, AlertArticle>> {
  const found = new Map<string, AlertArticle>();
  const dated = articles.map(({ articleId, publishedAt, firstSeenAt }) => ({ id: articleId, at: articleTime(publishedAt, firstSeenAt) }));
  const wanted = new Set(dated.map(({ id }) => id));
  for (const span of spansOf(dated)) {
    for await (const hit of hitsIn(search, params, span)) if (wanted.has(hit.id)) found.set(hit.id, toArticle(hit));
  }
  return found;
}

function spansOf(articles: readonly Dated[]): Dated[][] {
  const spans: Dated[][] = [];
  for (const article of articles.toSorted((a, b) => a.at - b.at)) {
    const last = spans.at(-1);
    const isNear = last !== undefined && last.length < AT_ONCE && article.at - (last.at(-1)?.at ?? 0) <= GAP_SECONDS;
    if (isNear) last.push(article);
    else spans.push([article]);
  }
  return spans;
}

/** A span with more hits than one answer holds is halved, until it is a second; then the pages are turned. */
async function* hitsIn(search: SearchService, params: SearchParams, span: readonly Dated[]): AsyncGenerator<SearchHit> {
  const from = Math.max(params.from ?? Number.NEGATIVE_INFINITY, span[0]?.at ?? 0);
  const to = Math.min(params.to ?? Number.POSITIVE_INFINITY, (span.at(-1)?.at ?? 0) + 1);
  if (from >= to) return;
  const asked = { ...params, facets: [NO_FACETS], from, to, sort: 'newest', collapse: 'none', limit: LIMIT, offset: null } as const;
  let answer = await search.search({ ...asked, cursor: null });
  if (answer.corrections.length > 0) return;
  if (answer.cursor !== null && to - from > 1) {
    const middle = from + Math.floor((to - from) / 2);
    for (const half of [span.filter(({ at }) => at < middle), span.filter(({ at }) => at >= middle)])
      if (half.length > 0) yield* hitsIn(search, params, half);
    return;
  }
  yield* answer.hits;
  while (answer.cursor !== null) {
    answer = await search.search({ ...asked, cursor: answer.cursor });
    yield* answer.hits;
  }
}

function toArticle({ id, title, url, canonicalUrl, source, publishedAt, language, excerpt, countries, actors }: SearchHit): AlertArticle {
  return { id, title, url: canonicalUrl ?? url, source, publishedAt, language, excerpt, countries, actors };
}

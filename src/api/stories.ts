import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Facet } from '../search/engine.ts';
import type { StoryGroup, TagCount } from '../store/folding/records.ts';
import type { ReportView, StoryTag, StoryView } from '../web/pages.ts';
import { storyLink } from './article.ts';
import type { ApiDeps } from './deps.ts';
import { presentLink } from './present.ts';
import { HttpProblem } from './problem.ts';
import { wholeNumber } from './query.ts';
import { described, idParams, type RequestTypes } from './routes.ts';
import { storySchema } from './schemas.ts';

const MOST_REPORTS = 200;
const REPORTS = 50;
const MAX_OFFSET = 100_000;
const offset = wholeNumber('offset', 0, MAX_OFFSET).describe('`next` of an answer: reports to pass over');
const storyQuery = z.strictObject({
  limit: wholeNumber('limit', 1, MOST_REPORTS).describe(`Reports in one answer; default ${REPORTS}`),
  offset,
});

export function addStoryRoutes(app: FastifyInstance, deps: ApiDeps): void {
  const routes = app.withTypeProvider<RequestTypes>();
  const summary = 'A story: the reports of one event in order of time, each with its copies';
  routes.get(
    '/api/stories/:id',
    { schema: { ...described('story', summary, storySchema), params: idParams, querystring: storyQuery } },
    (request) => readStory(deps, request.params.id, request.query.limit ?? REPORTS, request.query.offset ?? 0),
  );
}

/** A story that was merged away answers as the one it has become part of. */
async function readStory(deps: ApiDeps, asked: string, limit: number, from: number): Promise<StoryView> {
  const { store, labels, sources } = deps;
  const story = await store.story(asked);
  if (!story) throw new HttpProblem(404, 'not-found', 'There is no such story.');
  const [[headline], groups, tags] = await Promise.all([
    store.articles([story.headline], 'summary'),
    store.storyGroups(story.id, limit, from),
    store.storyTags(story.id),
  ]);
  const named = (facet: Facet, counts: readonly TagCount[] = []): StoryTag[] =>
    counts.map(({ id, reports }) => ({ id, name: labels.label(facet, id), reports }));
  return {
    ...storyLink(story, headline ?? null, sources),
    mergedFrom: asked === story.id ? null : asked,
    headline: story.headline,
    firstAt: toTime(story.firstAt),
    newestAt: toTime(story.newestAt),
    sources: story.sources.map(({ sourceId, articles }) => ({ id: sourceId, name: labels.label('source', sourceId), articles })),
    countries: named('country', tags?.countries),
    places: named('place', tags?.places),
    actors: named('actor', tags?.actors),
    languages: named('language', tags?.languages),
    merged: story.merged,
    reports: await presentReports(deps, groups),
    offset: from,
    next: from + groups.length < story.groups && groups.length > 0 ? from + groups.length : null,
  };
}

async function presentReports({ store, labels }: ApiDeps, groups: readonly StoryGroup[]): Promise<ReportView[]> {
  const originals = await store.articles(
    groups.map(({ original }) => original),
    'summary',
  );
  const byId = new Map(originals.map((record) => [record.id, presentLink(record, labels)]));
  return groups.map(({ copyGroup, original, at, articles, sources, evidence }) => ({
    copyGroup,
    at: toTime(at),
    original: byId.get(original) ?? null,
    copies: articles - 1,
    outlets: sources.map((id) => ({ id, name: labels.label('source', id) })),
    evidence,
  }));
}

/** UTC ISO 8601 of unix seconds. */
function toTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}

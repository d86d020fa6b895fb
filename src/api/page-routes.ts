import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { articlePage, ICON, type Outcome, revisionPage, searchPage, sourcesPage, STYLE } from '../web/pages.ts';
import type { ApiDeps } from './deps.ts';
import { loggedFailure } from './failure.ts';
import { searchForPage } from './page-facets.ts';
import { readArticle } from './article.ts';
import { presentRevisions } from './present-revisions.ts';
import { problemOf } from './problem.ts';
import { pageQuerySchema, searchLink, toPageState, toParams } from './query.ts';
import { idParams, notFound, readSources, type RequestTypes } from './routes.ts';

const PAGE_LIMIT = 20;
const HTML = 'text/html; charset=utf-8';
const articleQuery = z.strictObject({
  revision: z.number({ error: 'revision is a number.' }).int().min(1).max(1_000_000).optional(),
  from: searchLink,
});

/** The routes for people: documents made here, no script in them. */
export function addPageRoutes(app: FastifyInstance, deps: ApiDeps): void {
  addSearchPage(app, deps);
  addArticlePage(app, deps);
  app.get('/sources', { schema: { hide: true, querystring: z.strictObject({}) } }, async (_request, reply) =>
    reply.type(HTML).send(sourcesPage(await readSources(deps), deps.labels, deps.now())),
  );
  app.get('/style.css', { schema: { hide: true } }, (_request, reply) => asset(reply, 'text/css; charset=utf-8', STYLE));
  app.get('/icon.svg', { schema: { hide: true } }, (_request, reply) => asset(reply, 'image/svg+xml', ICON));
}

function asset(reply: FastifyReply, type: string, content: string): FastifyReply {
  return reply.type(type).header('cache-control', 'private, max-age=300').send(content);
}

/** What cannot be answered is shown in the page, with the search as it was written. */
function addSearchPage(app: FastifyInstance, deps: ApiDeps): void {
  const options = { schema: { hide: true, querystring: pageQuerySchema }, attachValidation: true };
  app.withTypeProvider<RequestTypes>().get('/', options, async (request, reply) => {
    const state = toPageState({ ...request.query });
    const show = (outcome: Outcome): FastifyReply => reply.type(HTML).send(searchPage(state, outcome, deps.labels));
    try {
      if (request.validationError) throw request.validationError;
      const answer = await searchForPage(deps.search, { ...toParams(request.query), limit: PAGE_LIMIT });
      return show({ kind: 'answer', ...answer, limit: PAGE_LIMIT });
    } catch (error) {
      const problem = problemOf(error, request);
      if (problem.status >= 500) request.log.error({ error: loggedFailure(error, problem.body.code, request) }, 'search failed');
      reply.code(problem.status).headers(problem.headers);
      return show({ kind: 'problem', problem: problem.body });
    }
  });
}

function addArticlePage(app: FastifyInstance, deps: ApiDeps): void {
  const { store } = deps;
  const schema = { hide: true, params: idParams, querystring: articleQuery };
  app.withTypeProvider<RequestTypes>().get('/article/:id', { schema }, async (request, reply) => {
    const { id } = request.params;
    const [found, stored] = await Promise.all([readArticle(deps, id), store.revisions(id)]);
    const article = found ?? notFound();
    const revisions = presentRevisions(stored, deps.comparison, { diff: true });
    const asked = request.query.revision ?? article.revision;
    const search = request.query.from ?? '';
    if (asked === article.revision) return reply.type(HTML).send(articlePage(article, revisions, deps.labels, search));
    const shown = revisions.find((revision) => revision.number === asked) ?? notFound();
    return reply.type(HTML).send(revisionPage(article, revisions, shown, search));
  });
}

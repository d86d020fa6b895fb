import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import fastify, { type FastifyBaseLogger, LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { Metrics } from '../observe/metrics.ts';
import { EngineRejectedError, EngineTooSlowError, EngineUnreachableError } from '../search/engine.ts';
import type { SearchService } from '../search/service.ts';
import { messagePage } from '../web/pages.ts';
import { addAlertRoutes } from './alerts.ts';
import { answerClientError, MAX_HEADER_BYTES } from './client-error.ts';
import { closeInTime } from './closing.ts';
import { addTransfer } from './conditional.ts';
import { covered, createCoverage } from './coverage.ts';
import type { ApiDeps } from './deps.ts';
import { addExploreRoutes } from './explore.ts';
import { addExportRoutes } from './export-routes.ts';
import { FailedKeys } from './failed-keys.ts';
import { loggedFailure } from './failure.ts';
import { addFeedTokenRoutes } from './feed-token-routes.ts';
import { createFeedTokens } from './feed-tokens.ts';
import { addGuards, isPage, SECURITY_HEADERS } from './guard.ts';
import { addHeldRoutes } from './held.ts';
import { takeNoBody } from './json-body.ts';
import { assertSafeToListen } from './listen.ts';
import { addPageFiles } from './page-files.ts';
import { HttpProblem, problemOf } from './problem.ts';
import { tidyQuery } from './query.ts';
import { addApiRoutes, SEARCH_PATH } from './routes.ts';
import { addSearchFeeds } from './search-feeds.ts';
import { addSessionRoutes } from './session.ts';
import { addStoryRoutes } from './stories.ts';
import { createGate, SESSION_COOKIE } from './visitor.ts';

export type { ApiDeps, StoreReader } from './deps.ts';
export { assertSafeToListen, listenHost, UnsafeListenError } from './listen.ts';
export { sourceHealth } from './source-health.ts';

/** Saved searches are the largest that is sent here. */
const BODY_LIMIT = 64 * 1024;
const REQUEST_TIMEOUT_MS = 30_000;

/**
 * API and page, ready to `listen` or `inject`. Closing it leaves store and engine alone.
 *
 * @param pageFolder where the built page is; default: as built here
 * @throws UnsafeListenError when the settings would open it to others without a key
 */
export async function buildServer(given: ApiDeps, pageFolder?: string): Promise<FastifyInstance> {
  assertSafeToListen(given.settings, await given.access.hasValidKeys());
  const coverage = createCoverage(given);
  const deps = { ...given, search: measured(covered(given.search, coverage), given.metrics) };
  const logger: FastifyBaseLogger = deps.logger;
  const app = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    trustProxy: given.settings.trustProxy.length > 0 && given.settings.trustProxy,
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: 'idle',
    // A missing Host is told by the guards, like every other error.
    http: { maxHeaderSize: MAX_HEADER_BYTES, requireHostHeader: false },
    clientErrorHandler: answerClientError,
    // A broken address is refused before any hook runs.
    frameworkErrors(error, request, reply) {
      sendProblem(error, request, reply.headers(SECURITY_HEADERS));
    },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerFor);
  takeNoBody(app);
  app.setErrorHandler(sendProblem);
  app.setNotFoundHandler(() => {
    throw new HttpProblem(404, 'not-found', 'There is nothing at this address.');
  });
  await app.register(rateLimit, { global: false });
  const gate = createGate(deps.settings, deps.access, deps.now);
  await app.register(swagger, { openapi: description(deps, await gate.keyNeeded()), transform: jsonSchemaTransform });
  await app.register(cookie);
  const doors = { gate, failed: new FailedKeys(deps.now) };
  addGuards(app, deps.settings, { ...doors, feedTokens: createFeedTokens(deps.access) });
  await addTransfer(app);
  app.addHook('preValidation', async (request) => {
    request.query = tidyQuery(request.query);
  });
  app.addHook('onResponse', async (request, reply) => {
    // The path only: what analysts search for is nobody's business.
    const path = request.routeOptions.url ?? 'unknown';
    request.log.debug({ method: request.method, path, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'request');
  });
  closeInTime(app);
  addExportRoutes(app, deps);
  addSearchFeeds(app, deps);
  addExploreRoutes(app, deps, coverage);
  addSessionRoutes(app, deps, doors);
  addFeedTokenRoutes(app, deps);
  addAlertRoutes(app, deps);
  addApiRoutes(app, deps);
  addHeldRoutes(app, deps);
  addStoryRoutes(app, deps);
  await addPageFiles(app, pageFolder);
  await app.ready();
  return app;
}

/** Tests hold what searches answer to its schema: to check each again would take as long as finding some of them. */
const serializerFor: typeof serializerCompiler = (route) =>
  route.url === SEARCH_PATH && route.httpStatus === '200' ? (answer) => JSON.stringify(answer) : serializerCompiler(route);

function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { status, body, headers } = problemOf(error, request);
  if (status >= 500) request.log.error({ error: loggedFailure(error, body.code, request) }, 'request failed');
  reply.code(status).headers(headers);
  if (!isPage(request)) return reply.type('application/json; charset=utf-8').send({ error: body });
  const title = status === 404 ? 'Not found' : status === 401 ? 'Key needed' : 'This did not work';
  return reply.type('text/html; charset=utf-8').send(messagePage(title, body.message));
}

function description({ version }: ApiDeps, keyNeeded: boolean): object {
  const security = keyNeeded ? { security: [{ key: [] }, { session: [] }] } : {};
  return {
    openapi: '3.1.0',
    info: { title: 'Conflictwire', version, description: 'Search over conflict news. Times are UTC, unknown values null.' },
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer' }, session: { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE } },
    },
    ...security,
  };
}

/** Times every search, and counts what the engine did not answer. */
function measured(search: SearchService, metrics: Metrics): SearchService {
  const counting = async <T>(ask: Promise<T>): Promise<T> => {
    try {
      return await ask;
    } catch (error) {
      if (error instanceof EngineUnreachableError) metrics.engineFailed('unreachable');
      if (error instanceof EngineTooSlowError) metrics.engineFailed('too-slow');
      if (error instanceof EngineRejectedError) metrics.engineFailed('rejected');
      throw error;
    }
  };
  return {
    async search(params) {
      const started = performance.now();
      const response = await counting(search.search(params));
      metrics.searchTook(response.engine, (performance.now() - started) / 1000);
      return response;
    },
    list: (params) => counting(search.list(params)),
  };
}

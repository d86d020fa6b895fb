import type { FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { EngineRejectedError, EngineTooSlowError, EngineUnreachableError } from '../search/engine.ts';
import { QueryError } from '../search/query/errors.ts';
import { SearchParamsError } from '../search/service.ts';

/** An error that a client is told of as it stands. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The parameter, or the part of the body, that it is about. */
  readonly field: string | null;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}, field: string | null = null) {
    super(message);
    this.field = field;
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** What every error of the API looks like. */
export interface ProblemBody {
  readonly code: string;
  readonly message: string;
  readonly field?: string;
  readonly position?: number;
}

export interface Problem {
  readonly status: number;
  readonly body: ProblemBody;
  readonly headers: Readonly<Record<string, string>>;
}

const RETRY_SECONDS = '10';

/** What a client is told about an error; whatever is not its doing says nothing of our insides. */
export function problemOf(error: unknown, request: FastifyRequest): Problem {
  if (error instanceof HttpProblem) {
    const { status, code, message, field, headers } = error;
    return problem(status, { code, message, ...(field !== null && { field }) }, headers);
  }
  if (error instanceof QueryError) {
    return problem(400, { code: error.code, message: error.message, field: error.field, position: error.position });
  }
  if (error instanceof SearchParamsError) return problem(400, { code: error.code, message: error.message, field: error.field });
  if (error instanceof EngineUnreachableError) {
    const message = 'The search engine cannot be reached just now; articles are safe in the store. Try again shortly.';
    return problem(503, { code: 'engine-unreachable', message }, { 'retry-after': RETRY_SECONDS });
  }
  if (error instanceof EngineTooSlowError) {
    const message = `${error.message} Narrow it by dates or filters, or leave out the most common words.`;
    return problem(422, { code: 'query-too-slow', message });
  }
  if (error instanceof EngineRejectedError) {
    return problem(500, { code: 'engine-rejected', message: "The search engine refused this search; the server's log has its reason." });
  }
  if (hasZodFastifySchemaValidationErrors(error)) return invalid(error, request);
  return frameworkProblem(error);
}

function problem(status: number, body: ProblemBody, headers: Problem['headers'] = {}): Problem {
  return { status, body, headers };
}

interface Invalid {
  readonly validation: readonly {
    readonly instancePath: string;
    readonly keyword: string;
    readonly message?: string;
    readonly params?: object;
  }[];
  readonly validationContext?: string;
}

/** The first parameter that does not fit; an id that no article can have is simply not found. */
function invalid(error: Invalid, request: FastifyRequest): Problem {
  if (error.validationContext === 'body') return invalidBody(error);
  if (error.validationContext === 'params') return problem(404, { code: 'not-found', message: 'There is no such article.' });
  const [first] = error.validation;
  const keys: unknown = first?.params && 'keys' in first.params ? first.params.keys : null;
  if (first?.keyword === 'unrecognized_keys' && Array.isArray(keys)) return unknownParameter(String(keys[0]), request);
  const field = first?.instancePath.split('/')[1] ?? '';
  return problem(400, { code: 'bad-parameter', message: first?.message ?? 'This parameter cannot be used.', field });
}

/** The first part of a body that does not fit, as `channels.0.url`. */
function invalidBody({ validation: [first] }: Invalid): Problem {
  const keys: unknown = first?.params && 'keys' in first.params ? first.params.keys : null;
  const at = (first?.instancePath ?? '').split('/').filter((part) => part !== '');
  const unknown = first?.keyword === 'unrecognized_keys' && Array.isArray(keys) ? [String(keys[0]).slice(0, 60)] : [];
  const field = [...at, ...unknown].join('.');
  const message = unknown.length > 0 ? `There is no ${field} here.` : (first?.message ?? 'This cannot be used.');
  return problem(400, { code: 'bad-body', message, ...(field !== '' && { field }) });
}

function unknownParameter(name: string, request: FastifyRequest): Problem {
  const schema: unknown = request.routeOptions.schema?.querystring;
  const allowed = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const list = allowed.length === 0 ? 'this address takes none' : `allowed are ${allowed.join(', ')}`;
  return problem(400, {
    code: 'unknown-parameter',
    message: `There is no parameter ${name.slice(0, 60)}; ${list}.`,
    field: name.slice(0, 60),
  });
}

/** Fastify's own refusals (a broken address, a body that is too large) carry a status below 500. */
function frameworkProblem(error: unknown): Problem {
  const status = error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
  if (error instanceof Error && status >= 400 && status < 500) return problem(status, { code: 'bad-request', message: error.message });
  return problem(500, { code: 'internal-error', message: "Something went wrong here; the server's log says where." });
}

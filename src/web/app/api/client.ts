import { S } from '../strings.ts';

/** Why the server did not answer as asked; `status` 0 when it could not be reached at all. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly field?: string;
  /** UTF-16 index in the query. */
  readonly position?: number;
}

export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Asks this server. @throws ApiError, and what the signal throws when it fires */
export async function ask<T>(path: string, signal: AbortSignal | null = null, method: Method = 'GET', body?: object): Promise<T> {
  const response = await send(path, signal, method, body);
  if (response.status === 204) return undefined as T;
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok && answer !== null) return answer as T;
  throw new ApiError(problemOf(response, answer));
}

async function send(path: string, signal: AbortSignal | null, method: Method, body?: object): Promise<Response> {
  try {
    return await fetch(path, {
      method,
      signal,
      credentials: 'same-origin',
      headers: { accept: 'application/json', ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError({ status: 0, code: 'unreachable', message: S.problem.unreachable });
  }
}

function problemOf(response: Response, answer: unknown): Problem {
  const { status } = response;
  const error: unknown = typeof answer === 'object' && answer !== null && 'error' in answer ? answer.error : null;
  if (typeof error !== 'object' || error === null) return { status, code: 'no-answer', message: S.problem.noAnswer(status) };
  const { code, message, field, position } = error as Partial<Problem>;
  return {
    status,
    code: typeof code === 'string' ? code : 'unknown',
    message: typeof message === 'string' ? message : S.problem.noAnswer(status),
    ...(typeof field === 'string' ? { field } : {}),
    ...(typeof position === 'number' ? { position } : {}),
  };
}

/** Any failure as something that can be shown. */
export function asProblem(error: unknown): Problem {
  if (error instanceof ApiError) return error.problem;
  return { status: 0, code: 'page-error', message: S.problem.ours(error instanceof Error ? error.message : String(error)) };
}

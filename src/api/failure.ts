import type { FastifyRequest } from 'fastify';
import { EngineRejectedError, EngineUnreachableError } from '../search/engine.ts';

/** What the log says of a failure of ours. */
export interface LoggedFailure {
  readonly name: string;
  readonly code: string;
  readonly path: string | undefined;
  /** Only where it is about the engine; without the words and values of the search. */
  readonly message?: string;
  /** The engine's own name for what was wrong. */
  readonly reason?: string;
  /** Places in the source, no messages. */
  readonly stack?: string;
}

const MAX_MESSAGE = 200;

/** What analysts search for is nobody's business, and messages of engines and libraries may quote it. */
export function loggedFailure(error: unknown, code: string, request: FastifyRequest): LoggedFailure {
  const path = request.routeOptions.url;
  if (!(error instanceof Error)) return { name: typeof error, code, path };
  if (error instanceof EngineUnreachableError || error instanceof EngineRejectedError) {
    const reason = /\(([a-z_]+)\)$/.exec(error.message)?.[1];
    return { name: error.name, code, path, message: withoutSearch(error.message, request), ...(reason && { reason }) };
  }
  return { name: error.name, code, path, stack: placesOf(error) };
}

/** The beginning, up to where something is quoted, less whatever stands in the search as well. */
function withoutSearch(message: string, request: FastifyRequest): string {
  const words = JSON.stringify(request.query ?? {}).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]+/gu) ?? [];
  const searched = new Set(words.map((word) => word.toLowerCase()));
  const [unquoted = ''] = message.split(/["'`“«\n\r]/, 1);
  return unquoted
    .slice(0, MAX_MESSAGE)
    .replace(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]+/gu, (word) => (searched.has(word.toLowerCase()) ? '…' : word))
    .trim();
}

/** The lines of a stack after the message; none where the message cannot be told from them. */
function placesOf({ stack = '', message }: Error): string {
  const at = stack.indexOf(message);
  return at === -1 ? '' : stack.slice(at + message.length).trim();
}

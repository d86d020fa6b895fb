import type { FastifyRequest } from 'fastify';
import type { AccessStore } from '../store/access/records.ts';
import { canonicalQuery } from './saved-query.ts';

const FEED_PATH = /^\/feeds\/[a-z.-]+\?/;

/** What opens feeds to readers that can send no key. */
export interface FeedTokens {
  /** Whether the token opens the feeds of the search; `search` is the query string of the feed's address, with or without the token. */
  allows(token: string, search: string): Promise<boolean>;
}

export function createFeedTokens(access: AccessStore): FeedTokens {
  return {
    async allows(token, search) {
      const record = await access.feedTokenOf(token);
      return record !== null && record.query === canonicalQuery(search);
    },
  };
}

/** The token in a feed's address; null where there is none, or it is no feed that is asked for. */
export function feedTokenIn(request: FastifyRequest): { readonly token: string; readonly search: string } | null {
  if (!FEED_PATH.test(request.url)) return null;
  const search = request.url.slice(request.url.indexOf('?') + 1);
  const token = new URLSearchParams(search).get('token');
  return token === null || token === '' ? null : { token, search };
}

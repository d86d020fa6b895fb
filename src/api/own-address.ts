import type { FastifyRequest } from 'fastify';
import type { ServerSettings } from '../config/schema.ts';

/** What only one way of asking knows: it belongs to no search. */
const NOT_THE_SEARCH = ['token', 'format', 'text', 'bom'];

/** Where an answer comes from, by our public name or else as whoever asked calls us, and the page that shows the same. No address holds the token. */
export function addressesOf(
  request: FastifyRequest,
  { publicUrl }: Pick<ServerSettings, 'publicUrl'>,
): { self: string | null; home: string | null } {
  const self = URL.parse(request.url, publicUrl ?? `${request.protocol}://${request.host}`);
  if (self === null) return { self: null, home: null };
  self.searchParams.delete('token');
  const home = new URL(self);
  home.pathname = '/';
  for (const name of NOT_THE_SEARCH) home.searchParams.delete(name);
  return { self: self.href, home: home.href };
}

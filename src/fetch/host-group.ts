import { isIP } from 'node:net';
import { getDomain } from 'tldts';

/** Hosts whose subdomains belong to different people, but which the public suffix list does not name. */
const USER_HOSTS: ReadonlySet<string> = new Set(['tumblr.com', 'wordpress.com', 'substack.com', 'medium.com', 'livejournal.com']);

/**
 * Which hosts share one queue: those under one registrable domain, whatever their ports. Blogs under a suffix for users
 * (`a.blogspot.com`, `b.github.io`) stand for themselves; so do addresses and single names, each port for itself.
 *
 * @param host as in `URL.host`
 */
export function hostGroup(host: string): string {
  const name = host.replace(/:\d+$/, '');
  if (name.startsWith('[') || isIP(name) !== 0) return host;
  const domain = getDomain(name, { allowPrivateDomains: true });
  if (domain === null) return host;
  return USER_HOSTS.has(domain) ? name : domain;
}

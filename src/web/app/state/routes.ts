import { readState, type SearchState } from './address.ts';

/** What an address of ours shows. `from` is the query part of the search that led there, or empty. */
export type Route =
  | { readonly kind: 'search'; readonly state: SearchState }
  | { readonly kind: 'article'; readonly id: string; readonly revision: number | null; readonly from: string }
  | { readonly kind: 'story'; readonly id: string; readonly offset: number; readonly from: string }
  | { readonly kind: 'sources' }
  | { readonly kind: 'held'; readonly id: string; readonly before: number | null }
  | { readonly kind: 'searches' }
  | { readonly kind: 'sign-in'; readonly next: string }
  | { readonly kind: 'unknown' };

/** Longer searches are not carried along to the articles they found. */
const MAX_SEARCH_LINK = 2000;

export function routeOf(path: string, search: string): Route {
  const query = new URLSearchParams(search);
  const [room = '', id = '', part = '', ...more] = path.split('/').slice(1).map(decoded);
  if (more.length > 0) return { kind: 'unknown' };
  const from = query.get('from') ?? '';
  if (path === '/') return { kind: 'search', state: readState(search) };
  if (room === 'article' && id !== '' && part === '') return { kind: 'article', id, revision: number(query.get('revision')), from };
  if (room === 'story' && id !== '' && part === '') return { kind: 'story', id, offset: number(query.get('offset')) ?? 0, from };
  if (room === 'sources' && id !== '' && part === 'held') return { kind: 'held', id, before: number(query.get('before')) };
  if (part !== '' || id !== '') return { kind: 'unknown' };
  if (room === 'sources') return { kind: 'sources' };
  if (room === 'searches') return { kind: 'searches' };
  if (room === 'sign-in') return { kind: 'sign-in', next: ownPath(query.get('next')) };
  return { kind: 'unknown' };
}

export function articleHref(id: string, from = '', revision: number | null = null): string {
  return href(`/article/${encodeURIComponent(id)}`, { revision: revision === null ? '' : String(revision), from: carried(from) });
}

export function storyHref(id: string, from = '', offset = 0): string {
  return href(`/story/${encodeURIComponent(id)}`, { offset: offset === 0 ? '' : String(offset), from: carried(from) });
}

export function heldHref(id: string, before: number | null = null): string {
  return href(`/sources/${encodeURIComponent(id)}/held`, { before: before === null ? '' : String(before) });
}

/** Back to a search: whatever was given, this is our own search page. */
export function backHref(from: string): string {
  return from === '' ? '/' : `/?${new URLSearchParams(from).toString()}`;
}

export function signInHref(next: string): string {
  return href('/sign-in', { next: next === '/' ? '' : next });
}

/** A path on this server, whatever was given. */
function ownPath(given: string | null): string {
  return given !== null && /^\/(?![/\\])[^\t\n\r]*$/.test(given) ? given : '/';
}

function carried(from: string): string {
  return from.length <= MAX_SEARCH_LINK ? from : '';
}

function href(path: string, values: Readonly<Record<string, string>>): string {
  const text = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== '')).toString();
  return text === '' ? path : `${path}?${text}`;
}

function number(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // An address that was cut in the middle of a character stands for itself.
    return part;
  }
}

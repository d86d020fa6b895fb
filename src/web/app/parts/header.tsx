import type { JSX } from 'preact';
import { session } from '../session/session.ts';
import { address, route } from '../state/location.ts';
import { theme, THEMES } from '../state/preferences.ts';
import { signInHref } from '../state/routes.ts';
import { S } from '../strings.ts';

const PAGES = [
  ['search', '/', S.search.page],
  ['searches', '/searches', S.searches.title],
  ['sources', '/sources', S.sources.title],
] as const;

export function Header(): JSX.Element {
  const here = route.value.kind === 'held' ? 'sources' : route.value.kind;
  return (
    <header class="top">
      <a class="brand" href="/">
        {S.name}
      </a>
      <nav aria-label={S.pages.ours}>
        {PAGES.map(([kind, href, name]) => (
          <a key={kind} href={href} aria-current={here === kind ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      <div class="top-end">
        <Account />
        <label>
          <span class="hidden">{S.theme.title}</span>
          <select
            value={theme.value}
            onChange={(event) => (theme.value = THEMES.find((one) => one === event.currentTarget.value) ?? 'system')}
          >
            {THEMES.map((one) => (
              <option key={one} value={one} selected={one === theme.value}>
                {S.theme.names[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}

/** Who is signed in, where the server knows of keys at all. */
function Account(): JSX.Element | null {
  const who = session.value;
  if (who === null || !who.keyNeeded) return null;
  return (
    <a href={signInHref(route.value.kind === 'sign-in' ? '/' : address.value)}>
      {who.role === null ? S.session.signIn : (who.name ?? S.session.account)}
    </a>
  );
}

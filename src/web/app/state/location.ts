import { computed, signal } from '@preact/signals';
import { type Route, routeOf } from './routes.ts';

const place = (): string => `${location.pathname}${location.search}`;

/** Path and query of what is shown. */
export const address = signal(place());

export const route = computed<Route>(() => {
  const [path = '/', search = ''] = address.value.split(/\?(.*)/s);
  return routeOf(path, search);
});

/** Goes to an address of ours; `replace` leaves no step for the back button. */
export function navigate(href: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  if (href === address.value) return;
  if (replace) history.replaceState(null, '', href);
  else history.pushState(null, '', href);
  address.value = place();
}

/** Links between our own pages change what is shown without loading the page again. */
export function followLinks(): void {
  addEventListener('popstate', () => {
    address.value = place();
  });
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.defaultPrevented || !isPlainClick(event) || !isOurs(link)) return;
    event.preventDefault();
    const before = route.value.kind;
    navigate(`${link.pathname}${link.search}${link.hash}`);
    if (route.value.kind !== before) scrollTo(0, 0);
  });
}

export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** Files, the API and places within this page are the browser's own business. */
function isOurs(link: HTMLAnchorElement): boolean {
  if (link.origin !== location.origin || link.hasAttribute('download') || link.target !== '') return false;
  if (link.hash !== '' && `${link.pathname}${link.search}` === address.value) return false;
  return routeOf(link.pathname, link.search).kind !== 'unknown';
}

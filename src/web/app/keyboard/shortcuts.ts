import { navigate, route } from '../state/location.ts';
import { shortcutsOn } from '../state/preferences.ts';
import { exportOpen, helpOpen, saveOpen } from './commands.ts';

/** After `g` the next key names a page. */
const PAGES: Readonly<Record<string, string>> = { h: '/', s: '/sources', w: '/searches' };
const MOVE = '[data-move]';

/** Single keys, where nobody is typing and no dialog is open. Each can also be reached by buttons and links. */
export function listenForKeys(): void {
  let afterG = false;
  // Where the focus last was in the list of results, for whoever comes back from the reader.
  let last = -1;
  const move = (step: number): void => {
    const links = [...document.querySelectorAll<HTMLElement>(MOVE)];
    const focused = links.findIndex((link) => link === document.activeElement);
    const next = Math.max(0, Math.min(links.length - 1, (focused === -1 ? last : focused) + step));
    last = next;
    links[next]?.focus();
    links[next]?.scrollIntoView({ block: 'nearest' });
  };
  const keys: Readonly<Record<string, () => void>> = {
    '/': () => focusQuery(),
    j: () => move(1),
    k: () => move(-1),
    o: () => clickFocused(),
    v: () => document.querySelector<HTMLElement>('[data-original] a')?.click(),
    s: () => whereResults(() => (saveOpen.value = true)),
    e: () => whereResults(() => (exportOpen.value = true)),
    '?': () => (helpOpen.value = true),
    Escape: () => document.querySelector<HTMLElement>('[data-close-reader]')?.click(),
  };
  addEventListener('keydown', (event) => {
    if (!isFree(event)) return;
    const page = afterG ? PAGES[event.key] : undefined;
    afterG = event.key === 'g';
    if (event.key !== 'Escape' && !shortcutsOn.value) return;
    const act = page === undefined ? keys[event.key] : (): void => navigate(page);
    if (!act) return;
    event.preventDefault();
    act();
  });
}

function isFree(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  const at = event.target;
  if (document.querySelector('dialog[open]')) return false;
  if (!(at instanceof HTMLElement)) return true;
  const isText = at instanceof HTMLInputElement && at.type !== 'checkbox';
  return !isText && !at.matches('textarea, select, [contenteditable]');
}

function focusQuery(): void {
  const box = document.getElementById('q');
  if (box instanceof HTMLInputElement) {
    box.focus();
    box.select();
    return;
  }
  navigate('/');
  requestAnimationFrame(() => document.getElementById('q')?.focus());
}

function clickFocused(): void {
  if (document.activeElement instanceof HTMLElement && document.activeElement.matches(MOVE)) document.activeElement.click();
}

function whereResults(act: () => void): void {
  if (route.value.kind === 'search') act();
}

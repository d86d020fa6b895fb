import { hrefOf, searchOf, type SearchState } from '../state/address.ts';
import { isPlainClick, navigate } from '../state/location.ts';
import { articleHref } from '../state/routes.ts';

/** Where there is room for the reader beside the results. */
const WIDE = '(min-width: 70rem)';

/** What a result links to: the article with a page of its own, or where there is room, beside the results. */
export function openLink(state: SearchState, id: string): { readonly href: string; readonly onClick: (event: MouseEvent) => void } {
  return {
    href: articleHref(id, searchOf({ ...state, open: null })),
    onClick(event) {
      if (!isPlainClick(event) || !matchMedia(WIDE).matches) return;
      event.preventDefault();
      navigate(hrefOf(state, { open: id }));
    },
  };
}

/** Closes the reader and gives the focus back to the result that it was opened from. */
export function closeReader(state: SearchState): void {
  const { open } = state;
  navigate(hrefOf(state, { open: null }));
  if (open !== null) requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-article="${CSS.escape(open)}"]`)?.focus());
}

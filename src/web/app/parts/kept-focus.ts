import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Lists that are put in another order lose the focus within them: what had it, by its `data-keep`, gets it back. */
export function useKeptFocus(container: RefObject<HTMLElement | null>): void {
  const last = useRef<string | null>(null);
  useLayoutEffect(() => {
    const own = container.current;
    if (!own) return;
    const note = (event: FocusEvent): void => {
      last.current = event.target instanceof HTMLElement ? (event.target.dataset.keep ?? null) : null;
    };
    // Who leaves for somewhere else is not called back; who loses it to nothing is.
    const leave = (event: FocusEvent): void => {
      if (event.relatedTarget !== null) last.current = null;
    };
    own.addEventListener('focusin', note);
    own.addEventListener('focusout', leave);
    return () => {
      own.removeEventListener('focusin', note);
      own.removeEventListener('focusout', leave);
    };
  }, []);
  useLayoutEffect(() => {
    if (last.current === null || document.activeElement !== document.body) return;
    container.current?.querySelector<HTMLElement>(`[data-keep="${CSS.escape(last.current)}"]`)?.focus();
  });
}

import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A heading that takes the focus once a list is read again from which the focused row was removed; call `removed` before that. */
export function useFocusAfter(data: unknown): { readonly heading: RefObject<HTMLHeadingElement | null>; readonly removed: () => void } {
  const heading = useRef<HTMLHeadingElement>(null);
  const waits = useRef(false);
  useEffect(() => {
    if (waits.current) heading.current?.focus();
    waits.current = false;
  }, [data]);
  return { heading, removed: () => (waits.current = true) };
}

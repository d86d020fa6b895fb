import { signal } from '@preact/signals';
import type { JSX } from 'preact';

const said = signal('');

/** Tells whoever listens rather than looks how many results there are; nothing else is announced. */
export function announce(text: string): void {
  said.value = text;
}

export function LiveRegion(): JSX.Element {
  return (
    <p class="hidden" role="status">
      {said.value}
    </p>
  );
}

import { signal } from '@preact/signals';

/** Dialogs that keys and buttons open alike. */
export const saveOpen = signal(false);
export const exportOpen = signal(false);
export const helpOpen = signal(false);

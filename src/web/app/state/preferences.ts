import { effect, signal } from '@preact/signals';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What a person set on this machine. Nothing else is kept in the browser. */
export const theme = signal<Theme>(THEMES.find((one) => one === kept('theme')) ?? 'system');
/** Single-key shortcuts. */
export const shortcutsOn = signal(kept('shortcuts') !== 'off');
export const marksOn = signal(kept('marks') !== 'off');

export function keepPreferences(): void {
  effect(() => {
    if (theme.value === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme.value;
    keep('theme', theme.value === 'system' ? null : theme.value);
  });
  effect(() => keep('shortcuts', shortcutsOn.value ? null : 'off'));
  effect(() => keep('marks', marksOn.value ? null : 'off'));
}

function kept(name: string): string | null {
  try {
    return localStorage.getItem(`conflictwire.${name}`);
  } catch {
    // The browser was told to keep nothing: then nothing was kept.
    return null;
  }
}

function keep(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`conflictwire.${name}`);
    else localStorage.setItem(`conflictwire.${name}`, value);
  } catch {
    // The same: the setting holds until the page is closed.
  }
}

import type { Readability as ReadabilityClass } from '@mozilla/readability';
import type { JSDOM, VirtualConsole } from 'jsdom';

export interface DomLibraries {
  readonly JSDOM: typeof JSDOM;
  readonly VirtualConsole: typeof VirtualConsole;
  readonly Readability: typeof ReadabilityClass;
}

let libraries: Promise<DomLibraries> | null = null;

/** About a second the first time: never on the main thread. */
export function loadDom(): Promise<DomLibraries> {
  libraries ??= Promise.all([import('jsdom'), import('@mozilla/readability')]).then(([jsdom, { Readability }]) => ({
    JSDOM: jsdom.JSDOM,
    VirtualConsole: jsdom.VirtualConsole,
    Readability,
  }));
  return libraries;
}

/** A document that runs no scripts, loads nothing and logs nothing. */
export function parseDom({ JSDOM, VirtualConsole }: DomLibraries, markup: string): JSDOM {
  return new JSDOM(markup, { virtualConsole: new VirtualConsole() });
}

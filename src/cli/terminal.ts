import { styleText } from 'node:util';

/** Styles for people; plain text where output is no terminal, or colour is not wanted. */
export const terminal = {
  bold: (text: string): string => styleText('bold', text, { stream: process.stdout }),
  dim: (text: string): string => styleText('dim', text, { stream: process.stdout }),
  hit: (text: string): string => styleText('yellow', text, { stream: process.stdout }),
};

/** Text from outside with its highlighted spans marked; offsets are UTF-16. */
export function mark(text: string, spans: readonly (readonly [number, number])[]): string {
  let out = '';
  let at = 0;
  for (const [start, end] of spans) {
    out += harmless(text.slice(at, start)) + terminal.hit(harmless(text.slice(start, end)));
    at = end;
  }
  return out + harmless(text.slice(at));
}

/** Control characters in a headline could drive the terminal. */
export function harmless(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}

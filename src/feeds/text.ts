import { Parser } from 'htmlparser2';

/** A longer title or name is no title; the rest is dropped before any work is done on it. */
const RAW_LIMIT = 20_000;
const BREAKS = new Set(['br', 'p', 'div', 'li', 'tr', 'td', 'h1', 'h2', 'h3', 'h4']);
const LEFT_OVER_ENTITY = /&(?:#\d{2,7}|#x[\da-f]{2,6}|amp|quot|apos|lt|gt|nbsp|[lr][sd]quo|[mn]dash|hellip);/i;
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const C1_CONTROL = /[\u0080-\u009f]/g;
const C1_MEANT = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i));

/** HTML to one line of plain text: tags and control characters gone, entities decoded (also when escaped twice). null when nothing is left. */
export function toPlainText(html: string | null): string | null {
  if (html === null) return null;
  let text = html.slice(0, RAW_LIMIT);
  if (/[<&]/.test(text)) text = decodeHtml(text);
  if (LEFT_OVER_ENTITY.test(text)) text = decodeHtml(text.replaceAll('<', '&lt;'));
  return oneLine(text);
}

/** Text with runs of white space made one space; null when nothing is left. */
export function oneLine(text: string): string | null {
  const line = stripControls(text).replace(/\s+/g, ' ').trim();
  return line === '' ? null : line;
}

/**
 * Without the control characters that XML forbids; line ends and tabs stay. The C1 controls are windows-1252 that somebody took for Unicode,
 * the five that mean nothing there go. Half surrogate pairs become U+FFFD.
 */
export function stripControls(text: string): string {
  return text
    .replace(CONTROL, '')
    .replace(C1_CONTROL, (control) => (C1_MEANT[control.charCodeAt(0) - 0x80] ?? '').replace(C1_CONTROL, ''))
    .toWellFormed();
}

const HIDDEN = /<(script|style|applet)\b/gi;
const NUMBERED = /&#(?:(\d{1,7})|x([\da-f]{1,6}));/gi;

/**
 * HTML without the elements whose text nobody sees, with its numbered references as the standard means them: "&#146;" is windows-1252.
 * Everything else stays as written. One that is never closed reaches to the end.
 */
export function cleanHtml(html: string): string {
  const shown = /<(?:script|style|applet)\b/i.test(html) ? withoutHidden(html) : html;
  if (!shown.includes('&#')) return shown;
  return shown.replace(NUMBERED, (whole: string, decimal?: string, hex?: string) => {
    const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
    const meant = C1_MEANT[point - 0x80];
    return meant === undefined ? whole.replace('X', 'x') : `&#x${(meant.codePointAt(0) ?? point).toString(16)};`;
  });
}

function withoutHidden(html: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const { 0: opening, 1: name = '', index } of html.matchAll(HIDDEN)) {
    if (index < from) continue;
    kept.push(html.slice(from, index));
    const closing = new RegExp(`</${name}[^<>]*>`, 'gi');
    closing.lastIndex = index + opening.length;
    if (!closing.test(html)) return kept.join('');
    from = closing.lastIndex;
  }
  return kept.join('') + html.slice(from);
}

/** Plain text as HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function decodeHtml(html: string): string {
  const parts: string[] = [];
  let hidden = 0;
  const isHidden = (name: string): boolean => name === 'script' || name === 'style';
  const parser = new Parser({
    onopentagname(name) {
      if (isHidden(name)) hidden++;
      else if (BREAKS.has(name)) parts.push(' ');
    },
    onclosetag(name) {
      if (isHidden(name)) hidden--;
      else if (BREAKS.has(name)) parts.push(' ');
    },
    ontext(text) {
      if (hidden === 0) parts.push(text);
    },
  });
  // A "<" that no ">" closes is text ("losses < 5"), which the parser would swallow to the end.
  parser.end(html.replace(/<(?=[^<>]*(?:<|$))/g, '&lt;'));
  return parts.join('');
}

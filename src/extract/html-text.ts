import { BlockText } from './block-text.ts';
import { articleText } from './lines.ts';
import { Markup } from './markup.ts';
import { scanMarkup } from './scan.ts';
import type { TagKind } from './tag-kinds.ts';

/** UTF-16 units of markup that are read; feeds carry a summary or one article. */
const LONGEST = 1_000_000;
const VOID_UNREAD: ReadonlySet<string> = new Set(['input', 'embed']);
/** A caption is not the article's text, wherever a feed puts it. */
const CAPTION = 'figcaption';

/**
 * Plain text of a piece of HTML, as in a feed's summary or content: paragraphs separated by one blank line, character references
 * decoded, scripts, styles, captions and the usual lines between paragraphs left out. Linear, builds no tree; never throws.
 */
export function textFromHtml(html: string): string {
  const text = new BlockText();
  let skipping: TagKind | null = null;
  let depth = 0;
  scanMarkup(Markup.of(html.slice(0, LONGEST).replaceAll('\0', '')), {
    open({ kind }) {
      const { name } = kind;
      if (skipping !== null) depth += kind === skipping ? 1 : 0;
      else if (name === CAPTION || (kind.isUnread && !VOID_UNREAD.has(name) && name !== 'head')) [skipping, depth] = [kind, 1];
      else text.open(kind);
    },
    close(kind) {
      if (skipping === null) text.close(kind);
      else if (kind === skipping && --depth === 0) skipping = null;
    },
    text(piece) {
      if (skipping === null) text.text(piece.read());
    },
  });
  return articleText(text.lines(), []);
}

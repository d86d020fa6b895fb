import { BlockText, UNREAD } from './block-text.ts';
import { articleText } from './lines.ts';
import { scanMarkup } from './scan.ts';

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
  let skipping: string | null = null;
  let depth = 0;
  scanMarkup(html.slice(0, LONGEST).replaceAll('\0', ''), {
    open({ name }) {
      if (skipping !== null) depth += name === skipping ? 1 : 0;
      else if (name === CAPTION || (UNREAD.has(name) && !VOID_UNREAD.has(name) && name !== 'head')) [skipping, depth] = [name, 1];
      else text.open(name);
    },
    close(name) {
      if (skipping === null) text.close(name);
      else if (name === skipping && --depth === 0) skipping = null;
    },
    text(data) {
      if (skipping === null) text.text(data);
    },
  });
  return articleText(text.lines(), []);
}

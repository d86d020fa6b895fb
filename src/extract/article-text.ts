import { removeClutter, removeSelected } from './clean-dom.ts';
import { domLines } from './dom-text.ts';
import { articleText } from './lines.ts';
import { type DomLibraries, parseDom } from './read-dom.ts';

export interface ArticleText {
  readonly text: string;
  /** What Readability took for the byline. */
  readonly byline: string | null;
}

/** Characters below which a block is no article text unless nothing larger is there. */
const SENSIBLE_LENGTH = 200;

/** Finds the article in a page's markup: cleaned page, Readability, block text, line rules; the largest sensible block where that finds nothing. */
export function findArticle(libraries: DomLibraries, markup: string, remove: readonly string[], titles: readonly string[]): ArticleText {
  const dom = parseDom(libraries, markup);
  try {
    const { document } = dom.window;
    removeSelected(document, remove);
    removeClutter(document);
    const found = new libraries.Readability(document, { serializer: (node) => node }).parse();
    const content = found?.content;
    const text = content instanceof dom.window.Element ? articleText(domLines(content), titles) : '';
    return { text: text === '' ? largestBlock(libraries, markup, remove, titles) : text, byline: found?.byline ?? null };
  } finally {
    dom.window.close();
  }
}

/** Readability has taken its document apart by now, so this reads the markup again. */
function largestBlock(libraries: DomLibraries, markup: string, remove: readonly string[], titles: readonly string[]): string {
  const dom = parseDom(libraries, markup);
  try {
    const { document } = dom.window;
    removeSelected(document, remove);
    removeClutter(document);
    let best = '';
    for (const selector of ['[itemprop~="articleBody"]', 'article', 'main, [role="main"]', 'body']) {
      for (const element of document.querySelectorAll(selector)) {
        const text = articleText(domLines(element), titles);
        if (text.length > best.length) best = text;
      }
      if (best.length >= SENSIBLE_LENGTH) return best;
    }
    return best;
  } finally {
    dom.window.close();
  }
}

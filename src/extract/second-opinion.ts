import { getOuterHTML } from 'domutils';
import type { ExtractedArticle, ExtractInput } from '../domain/article.ts';
import { BlockText } from './block-text.ts';
import { documentOf } from './document.ts';
import { articleText } from './lines.ts';
import { readPage } from './page.ts';
import { type DomLibraries, parseDom } from './read-dom.ts';
import { tagKind } from './tag-kinds.ts';
import { READABILITY_ENGINE } from './version.ts';

/** The article of a page by Readability, where that is better than by the rules. About a tenth of a second; throws what jsdom throws. */
export function secondOpinion(libraries: DomLibraries, input: ExtractInput): ExtractedArticle {
  const { answer, tree, titles, doubt, withText } = readPage(input, true);
  const dom = parseDom(libraries, getOuterHTML(documentOf(tree).document));
  try {
    const found = new libraries.Readability(dom.window.document, { serializer: (node) => node }).parse()?.content;
    if (!(found instanceof dom.window.Element)) return answer.article;
    const text = new BlockText();
    read(found, text, dom.window.Element);
    const second = articleText(text.lines(), titles);
    return doubt.isBetter(second, answer.article.text) ? withText(second, READABILITY_ENGINE) : answer.article;
  } finally {
    dom.window.close();
  }
}

function read(element: Element, text: BlockText, isElement: typeof Element): void {
  const kind = tagKind(element.localName);
  if (kind.isUnread) return;
  text.open(kind);
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === child.TEXT_NODE) text.text(child.nodeValue ?? '');
    else if (child instanceof isElement) read(child, text, isElement);
  }
  text.close(kind);
}

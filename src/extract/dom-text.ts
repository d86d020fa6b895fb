import { BlockText, type TextLine, UNREAD } from './block-text.ts';

/** Lines of an element's text: see `BlockText` for the rules. */
export function domLines(root: Element): readonly TextLine[] {
  const text = new BlockText();
  walk(root, text);
  return text.lines();
}

function walk(element: Element, text: BlockText): void {
  const name = element.localName;
  if (UNREAD.has(name)) return;
  text.open(name);
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === child.TEXT_NODE) text.text(child.nodeValue ?? '');
    else if (child.nodeType === child.ELEMENT_NODE) walk(child as Element, text);
  }
  text.close(name);
}

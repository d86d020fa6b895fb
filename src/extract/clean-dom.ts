import { blockRule, DROPPED_TAGS, KEPT_TAGS } from './blocks.ts';
import { ExtractError } from './errors.ts';

/** Share of a page's running text above which an element is taken for the article's own, whatever it is called. */
const LARGEST_BLOCK = 0.3;
/** Share of the running text that cleaning may take out altogether. */
const MOST_REMOVED = 0.5;

/** Characters of running text that make a `<p>` a paragraph whatever its class. */
const LONG_PARAGRAPH = 80;

/** Removes the operator's selectors. Throws ExtractError naming the selector that cannot be read. */
export function removeSelected(document: Document, selectors: readonly string[]): void {
  for (const selector of selectors) {
    let matches: readonly Element[];
    try {
      matches = [...document.querySelectorAll(selector)];
    } catch (cause) {
      throw new ExtractError('extract-failed', `extract.remove: ${JSON.stringify(selector)} is not a valid CSS selector`, { cause });
    }
    for (const element of matches) if (!element.matches('html, body')) element.remove();
  }
}

/**
 * Removes captions, credits, navigation, share, newsletter and comment blocks. An element that holds much of the page's running text
 * stays (whole pages stand in one `<form>` or in a box called "subscribe"), and so does any text where half of it would go.
 */
export function removeClutter(document: Document): void {
  const body = document.body;
  const prose = new Map<Element, number>();
  const total = measureProse(body, prose);
  const clutter: Element[] = [];
  collect(body, (element) => {
    const weight = prose.get(element) ?? 0;
    if (!isClutter(element) || weight > total * LARGEST_BLOCK) return false;
    clutter.push(element);
    return true;
  });
  const removed = clutter.reduce((sum, element) => sum + (prose.get(element) ?? 0), 0);
  const tooMuch = removed > total * MOST_REMOVED;
  // Readability drops by class name before it reads; a lead paragraph called "related" or "extra" is still a paragraph.
  for (const [element, weight] of prose) if (element.localName === 'p' && weight >= LONG_PARAGRAPH) element.removeAttribute('class');
  for (const element of clutter) if (!tooMuch || (prose.get(element) ?? 0) === 0) element.remove();
}

function isClutter(element: Element): boolean {
  if (KEPT_TAGS.has(element.localName)) return false;
  if (DROPPED_TAGS.has(element.localName)) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return names !== ' ' && blockRule(names) !== null;
}

/** Visits elements in document order; a visitor that answers true is done with the whole element. */
function collect(root: Element, visit: (element: Element) => boolean): void {
  for (let child = root.firstElementChild; child !== null; child = child.nextElementSibling) if (!visit(child)) collect(child, visit);
}

/** Characters of sentences outside links, for every element with any. */
function measureProse(element: Element, prose: Map<Element, number>): number {
  let sum = 0;
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === child.TEXT_NODE) sum += proseLength(child.nodeValue ?? '');
    else if (child.nodeType === child.ELEMENT_NODE) sum += measureProse(child as Element, prose);
  }
  if (element.localName === 'a') return 0;
  if (sum > 0) prose.set(element, sum);
  return sum;
}

function proseLength(text: string): number {
  if (text.length < 20) return 0;
  const length = text.trim().length;
  return length > 80 || (length > 20 && /[.!?…。！？؟।]/.test(text)) ? length : 0;
}

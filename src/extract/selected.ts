import { selectAll } from 'css-select';
import type { Document, Element } from 'domhandler';
import { removeElement } from 'domutils';
import { ExtractError } from './errors.ts';

/** Removes the operator's selectors. Throws ExtractError naming the selector that cannot be read. */
export function removeSelected(document: Document, selectors: readonly string[]): void {
  for (const selector of selectors) {
    try {
      for (const found of selectAll<Document | Element, Element>(selector, document))
        if (found.name !== 'html' && found.name !== 'body') removeElement(found);
    } catch (cause) {
      throw new ExtractError('extract-failed', `extract.remove: ${JSON.stringify(selector)} is not a valid CSS selector`, { cause });
    }
  }
}

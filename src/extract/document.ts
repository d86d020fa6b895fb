import { Document, Element, Text } from 'domhandler';
import type { PageTree } from './page-tree.ts';

export interface PageDocument {
  readonly document: Document;
  /** Elements of the document by their node in the tree; null for texts. */
  readonly elements: readonly (Element | null)[];
}

/** A tree as the document that libraries read. */
export function documentOf({ looks, texts, parents }: PageTree): PageDocument {
  const document = new Document([]);
  const elements: (Element | null)[] = [];
  for (const [node, look] of looks.entries()) {
    const element = look === null ? null : new Element(look.kind.name, { ...look.attributes });
    elements.push(element);
    append(elements[parents[node] ?? -1] ?? document, element ?? new Text(texts[node] ?? ''));
  }
  return { document, elements };
}

function append(parent: Document | Element, child: Element | Text): void {
  const last = parent.children.at(-1) ?? null;
  child.parent = parent;
  child.prev = last;
  if (last !== null) last.next = child;
  parent.children.push(child);
}

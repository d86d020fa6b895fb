import { selectAll } from 'css-select';
import type { Document, Element } from 'domhandler';
import { documentOf } from './document.ts';
import { ExtractError } from './errors.ts';
import { endsOf, type PageTree } from './page-tree.ts';

/** The tree without what the operator's selectors select. Throws ExtractError naming the selector that cannot be read. */
export function withoutSelected(tree: PageTree, selectors: readonly string[]): PageTree {
  return selectors.reduce(without, tree);
}

function without(tree: PageTree, selector: string): PageTree {
  const { document, elements } = documentOf(tree);
  try {
    const selected = new Set(selectAll<Document | Element, Element>(selector, document));
    return pruned(tree, (node) => {
      const element = elements[node];
      return element !== null && element !== undefined && element.name !== 'html' && element.name !== 'body' && selected.has(element);
    });
  } catch (cause) {
    throw new ExtractError('extract-failed', `extract.remove: ${JSON.stringify(selector)} is not a valid CSS selector`, { cause });
  }
}

/** The tree without some of its elements and what stands in them. */
function pruned({ looks, texts, parents, ends }: PageTree, goes: (node: number) => boolean): PageTree {
  const kept: number[] = [];
  for (let node = 0; node < looks.length;) {
    if (goes(node)) node = ends[node] ?? looks.length;
    else kept.push(node++);
  }
  const places = new Map(kept.map((node, place) => [node, place]));
  const keptParents = kept.map((node) => places.get(parents[node] ?? -1) ?? -1);
  return {
    looks: kept.map((node) => looks[node] ?? null),
    texts: kept.map((node) => texts[node] ?? ''),
    parents: keptParents,
    ends: endsOf(keptParents),
  };
}

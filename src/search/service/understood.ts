import type { Filter, Place, QueryNode, Words } from '../query/ast.ts';
import type { Expansion } from '../query/expand.ts';
import type { Labels, Understood } from './types.ts';

interface Context {
  readonly q: string;
  readonly labels: Labels;
  readonly expansions: readonly Expansion[];
}

/** How a query was read: what every hit must satisfy, in the order it was written. */
export function understood(root: QueryNode | null, context: Context): Understood[] {
  const nodes = root === null ? [] : root.kind === 'and' ? root.nodes : [root];
  return nodes.flatMap((node) => shown(node, context)).toSorted((a, b) => a.start - b.start);
}

function shown(node: QueryNode, context: Context, negation: Place | null = null): Understood[] {
  const { start, end } = negation ?? node;
  const common = { text: context.q.slice(start, end), start, end, negated: negation !== null };
  switch (node.kind) {
    case 'not':
      return shown(node.node, context, node);
    case 'and':
    case 'or': {
      const parts = node.nodes.flatMap((part) => shown(part, context));
      return [{ ...common, kind: 'group', join: node.kind, label: groupLabel(node.kind, parts), field: 'any', parts }];
    }
    case 'date': {
      const day = new Date(node.at * 1000).toISOString().replace('T00:00:00.000Z', '').replace(':00.000Z', 'Z').replace('.000Z', 'Z');
      return [{ ...common, kind: 'date', label: node.bound === 'after' ? `from ${day} on` : `before ${day}`, field: node.bound }];
    }
    case 'filter':
      return filterTokens(node, context, negation);
    case 'words':
      return [{ ...common, ...wordsShown(node), ...variants(node, context) }];
  }
}

function wordsShown({ words, prefix, field }: Words): Pick<Understood, 'kind' | 'label' | 'field'> {
  const kind = prefix ? 'prefix' : words.length > 1 ? 'phrase' : 'word';
  const spoken = words.length > 1 ? `“${words.join(' ')}${prefix ? '…' : ''}”` : `${words.join('')}${prefix ? '…' : ''}`;
  return { kind, label: field === 'title' ? `${spoken} in the title` : spoken, field };
}

function variants(words: Words, { expansions, labels }: Context): Pick<Understood, 'also'> {
  const also = expansions
    .filter(({ places }) => places.some(({ start }) => start === words.start))
    .map(({ actor }) => ({ name: labels.label('actor', actor), actor }));
  return also.length === 0 ? {} : { also };
}

/** Values that were written apart, as in `country:SY country:IQ`, are shown where they stand. */
function filterTokens({ facet, values }: Filter, { q, labels }: Context, negation: Place | null): Understood[] {
  const tokens = Map.groupBy(values, ({ start }) => start);
  return [...tokens.values()].map((some, index) => {
    const { start, end } = negation ?? { start: some[0]?.start ?? 0, end: some[0]?.end ?? 0 };
    const label = `${index > 0 ? 'or ' : ''}${some.map(({ value }) => labels.label(facet, value)).join(' or ')}`;
    return { kind: 'filter', text: q.slice(start, end), label, start, end, negated: negation !== null, field: facet };
  });
}

function groupLabel(join: 'and' | 'or', parts: readonly Understood[]): string {
  const labels = parts.map(({ kind, label, negated }) => `${negated ? 'not ' : ''}${kind === 'group' ? `(${label})` : label}`);
  return labels.join(join === 'or' ? ' or ' : ' and ');
}

import type { Token } from './tokens.ts';
import { joined } from './tokens.ts';

/** A tree of folded words; each node may hold what is called by the words that lead to it. */
export interface TrieNode<T> {
  next: Map<string, TrieNode<T>> | null;
  values: T[] | null;
}

export const emptyNode = <T>(): TrieNode<T> => ({ next: null, values: null });

export function insert<T>(root: TrieNode<T>, words: readonly string[], value: T): void {
  let node = root;
  for (const word of words) {
    node.next ??= new Map();
    let child = node.next.get(word);
    if (!child) {
      child = emptyNode();
      node.next.set(word, child);
    }
    node = child;
  }
  // Nearly all have one value, and an empty array takes room for seventeen at the first push.
  if (node.values) node.values.push(value);
  else node.values = [value];
}

/** Names of more tokens are not looked for; scripts without spaces have a token for each cluster. */
const MAX_TOKENS = 48;

/** Is there anything that begins with this token? */
export function begins<T>(root: TrieNode<T>, token: Token | undefined): boolean {
  return token !== undefined && root.next?.has(token.key) === true;
}

/** Calls `visit` for every node with values on the path that begins at a token, shortest first; `last` is its final token. */
export function walk<T>(
  root: TrieNode<T>,
  text: string,
  tokens: readonly Token[],
  first: number,
  visit: (values: readonly T[], last: number) => void,
): void {
  let node: TrieNode<T> | undefined = root;
  const limit = Math.min(tokens.length, first + MAX_TOKENS);
  for (let at = first; at < limit; at++) {
    const token = tokens[at];
    if (!token || !node.next) return;
    if (at > first) {
      const before = tokens[at - 1];
      if (!before || !joined(text, before, token)) return;
    }
    node = node.next.get(token.key);
    if (!node) return;
    if (node.values) visit(node.values, at);
  }
}

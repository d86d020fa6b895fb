import type { Token } from './tokens.ts';
import { joined } from './tokens.ts';
import { TreeNode } from './tree-node.ts';
import { baseForms, isAnyForm } from './variants.ts';
import { ByWord } from './words.ts';

type Node<T> = TreeNode<string, T>;

/** A tree of folded words that remembers what begins with the words of articles. */
export interface Trie<T> {
  readonly root: Node<T>;
  readonly starts: ByWord<Node<T> | null>;
  /** Does anything begin with the word or one of its base forms? */
  readonly forms: ByWord<boolean>;
}

export function emptyTrie<T>(): Trie<T> {
  const root: Node<T> = new TreeNode();
  return {
    root,
    starts: new ByWord((key) => root.next(key)),
    forms: new ByWord((key) => isAnyForm(key, (form) => root.next(form) !== null)),
  };
}

export function insert<T>({ root }: Trie<T>, words: readonly string[], value: T): void {
  let node = root;
  for (const word of words) node = node.grow(word);
  node.add(value);
}

/** Stands between the words of names that hold a comma: "Return, Reclamation, Rehabilitation". */
export const COMMA = ',';
const isComma = (text: string, before: Token, after: Token): boolean =>
  after.start - before.end === 2 && text.charAt(before.end) === ',' && text.charAt(before.end + 1) === ' ';

/** Names of more tokens are not looked for; scripts without spaces have a token for each cluster. */
const MAX_TOKENS = 48;

/** Is there anything that begins with this token? */
export function begins<T>(trie: Trie<T>, token: Token | undefined): boolean {
  return token !== undefined && trie.starts.of(token) !== null;
}

/** Is there anything that begins with this token or a base form of it? */
export function beginsInflected<T>(trie: Trie<T>, token: Token | undefined): boolean {
  return token !== undefined && trie.forms.of(token);
}

/** Like `walk`, for names kept in their base form: where a token goes no further as it stands, its base forms are tried too. */
export function walkInflected<T>(
  trie: Trie<T>,
  field: { readonly text: string; readonly tokens: readonly Token[] },
  first: number,
  spoken: ReadonlySet<string>,
  visit: (values: readonly T[], last: number) => void,
): void {
  const { text, tokens } = field;
  const follow = (from: Node<T>, at: number): void => {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || at - first >= MAX_TOKENS) return;
    let node: Node<T> | null = from;
    if (at > first) {
      if (!before) return;
      if (isComma(text, before, token)) node = node.next(COMMA);
      else if (!joined(text, before, token)) return;
    }
    if (!node || node.isLeaf) return;
    step(node.next(token.key), at);
    for (const key of baseForms(token.key, spoken)) step(node.next(key), at);
  };
  const step = (node: Node<T> | null, at: number): void => {
    if (!node) return;
    if (node.values) visit(node.values, at);
    follow(node, at + 1);
  };
  follow(trie.root, first);
}

/** Calls `visit` for every node with values on the path that begins at a token, shortest first; `last` is its final token. */
export function walk<T>(
  trie: Trie<T>,
  text: string,
  tokens: readonly Token[],
  first: number,
  visit: (values: readonly T[], last: number) => void,
): void {
  const start = tokens[first];
  let node: Node<T> | null = start ? trie.starts.of(start) : null;
  if (node?.values) visit(node.values, first);
  const limit = Math.min(tokens.length, first + MAX_TOKENS);
  for (let at = first + 1; at < limit && node && !node.isLeaf; at++) {
    const before: Token | undefined = tokens[at - 1];
    const token = tokens[at];
    if (!before || !token) return;
    if (isComma(text, before, token)) node = node.next(COMMA);
    else if (!joined(text, before, token)) return;
    node = node?.next(token.key) ?? null;
    if (node?.values) visit(node.values, at);
  }
}

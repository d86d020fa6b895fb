import type { Token } from './tokens.ts';
import { joined } from './tokens.ts';
import { baseForms, isAnyForm } from './variants.ts';
import { ByWord } from './words.ts';

/** A tree of folded words; each node may hold what is called by the words that lead to it. */
export interface TrieNode<T> {
  next: Map<string, TrieNode<T>> | null;
  values: T[] | null;
}

/** The root of a tree, which remembers what begins with the words of articles. */
export interface Trie<T> extends TrieNode<T> {
  readonly starts: ByWord<TrieNode<T> | null>;
  /** Does anything begin with the word or one of its base forms? */
  readonly forms: ByWord<boolean>;
}

export function emptyTrie<T>(): Trie<T> {
  const root: Trie<T> = {
    ...emptyNode<T>(),
    starts: new ByWord((key) => root.next?.get(key) ?? null),
    forms: new ByWord((key) => isAnyForm(key, (form) => root.next?.has(form) === true)),
  };
  return root;
}

const emptyNode = <T>(): TrieNode<T> => ({ next: null, values: null });

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

/** Stands between the words of names that hold a comma: "Return, Reclamation, Rehabilitation". */
export const COMMA = ',';
const isComma = (text: string, before: Token, after: Token): boolean =>
  after.start - before.end === 2 && text.charAt(before.end) === ',' && text.charAt(before.end + 1) === ' ';

/** Names of more tokens are not looked for; scripts without spaces have a token for each cluster. */
const MAX_TOKENS = 48;

/** Is there anything that begins with this token? */
export function begins<T>(root: Trie<T>, token: Token | undefined): boolean {
  return token !== undefined && root.starts.of(token) !== null;
}

/** Is there anything that begins with this token or a base form of it? */
export function beginsInflected<T>(root: Trie<T>, token: Token | undefined): boolean {
  return token !== undefined && root.forms.of(token);
}

/** Like `walk`, for names kept in their base form: where a token goes no further as it stands, its base forms are tried too. */
export function walkInflected<T>(
  root: TrieNode<T>,
  field: { readonly text: string; readonly tokens: readonly Token[] },
  first: number,
  spoken: ReadonlySet<string>,
  visit: (values: readonly T[], last: number) => void,
): void {
  const { text, tokens } = field;
  const follow = (node: TrieNode<T>, at: number): void => {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || at - first >= MAX_TOKENS) return;
    let next = node.next;
    if (at > first) {
      if (!before) return;
      if (isComma(text, before, token)) next = next?.get(COMMA)?.next ?? null;
      else if (!joined(text, before, token)) return;
    }
    if (!next) return;
    step(next.get(token.key), at);
    for (const key of baseForms(token.key, spoken)) step(next.get(key), at);
  };
  const step = (node: TrieNode<T> | undefined, at: number): void => {
    if (!node) return;
    if (node.values) visit(node.values, at);
    follow(node, at + 1);
  };
  follow(root, first);
}

/** Calls `visit` for every node with values on the path that begins at a token, shortest first; `last` is its final token. */
export function walk<T>(
  root: Trie<T>,
  text: string,
  tokens: readonly Token[],
  first: number,
  visit: (values: readonly T[], last: number) => void,
): void {
  const start = tokens[first];
  let node: TrieNode<T> | null | undefined = start && root.starts.of(start);
  if (node?.values) visit(node.values, first);
  const limit = Math.min(tokens.length, first + MAX_TOKENS);
  for (let at = first + 1; at < limit && node?.next; at++) {
    const before: Token | undefined = tokens[at - 1];
    const token = tokens[at];
    if (!before || !token) return;
    if (isComma(text, before, token)) node = node.next.get(COMMA);
    else if (!joined(text, before, token)) return;
    node = node?.next?.get(token.key);
    if (node?.values) visit(node.values, at);
  }
}

/** A node of a tree of names. Most have one way on or none, for which a map would be heavy. */
export class TreeNode<Key, Value> {
  /** What is called by the keys that lead here. */
  values: Value[] | null = null;
  private key: Key | null = null;
  private child: TreeNode<Key, Value> | null = null;
  private others: Map<Key, TreeNode<Key, Value>> | null = null;

  get isLeaf(): boolean {
    return this.child === null;
  }

  next(key: Key): TreeNode<Key, Value> | null {
    return this.key === key ? this.child : (this.others?.get(key) ?? null);
  }

  /** The node behind a key, made where there is none. */
  grow(key: Key): TreeNode<Key, Value> {
    const known = this.next(key);
    if (known) return known;
    const child = new TreeNode<Key, Value>();
    if (this.child) (this.others ??= new Map()).set(key, child);
    else [this.key, this.child] = [key, child];
    return child;
  }

  add(value: Value): void {
    // Nearly all have one value, and an empty array takes room for seventeen at the first push.
    if (this.values) this.values.push(value);
    else this.values = [value];
  }
}

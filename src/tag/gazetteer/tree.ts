import { NumberReader } from './bytes.ts';
import type { Header } from './format.ts';
import type { TokenTable } from './tokens.ts';

/** The bytes of a section. */
export type SectionOf = (name: keyof Header['sections']) => Buffer;

/** The tree of names: nodes in breadth-first order, so that the children of each stand together, sorted by token. */
export class NameTree {
  private readonly tokens: TokenTable;
  private readonly firstChild: Uint32Array;
  private readonly nodeToken: Int32Array;
  /** Child of the root by token: most words of a text end there. */
  private readonly rootChild: Int32Array;
  readonly firstEntry: Uint32Array;

  constructor(header: Header, section: SectionOf, tokens: TokenTable) {
    this.tokens = tokens;
    this.firstChild = new Uint32Array(header.nodes + 1);
    this.nodeToken = new Int32Array(header.nodes);
    this.firstEntry = new Uint32Array(header.nodes + 1);
    const childCounts = new NumberReader(section('childCounts'));
    const childTokens = new NumberReader(section('childTokens'));
    const entryCounts = new NumberReader(section('entryCounts'));
    let child = 1;
    let entry = 0;
    for (let node = 0; node < header.nodes; node++) {
      this.firstChild[node] = child;
      this.firstEntry[node] = entry;
      entry += entryCounts.next();
      let token = -1;
      for (let left = childCounts.next(); left > 0; left--) {
        token += childTokens.next() + 1;
        this.nodeToken[child++] = token;
      }
    }
    this.firstChild[header.nodes] = child;
    this.firstEntry[header.nodes] = entry;
    this.rootChild = new Int32Array(header.tokens).fill(-1);
    const last = this.firstChild[1] ?? 1;
    for (let node = 1; node < last; node++) this.rootChild[this.nodeToken[node] ?? 0] = node;
  }

  child(node: number, key: string): number {
    const token = this.tokens.find(key);
    if (token < 0) return -1;
    if (node === 0) return this.rootChild[token] ?? -1;
    let low = this.firstChild[node] ?? 0;
    const end = this.firstChild[node + 1] ?? 0;
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.nodeToken[middle] ?? 0) < token) low = middle + 1;
      else high = middle;
    }
    return low < end && this.nodeToken[low] === token ? low : -1;
  }
}

import { usualPrefix, type XmlFormat } from './vocabulary.ts';

const MOST_PREFIXES = 50;

/** The namespace declarations in force at one place of a document. */
export class Namespaces {
  readonly #format: XmlFormat;
  readonly #prefixes: ReadonlyMap<string, string>;
  readonly #names = new Map<string, string>();

  constructor(format: XmlFormat, prefixes: ReadonlyMap<string, string> = new Map()) {
    this.#format = format;
    this.#prefixes = prefixes;
  }

  /** With what an element declares added. The root's default namespace is the feed's own whatever it is. */
  within(attributes: ReadonlyMap<string, string>, isRoot: boolean): Namespaces {
    let inner: Map<string, string> | null = null;
    for (const [name, uri] of attributes) {
      if (!name.startsWith('xmlns')) continue;
      const prefix = name.slice('xmlns:'.length);
      const usual = prefix === '' && isRoot ? '' : usualPrefix(uri);
      const before = inner ?? this.#prefixes;
      if (before.get(prefix) === usual || (!before.has(prefix) && before.size >= MOST_PREFIXES)) continue;
      inner ??= new Map(this.#prefixes);
      if (usual === undefined) inner.delete(prefix);
      else inner.set(prefix, usual);
    }
    return inner === null ? this : new Namespaces(this.#format, inner);
  }

  /** The one name an element or attribute goes by: lower case, the usual prefix. */
  canonical(name: string): string {
    const before = this.#names.get(name);
    if (before !== undefined) return before;
    const colon = name.indexOf(':');
    const prefix = name.slice(0, Math.max(colon, 0)).toLowerCase();
    const local = name.slice(colon + 1).toLowerCase();
    const usual = this.#prefixes.get(prefix) ?? prefix;
    const own = usual === '' || (usual === 'atom' && this.#format === 'atom');
    const made = own ? local : `${usual}:${local}`;
    if (this.#names.size < 1000) this.#names.set(name, made);
    return made;
  }
}

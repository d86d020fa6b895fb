import type { Attributes } from './attributes.ts';
import { blockRule, type BlockRule } from './blocks.ts';
import { articleHint, type Hint } from './hints.ts';
import { type Signs, signsOf } from './metadata/signs.ts';
import type { TagKind } from './tag-kinds.ts';

/**
 * What an element says of itself: its tag and its attributes. Elements with the same ones share a look, and what is decided of it is
 * decided once, when it is first asked for.
 */
export class Look {
  readonly kind: TagKind;
  readonly attributes: Attributes;
  /** UTF-16 units of the attributes. */
  readonly size: number;
  #family: string | null = null;
  #rule: BlockRule | null | undefined;
  #hint: Hint | null | undefined;
  #signs: Signs | null = null;

  constructor(kind: TagKind, attributes: Attributes) {
    this.kind = kind;
    this.attributes = attributes;
    let size = 0;
    for (const name in attributes) size += name.length + (attributes[name]?.length ?? 0);
    this.size = size;
  }

  /** Tag and class. */
  get family(): string {
    return (this.#family ??= `${this.kind.name} ${this.attributes['class'] ?? ''}`);
  }

  get rule(): BlockRule | null {
    if (this.#rule === undefined) this.#rule = blockRule({ name: this.kind.name, attribs: this.attributes });
    return this.#rule;
  }

  get hint(): Hint | null {
    if (this.#hint === undefined) this.#hint = articleHint(this.kind.name, this.attributes);
    return this.#hint;
  }

  get signs(): Signs {
    return (this.#signs ??= signsOf(this.kind.name, this.attributes));
  }
}

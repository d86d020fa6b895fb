import { escapeHtml } from './text.ts';

const DEEPEST = 200;
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** True for elements that HTML never closes. */
export function isVoid(name: string): boolean {
  return VOID.has(name);
}

/** What is inside one field: text or, once an element comes, HTML. */
export class Leaf {
  readonly name: string;
  readonly attributes: string;
  #pieces: string[] = [];
  #open = 0;
  isMarkup = false;

  /** `attributes` as they will be written, with a space in front. */
  constructor(name: string, attributes: string) {
    this.name = name;
    this.attributes = attributes;
  }

  text(text: string): void {
    this.#pieces.push(this.isMarkup ? escapeHtml(text) : text);
  }

  /** An element that nobody escaped; what is nested too deeply to mean anything loses its tags. */
  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (!this.isMarkup) {
      this.isMarkup = true;
      this.#pieces = this.#pieces.map(escapeHtml);
    }
    if (!isVoid(name)) this.#open++;
    if (this.#open <= DEEPEST) this.#pieces.push(`<${name}${written(attributes)}>`);
  }

  close(name: string): void {
    if (this.#open-- <= DEEPEST) this.#pieces.push(`</${name}>`);
  }

  toString(): string {
    return this.#pieces.join('');
  }
}

function written(attributes: ReadonlyMap<string, string>): string {
  let text = '';
  for (const [name, value] of attributes) {
    if (!name.startsWith('xmlns') && /^[\w:.-]+$/.test(name)) text += ` ${name}="${escapeAttribute(value)}"`;
  }
  return text;
}

export function escapeAttribute(value: string): string {
  return escapeHtml(value).replaceAll('"', '&quot;');
}

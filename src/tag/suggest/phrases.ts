import { isArabic, isHebrew } from '../characters.ts';
import type { Field } from '../tokens.ts';
import { joined, tokenise } from '../tokens.ts';
import { TreeNode } from '../tree-node.ts';
import { ByWord } from '../words.ts';

/** Phrases by what they mean: one text a meaning, commas between phrases; a word with `*` stands for all that begin with it. */
export type PhraseTable<M extends string> = Readonly<Partial<Record<M, string>>>;

export interface Phrase<M extends string> {
  /** Null: at home in any text. */
  readonly language: string | null;
  readonly means: ReadonlySet<M>;
}

/** A phrase where it stands; token indexes are inclusive. */
export interface PhraseHit<M extends string> {
  readonly first: number;
  readonly last: number;
  readonly phrase: Phrase<M>;
}

/** Keys are numbers of words and stems. */
type Node<M extends string> = TreeNode<number, Phrase<M>>;

const SHORTEST_STEM = 2;
const NOTHING: readonly number[] = [];
const NO_CHILDREN: readonly never[] = [];

/** Words and stems of all phrases. What a word of a text matches is found once and remembered. */
class Words {
  private readonly exact = new Map<string, number>();
  private readonly stems = new Map<string, number>();
  private longest = 0;
  private count = 0;
  /** Ids of the words that a folded token may be, the most exact first. */
  readonly matching = new ByWord((key) => this.idsOf(key));

  idOf(word: string, isStem: boolean): number {
    const words = isStem ? this.stems : this.exact;
    let id = words.get(word);
    if (id === undefined) {
      id = this.count++;
      words.set(word, id);
      if (isStem) this.longest = Math.max(this.longest, word.length);
    }
    return id;
  }

  idsOf(key: string): readonly number[] {
    const found: number[] = [];
    for (const form of bareForms(key)) this.collect(form, found);
    return found.length > 0 ? found : NOTHING;
  }

  private collect(form: string, found: number[]): void {
    const exact = this.exact.get(form);
    if (exact !== undefined) found.push(exact);
    for (let length = Math.min(form.length, this.longest); length >= SHORTEST_STEM; length--) {
      const stem = this.stems.get(form.slice(0, length));
      if (stem !== undefined) found.push(stem);
    }
  }
}

const ARABIC_PREFIX = /^([وف]?)(?:(لل)|([بلك]?)(ال)?)/u;
const HEBREW_PREFIX = /^[ושהבלמכ]{1,2}/u;

/** The number of a designation with the letters of its variant: 72B3, 16C. */
const VARIANT = /^(\d{1,4})(?!(?:st|nd|rd|th|mm)$)\p{L}{1,3}\d?$/u;

/** Arabic and Hebrew write "and", "in", "the" as the beginning of the next word. */
function bareForms(key: string): string[] {
  const code = key.charCodeAt(0);
  if (isArabic(code)) {
    const [, and = '', toThe = '', to = '', the = ''] = ARABIC_PREFIX.exec(key) ?? [];
    const lengths = new Set([0, and.length, and.length + toThe.length + to.length, and.length + toThe.length + to.length + the.length]);
    return [...lengths].map((length) => key.slice(length)).filter((form) => form.length >= SHORTEST_STEM);
  }
  if (isHebrew(code)) {
    const length = HEBREW_PREFIX.exec(key)?.[0].length ?? 0;
    return [key, ...[1, 2].filter((cut) => cut <= length).map((cut) => key.slice(cut))].filter((form) => form.length >= SHORTEST_STEM);
  }
  const number = code >= 0x30 && code <= 0x39 ? VARIANT.exec(key)?.[1] : undefined;
  return number === undefined ? [key] : [key, number];
}

/** Phrases of all languages in one tree, found by their first word. */
export class PhraseBook<M extends string> {
  private readonly words = new Words();
  /** Where phrases go on after their first word; most words begin none. */
  private readonly starts = new ByWord((key) => this.childrenOf(this.root, this.words.idsOf(key)));
  private readonly root: Node<M> = new TreeNode();
  private readonly lone = new Map<string, Phrase<M>>();

  add(table: PhraseTable<M>, language: string | null): void {
    for (const [meaning, text] of Object.entries(table) as [M, string][]) {
      for (const written of text.split(/[,\n]/u)) this.addPhrase(written.trim(), meaning, language);
    }
  }

  addPhrase(written: string, meaning: M, language: string | null): void {
    if (written === '') return;
    let node = this.root;
    for (const token of tokenise(written)) {
      node = node.grow(this.words.idOf(token.key, written.charAt(token.end) === '*'));
    }
    const at = node.values?.findIndex((phrase) => phrase.language === language) ?? -1;
    const before = node.values?.[at];
    if (!before) node.add(this.only(meaning, language));
    else if (!before.means.has(meaning)) node.values?.splice(at, 1, { language, means: new Set([...before.means, meaning]) });
  }

  /** Most phrases mean one thing, and many the same. */
  private only(meaning: M, language: string | null): Phrase<M> {
    const key = `${language} ${meaning}`;
    let phrase = this.lone.get(key);
    if (!phrase) this.lone.set(key, (phrase = { language, means: new Set([meaning]) }));
    return phrase;
  }

  /** The phrases of a field in text order, the longest at each place, without overlaps. */
  read(field: Field, spoken: ReadonlySet<string>): PhraseHit<M>[] {
    const hits: PhraseHit<M>[] = [];
    for (let at = 0; at < field.tokens.length; at++) {
      const token = field.tokens[at];
      const starts = token ? this.starts.of(token) : NO_CHILDREN;
      if (starts.length === 0) continue;
      const hit = this.longestOf(starts, field, at, at, spoken);
      if (!hit) continue;
      hits.push(hit);
      at = hit.last;
    }
    return hits;
  }

  private childrenOf(node: Node<M>, ids: readonly number[]): readonly Node<M>[] {
    let children: Node<M>[] | null = null;
    for (const id of ids) {
      const child = node.next(id);
      if (child) (children ??= []).push(child);
    }
    return children ?? NO_CHILDREN;
  }

  /** The longest phrase that goes through one of the nodes at a token. */
  private longestOf(nodes: readonly Node<M>[], field: Field, first: number, at: number, spoken: ReadonlySet<string>): PhraseHit<M> | null {
    let best: PhraseHit<M> | null = null;
    for (const node of nodes) {
      const longer = this.longerThan(node, field, first, at, spoken) ?? hitAt(node, first, at, spoken);
      if (longer && (!best || longer.last > best.last)) best = longer;
    }
    return best;
  }

  private longerThan(node: Node<M>, field: Field, first: number, at: number, spoken: ReadonlySet<string>): PhraseHit<M> | null {
    const before = field.tokens[at];
    const token = field.tokens[at + 1];
    if (node.isLeaf || !before || !token || !joined(field.text, before, token)) return null;
    return this.longestOf(this.childrenOf(node, this.words.matching.of(token)), field, first, at + 1, spoken);
  }
}

function hitAt<M extends string>(node: Node<M>, first: number, last: number, spoken: ReadonlySet<string>): PhraseHit<M> | null {
  const phrase = node.values?.find(({ language }) => language === null || spoken.has(language));
  return phrase ? { first, last, phrase } : null;
}

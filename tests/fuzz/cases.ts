import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from './generate.ts';
import { damage, mutate } from './mutate.ts';
import { caseSeed, Random } from './random.ts';

export type Kind = 'page' | 'feed';

export interface Case {
  readonly kind: Kind;
  /** What it was made from. */
  readonly from: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
}

interface Seed {
  readonly name: string;
  readonly text: string;
}

/** Documents that mutations begin with. */
export interface Corpus {
  readonly page: readonly Seed[];
  readonly feed: readonly Seed[];
}

export interface CorpusFolders {
  /** Folders of real documents, beside the ones kept here. */
  readonly pages?: string | undefined;
  readonly feeds?: string | undefined;
}

const HERE = import.meta.dirname;
const GOLDEN = join(HERE, '../golden');

export function loadCorpus(folders: CorpusFolders = {}): Corpus {
  const golden = readdirSync(GOLDEN, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, text: readFileSync(join(GOLDEN, name, 'page.html'), 'utf8') }));
  return { page: [...golden, ...documents(folders.pages)], feed: [...documents(join(HERE, 'feeds')), ...documents(folders.feeds)] };
}

/** Read as UTF-8 whatever they are: what comes out wrong is one more kind of broken document. */
function documents(folder: string | undefined): Seed[] {
  if (folder === undefined) return [];
  return readdirSync(folder)
    .toSorted()
    .filter((name) => /\.(?:html?|xml|rss|atom|json)$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** Case `index` of the run with this seed; the same corpus gives the same case. */
export function makeCase(corpus: Corpus, seed: number, index: number): Case {
  const random = new Random(caseSeed(seed, index));
  const kind: Kind = random.chance(0.6) ? 'page' : 'feed';
  const seeds = corpus[kind];
  const pick = (): Seed => seeds[random.below(seeds.length)] ?? { name: 'nothing', text: '' };
  const whole = random.chance(0.25);
  const start = whole ? { name: 'generated', text: generate(kind, random.below(2 ** 31)) } : pick();
  const text = whole && random.chance(0.6) ? start.text : mutate(start.text, random, pick().text);
  const { bytes, charset } = damage(text, random);
  const type = kind === 'page' ? 'text/html' : 'application/rss+xml';
  return { kind, from: start.name, bytes, contentType: charset === null ? null : `${type}; charset=${charset}` };
}

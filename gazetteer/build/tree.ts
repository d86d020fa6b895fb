import { NumberWriter } from '../../src/tag/gazetteer/bytes.ts';
import type { Section } from '../../src/tag/gazetteer/format.ts';
import { flagsOf } from './flags.ts';
import type { WordLists } from './flags.ts';
import type { Place } from './model.ts';
import { pathsOf } from './names.ts';

interface Entry {
  readonly place: number;
  readonly language: string | null;
  readonly flags: number;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly entries: Entry[];
}

type TreeSection = Extract<
  Section,
  'tokens' | 'childCounts' | 'childTokens' | 'entryCounts' | 'entryPlaces' | 'entryLanguages' | 'entryFlags'
>;

export interface CompiledTree {
  readonly sections: Record<TreeSection, Uint8Array>;
  readonly nodes: number;
  readonly entries: number;
  readonly tokens: number;
  readonly languages: readonly string[];
}

const emptyNode = (): Node => ({ next: new Map(), entries: [] });

/** The tree of all names of the places, which are numbered as they stand. */
export function treeOf(places: readonly Place[], lists: WordLists): CompiledTree {
  const root = emptyNode();
  const words = new Set<string>();
  const languages = new Set<string>();
  places.forEach((place, index) => {
    for (const path of pathsOf(place)) {
      let node = root;
      for (const key of path.keys) {
        words.add(key);
        let child = node.next.get(key);
        if (!child) node.next.set(key, (child = emptyNode()));
        node = child;
      }
      if (path.language !== null) languages.add(path.language);
      node.entries.push({ place: index, language: path.language, flags: flagsOf(path, lists) });
    }
  });
  return written(root, [...words].toSorted(), [...languages].toSorted(), places);
}

function written(root: Node, tokens: readonly string[], languages: readonly string[], places: readonly Place[]): CompiledTree {
  const numbers = new Map(tokens.map((token, number) => [token, number]));
  const [childCounts, childTokens, entryCounts] = [new NumberWriter(), new NumberWriter(), new NumberWriter()];
  const entries: Entry[] = [];
  const queue = [root];
  // The queue grows while it is read: breadth first.
  for (const node of queue) {
    childCounts.write(node.next.size);
    let previous = -1;
    for (const [number, child] of [...node.next]
      .map(([key, child]) => [numbers.get(key) ?? 0, child] as const)
      .toSorted((a, b) => a[0] - b[0])) {
      childTokens.write(number - previous - 1);
      previous = number;
      queue.push(child);
    }
    entryCounts.write(node.entries.length);
    entries.push(...node.entries.toSorted((one, two) => prominence(places[two.place]) - prominence(places[one.place])));
  }
  const sections = {
    tokens: Buffer.from(tokens.map((token) => `${token}\n`).join('')),
    childCounts: childCounts.toBytes(),
    childTokens: childTokens.toBytes(),
    entryCounts: entryCounts.toBytes(),
    entryPlaces: inPlanes(entries),
    entryLanguages: Uint8Array.from(entries, (entry) => (entry.language === null ? 0 : languages.indexOf(entry.language) + 1)),
    entryFlags: Uint8Array.from(entries, (entry) => entry.flags),
  };
  return { sections, nodes: queue.length, entries: entries.length, tokens: tokens.length, languages };
}

/** Capitals and seats stand for more than their people. */
const prominence = (place: Place | undefined): number =>
  place ? place.population + ([0, 20_000, 200_000, 2_000_000][place.rank] ?? 0) : 0;

function inPlanes(entries: readonly Entry[]): Uint8Array {
  const bytes = new Uint8Array(entries.length * 3);
  entries.forEach(({ place }, at) => {
    for (let plane = 0; plane < 3; plane++) bytes[plane * entries.length + at] = (place >> (8 * plane)) & 0xff;
  });
  return bytes;
}

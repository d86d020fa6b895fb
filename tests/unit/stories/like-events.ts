import type { Told } from './reports.ts';

export interface LikeReport extends Told {
  readonly id: string;
}

const SHARED =
  'train derailed bridge carriages rescue torches hospital blood minister inquiry line stopped driver ribs passengers windows night stretcher'.split(
    ' ',
  );
const NORTH = 'Halden Brevik choir festival schoolchildren snow switch frozen viaduct teachers church song snowplough ice'.split(' ');
const SOUTH = 'Tortosa Calasparra olive pickers sleeper flood river rain tractors farmers bank roof washed helicopters'.split(' ');

/**
 * Two accidents of one kind and day, each told `count` times: in words of both, and in words of its own. The words stand in another
 * order in each report, so that none is a copy of another.
 */
export function likeEvents(count: number): { readonly north: readonly LikeReport[]; readonly south: readonly LikeReport[] } {
  const tell = (id: string, own: readonly string[], at: number): LikeReport => {
    const words = shuffled([...shuffled(own, at + 1).slice(0, 11), ...shuffled(SHARED, at + 51).slice(0, 14)], at + 101);
    const text = `It is told that the ${words.join(' ')}.`;
    return { id: `${id}-${at}`, language: 'en', title: `Train: ${words.slice(4, 8).join(' ')}`, text, named: {} };
  };
  const all = Array.from({ length: count }, (_, at) => at);
  return { north: all.map((at) => tell('north', NORTH, at)), south: all.map((at) => tell('south', SOUTH, at + 500)) };
}

/** The same for the same seed. */
function shuffled(words: readonly string[], seed: number): string[] {
  const rest = [...words];
  const order: string[] = [];
  for (let state = seed; rest.length > 0;) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    order.push(...rest.splice((state >>> 8) % rest.length, 1));
  }
  return order;
}

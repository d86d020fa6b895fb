import type { Gazetteer } from '../../src/tag/gazetteer/read.ts';
import { BARE_ADMIN, COMMON, KINDS, PERSON, SHORT } from '../../src/tag/gazetteer/format.ts';
import type { Built } from './build.ts';

/** What the file holds, in lines for a person to read. */
export function report(built: Built, gazetteer: Gazetteer): string[] {
  const kinds = new Map<string, number>(KINDS.map((kind) => [kind, 0]));
  for (let place = 0; place < gazetteer.placeCount; place++) count(kinds, gazetteer.kind(place));
  const languages = new Map<string, number>();
  const flags = new Map<string, number>();
  let names = 0;
  for (; gazetteer.place(names) >= 0; names++) {
    count(languages, gazetteer.language(names) ?? 'any');
    for (const [flag, name] of [
      [COMMON, 'common'],
      [PERSON, 'person'],
      [SHORT, 'short'],
      [BARE_ADMIN, 'bare'],
    ] as const) {
      if (gazetteer.flags(names) & flag) count(flags, name);
    }
  }
  return [
    `${(built.file.length / 1e6).toFixed(2)} MB, version ${gazetteer.version}`,
    `${gazetteer.placeCount} places: ${listed(kinds)}; ${built.named} admin-1 with names of CLDR`,
    `${names} names: ${listed(languages)}`,
    `flags: ${listed(flags)}`,
  ];
}

const count = (counts: Map<string, number>, key: string): Map<string, number> => counts.set(key, (counts.get(key) ?? 0) + 1);

const listed = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .toSorted((one, two) => two[1] - one[1])
    .map(([name, number]) => `${name} ${number}`)
    .join(', ');

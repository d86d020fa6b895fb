import { constants, zstdCompressSync } from 'node:zlib';
import { NumberWriter } from '../../src/tag/gazetteer/bytes.ts';
import { KINDS, MAGIC, SECTIONS, tokeniserMark } from '../../src/tag/gazetteer/format.ts';
import type { Header, Section } from '../../src/tag/gazetteer/format.ts';
import type { WordLists } from './flags.ts';
import type { Place } from './model.ts';
import { inOrder } from './order.ts';
import { treeOf } from './tree.ts';

/** The content of `places.bin`. */
export function compile(places: readonly Place[], lists: WordLists): { file: Buffer; header: Header } {
  const ordered = inOrder(places);
  const tree = treeOf(ordered, lists);
  const sections: Record<Section, Uint8Array> = { ...placeSections(ordered), ...tree.sections };
  const header: Header = {
    tokeniser: tokeniserMark(),
    places: ordered.length,
    nodes: tree.nodes,
    entries: tree.entries,
    tokens: tree.tokens,
    languages: tree.languages,
    sections: Object.fromEntries(SECTIONS.map((name) => [name, sections[name].length])) as Record<Section, number>,
  };
  const body = Buffer.concat(SECTIONS.map((name) => sections[name]));
  const packed = zstdCompressSync(body, { params: { [constants.ZSTD_c_compressionLevel]: 19, [constants.ZSTD_c_checksumFlag]: 1 } });
  return { file: Buffer.concat([Buffer.from(`${MAGIC}\n${JSON.stringify(header)}\n`), packed]), header };
}

type PlaceSection = 'countries' | 'kinds' | 'latitudes' | 'longitudes' | 'populations' | 'ids' | 'codes' | 'names';

/** `ordered` must be in the order that `PlaceTable` reads. */
function placeSections(ordered: readonly Place[]): Record<PlaceSection, Uint8Array> {
  const [latitudes, longitudes, populations, ids] = [new NumberWriter(), new NumberWriter(), new NumberWriter(), new NumberWriter()];
  const counts = new Map<string, number>();
  let [latitude, longitude, id] = [0, 0, 0];
  for (const place of ordered) {
    counts.set(place.country, (counts.get(place.country) ?? 0) + 1);
    const [north, east] = [Math.round(place.latitude * 1000), Math.round(place.longitude * 1000)];
    latitudes.writeSigned(north - latitude);
    longitudes.writeSigned(east - longitude);
    [latitude, longitude] = [north, east];
    populations.write(place.population);
    if (place.kind !== 'town') continue;
    ids.writeSigned(place.code === '' ? 0 : Number(place.code) - id);
    if (place.code !== '') id = Number(place.code);
  }
  const lines = (texts: readonly string[]): Uint8Array => Buffer.from(texts.map((text) => `${text}\n`).join(''));
  return {
    countries: lines([...counts].map(([country, count]) => `${country} ${count}`)),
    kinds: Uint8Array.from(ordered, (place) => KINDS.indexOf(place.kind) | (place.rank << 2)),
    latitudes: latitudes.toBytes(),
    longitudes: longitudes.toBytes(),
    populations: populations.toBytes(),
    ids: ids.toBytes(),
    codes: lines(ordered.filter((place) => place.kind !== 'town').map((place) => place.code)),
    names: lines(ordered.map((place) => place.name)),
  };
}

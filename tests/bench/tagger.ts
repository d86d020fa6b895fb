import { fileURLToPath } from 'node:url';
import { loadActors, loadMateriel, loadRegions } from '../../src/config/lists.ts';
import type { Tagger } from '../../src/domain/tags.ts';
import { createTagger } from '../../src/tag/index.ts';
import type { TagLists } from '../../src/tag/tagger.ts';

const packaged = (name: string): string => fileURLToPath(new URL(`../../config/${name}`, import.meta.url));

/** What the packaged tagger is made from. */
export async function packagedLists(): Promise<TagLists> {
  const [actors, materiel, regions] = [packaged('actors.yaml'), packaged('materiel.yaml'), packaged('regions.yaml')];
  return { actors: await loadActors(actors), materiel: await loadMateriel(materiel), regions: await loadRegions(regions) };
}

/** The tagger with the packaged lists; `lap` hears of each part when it is done. */
export async function packagedTagger(lap: (part: string) => void): Promise<{ readonly tagger: Tagger }> {
  const actors = await loadActors(packaged('actors.yaml'));
  lap('read actors.yaml');
  const materiel = await loadMateriel(packaged('materiel.yaml'));
  lap('read materiel.yaml');
  const regions = await loadRegions(packaged('regions.yaml'));
  lap('read regions.yaml');
  const tagger = createTagger({ actors, materiel, regions });
  lap('compile, gazetteer');
  tagger.tag({ title: '', text: 'Twelve people were killed in Aleppo, Syria.', language: 'en', outletCountry: null });
  lap('first article');
  return { tagger };
}

import { fileURLToPath } from 'node:url';
import { loadActors, loadMateriel, loadRegions } from '../../../src/config/lists.ts';
import { createTagger } from '../../../src/tag/index.ts';

const packaged = (name: string): string => fileURLToPath(new URL(`../../../config/${name}`, import.meta.url));

export const lists = {
  actors: await loadActors(packaged('actors.yaml')),
  regions: await loadRegions(packaged('regions.yaml')),
  materiel: await loadMateriel(packaged('materiel.yaml')),
};
export const tagger = createTagger(lists);

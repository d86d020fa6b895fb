import { fileURLToPath } from 'node:url';
import { loadSampleOutlets } from '../../src/cli/demo/load.ts';
import { labelledTexts } from '../quality/labelled.ts';

/** English texts of the samples and of the labelled notes: what the words of made-up streams are drawn from. */
export async function ownTexts(): Promise<string[]> {
  const outlets = await loadSampleOutlets(fileURLToPath(new URL('../../samples', import.meta.url)));
  const samples = outlets.filter(({ language }) => language === 'en').flatMap(({ articles }) => articles.map(({ text }) => text.join(' ')));
  const notes = labelledTexts().filter(({ language }) => language === 'en');
  // One note for each sample: names are denser in notes than in news.
  return [...samples, ...notes.slice(0, samples.length).map(({ text }) => text)];
}

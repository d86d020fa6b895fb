import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { outletSchema, type SampleOutlet } from './schema.ts';

/**
 * Reads `<samplesDir>/outlets/*.yaml`, in the order of their names.
 * Throws an Error that names the file and the key where one is not as `schema.ts` says, or refers to something that is not there.
 */
export async function loadSampleOutlets(samplesDir: string): Promise<SampleOutlet[]> {
  const folder = join(samplesDir, 'outlets');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).toSorted();
  const outlets = await Promise.all(names.map((name) => loadOutlet(join(folder, name))));
  checkReferences(outlets);
  return outlets;
}

async function loadOutlet(file: string): Promise<SampleOutlet> {
  const result = outletSchema.safeParse(parse(await readFile(file, 'utf8')));
  if (!result.success) throw new Error(`${file}: ${z.prettifyError(result.error)}`);
  return result.data;
}

function checkReferences(outlets: readonly SampleOutlet[]): void {
  const known = new Set<string>();
  for (const key of outlets.flatMap(articleKeys)) {
    if (known.has(key)) throw new Error(`sample article ${key} exists twice`);
    known.add(key);
  }
  for (const outlet of outlets) {
    for (const article of outlet.articles) {
      const wanted = article.related.map((slug) => `${outlet.id}/${slug}`);
      if (article.carries !== undefined) wanted.push(article.carries);
      const missing = wanted.find((key) => !known.has(key));
      if (missing !== undefined) throw new Error(`sample article ${outlet.id}/${article.slug} refers to ${missing}, which does not exist`);
    }
  }
}

const articleKeys = (outlet: SampleOutlet): string[] => outlet.articles.map((article) => `${outlet.id}/${article.slug}`);

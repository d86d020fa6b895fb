import { expect, test } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import { loadActors, loadMateriel, loadRegions } from '../../src/config/lists.ts';
import { type GivenArticle, preparerOf } from '../../src/pipeline/folding/prepare.ts';
import { startPreparer } from '../../src/pipeline/folding/prepare-thread.ts';
import { createTagger } from '../../src/tag/tagger.ts';

/** Enough that a second thread is worth it. */
const MANY = 1500;
/** The first of them take longer than all others: those that come after are ready before. */
const SLOW = 400;
const TOWNS = ['El Fasher', 'Kharkiv', 'Idlib', 'حلب', 'Goma'];

function article(n: number): GivenArticle {
  const text = `Shells fell on ${TOWNS[n % TOWNS.length]} on Monday, killing ${n % 40} people, officials said. `;
  return { id: `a${n}`, source: 'gazette', title: `Shelling of ${TOWNS[n % TOWNS.length]}`, text: text.repeat(n < SLOW ? 150 : 1) };
}

test('several threads give what one gives, in the order it was asked for', { timeout: 60_000 }, async () => {
  const { actors, regions, materiel } = (await loadConfig({ env: {} })).files;
  const lists = { actors: await loadActors(actors), regions: await loadRegions(regions), materiel: await loadMateriel(materiel) };
  const threads = startPreparer(lists, 3);
  try {
    const given: string[] = [];
    const all = await Promise.all(
      Array.from({ length: MANY }, async (_, n) => {
        const prepared = await threads.prepare(article(n));
        given.push(`a${n}`);
        return prepared;
      }),
    );
    expect(given).toEqual(Array.from({ length: MANY }, (_, n) => `a${n}`));
    const alone = preparerOf(createTagger(lists));
    for (let n = 0; n < MANY; n += 97) expect(all[n]).toEqual(await alone.prepare(article(n)));
  } finally {
    await threads.close();
  }
  await expect(threads.prepare(article(0))).rejects.toThrow('the thread that tags has ended');
});

import { join } from 'node:path';
import { z } from 'zod';
import { loadConfig } from '../../config/load.ts';
import { startPreparer } from '../../pipeline/folding/prepare-thread.ts';
import { createFoldStage, type FoldStage } from '../../pipeline/folding/stage.ts';
import { openStore } from '../../store/sqlite-store.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { type Answered, eachLine, idSchema, print } from '../json-lines.ts';
import type { CommonOptions } from '../program.ts';
import { dataFolder, loadLists } from '../runtime.ts';

const optional = z.string().nullish();
const articleLine = z.object({
  id: idSchema,
  url: optional,
  source: z.string().min(1, 'the outlet has to be named'),
  title: optional,
  text: optional,
  publishedAt: z.iso.datetime({ offset: true, error: 'a time such as 2024-05-13T09:40:00Z' }).nullish(),
  byline: optional,
  language: optional,
});

/** Lines that are being prepared while those before them are folded. */
const AHEAD = 2000;
/** Lines after which what was saved is folded. */
const FOLDED_AT_ONCE = 1000;
const PRINTED_AT_ONCE = 500;

/** Folds JSON lines into copies and stories; answers follow when all have been read, as the last may change the first. */
export async function dedupe(options: CommonOptions): Promise<ExitCode> {
  const lists = await loadLists(await loadConfig({ file: options.config, env: process.env }));
  // Apart from the articles of the pipeline, which such lines must not mix with.
  const store = await openStore(join(dataFolder(options), 'dedupe'), undefined, 'alone');
  const preparer = startPreparer(lists);
  const stage = createFoldStage(store, preparer, warn);
  const answers: Answered[] = [];
  try {
    await eachLine(articleLine, async (line) => ({ articleId: await stage.add(line) }), {
      ahead: AHEAD,
      async tell(answer) {
        answers.push(answer);
        if (answers.length % FOLDED_AT_ONCE === 0) await stage.fold();
      },
    });
    await stage.finish();
    for (let at = 0; at < answers.length; at += PRINTED_AT_ONCE) await printFolded(stage, answers.slice(at, at + PRINTED_AT_ONCE));
    return EXIT.done;
  } finally {
    await preparer.close();
    await store.close();
  }
}

/** The fault itself is told on stderr. */
const NOT_FOLDED = { code: 'not-folded', message: 'the article could not be put among the copies and stories' };

async function printFolded(stage: FoldStage, answers: readonly Answered[]): Promise<void> {
  const places = await stage.places(answers.flatMap(({ articleId }) => (typeof articleId === 'string' ? [articleId] : [])));
  for (const { id, articleId, error } of answers) {
    const place = typeof articleId === 'string' ? places.get(articleId) : undefined;
    await print(place ? { id, ...place } : { id, error: error ?? NOT_FOLDED });
  }
}

function warn(message: string, error: unknown): void {
  console.error(`conflictwire: ${message}:`, error);
}

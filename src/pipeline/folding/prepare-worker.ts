import { parentPort, workerData } from 'node:worker_threads';
import { createTagger, type TagLists } from '../../tag/tagger.ts';
import { type GivenArticle, prepared, type Prepared } from './prepare.ts';

/** What a batch of articles is asked for with, and answered by. */
export type PrepareRequest = readonly GivenArticle[];
export type PrepareResponse = readonly ({ readonly prepared: Prepared } | { readonly failure: string })[];

const tagger = createTagger(workerData as TagLists);

parentPort?.on('message', (articles: PrepareRequest) => {
  parentPort?.postMessage(articles.map(answer) satisfies PrepareResponse);
});

function answer(article: GivenArticle): PrepareResponse[number] {
  try {
    return { prepared: prepared(article, tagger) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

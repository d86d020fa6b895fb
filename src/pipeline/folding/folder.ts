import type { CopyReading } from '../../identity/copies/index.ts';
import type { FoldingSession } from '../../store/folding/session.ts';
import type { WaitingArticle } from '../../store/folding/records.ts';
import type { Outlets } from '../corroboration.ts';
import { articleTime } from '../../domain/article-time.ts';
import { foldCopies } from './copies.ts';
import { Readings } from './readings.ts';
import { foldStory } from './stories.ts';

/** One article on its way through folding. */
export interface Subject extends WaitingArticle {
  readonly at: number;
  readonly reading: CopyReading;
}

/** Puts articles into groups of copies and groups into stories; lives as long as a run, so that texts are read once. */
export class Folder {
  readonly #outlets: Outlets;
  readonly #readings = new Readings();

  constructor(outlets: Outlets) {
    this.#outlets = outlets;
  }

  /** True where a new article joined a group that others had opened. */
  fold(session: FoldingSession, article: WaitingArticle): boolean {
    const at = articleTime(article.publishedAt, article.firstSeenAt);
    const reading = this.#readings.add({ ...article, source: article.sourceId, at });
    const subject: Subject = { ...article, at, reading };
    const placed = foldCopies(session, subject, this.#readings, this.#outlets);
    foldStory(session, subject, placed);
    session.done(article.articleId, placed.changed);
    return article.member === null && placed.joined;
  }
}

import { type CopyReading, type CopySketch, creditOf, readForCopies, sketchOf } from '../../identity/copies/index.ts';
import type { FoldingSession } from '../../store/folding/session.ts';
import type { WaitingArticle } from '../../store/folding/records.ts';
import type { AgencyCredit } from '../../domain/copies.ts';
import type { ReportText } from '../../stories/index.ts';
import type { Outlets } from '../corroboration.ts';
import { articleTime } from '../../domain/article-time.ts';
import { foldCopies } from './copies.ts';
import { ReadTexts } from './read-ahead.ts';
import { Readings } from './readings.ts';
import { ReportTexts } from './reports.ts';
import { foldStory } from './stories.ts';

/** One article on its way through folding. */
export interface Subject extends WaitingArticle {
  readonly at: number;
  readonly reading: CopyReading;
  readonly sketch: CopySketch;
  readonly credit: AgencyCredit | null;
  /** What it says to the rules of stories, where that was read before. */
  readonly report: ReportText | null;
}

/** Puts articles into groups of copies and groups into stories; lives as long as a run, so that texts are read once. */
export class Folder {
  readonly #outlets: Outlets;
  readonly #readings = new Readings();
  /** What the reports of the day say. */
  readonly reports = new ReportTexts();

  readonly #ahead: ReadTexts;

  /** `ahead`: texts that are read already when they come to be folded; none are needed. */
  constructor(outlets: Outlets, ahead = new ReadTexts()) {
    this.#outlets = outlets;
    this.#ahead = ahead;
  }

  /** Reads an article, once before it is folded. */
  read(article: WaitingArticle): Subject {
    const at = articleTime(article.publishedAt, article.firstSeenAt);
    const ahead = this.#ahead.take(article);
    const reading = readForCopies({ ...article, source: article.sourceId, at }, ahead?.copies);
    return {
      ...article,
      at,
      reading,
      sketch: sketchOf(reading),
      credit: ahead ? ahead.credit : creditOf(article),
      report: ahead?.report ?? null,
    };
  }

  /** True where a new article joined a group that others had opened. */
  fold(session: FoldingSession, subject: Subject): boolean {
    this.#readings.keep(subject.articleId, subject.reading);
    const placed = foldCopies(session, subject, this.#readings, this.#outlets);
    foldStory(session, subject, placed, this.reports);
    session.done(subject.articleId, placed.changed);
    return subject.member === null && placed.joined;
  }
}

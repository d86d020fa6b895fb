import type { FoldingSession } from '../../store/folding/session.ts';
import { readReport, readReportText, type ReportReading, type ReportText } from '../../stories/index.ts';
import { rarityIn } from './common-words.ts';

/** Groups that make up what a story is recognised by; of a longer one the newest. */
const REMEMBERED = 200;
/** Reports of two days of a busy wire, about 4 kB each. */
const MOST_KEPT = 20_000;

/** What a report says, and in which language it does. */
export interface SaidIn extends ReportText {
  readonly language: string | null;
}

/** What the last reports say: when a day is over they are all gone over once more. */
export class ReportTexts {
  readonly #kept = new Map<string, SaidIn>();
  #generation = -1;

  keep(session: FoldingSession, articleId: string, said: SaidIn): SaidIn {
    this.#refresh(session);
    this.#kept.delete(articleId);
    this.#kept.set(articleId, said);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return said;
  }

  /** Its text or its tags are others now. */
  forget(articleId: string): void {
    this.#kept.delete(articleId);
  }

  /** Null for one that is not in the store any more. */
  of(session: FoldingSession, articleId: string): SaidIn | null {
    this.#refresh(session);
    const known = this.#kept.get(articleId);
    if (known) return known;
    const stored = session.textOf(articleId);
    if (!stored) return null;
    const said = readReportText({ ...stored, tags: session.tagsOf(articleId) });
    return this.keep(session, articleId, { ...said, language: stored.language });
  }

  /** Another process may have written other texts. */
  #refresh({ generation }: FoldingSession): void {
    if (generation !== this.#generation) this.#kept.clear();
    this.#generation = generation;
  }
}

/** The newest reports of a story, one of each group of copies: that which opened it, in order of time. */
export function readReports(session: FoldingSession, story: number, texts = new ReportTexts()): ReportReading[] {
  return session.groups
    .headsOfStory(story, REMEMBERED)
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ articleId: id, at }) => {
      const said = texts.of(session, id);
      return said ? [readReport({ id, at, language: said.language }, said, rarityIn(session, said.language))] : [];
    });
}

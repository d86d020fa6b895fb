import type { AgencyCredit } from '../../domain/copies.ts';
import { type CopyText, creditOf, readCopyText } from '../../identity/copies/index.ts';
import type { Tags } from '../../domain/tags.ts';
import { readReportText, type ReportText } from '../../stories/index.ts';

interface Text {
  readonly title: string;
  readonly text: string;
  readonly byline: string | null;
}

/** The words of an article as the rules for copies and those for stories read them. Plain: it goes from one thread to another. */
export interface TextReading {
  readonly copies: CopyText;
  readonly report: ReportText;
  readonly credit: AgencyCredit | null;
}

export function readAhead(article: Text & { readonly tags: Tags }): TextReading {
  return { copies: readCopyText(article), report: readReportText(article), credit: creditOf(article) };
}

/** Those that wait to be folded, and as many as are saved meanwhile: about 10 kB each. */
const MOST_KEPT = 4000;

/** Texts that were read before they are folded, each until it is taken; of too many the latest. */
export class ReadTexts {
  readonly #kept = new Map<string, Text & { readonly reading: TextReading }>();

  keep(articleId: string, { title, text, byline }: Text, reading: TextReading): void {
    this.#kept.delete(articleId);
    this.#kept.set(articleId, { title, text, byline, reading });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
  }

  /** Null where it was not read, or the store holds another text by now. */
  take({ articleId, title, text, byline }: Text & { readonly articleId: string }): TextReading | null {
    const kept = this.#kept.get(articleId);
    this.#kept.delete(articleId);
    return kept?.title === title && kept.text === text && kept.byline === byline ? kept.reading : null;
  }
}

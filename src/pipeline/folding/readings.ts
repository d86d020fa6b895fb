import { type CopyReading, readForCopies } from '../../identity/copies/index.ts';
import type { CopyMember } from '../../store/folding/records.ts';
import type { FoldingSession } from '../../store/folding/session.ts';

/** Members of groups are compared with every new candidate: the last texts stay read, about 5 kB each. */
const KEPT = 2000;

/** Texts as the rules for copies read them, by article. */
export class Readings {
  readonly #kept = new Map<string, CopyReading>();

  /** Null for one that is not in the store any more. */
  of(session: FoldingSession, { articleId, sourceId, at }: CopyMember): CopyReading | null {
    const known = this.#kept.get(articleId);
    if (known) return this.keep(articleId, known);
    const stored = session.textOf(articleId);
    return stored && this.keep(articleId, readForCopies({ ...stored, source: sourceId, at }));
  }

  /** Keeps what was read. */
  keep(articleId: string, reading: CopyReading): CopyReading {
    this.#kept.delete(articleId);
    this.#kept.set(articleId, reading);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return reading;
  }
}

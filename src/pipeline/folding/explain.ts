import type { AgencyCredit, CopyVerdict } from '../../domain/copies.ts';
import { holds } from '../../domain/sorted-numbers.ts';
import { COPY_RULES_VERSION, creditOf, judgeCopy, readForCopies, sharedSpans, sketchOf } from '../../identity/copies/index.ts';
import type { ArticleFolding, KeyHits } from '../../store/folding/records.ts';
import type { FoldingSession } from '../../store/folding/session.ts';
import { rarityIn } from './common-words.ts';
import type { ArticleRecord } from '../../store/records.ts';
import { articleTime } from '../../domain/article-time.ts';
import { staleKeys } from './candidates.ts';

const SPANS = 5;

/** One of two articles that are compared. */
export interface ComparedArticle {
  readonly id: string;
  readonly source: string;
  readonly title: string;
  readonly publishedAt: string | null;
  readonly credit: AgencyCredit | null;
  /** Null until it has been folded. */
  readonly folding: ArticleFolding | null;
}

/** Why two articles are copies or not, by today's rules, and where they stand. */
export interface CopyExplanation {
  readonly newer: ComparedArticle;
  readonly older: ComparedArticle;
  readonly verdict: CopyVerdict;
  readonly version: string;
  /** Fingerprints of the older one's opening that the newer one holds: two bring a pair to judgement. */
  readonly sharedFingerprints: number;
  /** True where both are in one group of copies. */
  readonly sameGroup: boolean;
  /** What both say in the same words, longest first. */
  readonly shared: readonly string[];
}

export function explainCopy(session: FoldingSession, a: ArticleRecord, b: ArticleRecord): CopyExplanation {
  const [older, newer] = [a, b].toSorted((one, other) => timeOf(one) - timeOf(other)) as [ArticleRecord, ArticleRecord];
  const readings = { newer: read(newer), older: read(older) };
  const sketch = { newer: sketchOf(readings.newer), older: sketchOf(readings.older) };
  const hits: KeyHits[] = session.fingerprints.find(sketch.newer.keys, timeOf(newer));
  const stale = staleKeys(hits, timeOf(newer));
  const rarity = rarityIn(session, newer.current.language);
  const verdict = judgeCopy(readings.newer, readings.older, { isStale: (key) => stale.has(key), rarity });
  return {
    newer: compared(newer),
    older: compared(older),
    verdict,
    version: COPY_RULES_VERSION,
    sharedFingerprints: sketch.older.lead.filter((key) => holds(sketch.newer.keys, key)).length,
    sameGroup: newer.folding !== null && newer.folding.copyGroup === older.folding?.copyGroup,
    shared: sharedSpans(readings.newer, readings.older, SPANS).map(({ start, end }) => newer.current.text.slice(start, end)),
  };
}

function timeOf({ current, firstSeenAt }: ArticleRecord): number {
  return articleTime(current.published.at, firstSeenAt);
}

function read(article: ArticleRecord) {
  const { title, text, byline } = article.current;
  return readForCopies({ title, text, byline, source: article.sourceId, at: timeOf(article) });
}

function compared({ id, sourceId, current, folding }: ArticleRecord): ComparedArticle {
  return { id, source: sourceId, title: current.title, publishedAt: current.published.at, credit: creditOf(current), folding };
}

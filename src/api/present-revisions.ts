import type { RevisionComparison } from '../domain/revisions.ts';
import type { RevisionRecord } from '../store/records.ts';
import type { RevisionView } from '../web/pages.ts';
import { presentVerdict } from './present.ts';

/** What one answer compares word by word: the newest revisions first, as many as that makes. */
const MAX_COMPARED_CHARACTERS = 3_000_000;

/** All versions in their order, each with what changed since the one before; with the changed words where `diff` asks for them. */
export function presentRevisions(
  records: readonly RevisionRecord[],
  comparison: RevisionComparison,
  { diff }: { readonly diff: boolean },
): RevisionView[] {
  const readAt = new Map<number | null, string>();
  const compared = diff ? comparedIn(records) : new Set<number>();
  return records.map((record, index) => {
    const before = records[index - 1];
    // What was read again later is from the same page as the first time.
    if (record.captureId === null || !readAt.has(record.captureId)) readAt.set(record.captureId, record.storedAt);
    const { number, reason, storedAt, title, text, url, language, direction, byline, textOrigin, contentHash } = record;
    return {
      number,
      reason,
      storedAt,
      title,
      titleBefore: before && before.title !== title ? before.title : null,
      textChanged: before !== undefined && before.text !== text,
      flags: comparison.flags(before ?? null, record),
      ...(diff && { diff: before && compared.has(number) ? comparison.diff(before.text, text) : null }),
      text,
      url,
      language,
      direction,
      byline,
      publishedAt: record.published.at,
      publishedAtPrecision: record.published.precision,
      readAt: readAt.get(record.captureId) ?? storedAt,
      textOrigin,
      textOriginReason: record.originReason,
      verdict: presentVerdict(record.verdict),
      contentHash,
    };
  });
}

/** Numbers of the revisions that are compared with the one before. */
function comparedIn(records: readonly RevisionRecord[]): ReadonlySet<number> {
  const numbers = new Set<number>();
  let left = MAX_COMPARED_CHARACTERS;
  for (let index = records.length - 1; index > 0; index -= 1) {
    const [before, after] = [records[index - 1], records[index]];
    if (!before || !after) continue;
    left -= before.text.length + after.text.length;
    if (left < 0) break;
    numbers.add(after.number);
  }
  return numbers;
}

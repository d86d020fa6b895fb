import type { CopyGroup, CopyMember, KeyHits } from '../../store/folding/records.ts';
import { dayOfNumber } from '../../store/folding/members.ts';
import { DAY_SECONDS } from '../../store/folding/months.ts';
import type { FoldingSession } from '../../store/folding/session.ts';

/** Members that share most fingerprints, before their groups are known. */
const MEMBERS = 40;
/** Groups that are compared word by word. */
const GROUPS = 8;
/** Fingerprints in common below which a comparison is not worth its while. */
const LEAST_SHARED = 2;
/** A fingerprint first seen so many days before is nobody's news. */
const FRESH_DAYS = 7;

/** A group an article may belong to, and those of its members that speak for it. */
export interface Candidate {
  readonly group: CopyGroup;
  /** The earliest and the longest; one where they are the same. */
  readonly members: readonly CopyMember[];
}

/** Groups that share fingerprints with an article, most first; `own` is the number it has already. */
export function candidateGroups(session: FoldingSession, hits: readonly KeyHits[], own: number | null): Candidate[] {
  const shared = new Map<number, number>();
  for (const { members } of hits) for (const member of members) shared.set(member, (shared.get(member) ?? 0) + 1);
  if (own !== null) shared.delete(own);
  const best = [...shared]
    .filter(([, count]) => count >= LEAST_SHARED)
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MEMBERS);
  if (best.length === 0) return [];
  const members = byNumber(
    session,
    best.map(([number]) => number),
  );
  const ids = [...new Set(best.flatMap(([number]) => members.get(number)?.groupId ?? []))].slice(0, GROUPS);
  const groups = new Map(session.groups.groupsById(ids).map((group) => [group.id, group]));
  const speakers = [...groups.values()].flatMap(speakersOf);
  const others = byNumber(
    session,
    speakers.filter((number) => !members.has(number)),
  );
  return ids.flatMap((id) => {
    const group = groups.get(id);
    if (!group) return [];
    const speaking = speakersOf(group).flatMap((number) => members.get(number) ?? others.get(number) ?? []);
    return [{ group, members: speaking.filter(({ number }) => number !== own) }];
  });
}

function byNumber({ groups }: FoldingSession, numbers: readonly number[]): ReadonlyMap<number, CopyMember> {
  return new Map(numbers.length === 0 ? [] : groups.membersByNumber(numbers).map((member) => [member.number, member]));
}

function speakersOf({ earliest, longest }: CopyGroup): number[] {
  return [...new Set([earliest, longest])];
}

/** Fingerprints that were known a week before `at`. */
export function staleKeys(hits: readonly KeyHits[], at: number): ReadonlySet<number> {
  const before = at - FRESH_DAYS * DAY_SECONDS;
  return new Set(hits.filter(({ members }) => members.some((member) => dayOfNumber(member) + DAY_SECONDS <= before)).map(({ key }) => key));
}

import type { CopyEvidence, CopyVerdict, Rarity } from '../../domain/copies.ts';
import { COPY_RULES_VERSION, type CopyReading, judgeCopy, sharedSpans } from '../../identity/copies/index.ts';
import type { CopyGroup, CopyMember, GroupMember } from '../../store/folding/records.ts';
import type { FoldingSession } from '../../store/folding/session.ts';
import { rarityIn } from './common-words.ts';
import type { Outlets } from '../corroboration.ts';
import { type Candidate, candidateGroups, staleKeys } from './candidates.ts';
import type { Subject } from './folder.ts';
import type { Readings } from './readings.ts';

/** The earliest members, among which the longest and the original are looked for. */
const LOOKED_AT = 30;
/** Articles in a group whose numbers of copies the search engine always has right; what a search shows is right for all. */
const USUAL_GROUP = 30;
const SPANS = 3;

/** Where an article was put among the copies. */
export interface Placed {
  readonly group: CopyGroup;
  /** True where the group had been opened by another. */
  readonly joined: boolean;
  /** The group that was its own until now and is no more. */
  readonly left: CopyGroup | null;
  /** Articles that have another number of copies now. */
  readonly changed: readonly string[];
  readonly rarity: Rarity;
}

interface Match {
  readonly group: CopyGroup;
  readonly member: CopyMember;
  readonly other: CopyReading;
  readonly verdict: Extract<CopyVerdict, { relation: string }>;
}

/** Puts an article into the group whose earliest or longest member it copies best, else into one of its own. */
export function foldCopies(session: FoldingSession, subject: Subject, readings: Readings, outlets: Outlets): Placed {
  const rarity = rarityIn(session, subject.language);
  const { sketch } = subject;
  const hits = session.fingerprints.find(sketch.keys, subject.at);
  const own = subject.member;
  const group = own ? (session.groups.groupsById([own.groupId])[0] ?? null) : null;
  // Who has copies already stays with them, whatever a later revision says.
  const settled = group !== null && group.members > 1;
  const candidates = settled ? [] : candidateGroups(session, hits, own?.number ?? null);
  const match = bestMatch(session, subject, candidates, readings, { stale: staleKeys(hits, subject.at), rarity });
  const number = own?.number ?? session.groups.freeNumber(subject.at);
  session.fingerprints.add(sketch.lead, number, hits);
  const member: CopyMember = {
    number,
    articleId: subject.articleId,
    sourceId: subject.sourceId,
    groupId: match?.group.id ?? group?.id ?? number,
    at: subject.at,
    words: subject.reading.length,
    credit: subject.credit,
    evidence: match ? evidenceOf(subject, match) : (own?.evidence ?? null),
  };
  session.groups.saveMember(member);
  if (match) {
    if (group) session.groups.dropGroup(group.id);
    return { ...joined(session, match.group, outlets), left: group, joined: true, rarity };
  }
  if (group) return { ...joined(session, group, outlets), left: null, joined: settled, rarity };
  session.words.count(subject.language, () => subject.reading.vocabulary);
  const opened: CopyGroup = {
    id: number,
    storyId: null,
    members: 1,
    earliest: number,
    longest: number,
    original: number,
    storyEvidence: null,
  };
  return { group: opened, joined: false, left: null, changed: [], rarity };
}

function bestMatch(
  session: FoldingSession,
  subject: Subject,
  candidates: readonly Candidate[],
  readings: Readings,
  { stale, rarity }: { readonly stale: ReadonlySet<number>; readonly rarity: Rarity },
): Match | null {
  let best: Match | null = null;
  const context = { isStale: (key: number): boolean => stale.has(key), rarity };
  for (const { group, members } of candidates) {
    for (const member of members) {
      const other = readings.of(session, member);
      if (!other) continue;
      const verdict = other.at <= subject.at ? judgeCopy(subject.reading, other, context) : judgeCopy(other, subject.reading, context);
      if (verdict.relation !== null && (best === null || likeness(verdict) > likeness(best.verdict)))
        best = { group, member, other, verdict };
    }
  }
  return best;
}

function likeness({ measures }: CopyVerdict): number {
  return measures.containment + measures.freshContainment + measures.lead;
}

function evidenceOf({ reading }: Subject, { member, other, verdict }: Match): CopyEvidence {
  const { relation, rule, measures } = verdict;
  const spans = sharedSpans(reading, other, SPANS);
  return { with: member.articleId, relation, rule, version: COPY_RULES_VERSION, measures, spans };
}

/** The group as its members make it now. */
function joined(session: FoldingSession, group: CopyGroup, outlets: Outlets): Pick<Placed, 'group' | 'changed'> {
  const members = session.groups.membersOfGroup(group.id, LOOKED_AT);
  const areAll = members.length < LOOKED_AT;
  const count = areAll ? members.length : session.groups.countMembers(group.id);
  const now: CopyGroup = {
    ...group,
    members: count,
    earliest: members[0]?.number ?? group.earliest,
    longest: longestOf(members)?.number ?? group.longest,
    original: originalOf(members, outlets)?.number ?? group.original,
  };
  session.groups.saveGroup(now);
  const articles = (): string[] => (areAll ? members.map(({ articleId }) => articleId) : session.groups.articlesOfGroups([group.id]));
  return { group: now, changed: isWorthTelling(count) ? articles() : [] };
}

/** Of equal ones the earliest. */
function longestOf(members: readonly GroupMember[]): GroupMember | undefined {
  return members.toSorted((a, b) => b.words - a.words)[0];
}

/** Each time in a group as news has them; where a bot says the same by the hundred, whenever there are twice as many. */
function isWorthTelling(members: number): boolean {
  return members <= USUAL_GROUP || Number.isInteger(Math.log2(members));
}

/** The agency's own printing where it is among them, else the earliest. */
function originalOf(members: readonly GroupMember[], outlets: Outlets): GroupMember | undefined {
  const agencies = new Set(members.flatMap(({ credit }) => credit?.agency ?? []));
  const isOwn = ({ sourceId }: GroupMember): boolean => agencies.has(sourceId) || agencies.has(outlets.get(sourceId)?.family ?? '');
  return members.find(isOwn) ?? members[0];
}

import type { AgencyCredit, CopyEvidence } from '../../domain/copies.ts';
import type { StoryEvidence } from '../../domain/stories.ts';
import type { Rows } from '../rows.ts';
import type { Tables } from '../tables.ts';
import { dayOfNumber, firstNumberAfterDay, firstNumberOfDay } from './members.ts';
import { DAY_SECONDS } from './months.ts';
import type { CopyGroup, CopyMember, GroupMember } from './records.ts';

type MemberRow = Tables['copy_member'];
type GroupMemberRow = Pick<MemberRow, 'number' | 'article_id' | 'source_id' | 'words' | 'credit'>;
type GroupRow = Tables['copy_group'];

/** Who copies whom: members and their groups. */
export class CopyGroups {
  readonly #rows: Rows;
  readonly #lastOfDay: Map<number, number>;

  /** `lastOfDay`: the last number by the first one of its day, as far as it is known. */
  constructor(rows: Rows, lastOfDay: Map<number, number>) {
    this.#rows = rows;
    this.#lastOfDay = lastOfDay;
  }

  memberOf(articleId: string): CopyMember | null {
    return this.membersOf([articleId]).get(articleId) ?? null;
  }

  /** By article id, as far as they are folded. */
  membersOf(articleIds: readonly string[]): ReadonlyMap<string, CopyMember> {
    const sql = 'select * from copy_member where article_id in (select value from json_each(?))';
    const rows = this.#rows.all<MemberRow>(sql, [JSON.stringify(articleIds)]);
    return new Map(rows.map((row) => [row.article_id, toMember(row)]));
  }

  membersByNumber(numbers: readonly number[]): CopyMember[] {
    const sql = 'select * from copy_member where number in (select value from json_each(?))';
    return this.#rows.all<MemberRow>(sql, [JSON.stringify(numbers)]).map(toMember);
  }

  /** The earliest first; what proves each, which is long, is not read. */
  membersOfGroup(groupId: number, limit: number): GroupMember[] {
    const sql = 'select number, article_id, source_id, words, credit from copy_member where group_id = ? order by at, number limit ?';
    return this.#rows.all<GroupMemberRow>(sql, [groupId, limit]).map(toGroupMember);
  }

  countMembers(groupId: number): number {
    return this.#rows.all<{ n: number }>('select count(*) as n from copy_member where group_id = ?', [groupId])[0]?.n ?? 0;
  }

  groupsById(ids: readonly number[]): CopyGroup[] {
    const sql = 'select * from copy_group where id in (select value from json_each(?))';
    return this.#rows.all<GroupRow>(sql, [JSON.stringify(ids)]).map(toGroup);
  }

  /** Groups of a story in order of their first report. */
  groupsOfStory(storyId: number, limit = -1): CopyGroup[] {
    return this.#rows.all<GroupRow>('select * from copy_group where story_id = ? order by id limit ?', [storyId, limit]).map(toGroup);
  }

  /** The members that opened the newest groups of a story, in order of their groups. */
  headsOfStory(storyId: number, most: number): Pick<CopyMember, 'articleId' | 'at'>[] {
    const sql = `select article_id as articleId, at from copy_group g join copy_member m on m.number = g.id
      where g.story_id = ? order by g.id desc limit ?`;
    return this.#rows.all<Pick<CopyMember, 'articleId' | 'at'>>(sql, [storyId, most]).toReversed();
  }

  /** True where a story has so many groups. */
  hasGroups(storyId: number, count: number): boolean {
    return this.#rows.all('select 1 from copy_group where story_id = ? limit 1 offset ?', [storyId, count - 1]).length > 0;
  }

  articlesOfGroups(ids: readonly number[]): string[] {
    const sql = 'select article_id from copy_member where group_id in (select value from json_each(?)) order by number';
    return this.#rows.all<{ article_id: string }>(sql, [JSON.stringify(ids)]).map((row) => row.article_id);
  }

  /** A number of the day of `at`; where so many have come, of the next day that has one. */
  freeNumber(at: number): number {
    for (let day = at; ; day += DAY_SECONDS) {
      const first = firstNumberOfDay(day);
      const number = this.#lastFrom(first) + 1;
      if (number < firstNumberAfterDay(day)) return number;
    }
  }

  #lastFrom(first: number): number {
    const known = this.#lastOfDay.get(first);
    if (known !== undefined) return known;
    const sql = 'select max(number) as last from copy_member where number >= ? and number < ?';
    const last = this.#rows.all<{ last: number | null }>(sql, [first, firstNumberAfterDay(dayOfNumber(first))])[0]?.last ?? first - 1;
    this.#lastOfDay.set(first, last);
    return last;
  }

  saveMember(member: CopyMember): void {
    const { number, articleId, sourceId, groupId, at, words, credit, evidence } = member;
    this.#rows.run(
      `insert into copy_member (number, article_id, source_id, group_id, at, words, credit, evidence) values (?, ?, ?, ?, ?, ?, ?, ?)
       on conflict (number) do update set group_id = excluded.group_id, at = excluded.at, words = excluded.words, credit = excluded.credit,
       evidence = excluded.evidence`,
      [number, articleId, sourceId, groupId, at, words, json(credit), json(evidence)],
    );
    const day = firstNumberOfDay(dayOfNumber(number));
    const last = this.#lastOfDay.get(day);
    if (last !== undefined && last < number) this.#lastOfDay.set(day, number);
  }

  saveGroup(group: CopyGroup): void {
    const { id, storyId, members, earliest, longest, original, storyEvidence } = group;
    this.#rows.run(
      `insert into copy_group (id, story_id, members, earliest, longest, original, story_evidence) values (?, ?, ?, ?, ?, ?, ?)
       on conflict (id) do update set story_id = excluded.story_id, members = excluded.members, earliest = excluded.earliest,
       longest = excluded.longest, original = excluded.original, story_evidence = excluded.story_evidence`,
      [id, storyId, members, earliest, longest, original, json(storyEvidence)],
    );
  }

  dropGroup(id: number): void {
    this.#rows.run('delete from copy_group where id = ?', [id]);
  }
}

function json(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value);
}

function toGroupMember({ number, article_id: articleId, source_id: sourceId, words, credit }: GroupMemberRow): GroupMember {
  return { number, articleId, sourceId, words, credit: credit === null ? null : (JSON.parse(credit) as AgencyCredit) };
}

function toMember(row: MemberRow): CopyMember {
  return {
    ...toGroupMember(row),
    groupId: row.group_id,
    at: row.at,
    evidence: row.evidence === null ? null : (JSON.parse(row.evidence) as CopyEvidence),
  };
}

function toGroup(row: GroupRow): CopyGroup {
  return {
    id: row.id,
    storyId: row.story_id,
    members: row.members,
    earliest: row.earliest,
    longest: row.longest,
    original: row.original,
    storyEvidence: row.story_evidence === null ? null : (JSON.parse(row.story_evidence) as StoryEvidence),
  };
}

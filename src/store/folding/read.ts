import { CompiledQuery, type Kysely, sql } from 'kysely';
import type { AgencyCredit, CopyEvidence } from '../../domain/copies.ts';
import type { StoryEvidence } from '../../domain/stories.ts';
import type { Tables } from '../tables.ts';
import type { ArticleFolding, StoryGroup, StoryRecord } from './records.ts';

interface FoldingRow {
  article_id: string;
  copy_group: string;
  members: number;
  original: string;
  credit: string | null;
  evidence: string | null;
  story: string | null;
  sources: string;
}

const FOLDINGS = `
  select m.article_id, opener.article_id as copy_group, g.members, original.article_id as original, m.credit, m.evidence, story.name as story,
    (select json_group_array(distinct source_id) from copy_member where group_id = g.id) as sources
  from copy_member m
  join copy_group g on g.id = m.group_id
  join copy_member opener on opener.number = g.id
  join copy_member original on original.number = g.original
  left join story on story.id = g.story_id
  where m.article_id in (select value from json_each(?))`;

/** By article id; articles that wait to be folded are left out. */
export async function readFoldings(db: Kysely<Tables>, ids: readonly string[]): Promise<ReadonlyMap<string, ArticleFolding>> {
  const { rows } = await db.executeQuery<FoldingRow>(CompiledQuery.raw(FOLDINGS, [JSON.stringify(ids)]));
  return new Map(rows.map((row) => [row.article_id, toFolding(row)]));
}

function toFolding(row: FoldingRow): ArticleFolding {
  return {
    copyGroup: row.copy_group,
    members: row.members,
    sources: JSON.parse(row.sources) as string[],
    original: row.original,
    credit: row.credit === null ? null : (JSON.parse(row.credit) as AgencyCredit),
    evidence: row.evidence === null ? null : (JSON.parse(row.evidence) as CopyEvidence),
    storyId: row.story,
  };
}

/** Article ids of a group of copies in order of publication; `copyGroup` is the id of the article that opened it. */
export async function readCopies(db: Kysely<Tables>, copyGroup: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('copy_member as m')
    .innerJoin('copy_member as opener', 'opener.number', 'm.group_id')
    .select('m.article_id')
    .where('opener.article_id', '=', copyGroup)
    .orderBy('m.at')
    .orderBy('m.number')
    .limit(limit)
    .execute();
  return rows.map((row) => row.article_id);
}

/** A story by its name, or the one it has become part of; null where there is none. */
export async function readStory(db: Kysely<Tables>, name: string): Promise<StoryRecord | null> {
  const id = await storyNumber(db, name);
  if (id === null) return null;
  const story = await db.selectFrom('story').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const sources = await db
    .selectFrom('copy_group as g')
    .innerJoin('copy_member as m', 'm.group_id', 'g.id')
    .select(['m.source_id as sourceId', (e) => e.fn.countAll<number>().as('articles')])
    .where('g.story_id', '=', id)
    .groupBy('m.source_id')
    .orderBy('articles', 'desc')
    .orderBy('m.source_id')
    .execute();
  const groups = await db
    .selectFrom('copy_group')
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('story_id', '=', id)
    .executeTakeFirstOrThrow();
  const merged = await db.selectFrom('story').select('name').where('merged_into', '=', id).orderBy('id').execute();
  return {
    id: story.name,
    headline: story.headline,
    firstAt: story.first_at,
    newestAt: story.newest_at,
    articles: sources.reduce((sum, { articles }) => sum + articles, 0),
    groups: groups.n,
    sources,
    merged: merged.map((other) => other.name),
  };
}

interface GroupRow {
  copy_group: string;
  original: string;
  at: number;
  articles: number;
  sources: string;
  evidence: string | null;
}

/** Groups of copies of a story in order of their first report. */
export async function readStoryGroups(db: Kysely<Tables>, name: string, limit: number, offset: number): Promise<StoryGroup[]> {
  const id = await storyNumber(db, name);
  if (id === null) return [];
  const { rows } = await sql<GroupRow>`
    select opener.article_id as copy_group, original.article_id as original, opener.at, g.members as articles, g.story_evidence as evidence,
      (select json_group_array(distinct source_id) from copy_member where group_id = g.id) as sources
    from copy_group g
    join copy_member opener on opener.number = g.id
    join copy_member original on original.number = g.original
    where g.story_id = ${id} order by opener.at, g.id limit ${limit} offset ${offset}`.execute(db);
  return rows.map((row) => ({
    copyGroup: row.copy_group,
    original: row.original,
    at: row.at,
    articles: row.articles,
    sources: JSON.parse(row.sources) as string[],
    evidence: row.evidence === null ? null : (JSON.parse(row.evidence) as StoryEvidence),
  }));
}

/** Follows what was merged. */
async function storyNumber(db: Kysely<Tables>, name: string): Promise<number | null> {
  const { rows } = await sql<{ id: number }>`
    with recursive chain (id, merged_into) as (
      select id, merged_into from story where name = ${name}
      union select story.id, story.merged_into from story join chain on story.id = chain.merged_into
    ) select id from chain where merged_into is null`.execute(db);
  return rows[0]?.id ?? null;
}

import { CompiledQuery, type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { StorySizeRecord, StoryTags, TagCount } from './records.ts';

/** Values of one kind that are named at most, most frequent first. */
const MOST_VALUES = 50;

interface SizeRow {
  name: string;
  reports: number;
  articles: number;
  sources: string;
}

const SIZES = `
  select story.name, count(distinct g.id) as reports, count(*) as articles, json_group_array(distinct m.source_id) as sources
  from story
  join copy_group g on g.story_id = story.id
  join copy_member m on m.group_id = g.id
  where story.name in (select value from json_each(?))
  group by story.id`;

/** By story; those that have become part of another are left out. */
export async function readStorySizes(db: Kysely<Tables>, names: readonly string[]): Promise<ReadonlyMap<string, StorySizeRecord>> {
  const { rows } = await db.executeQuery<SizeRow>(CompiledQuery.raw(SIZES, [JSON.stringify(names)]));
  return new Map(
    rows.map(({ name, reports, articles, sources }) => [name, { reports, articles, sources: JSON.parse(sources) as string[] }]),
  );
}

/** What the reports of a story are tagged with, each report by its original article; null where there is no such story. */
export async function readStoryTags(db: Kysely<Tables>, name: string): Promise<StoryTags | null> {
  const story = await db.selectFrom('story').select('id').where('name', '=', name).executeTakeFirst();
  if (!story) return null;
  const tagged = async (list: '$.countries' | '$.places' | '$.actors'): Promise<TagCount[]> => {
    const { rows } = await sql<TagCount>`
      select tag.value ->> 'id' as id, count(distinct g.id) as reports
      from copy_group g
      join copy_member original on original.number = g.original
      join article on article.id = original.article_id
      join json_each(article.tags, ${list}) tag
      where g.story_id = ${story.id} group by 1 order by reports desc, id limit ${MOST_VALUES}`.execute(db);
    return rows;
  };
  const { rows: languages } = await sql<TagCount>`
    select revision.details ->> '$.language' as id, count(*) as reports
    from copy_group g
    join copy_member original on original.number = g.original
    join article on article.id = original.article_id
    join revision on revision.article_id = article.id and revision.number = article.revision
    where g.story_id = ${story.id} and revision.details ->> '$.language' is not null
    group by 1 order by reports desc, id limit ${MOST_VALUES}`.execute(db);
  return { countries: await tagged('$.countries'), places: await tagged('$.places'), actors: await tagged('$.actors'), languages };
}

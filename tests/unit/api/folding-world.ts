import type { AgencyCredit, CopyEvidence } from '../../../src/domain/copies.ts';
import type { StoryEvidence } from '../../../src/domain/stories.ts';
import type { EngineQuery } from '../../../src/search/engine.ts';
import type { StoryRecord } from '../../../src/store/folding/records.ts';
import type { ArticleRecord } from '../../../src/store/records.ts';
import type { StoreReader } from '../../../src/api/server.ts';
import type { World } from './world.ts';

/** Articles that belong together, as folding would have left them; the first opened the group. */
export interface WorldGroup {
  readonly members: readonly string[];
  readonly original?: string;
  readonly story: string | null;
  readonly credits?: Readonly<Record<string, AgencyCredit>>;
  readonly evidence?: Readonly<Record<string, CopyEvidence>>;
}

/** The same world, folded. */
export function folded(world: World, groups: readonly WorldGroup[]): World {
  const recordOf = new Map(world.articles.map(({ record }) => [record.id, record]));
  const foldingOf = (id: string): ArticleRecord['folding'] => {
    const group = groups.find(({ members }) => members.includes(id));
    const [opener] = group?.members ?? [];
    if (!group || opener === undefined) return null;
    return {
      copyGroup: opener,
      members: group.members.length,
      sources: [...new Set(group.members.map((member) => recordOf.get(member)?.sourceId ?? ''))],
      original: group.original ?? opener,
      credit: group.credits?.[id] ?? null,
      evidence: group.evidence?.[id] ?? null,
      storyId: group.story,
    };
  };
  const articles = world.articles.map((one) => ({ ...one, record: { ...one.record, folding: foldingOf(one.record.id) } }));
  return { ...world, articles };
}

export function groupNameOf({ id, folding }: ArticleRecord, { collapse = 'none' }: EngineQuery): string {
  if (collapse === 'copies') return folding?.copyGroup ?? id;
  return collapse === 'stories' ? (folding?.storyId ?? id) : id;
}

/** The first of each group, in the order they come. */
export function firstOfGroups(records: readonly ArticleRecord[], query: EngineQuery): ArticleRecord[] {
  const seen = new Set<string>();
  return records.filter((record) => {
    const name = groupNameOf(record, query);
    return !seen.has(name) && seen.add(name);
  });
}

type Foldings = Pick<StoreReader, 'copies' | 'story' | 'storyGroups' | 'storySizes' | 'storyTags'>;

const OPENED: StoryEvidence = {
  rule: 'text',
  version: 'test',
  score: 0.5,
  text: 0.5,
  tags: null,
  threshold: 0.3,
  hoursApart: 2,
  shared: ['country:SD'],
};

/** What a store would answer about copies and stories. */
export function foldingsOf({ articles, merged = {} }: World): Foldings {
  const seconds = ({ current, firstSeenAt }: ArticleRecord): number => Date.parse(current.published.at ?? firstSeenAt) / 1000;
  const records = articles.map(({ record }) => record).toSorted((a, b) => seconds(a) - seconds(b));
  const ofStory = (id: string): ArticleRecord[] => records.filter(({ folding }) => folding?.storyId === (merged[id] ?? id));
  const groupsOf = (id: string): ArticleRecord[] => ofStory(id).filter((record) => record.folding?.copyGroup === record.id);
  const counted = (values: readonly string[]): { id: string; reports: number }[] =>
    [...Map.groupBy(values, (value) => value)].map(([id, all]) => ({ id, reports: all.length })).toSorted((a, b) => b.reports - a.reports);
  const story = (id: string): StoryRecord | null => {
    const all = ofStory(id);
    const [first] = all;
    if (!first) return null;
    const bySource = [...Map.groupBy(all, ({ sourceId }) => sourceId)].map(([sourceId, own]) => ({ sourceId, articles: own.length }));
    return {
      id: merged[id] ?? id,
      headline: first.id,
      firstAt: seconds(first),
      newestAt: Math.max(...all.map(seconds)),
      articles: all.length,
      groups: groupsOf(id).length,
      sources: bySource.toSorted((a, b) => b.articles - a.articles),
      merged: Object.keys(merged).filter((other) => merged[other] === (merged[id] ?? id)),
    };
  };
  return {
    copies: async (group, limit) =>
      records
        .filter(({ folding }) => folding?.copyGroup === group)
        .map(({ id }) => id)
        .slice(0, limit),
    story: async (id) => story(id),
    storyGroups: async (id, limit, offset) =>
      groupsOf(id)
        .slice(offset, offset + limit)
        .map((record) => ({
          copyGroup: record.id,
          original: record.folding?.original ?? record.id,
          at: seconds(record),
          articles: record.folding?.members ?? 1,
          sources: record.folding?.sources ?? [],
          evidence: OPENED,
        })),
    storySizes: async (ids) =>
      new Map(
        ids.flatMap((id) => {
          const found = merged[id] === undefined ? story(id) : null;
          return found
            ? [[id, { reports: found.groups, articles: found.articles, sources: found.sources.map(({ sourceId }) => sourceId) }]]
            : [];
        }),
      ),
    storyTags: async (id) => {
      const reports = groupsOf(id);
      return {
        countries: counted(reports.flatMap(({ tags }) => tags.countries.map((tag) => tag.id))),
        places: counted(reports.flatMap(({ tags }) => tags.places.map((tag) => tag.id))),
        actors: counted(reports.flatMap(({ tags }) => tags.actors.map((tag) => tag.id))),
        languages: counted(reports.flatMap(({ current }) => current.language ?? [])),
      };
    },
  };
}

import { familiesOf, type Source } from '../domain/source.ts';
import type { ArticleRecord } from '../store/records.ts';
import type { ArticleView, CaptureView, CopiesView, CopyView, StoryLink } from '../web/pages.ts';
import type { ApiDeps } from './deps.ts';
import { presentArticle, presentLink } from './present.ts';

/** Copies that are listed at most; groups are far smaller. */
const MOST_COPIES = 200;

/** An article with what it is among its copies and in its story; null where there is none. */
export async function readArticle(deps: ApiDeps, id: string): Promise<ArticleView | null> {
  const record = await deps.store.article(id);
  if (!record) return null;
  const [copies, story, capture] = await Promise.all([readCopies(deps, record), readStoryLink(deps, record), readCapture(deps, record)]);
  return presentArticle(record, deps.labels, { copies, story, capture });
}

/** Where the feed's text stands in, what was captured is not what the text is from. */
async function readCapture({ store }: ApiDeps, { current }: ArticleRecord): Promise<CaptureView | null> {
  if (current.textOrigin !== 'page' || current.captureId === null) return null;
  const proof = await store.captureProof(current.captureId);
  if (proof?.purpose !== 'page') return null;
  const { receivedSha256, decodedSha256, receivedBytes, finalUrl, endedAt } = proof;
  return { receivedSha256, decodedSha256, bytes: receivedBytes, url: finalUrl, fetchedAt: endedAt };
}

/** One that waits to be folded, or has no copies, is a group by itself. */
async function readCopies(deps: ApiDeps, { id, sourceId, folding }: ArticleRecord): Promise<CopiesView> {
  const outlets = new Map(deps.sources.map((source) => [source.id, source]));
  if (!folding) {
    return { group: id, articles: 1, outlets: 1, families: 1, original: id, credit: null, relation: null, evidence: null, others: [] };
  }
  const { copyGroup, members, sources, original, credit, evidence } = folding;
  const ids = members > 1 ? await deps.store.copies(copyGroup, MOST_COPIES + 1) : [];
  const others = await deps.store.articles(ids.filter((other) => other !== id).slice(0, MOST_COPIES), 'summary');
  return {
    group: copyGroup,
    articles: members,
    outlets: sources.length,
    families: familiesOf(sources, outlets),
    original,
    credit,
    relation: evidence?.relation ?? null,
    evidence,
    others: others.map((other) => presentCopy(deps, other, sourceId, outlets)),
  };
}

function presentCopy(
  { labels }: ApiDeps,
  record: ArticleRecord,
  besideSource: string,
  outlets: ReadonlyMap<string, Pick<Source, 'family'>>,
): CopyView {
  const evidence = record.folding?.evidence ?? null;
  return {
    ...presentLink(record, labels),
    samePublisher: familiesOf([record.sourceId, besideSource], outlets) === 1,
    credit: record.folding?.credit ?? null,
    relation: evidence?.relation ?? null,
    evidence,
  };
}

async function readStoryLink({ store, sources }: ApiDeps, { folding }: ArticleRecord): Promise<StoryLink | null> {
  const story = folding?.storyId ? await store.story(folding.storyId) : null;
  if (!story) return null;
  const [headline] = await store.articles([story.headline], 'summary');
  return storyLink(story, headline ?? null, sources);
}

/** What is said of a story wherever it is named. */
export function storyLink(
  story: NonNullable<Awaited<ReturnType<ApiDeps['store']['story']>>>,
  headline: ArticleRecord | null,
  sources: readonly Source[],
): StoryLink {
  const outlets = new Map(sources.map((source) => [source.id, source]));
  const ids = story.sources.map(({ sourceId }) => sourceId);
  return {
    id: story.id,
    title: headline?.current.title ?? '',
    language: headline?.current.language ?? null,
    direction: headline?.current.direction ?? 'ltr',
    groups: story.groups,
    articles: story.articles,
    outlets: ids.length,
    families: familiesOf(ids, outlets),
  };
}

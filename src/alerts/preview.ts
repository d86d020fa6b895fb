import type { AlertArticle, QuietHours } from '../domain/alerts.ts';
import type { SearchParams, SearchService } from '../search/service.ts';
import type { AlertStore, WaitingAlert } from '../store/alerts/records.ts';
import { type StoryMatch, storiesAmong } from './decide.ts';
import { matchesOf } from './match.ts';
import { quietUntil } from './quiet.ts';

const AT_ONCE = 500;
const DAY_MS = 24 * 3600_000;

/** An alert that would have been, or a story that would have been known. */
export interface PreviewedAlert {
  /** When its first article came. */
  readonly at: string;
  readonly storyId: string;
  readonly title: string;
  readonly articleIds: readonly string[];
  readonly wouldSend: boolean;
  readonly reason: string;
}

interface Deps {
  readonly search: SearchService;
  readonly store: AlertStore;
  readonly now: () => Date;
}

/** What a search would have told of in the last days, newest first, had it been there all the time: decided as real runs decide. */
export async function previewAlerts(
  { search, store, now }: Deps,
  params: SearchParams,
  { days, quiet }: { readonly days: number; readonly quiet: QuietHours | null },
): Promise<PreviewedAlert[]> {
  const since = new Date(now().getTime() - days * DAY_MS).toISOString();
  const firstSeen = new Map<string, string>();
  const articles = new Map<string, AlertArticle>();
  for (let after: WaitingAlert | null = null; ;) {
    const batch: readonly WaitingAlert[] = await store.firstSeen(since, after, AT_ONCE);
    for (const [id, article] of await matchesOf(search, params, batch)) articles.set(id, article);
    for (const { articleId, firstSeenAt } of batch) if (articles.has(articleId)) firstSeen.set(articleId, firstSeenAt);
    after = batch.at(-1) ?? null;
    if (batch.length < AT_ONCE) break;
  }
  const ids = [...firstSeen.keys()];
  const stories = await store.storiesOf(ids);
  const matching = ids.map((articleId) => ({ articleId, storyId: stories.get(articleId) ?? articleId }));
  const alerted = new Set<string>();
  for (const storyId of new Set(stories.values())) {
    const earlier = await store.earlierReports(storyId, since);
    if ((await matchesOf(search, params, earlier)).size > 0) alerted.add(storyId);
  }
  return storiesAmong(matching, alerted)
    .map((story) => toPreview(story, articles, firstSeen, quiet))
    .toReversed();
}

function toPreview(
  { storyId, articleIds, known }: StoryMatch,
  articles: ReadonlyMap<string, AlertArticle>,
  firstSeen: ReadonlyMap<string, string>,
  quiet: QuietHours | null,
): PreviewedAlert {
  const [first = ''] = articleIds;
  const at = firstSeen.get(first) ?? '';
  const title = articles.get(first)?.title ?? '';
  return {
    at,
    storyId,
    title,
    articleIds,
    wouldSend: !known,
    reason: known ? KNOWN : reasonOf(articleIds.length, quietUntil(new Date(at), quiet)),
  };
}

const KNOWN = 'The story was told of before that.';

function reasonOf(articles: number, until: Date | null): string {
  const later =
    articles === 1 ? '' : ` ${articles - 1} later ${articles === 2 ? 'article of it tells' : 'articles of it tell'} nothing new.`;
  return `First report of the story.${until === null ? '' : ` Held back by quiet hours until ${until.toISOString()}.`}${later}`;
}

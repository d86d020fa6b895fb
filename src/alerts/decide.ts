import { type AlertArticle, channelKey } from '../domain/alerts.ts';
import type { Decision, SavedSearch, Unseen } from '../store/alerts/records.ts';
import { sendingTime } from './quiet.ts';

/** Articles that are told of in one alert are named up to this many. */
const NAMED = 20;

/** The articles of one story among those that matched. */
export interface StoryMatch {
  readonly storyId: string;
  /** In the order they came. */
  readonly articleIds: readonly string[];
  /** The search has told of the story: it is not told of again, whoever prints it. */
  readonly known: boolean;
}

/** One alert for each story: real runs and previews decide here. */
export function storiesAmong(matching: Unseen, alerted: ReadonlySet<string>): StoryMatch[] {
  const byStory = Map.groupBy(matching, ({ storyId }) => storyId);
  return [...byStory].map(([storyId, articles]) => ({
    storyId,
    articleIds: articles.map(({ articleId }) => articleId),
    known: alerted.has(storyId),
  }));
}

/** What is to be sent for the articles that matched, and when. */
export function decideAlerts(
  search: SavedSearch,
  matching: Unseen,
  alerted: ReadonlySet<string>,
  articles: ReadonlyMap<string, AlertArticle>,
  now: Date,
): Decision {
  const about = { id: search.id, name: search.name, query: search.query };
  const deliveries = storiesAmong(matching, alerted)
    .filter(({ known }) => !known)
    .flatMap(({ storyId, articleIds }) => {
      const content = { search: about, storyId, articles: articleIds.slice(0, NAMED).flatMap((id) => articles.get(id) ?? []) };
      return search.channels.map((channel) => ({
        channel: channelKey(channel),
        storyId,
        nextAt: sendingTime(now, channel, search.quiet).toISOString(),
        content,
      }));
    });
  return { seen: matching, deliveries };
}

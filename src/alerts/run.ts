import type { AlertArticle } from '../domain/alerts.ts';
import type { SearchParams, SearchService } from '../search/service.ts';
import type { SavedSearch, WaitingAlert } from '../store/alerts/records.ts';
import type { Store } from '../store/store.ts';
import { decideAlerts } from './decide.ts';
import { matchesOf } from './match.ts';
import { type Senders, sendDue } from './send.ts';

const LEASE = '#alerts';
const AT_ONCE = 200;

export interface AlertDeps {
  readonly store: Pick<Store, 'alerts' | 'acquireLease'>;
  readonly search: SearchService;
  /** Reads a saved query. @throws where it cannot be used any more */
  readonly paramsOf: (query: string) => SearchParams;
  readonly senders: Senders;
  readonly now: () => Date;
  /** A search that cannot be run; the others go on. */
  readonly warned: (message: string, error: unknown) => void;
  /** Ends the run after what is under way. */
  readonly signal: AbortSignal;
}

export interface AlertResult {
  /** Alerts that were found, one for each story and channel. */
  readonly found: number;
  readonly sent: number;
  readonly failed: number;
}

const NOTHING: AlertResult = { found: 0, sent: 0, failed: 0 };

/**
 * Looks at what the index has newly confirmed, and sends what is due. One process at a time: another that is at it does the work.
 * An engine that cannot be reached leaves everything where it is, for the next run.
 */
export async function runAlerts(deps: AlertDeps): Promise<AlertResult> {
  const lease = await deps.store.acquireLease(LEASE);
  if (!lease) return NOTHING;
  try {
    const found = await lookAtNew(deps).catch((error: unknown) => {
      deps.warned('what is new could not be matched with the saved searches; it waits for the next run', error);
      return 0;
    });
    return { found, ...(await sendDue({ ...deps, store: deps.store.alerts })) };
  } finally {
    await lease.release();
  }
}

async function lookAtNew(deps: AlertDeps): Promise<number> {
  const { alerts } = deps.store;
  let found = 0;
  while (!deps.signal.aborted) {
    const batch = await alerts.waiting(AT_ONCE);
    if (batch.articles.length === 0) return found;
    const searches = (await alerts.searches()).filter(({ enabled }) => enabled);
    const articles = new Map<string, AlertArticle>();
    const matches = new Map<string, string[]>();
    for (const search of searches) {
      const matching = await matchesIn(deps, search, batch.articles);
      for (const [id, article] of matching) articles.set(`${search.id} ${id}`, article);
      // In the order they came, whatever order they were found in.
      matches.set(
        search.id,
        batch.articles.map(({ articleId }) => articleId).filter((id) => matching.has(id)),
      );
    }
    found += await alerts.settle(batch, matches, (search, unseen, alerted) => {
      const own = new Map(unseen.flatMap(({ articleId }) => withKey(articleId, articles.get(`${search.id} ${articleId}`))));
      return decideAlerts(search, unseen, alerted, own, deps.now());
    });
  }
  return found;
}

function withKey(id: string, article: AlertArticle | undefined): [string, AlertArticle][] {
  return article ? [[id, article]] : [];
}

async function matchesIn(
  { search: service, paramsOf, warned }: AlertDeps,
  search: SavedSearch,
  articles: readonly WaitingAlert[],
): Promise<ReadonlyMap<string, AlertArticle>> {
  let params: SearchParams;
  try {
    params = paramsOf(search.query);
  } catch (error) {
    warned(`saved search ${search.id} cannot be read any more: change or remove it`, error);
    return new Map();
  }
  return matchesOf(
    service,
    params,
    articles.filter(({ firstSeenAt }) => firstSeenAt >= search.since),
  );
}

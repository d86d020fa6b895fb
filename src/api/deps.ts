import type { ServerSettings } from '../config/schema.ts';
import type { RevisionComparison } from '../domain/revisions.ts';
import type { Source } from '../domain/source.ts';
import type { HealthReport } from '../observe/health.ts';
import type { Logger } from '../observe/logger.ts';
import type { Metrics } from '../observe/metrics.ts';
import type { ExploreService } from '../search/explore/index.ts';
import type { Labels, SearchService } from '../search/service.ts';
import type { SuggestService } from '../search/suggest/index.ts';
import type { AccessStore } from '../store/access/records.ts';
import type { AlertStore } from '../store/alerts/records.ts';
import type { Store } from '../store/store.ts';

/** What the API reads of the record. */
export type StoreReader = Pick<
  Store,
  | 'arrivals'
  | 'article'
  | 'articles'
  | 'articlesInPassing'
  | 'captureProof'
  | 'copies'
  | 'feedStates'
  | 'heldItems'
  | 'outboxSize'
  | 'revisions'
  | 'sourceCounts'
  | 'story'
  | 'storyGroups'
  | 'storySizes'
  | 'storyTags'
>;

export interface ApiDeps {
  readonly search: SearchService;
  readonly explore: ExploreService;
  readonly suggest: SuggestService;
  readonly store: StoreReader;
  /** Who may look. */
  readonly access: AccessStore;
  readonly alerts: AlertStore;
  readonly labels: Labels;
  readonly comparison: RevisionComparison;
  readonly sources: readonly Source[];
  health(): Promise<HealthReport>;
  readonly metrics: Metrics;
  readonly settings: ServerSettings;
  readonly version: string;
  readonly logger: Logger;
  readonly now: () => Date;
}

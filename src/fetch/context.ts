import type { FetchSettings } from '../config/schema.ts';
import type { Connections } from './connections.ts';
import type { HostSchedule } from './schedule.ts';

/** What all requests of one fetcher share. */
export interface FetchContext {
  readonly settings: FetchSettings;
  readonly schedule: HostSchedule;
  readonly connections: Connections;
  readonly userAgent: string;
  /** `conflictwire/<version>` */
  readonly tool: string;
}

export { createExploreService, type ExploreDeps } from './service.ts';
export * from './types.ts';
export { type Interval, INTERVALS, MAX_BUCKETS } from '../timeline/interval.ts';

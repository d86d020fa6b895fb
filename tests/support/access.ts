import type { AccessStore } from '../../src/store/access/records.ts';
import type { AlertStore } from '../../src/store/alerts/records.ts';

const refuse = async (): Promise<never> => {
  throw new Error('this world keeps nothing: give it the access of a real store');
};

/** For worlds where nobody needs a key. */
export const noAccess: AccessStore = {
  createKey: refuse,
  keys: async () => [],
  revokeKey: async () => null,
  keyOf: async () => null,
  hasKeys: async () => false,
  hasValidKeys: async () => false,
  openSession: refuse,
  sessionOf: async () => null,
  closeSession: async () => undefined,
  createFeedToken: refuse,
  feedTokens: async () => [],
  revokeFeedToken: async () => null,
  feedTokenOf: async () => null,
};

/** For worlds without saved searches. */
export const noAlerts: AlertStore = {
  searches: async () => [],
  search: async () => null,
  addSearch: refuse,
  changeSearch: async () => null,
  removeSearch: async () => false,
  waiting: async () => ({ upTo: 0, articles: [] }),
  firstSeen: async () => [],
  settle: async () => 0,
  storiesOf: async () => new Map(),
  earlierReports: async () => [],
  due: async () => [],
  delivery: async () => null,
  deliveries: async () => [],
  saveDelivery: refuse,
  counts: async () => ({ waiting: 0, dead: 0 }),
};

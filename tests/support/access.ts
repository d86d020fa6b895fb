import type { AccessStore } from '../../src/store/access/records.ts';

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

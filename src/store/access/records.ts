import type { Role } from '../../domain/access.ts';

/** A key as the store knows it: its secret is kept as a hash only. Times are UTC ISO 8601. */
export interface ApiKeyRecord {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** How the key begins, to recognise it by. */
  readonly prefix: string;
  readonly createdAt: string;
  /** To a minute or so; null while it was never used. */
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

/** Opens the feeds of one search and nothing else. */
export interface FeedTokenRecord {
  readonly id: string;
  readonly name: string;
  /** Search parameters as a query string, in the order that `canonicalQuery` of the API gives them. */
  readonly query: string;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

/** A signed-in browser. */
export interface SessionRecord {
  /** The stored key that opened it; null where it was the configured one. */
  readonly key: ApiKeyRecord | null;
  /** Ties a session of the configured key to that very key; null for stored keys. */
  readonly binding: string | null;
  readonly expiresAt: string;
}

/** A record and its secret, which is shown once and kept nowhere. */
export interface Issued<Entry> {
  readonly record: Entry;
  readonly secret: string;
}

export interface NewSession {
  readonly keyId: string | null;
  /** Made from the session's secret, where the configured key opened it. */
  readonly bind: ((secret: string) => string) | null;
  readonly expiresAt: string;
}

/** Who may look: keys, sessions, feed tokens. Every method that writes is one transaction. */
export interface AccessStore {
  createKey(name: string, role: Role): Promise<Issued<ApiKeyRecord>>;
  /** Oldest first, revoked ones too. */
  keys(): Promise<ApiKeyRecord[]>;
  /** Ends the key and the sessions it opened; null where there is none of that id. */
  revokeKey(id: string): Promise<ApiKeyRecord | null>;
  /** The key of that secret where it holds still; notes that it was used. */
  keyOf(secret: string): Promise<ApiKeyRecord | null>;
  /** Whether a key was ever made, revoked ones too: a server that was closed once does not open because the last key went. */
  hasKeys(): Promise<boolean>;
  /** Whether one of them holds still. */
  hasValidKeys(): Promise<boolean>;

  /** The session's secret. Sessions that are over are cleared away. */
  openSession(session: NewSession): Promise<string>;
  /** The session of that secret where it is not over and its key holds still. */
  sessionOf(secret: string): Promise<SessionRecord | null>;
  closeSession(secret: string): Promise<void>;

  createFeedToken(name: string, query: string): Promise<Issued<FeedTokenRecord>>;
  /** Newest first, revoked ones too. */
  feedTokens(): Promise<FeedTokenRecord[]>;
  /** null where there is none of that id. */
  revokeFeedToken(id: string): Promise<FeedTokenRecord | null>;
  /** The token of that secret where it holds still; notes that it was used. */
  feedTokenOf(secret: string): Promise<FeedTokenRecord | null>;
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSavedQuery } from '../../../src/api/saved-query.ts';
import { type AlertDeps, type AlertResult, runAlerts } from '../../../src/alerts/run.ts';
import type { Senders } from '../../../src/alerts/send.ts';
import type { AlertChannel } from '../../../src/domain/alerts.ts';
import { postOnce } from '../../../src/fetch/post.ts';
import { contentHash } from '../../../src/identity/content-hash.ts';
import { canonicalUrlKey } from '../../../src/identity/canonical-url.ts';
import { articleTexts } from '../../../src/pipeline/cards.ts';
import { outletsOf } from '../../../src/pipeline/corroboration.ts';
import { toSearchDocument } from '../../../src/pipeline/document.ts';
import { Folder } from '../../../src/pipeline/folding/folder.ts';
import { foldWaiting } from '../../../src/pipeline/folding/fold-waiting.ts';
import { aliasIndex } from '../../../src/search/query/aliases.ts';
import { createLabels, createSearchService, type SearchService } from '../../../src/search/service.ts';
import { createSqliteEngine } from '../../../src/search/sqlite/engine.ts';
import type { SavedSearch, SavedSearchDraft } from '../../../src/store/alerts/records.ts';
import { openStore } from '../../../src/store/sqlite-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { articleDraft, revisionDraft } from '../../support/drafts.ts';

export const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

/** A real store and index, a clock that the test moves, and what is sent to receivers on loopback. */
export interface AlertWorld {
  readonly store: Store;
  readonly search: SearchService;
  readonly now: () => Date;
  /** Lets time pass. */
  pass(milliseconds: number): void;
  setClock(at: string): void;
  save(id: string, title: string, text: string, published?: string): Promise<void>;
  /** Folds what came and gives it to the index, as an ingest does. */
  index(): Promise<void>;
  add(draft: Partial<SavedSearchDraft> & { channels: readonly AlertChannel[] }): Promise<SavedSearch>;
  run(over?: Partial<Omit<AlertDeps, 'senders'>> & { senders?: Partial<Senders> }): Promise<AlertResult>;
  close(): Promise<void>;
}

export async function alertWorld(): Promise<AlertWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'alerts-'));
  let at = Date.parse('2024-05-13T12:00:00.000Z');
  const now = (): Date => new Date(at);
  const store = await openStore(folder, now);
  const engine = createSqliteEngine({ file: join(folder, 'search.db'), protectedWords: [] });
  await engine.prepare();
  const outlets = outletsOf([]);
  const labels = createLabels({ sources: [], actors: [], regions: [], countries: [] });
  const search = createSearchService({ engine, texts: articleTexts(store, outlets), labels, aliases: aliasIndex([]) });
  const folding = new Folder(outlets);
  const fail = (message: string, error: unknown): void => {
    throw new Error(message, { cause: error });
  };
  const observer = { copyFound: () => undefined, warned: fail };
  return {
    store,
    search,
    now,
    pass: (milliseconds) => void (at += milliseconds),
    setClock: (time) => void (at = Date.parse(time)),
    async save(id, title, text, published = now().toISOString()) {
      const url = `https://${id}.example/${id}`;
      const revision = revisionDraft(text, {
        title,
        url,
        canonicalUrl: url,
        published: { at: published, precision: 'minute', origin: 'feed' },
        contentHash: contentHash(title, text),
      });
      const keys = { urlKeys: [canonicalUrlKey(url) ?? ''], guidKey: null, contentHash: null, aliasKeys: [], titleKey: null };
      await store.saveArticle({ ...articleDraft(0, text), id, sourceId: id, itemId: null, capture: null, keys, revision });
    },
    async index() {
      await foldWaiting({ store, observer, now }, folding);
      const batch = await store.outboxBatch(1000);
      await engine.upsert((await store.articles(batch.articleIds)).map((article) => toSearchDocument(article, outlets)));
      await store.outboxDone(batch.upTo, batch.articleIds);
    },
    add: (draft) => store.alerts.addSearch({ name: 'Harbour', query: 'q=harbour', quiet: null, enabled: true, ...draft }),
    run: ({ senders, ...over } = {}) =>
      runAlerts({
        store,
        search,
        paramsOf: (query) => readSavedQuery(query, 'query').params,
        now,
        warned: fail,
        signal: new AbortController().signal,
        ...over,
        senders: {
          post: (url, message) => postOnce(url, message, { allowPrivateAddresses: true, timeoutMs: 5000 }),
          mail: null,
          pageUrl: null,
          ...senders,
        },
      }),
    async close() {
      await engine.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

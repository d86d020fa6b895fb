import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tags } from '../../../../src/domain/tags.ts';
import { contentHash } from '../../../../src/identity/content-hash.ts';
import type { Outlets } from '../../../../src/pipeline/corroboration.ts';
import { Folder } from '../../../../src/pipeline/folding/folder.ts';
import { foldWaiting } from '../../../../src/pipeline/folding/fold-waiting.ts';
import type { ArticleFolding } from '../../../../src/store/folding/records.ts';
import type { FoldingSession } from '../../../../src/store/folding/session.ts';
import { openStore } from '../../../../src/store/sqlite-store.ts';
import type { Store } from '../../../../src/store/store.ts';
import { articleDraft, NO_TAGS, revisionDraft } from '../../../support/drafts.ts';

/** An article as a test gives it. `at`: hours after `START`. */
export interface Given {
  readonly id: string;
  readonly source: string;
  readonly title: string;
  readonly text: string;
  readonly at: number;
  readonly language?: string;
  readonly byline?: string;
  readonly tags?: Tags;
}

export const START = Date.UTC(2023, 5, 6, 9);
const SEEN = new Date(Date.UTC(2023, 11, 1));

export function timeOf(hours: number): string {
  return new Date(START + hours * 3600_000).toISOString();
}

/** The real store in a folder of its own, and folding over it. */
export class FoldingWorld {
  readonly warnings: string[] = [];
  newCopies = 0;
  store: Store;
  readonly folder: string;
  readonly outlets: Outlets;

  private constructor(folder: string, store: Store, outlets: Outlets) {
    this.folder = folder;
    this.store = store;
    this.outlets = outlets;
  }

  /** `families` of outlets that belong to others than themselves. */
  static async open(families: Readonly<Record<string, string>> = {}): Promise<FoldingWorld> {
    const folder = await mkdtemp(join(tmpdir(), 'folding-'));
    const outlets = Object.entries(families).map(([id, family]) => [id, { name: id, country: null, family }] as const);
    return new FoldingWorld(folder, await openStore(folder, () => SEEN), new Map(outlets));
  }

  async reopen(): Promise<void> {
    await this.store.close();
    this.store = await openStore(this.folder, () => SEEN);
  }

  async close(): Promise<void> {
    await this.store.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** An id that is known already gets a revision. */
  async save(...articles: readonly Given[]): Promise<void> {
    const drafts = articles.map(({ id, source, title, text, at, language = 'en', byline = null, tags = NO_TAGS }) => {
      const published = { at: timeOf(at), precision: 'minute', origin: 'feed' } as const;
      const revision = revisionDraft(text, { title, language, byline, published, contentHash: contentHash(title, text) });
      const keys = { urlKeys: [`outlet.example/${id}`], guidKey: null, contentHash: null, aliasKeys: [], titleKey: null };
      return { ...articleDraft(0, text), id, sourceId: source, itemId: null, capture: null, keys, revision, tags };
    });
    await Promise.all(drafts.map((draft) => this.store.saveArticle(draft)));
  }

  async fold(folder = new Folder(this.outlets)): Promise<void> {
    const observer = { copyFound: () => void (this.newCopies += 1), warned: (message: string) => void this.warnings.push(message) };
    await foldWaiting({ store: this.store, now: () => SEEN, observer }, folder);
  }

  async give(...articles: readonly Given[]): Promise<void> {
    await this.save(...articles);
    await this.fold();
  }

  session<T>(work: (session: FoldingSession) => T): Promise<T> {
    return this.store.fold(work);
  }

  async of(id: string): Promise<ArticleFolding> {
    const folding = (await this.store.foldings([id])).get(id);
    if (!folding) throw new Error(`${id} has not been folded`);
    return folding;
  }

  /** Groups of copies, each as its ids in order of publication, in the order of these ids. */
  async groupsOf(ids: readonly string[]): Promise<string[][]> {
    const foldings = await this.store.foldings(ids);
    const names = new Set(ids.map((id) => foldings.get(id)?.copyGroup ?? `${id} is not folded`));
    return Promise.all([...names].map((name) => this.store.copies(name, 1000)));
  }

  /** Articles the search engine has to be told of, and then none. */
  async told(): Promise<readonly string[]> {
    const { upTo, articleIds } = await this.store.outboxBatch(10_000);
    await this.store.outboxDone(upTo, 'all');
    return articleIds.toSorted();
  }
}

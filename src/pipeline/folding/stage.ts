import type { CopyEvidence } from '../../domain/copies.ts';
import { directionOf } from '../../extract/index.ts';
import type { ArticleFolding } from '../../store/folding/records.ts';
import type { ArticleDraft, RevisionDraft } from '../../store/records.ts';
import type { Store } from '../../store/store.ts';
import { articleTime } from '../../domain/article-time.ts';
import { DONE } from '../process-item.ts';
import { passOverStories } from './nightly.ts';
import { foldBatch, type FoldContext } from './fold-waiting.ts';
import { Folder } from './folder.ts';
import { ReadTexts } from './read-ahead.ts';
import type { GivenArticle, Prepared, Preparer } from './prepare.ts';

/** Where an article stands among copies and stories. */
export interface Place {
  /** Id of the original where it is another. */
  readonly copyOf: string | null;
  readonly copyGroup: string;
  readonly story: string | null;
  readonly evidence: CopyEvidence | null;
}

/** Nobody else waits for this store: pages that many articles change are written once. */
const AT_ONCE = 1000;

type Published = RevisionDraft['published'];

/** The stages from identity to stories over given articles, for `dedupe` and its benchmark. */
export interface FoldStage {
  /** Id of the article it is, or a revision of. */
  add(article: GivenArticle): Promise<string>;
  fold(): Promise<void>;
  /** Folds what is left and goes over the stories once. */
  finish(): Promise<void>;
  places(articleIds: readonly string[]): Promise<ReadonlyMap<string, Place>>;
}

export function createFoldStage(store: Store, preparer: Preparer, warned: (message: string, error: unknown) => void): FoldStage {
  const ahead = new ReadTexts();
  const folder = new Folder(new Map(), ahead);
  /** Unix seconds of the newest article so far; what has no time of its own is taken to be as new. */
  let newest: number | null = null;
  const context: FoldContext = { store, observer: { copyFound: () => undefined, warned }, now: () => new Date() };
  return {
    async add(article) {
      const preparing = preparer.prepare(article);
      const seenAt = context.now().toISOString();
      const publishedAt = article.publishedAt ? new Date(article.publishedAt).toISOString() : null;
      const at = publishedAt === null ? (newest ?? articleTime(null, seenAt)) : articleTime(publishedAt, seenAt);
      newest = Math.max(newest ?? at, at);
      const published: Published = {
        at: publishedAt ?? new Date(at * 1000).toISOString(),
        precision: publishedAt === null ? 'none' : 'minute',
        origin: null,
      };
      const { reading, ...prepared } = await preparing;
      const draft = draftOf(article, published, prepared);
      const { articleId } = await store.saveArticle(draft);
      ahead.keep(articleId, draft.revision, reading);
      return articleId;
    },
    fold: () => foldAll(context, folder),
    async finish() {
      await foldAll(context, folder);
      const at = newest;
      if (at !== null) await store.fold((session) => passOverStories(session, at, context.now().toISOString(), folder.reports));
    },
    async places(articleIds) {
      const foldings = await store.foldings([...new Set(articleIds)]);
      return new Map([...foldings].map(([id, folding]) => [id, placeOf(id, folding)]));
    },
  };
}

async function foldAll(context: FoldContext, folder: Folder): Promise<void> {
  while ((await foldBatch(context, folder, AT_ONCE)) > 0);
}

function placeOf(id: string, { copyGroup, original, storyId, evidence }: ArticleFolding): Place {
  return { copyOf: original === id ? null : original, copyGroup, story: storyId, evidence };
}

function draftOf(
  article: GivenArticle,
  published: Published,
  { keys, tags, taggerVersion, ...facts }: Omit<Prepared, 'reading'>,
): ArticleDraft {
  return {
    id: article.id,
    sourceId: article.source,
    itemId: null,
    feedTitle: null,
    keys,
    revision: revisionOf(article, published, facts),
    tags,
    taggerVersion,
    capture: null,
    item: DONE,
  };
}

function revisionOf(
  { byline = null, title, text, url = null }: GivenArticle,
  published: Published,
  facts: Pick<Prepared, 'language' | 'contentHash'>,
): RevisionDraft {
  return {
    ...facts,
    title: title ?? '',
    text: text ?? '',
    url,
    canonicalUrl: url,
    direction: directionOf(text ?? ''),
    byline,
    siteName: null,
    published,
    modifiedAt: null,
    leadImage: null,
    section: null,
    keywords: [],
    textOrigin: 'page',
    originReason: null,
    verdict: { ok: true, reasons: [] },
    extractor: 'given',
  };
}

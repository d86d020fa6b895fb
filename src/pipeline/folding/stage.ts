import type { CopyEvidence } from '../../domain/copies.ts';
import type { Tagger } from '../../domain/tags.ts';
import { detectLanguage, directionOf } from '../../extract/index.ts';
import { contentHash } from '../../identity/content-hash.ts';
import { identityKeys } from '../../identity/keys.ts';
import { LEAD_CHARACTERS } from '../../stories/index.ts';
import type { ArticleFolding } from '../../store/folding/records.ts';
import type { ArticleDraft, RevisionDraft } from '../../store/records.ts';
import type { Store } from '../../store/store.ts';
import { DONE } from '../process-item.ts';
import { passOverStories } from './nightly.ts';
import { type FoldContext, foldWaiting } from './fold-waiting.ts';
import { Folder } from './folder.ts';

/** An article as a program gives it, without a feed or a page. */
export interface GivenArticle {
  readonly id: string;
  readonly url?: string | null | undefined;
  readonly source: string;
  readonly title?: string | null | undefined;
  readonly text?: string | null | undefined;
  /** ISO 8601 with an offset. */
  readonly publishedAt?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly language?: string | null | undefined;
}

/** Where an article stands among copies and stories. */
export interface Place {
  /** Id of the original where it is another. */
  readonly copyOf: string | null;
  readonly copyGroup: string;
  readonly story: string | null;
  readonly evidence: CopyEvidence | null;
}

/** The stages from identity to stories over given articles, for `dedupe` and its benchmark. */
export interface FoldStage {
  /** Id of the article it is, or a revision of. */
  add(article: GivenArticle): Promise<string>;
  fold(): Promise<void>;
  /** Folds what is left and goes over the stories once. */
  finish(): Promise<void>;
  places(articleIds: readonly string[]): Promise<ReadonlyMap<string, Place>>;
}

export function createFoldStage(store: Store, tagger: Tagger, warned: (message: string, error: unknown) => void): FoldStage {
  const folder = new Folder(new Map());
  let newest = 0;
  const context: FoldContext = { store, observer: { copyFound: () => undefined, warned }, now: () => new Date() };
  return {
    async add(article) {
      newest = Math.max(newest, article.publishedAt ? Math.floor(Date.parse(article.publishedAt) / 1000) : 0);
      return (await store.saveArticle(draftOf(article, tagger))).articleId;
    },
    fold: () => foldWaiting(context, folder),
    async finish() {
      await foldWaiting(context, folder);
      await store.fold((session) => passOverStories(session, newest, context.now().toISOString()));
    },
    async places(articleIds) {
      const foldings = await store.foldings([...new Set(articleIds)]);
      return new Map([...foldings].map(([id, folding]) => [id, placeOf(id, folding)]));
    },
  };
}

function placeOf(id: string, { copyGroup, original, storyId, evidence }: ArticleFolding): Place {
  return { copyOf: original === id ? null : original, copyGroup, story: storyId, evidence };
}

/** The same id is the same article when it comes again, on a later run too. */
function draftOf(article: GivenArticle, tagger: Tagger): ArticleDraft {
  const title = article.title ?? '';
  const text = article.text ?? '';
  const url = article.url ?? null;
  const language = article.language ?? detectLanguage(text === '' ? title : text);
  return {
    id: article.id,
    sourceId: article.source,
    itemId: null,
    feedTitle: null,
    keys: identityKeys({ feedUrl: 'lines', guid: article.id, urls: [url], claimedUrl: null, title, outlet: [article.source], text }),
    revision: revisionOf(article, { title, text, url, language }),
    // What happened where is told in the first lines; stories look no further.
    tags: tagger.tag({ title, text: text.slice(0, LEAD_CHARACTERS), language, outletCountry: null }),
    taggerVersion: tagger.version,
    capture: null,
    item: DONE,
  };
}

function revisionOf(
  { publishedAt, byline = null }: GivenArticle,
  {
    title,
    text,
    url,
    language,
  }: { readonly title: string; readonly text: string; readonly url: string | null; readonly language: string | null },
): RevisionDraft {
  const at = publishedAt ? new Date(publishedAt).toISOString() : null;
  return {
    title,
    text,
    url,
    canonicalUrl: url,
    language,
    direction: directionOf(text),
    byline,
    siteName: null,
    published: { at, precision: at === null ? 'none' : 'minute', origin: null },
    modifiedAt: null,
    leadImage: null,
    section: null,
    keywords: [],
    textOrigin: 'page',
    originReason: null,
    verdict: { ok: true, reasons: [] },
    extractor: 'given',
    contentHash: contentHash(title, text),
  };
}

import type { Source } from '../domain/source.ts';
import { ExtractError } from '../extract/errors.ts';
import { decodeBody } from '../fetch/decode.ts';
import type { ArticleRecord, ItemRecord, RevisionDraft } from '../store/records.ts';
import type { PipelineContext } from './context.ts';
import { revisionFromFeed, revisionFromPage } from './draft.ts';

const BATCH = 100;

export interface ReprocessResult {
  readonly articles: number;
  readonly changed: number;
  /** Articles whose old text was kept, because the page gives no text now. */
  readonly kept: readonly { readonly id: string; readonly message: string }[];
}

/**
 * Runs the stages after fetching again over everything that is stored: text from the captures, then tags, or tags
 * alone. A text that comes out different becomes a revision; the old one stays readable.
 */
export async function reprocess(
  context: PipelineContext,
  sources: readonly Source[],
  options: { readonly text: boolean; readonly signal: AbortSignal },
): Promise<ReprocessResult> {
  const known = new Map(sources.map((source) => [source.id, source]));
  const result = { articles: 0, changed: 0, kept: [] as { id: string; message: string }[] };
  let after: string | null = null;
  while (!options.signal.aborted) {
    const ids: string[] = await context.store.articleIds(after, BATCH);
    if (ids.length === 0) break;
    context.observer.itemsFound(ids.length);
    for (const article of await context.store.articles(ids)) {
      if (options.signal.aborted) break;
      await reprocessOne(context, known.get(article.sourceId) ?? null, article, options.text, result);
      context.observer.itemFinished();
    }
    after = ids.at(-1) ?? null;
  }
  return result;
}

async function reprocessOne(
  context: PipelineContext,
  source: Source | null,
  article: ArticleRecord,
  text: boolean,
  result: { articles: number; changed: number; kept: { id: string; message: string }[] },
): Promise<void> {
  result.articles += 1;
  const fresh = text && source ? await extractAgain(context, source, article) : null;
  if (typeof fresh === 'string') result.kept.push({ id: article.id, message: fresh });
  const revision = typeof fresh === 'string' ? null : fresh;
  const { title, text: body, language } = revision ?? article.current;
  const tags = context.tagger.tag({ title, text: body, language, outletCountry: source?.country ?? null });
  if ((await context.store.saveReprocessed(article.id, revision, tags, context.tagger.version)) === 'changed') result.changed += 1;
}

/** The revision that today's rules make of what was captured, or why they make none. */
async function extractAgain(context: PipelineContext, source: Source, article: ArticleRecord): Promise<RevisionDraft | string> {
  const item = await context.store.itemOfArticle(article.id);
  if (!item) return 'the feed item it came from is not in the store';
  const { captureId, textOrigin, originReason } = article.current;
  if (textOrigin === 'feed') return revisionFromFeed(item.item, source, originReason) ?? 'the feed item has no text';
  if (captureId === null) return 'no capture of its page is in the store';
  return fromCapture(context, source, item, captureId);
}

async function fromCapture(context: PipelineContext, source: Source, item: ItemRecord, captureId: number): Promise<RevisionDraft | string> {
  const capture = await context.store.capture(captureId);
  if (!capture?.received || capture.finalUrl === null) return `capture ${captureId} holds no page`;
  try {
    const decoded = await decodeBody(capture.received, capture.contentEncoding, context.settings.fetch.maxBytes);
    if (!decoded.ok) return decoded.message;
    const { finalUrl: url, contentType } = capture;
    const page = await context.extractor.extract({
      page: decoded.body,
      url,
      contentType,
      encoding: source.encoding,
      remove: source.extract.remove,
    });
    return page.verdict.ok ? revisionFromPage(page, item.item, source) : `the page gives no article: ${page.verdict.reasons.join(', ')}`;
  } catch (error) {
    if (error instanceof ExtractError) return error.message;
    throw error;
  }
}

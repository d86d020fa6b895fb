import type { ExtractedArticle } from '../domain/article.ts';
import type { Tags } from '../domain/tags.ts';
import type { Source } from '../domain/source.ts';
import { refusalOf } from '../domain/verdict-words.ts';
import { ExtractError } from '../extract/errors.ts';
import { decodeBody } from '../fetch/decode.ts';
import type { ArticleRecord, ItemRecord, ItemUpdate, RevisionDraft } from '../store/records.ts';
import type { PipelineContext } from './context.ts';
import { toSearchDocument } from './document.ts';
import { revisionFromFeed, revisionFromPage } from './draft.ts';
import { DONE } from './process-item.ts';
import { afterMissedPage } from './schedule.ts';
import { type TagChange, TagChanges } from './tag-changes.ts';
import { whyUnreadable } from './unreadable.ts';

const BATCH = 100;

interface Note {
  readonly id: string;
  readonly message: string;
}

export interface ReprocessResult {
  /** Articles that were read or tagged again. */
  readonly articles: number;
  /** Articles passed over, as they were tagged with these very rules and lists before. */
  readonly upToDate: number;
  /** Articles that have another text or other tags now. */
  readonly changed: number;
  /** What changed by tag, most articles first. */
  readonly tags: readonly TagChange[];
  /** Changes of tags that are not in `tags`, as there are too many different ones. */
  readonly uncountedTagChanges: number;
  /** Articles whose old text was kept, because nothing can be made of what is stored. */
  readonly kept: readonly Note[];
  /** Articles whose page is no article any more: the feed's text stands in, the old text stays as a revision. */
  readonly heldBack: readonly Note[];
  /** Articles that get the text of a page that was held back before. */
  readonly completed: number;
}

interface Tally {
  articles: number;
  changed: number;
  readonly tags: TagChanges;
  readonly kept: Note[];
  readonly heldBack: Note[];
  completed: number;
}

/** What today's rules make of an article; `item` where that changes what becomes of its feed item. */
interface Fresh {
  readonly revision: RevisionDraft;
  readonly captureId: number | null;
  readonly item: { readonly id: number; readonly update: ItemUpdate } | null;
}

export interface ReprocessOptions {
  /** Text from the captures, then tags; else tags alone. */
  readonly text: boolean;
  /** Tags alone: also of articles that were tagged with the same rules and lists, as after a change of an outlet's country. */
  readonly all: boolean;
  readonly signal: AbortSignal;
}

/**
 * Runs the stages after fetching again over everything that is stored. A text that comes out different becomes a
 * revision; the old one stays readable. Only what the index would show otherwise is sent to it. Ended early, it goes on
 * where it was when it is started again for tags.
 */
export async function reprocess(context: PipelineContext, sources: readonly Source[], options: ReprocessOptions): Promise<ReprocessResult> {
  const { store, tagger } = context;
  const known = new Map(sources.map((source) => [source.id, source]));
  const tally: Tally = { articles: 0, changed: 0, tags: new TagChanges(), kept: [], heldBack: [], completed: 0 };
  const before = (await store.totals()).articles;
  let passedOver = 0;
  let after: string | null = null;
  while (!options.signal.aborted) {
    const ids: string[] = await store.articleIds(after, BATCH, options.text || options.all ? null : tagger.version);
    if (ids.length === 0) {
      passedOver = Math.max(0, before - tally.articles);
      break;
    }
    context.observer.itemsFound(ids.length);
    for (const article of await store.articles(ids)) {
      if (options.signal.aborted) break;
      await reprocessOne(context, known.get(article.sourceId) ?? null, article, options.text, tally);
      context.observer.itemFinished();
    }
    after = ids.at(-1) ?? null;
  }
  const { tags, ...counts } = tally;
  return { ...counts, upToDate: passedOver, tags: tags.list(), uncountedTagChanges: tags.uncounted };
}

async function reprocessOne(
  context: PipelineContext,
  source: Source | null,
  article: ArticleRecord,
  text: boolean,
  tally: Tally,
): Promise<void> {
  tally.articles += 1;
  const { id, current } = article;
  const made = text ? await readAgain(context, source, article) : null;
  if (typeof made === 'string') tally.kept.push({ id, message: made });
  const fresh = typeof made === 'string' ? null : made;
  const { title, text: body, language } = fresh?.revision ?? current;
  const tags = context.tagger.tag({ title, text: body, language, outletCountry: source?.country ?? null });
  // The item first: should the run end between the two, the next one still sees what the article lacks.
  if (fresh?.item) await context.store.saveItemAttempt(fresh.item.id, { ...fresh.item.update, unasked: true }, null);
  const saved = await context.store.saveReprocessed(id, fresh?.revision ?? null, tags, context.tagger.version, {
    captureId: fresh?.captureId ?? null,
    of: article.revisions,
    showsInIndex: showsInIndex(article, tags),
  });
  if (saved === 'overtaken') return;
  const retagged = tally.tags.add({ id, title }, article.tags, tags);
  if (saved === 'revised' || retagged) tally.changed += 1;
  if (!fresh || fresh.revision.textOrigin === current.textOrigin) return;
  if (fresh.revision.textOrigin === 'page') tally.completed += 1;
  else tally.heldBack.push({ id, message: fresh.revision.originReason?.message ?? '' });
}

/** Whether an engine would get another document for these tags; the text does not matter for that. */
function showsInIndex(article: ArticleRecord, tags: Tags): boolean {
  const withTags = (shown: Tags): string => {
    const current = { ...article.current, text: '' };
    return JSON.stringify(toSearchDocument({ ...article, current, tags: shown }, new Map()));
  };
  return withTags(article.tags) !== withTags(tags);
}

/** The revision that today's rules make of what was captured, or why they make none. */
async function readAgain(context: PipelineContext, source: Source | null, article: ArticleRecord): Promise<Fresh | string> {
  if (!source) return `its outlet ${article.sourceId} is not in the list of sources`;
  const item = await context.store.itemOfArticle(article.id);
  if (!item) return 'the feed item it came from is not in the store';
  const { textOrigin, captureId } = article.current;
  if (textOrigin === 'feed') return feedTextAgain(context, source, article, item);
  if (captureId === null) return 'no capture of its page is in the store';
  const page = await readCapture(context, source, captureId);
  if (typeof page === 'string') return page;
  if (page.verdict.ok) return { revision: revisionFromPage(page, item.item, source), captureId, item: null };
  const reason = refusalOf(page.verdict);
  const revision = revisionFromFeed(item.item, source, reason);
  if (!revision) return `${reason.message}, and its feed gave nothing that could stand in`;
  const update = afterMissedPage(Math.max(item.attempts, 1), 'hard', reason, null, context.now());
  return { revision, captureId, item: { id: item.id, update } };
}

/** A page that was held back may be an article by today's rules; else what the feed gave is read again. */
async function feedTextAgain(context: PipelineContext, source: Source, article: ArticleRecord, item: ItemRecord): Promise<Fresh | string> {
  const captureId = await context.store.lastPage(item.id);
  const page = captureId === null ? null : await readCapture(context, source, captureId);
  if (page !== null && typeof page !== 'string' && page.verdict.ok)
    return { revision: revisionFromPage(page, item.item, source), captureId, item: { id: item.id, update: DONE } };
  const revision = revisionFromFeed(item.item, source, article.current.originReason);
  return revision ? { revision, captureId: null, item: null } : 'the feed item has no text';
}

async function readCapture(context: PipelineContext, source: Source, captureId: number): Promise<ExtractedArticle | string> {
  const capture = await context.store.capture(captureId);
  if (!capture?.received || capture.finalUrl === null) return `capture ${captureId} holds no page`;
  const { finalUrl: url, contentType, requestedUrl } = capture;
  const unreadable = whyUnreadable({ contentType, requestedUrl, finalUrl: url });
  if (unreadable) return unreadable.message;
  try {
    const decoded = await decodeBody(capture.received, capture.contentEncoding, context.settings.fetch.maxBytes);
    if (!decoded.ok) return decoded.message;
    return await context.extractor.extract({
      page: decoded.body,
      url,
      contentType,
      encoding: source.encoding,
      remove: source.extract.remove,
    });
  } catch (error) {
    if (error instanceof ExtractError) return error.message;
    throw error;
  }
}

import type { Direction, TextOrigin } from '../domain/article.ts';
import type { AgencyCredit, CopyEvidence, CopyRelation } from '../domain/copies.ts';
import type { Reason, ReasonCode } from '../domain/reason.ts';
import type { DiffRun, RevisionFlag, RevisionReason } from '../domain/revisions.ts';
import type { StoryEvidence } from '../domain/stories.ts';
import type { Tags } from '../domain/tags.ts';
import type { DateOrigin, Precision } from '../domain/time.ts';

/** What a page was found to be; `version` is null for text that is from a feed. */
export interface VerdictView {
  readonly ok: boolean;
  readonly reasons: readonly ReasonCode[];
  readonly version: string | null;
}

/** What a stored version of an article says; times are UTC ISO 8601. */
export interface RevisionView {
  readonly number: number;
  readonly reason: RevisionReason;
  readonly storedAt: string;
  readonly title: string;
  /** The title before this revision, where it was another one. */
  readonly titleBefore: string | null;
  readonly textChanged: boolean;
  /** What the outlet changed since the revision before. */
  readonly flags: readonly RevisionFlag[];
  /** The words that changed since then; null where they were not compared, absent where nobody asked. */
  readonly diff?: readonly DiffRun[] | null;
  readonly text: string;
  readonly url: string | null;
  readonly language: string | null;
  readonly direction: Direction;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  readonly publishedAtPrecision: Precision;
  /** When the page or the feed entry was read that this text is from. */
  readonly readAt: string;
  readonly textOrigin: TextOrigin;
  /** Why the feed's text stands in for the page's. */
  readonly textOriginReason: Reason | null;
  readonly verdict: VerdictView;
  readonly contentHash: string;
}

/** The bytes of a page as they were fetched. Hashes are SHA-256 in hex, times UTC ISO 8601. */
export interface CaptureView {
  /** Of the body as it came over the wire. */
  readonly receivedSha256: string;
  /** Of the body after what the server compressed was unpacked; null where that failed. */
  readonly decodedSha256: string | null;
  /** Over the wire. */
  readonly bytes: number | null;
  readonly url: string | null;
  readonly fetchedAt: string | null;
}

/** One article in its newest revision, with the proof of its tags. */
export interface ArticleView {
  readonly id: string;
  readonly title: string;
  /** The feed's own headline, where it differs. */
  readonly feedTitle: string | null;
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  readonly source: string;
  readonly sourceName: string;
  readonly publishedAt: string | null;
  readonly publishedAtPrecision: Precision;
  readonly publishedAtOrigin: DateOrigin | null;
  readonly modifiedAt: string | null;
  readonly firstSeenAt: string;
  readonly updatedAt: string;
  readonly language: string | null;
  readonly direction: Direction;
  readonly byline: string | null;
  readonly section: string | null;
  readonly keywords: readonly string[];
  readonly text: string;
  readonly textOrigin: TextOrigin;
  /** Why the feed's text stands in for the page's. */
  readonly textOriginReason: Reason | null;
  readonly verdict: VerdictView;
  readonly revision: number;
  /** SHA-256 of headline and text. */
  readonly contentHash: string;
  /** The page that the text was read from; null where it is the feed's text, or the capture is gone. */
  readonly capture: CaptureView | null;
  readonly tags: Tags;
  readonly copies: CopiesView;
  /** Null until it has been grouped. */
  readonly story: StoryLink | null;
}

/** What is said of an article in a list of others. */
export interface ArticleLink {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly source: string;
  readonly sourceName: string;
  readonly publishedAt: string | null;
  readonly publishedAtPrecision: Precision;
  readonly language: string | null;
  readonly direction: Direction;
}

/** An article among its copies. */
export interface CopiesView {
  /** Names the group; an article without copies is one by itself. */
  readonly group: string;
  /** Articles of the group, this one among them. */
  readonly articles: number;
  readonly outlets: number;
  /** Publishers behind the outlets. */
  readonly families: number;
  /** Id of the agency's own printing, else of the earliest. */
  readonly original: string;
  readonly credit: AgencyCredit | null;
  /** Null for the one that opened the group. */
  readonly relation: CopyRelation | null;
  readonly evidence: CopyEvidence | null;
  /** In order of publication. */
  readonly others: readonly CopyView[];
}

export interface CopyView extends ArticleLink {
  /** True where one publisher stands behind both outlets. */
  readonly samePublisher: boolean;
  readonly credit: AgencyCredit | null;
  readonly relation: CopyRelation | null;
  /** Why it is in the group; offsets are those of its own text and of the text of `with`. */
  readonly evidence: CopyEvidence | null;
}

/** The story an article belongs to. */
export interface StoryLink {
  readonly id: string;
  readonly title: string;
  readonly language: string | null;
  readonly direction: Direction;
  /** Groups of copies. */
  readonly groups: number;
  readonly articles: number;
  readonly outlets: number;
  readonly families: number;
}

/** A value and how many reports of the story carry it. */
export interface StoryTag {
  readonly id: string;
  readonly name: string;
  readonly reports: number;
}

/** Different reports of one event. Times are UTC ISO 8601. */
export interface StoryView extends StoryLink {
  /** The id that was asked for, where it is that of a story that has become part of this one. */
  readonly mergedFrom: string | null;
  /** Id of the article whose headline is the title. */
  readonly headline: string;
  readonly firstAt: string;
  readonly newestAt: string;
  readonly sources: readonly { readonly id: string; readonly name: string; readonly articles: number }[];
  readonly countries: readonly StoryTag[];
  readonly places: readonly StoryTag[];
  readonly actors: readonly StoryTag[];
  readonly languages: readonly StoryTag[];
  /** Ids of stories that have become part of it. */
  readonly merged: readonly string[];
  /** In order of time; `groups` says how many there are. */
  readonly reports: readonly ReportView[];
  readonly offset: number;
  /** Where the next reports begin; null after the last. */
  readonly next: number | null;
}

/** One report of a story with its copies. */
export interface ReportView {
  readonly copyGroup: string;
  /** First seen or published. */
  readonly at: string;
  /** Null where the store has it no more. */
  readonly original: ArticleLink | null;
  /** Other articles of the group. */
  readonly copies: number;
  readonly outlets: readonly { readonly id: string; readonly name: string }[];
  readonly evidence: StoryEvidence | null;
}

export const SOURCE_STATUSES = ['ok', 'quiet', 'failing', 'dead', 'disabled', 'never-fetched'] as const;
/** `quiet`: answers, but brought nothing new for long. `dead`: has failed so often that it will not come back by itself. */
export type SourceStatus = (typeof SOURCE_STATUSES)[number];

export interface FeedView {
  readonly url: string;
  readonly lastFetchAt: string | null;
  readonly lastSuccessAt: string | null;
  readonly lastNewItemAt: string | null;
  readonly failures: number;
  readonly reason: Reason | null;
  readonly nextFetchAt: string | null;
  /** Learned from what the feed brings; null until then. */
  readonly intervalMinutes: number | null;
  /** The address that is asked instead, after a permanent redirect that lasted. */
  readonly movedTo: string | null;
  /** When the server said that the feed is gone for good. */
  readonly stoppedAt: string | null;
  /** When a document last held nothing that was known. */
  readonly missedAt: string | null;
  /** What an operator should know and do. */
  readonly notes: readonly string[];
}

export const SOURCE_STATES = ['ok', 'silent', 'blocked', 'dead', 'never', 'disabled'] as const;
/** Whether an outlet reports: `silent` answers but brings nothing new for longer than it usually does, `blocked` refuses us, `never` has not answered yet. */
export type SourceState = (typeof SOURCE_STATES)[number];

/** An outlet and how its feeds are. */
export interface SourceView {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  readonly language: string | null;
  readonly family: string;
  readonly enabled: boolean;
  readonly disabledReason: string | null;
  readonly status: SourceStatus;
  readonly state: SourceState;
  /** Since when at the latest; null where it is well or nothing tells. */
  readonly stateSince: string | null;
  readonly lastFetchAt: string | null;
  readonly lastSuccessAt: string | null;
  readonly lastNewItemAt: string | null;
  /** Hours that usually lie between new items; null until known. */
  readonly usualHours: number | null;
  readonly feeds: readonly FeedView[];
  readonly articles: number;
  /** Items that wait for their page. */
  readonly pending: number;
  /** Items of which nothing more will be tried. */
  readonly givenUp: number;
  /** Items whose page was held back or could not be had, whatever becomes of them. */
  readonly held: number;
  readonly newestAt: string | null;
}

/** One outlet's items whose page was held back or could not be had. */
export interface HeldView {
  readonly source: string;
  readonly total: number;
  readonly items: readonly HeldItemView[];
  /** What the next, older ones begin before; null when these are the last. */
  readonly next: number | null;
}

export interface HeldItemView {
  readonly id: number;
  readonly url: string | null;
  readonly title: string | null;
  /** `done`: the feed names no page. */
  readonly state: 'pending' | 'given-up' | 'done';
  readonly reason: Reason;
  readonly attempts: number;
  readonly nextAttemptAt: string | null;
  readonly lastTryAt: string | null;
  readonly firstSeenAt: string;
  /** The article that shows what the feed gave instead. */
  readonly articleId: string | null;
}

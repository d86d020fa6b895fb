import type { AgencyCredit, CopyEvidence } from '../../domain/copies.ts';
import type { StoryEvidence } from '../../domain/stories.ts';

/** An article that waits to be put into its group of copies and its story, as its newest revision is. */
export interface WaitingArticle {
  readonly articleId: string;
  readonly sourceId: string;
  readonly title: string;
  readonly text: string;
  readonly byline: string | null;
  readonly language: string | null;
  /** UTC ISO 8601 or null. */
  readonly publishedAt: string | null;
  readonly firstSeenAt: string;
  /** Where it was put before, for an earlier revision. */
  readonly member: CopyMember | null;
}

/** An article's place among the copies. Members are numbered by day: see `members.ts`. */
export interface CopyMember {
  readonly number: number;
  readonly articleId: string;
  readonly sourceId: string;
  readonly groupId: number;
  /** Unix seconds: publication, else when first seen. */
  readonly at: number;
  /** Words of its text. */
  readonly words: number;
  readonly credit: AgencyCredit | null;
  /** Null for the member that opened the group. */
  readonly evidence: CopyEvidence | null;
}

/** What the others of its group need to know of a member. */
export type GroupMember = Pick<CopyMember, 'number' | 'articleId' | 'sourceId' | 'words' | 'credit'>;

export interface CopyGroup {
  /** Number of the member that opened it. */
  readonly id: number;
  readonly storyId: number | null;
  readonly members: number;
  readonly earliest: number;
  readonly longest: number;
  /** The agency's own printing, else the earliest. */
  readonly original: number;
  readonly storyEvidence: StoryEvidence | null;
}

/** Where in the index of copies a fingerprint was found. */
export interface KeyHits {
  readonly key: number;
  /** Numbers of members, ascending. */
  readonly members: readonly number[];
}

/** A story as the grouping sees it; `state` is what the rules keep of it. */
export interface OpenStory {
  readonly id: number;
  readonly newestAt: number;
  readonly state: Uint8Array;
}

/** What is known of one article among its copies. */
export interface ArticleFolding {
  /** Id of the article that opened the group: the group's name. */
  readonly copyGroup: string;
  /** Articles of the group, this one among them. */
  readonly members: number;
  /** Source ids in the group, each once. */
  readonly sources: readonly string[];
  /** Article id of the agency's own printing, else of the earliest. */
  readonly original: string;
  readonly credit: AgencyCredit | null;
  /** Null for the one that opened the group. */
  readonly evidence: CopyEvidence | null;
  readonly storyId: string | null;
}

/** A story with what a reader is told first. */
export interface StoryRecord {
  readonly id: string;
  /** Article whose headline names it. */
  readonly headline: string;
  /** Unix seconds of its first and newest report. */
  readonly firstAt: number;
  readonly newestAt: number;
  readonly articles: number;
  readonly groups: number;
  /** Source ids with their numbers of articles, most first. */
  readonly sources: readonly { readonly sourceId: string; readonly articles: number }[];
  /** Ids of stories that have become part of it. */
  readonly merged: readonly string[];
}

/** One group of copies in a story. */
export interface StoryGroup {
  readonly copyGroup: string;
  readonly original: string;
  readonly at: number;
  readonly articles: number;
  readonly sources: readonly string[];
  readonly evidence: StoryEvidence | null;
}

/** How large a story is. */
export interface StorySizeRecord {
  /** Groups of copies. */
  readonly reports: number;
  readonly articles: number;
  /** Source ids, each once. */
  readonly sources: readonly string[];
}

/** A value and how many reports of a story carry it. */
export interface TagCount {
  readonly id: string;
  readonly reports: number;
}

/** The most frequent values, most frequent first. */
export interface StoryTags {
  readonly countries: readonly TagCount[];
  readonly places: readonly TagCount[];
  readonly actors: readonly TagCount[];
  readonly languages: readonly TagCount[];
}

import type { Tags } from './tags.ts';

/** A report as the grouping into stories sees it: the head of one group of copies. */
export interface StoryReport {
  /** Article id. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly language: string | null;
  /** Unix seconds: publication, else when first seen. */
  readonly at: number;
  readonly tags: Tags;
}

/** Why a report joined its story, or opened it. */
export interface StoryEvidence {
  readonly rule: 'opened' | 'text' | 'tags' | 'operator';
  readonly version: string;
  /** 0 to 1 each; null where not compared. */
  readonly score: number | null;
  readonly text: number | null;
  readonly tags: number | null;
  readonly threshold: number | null;
  readonly hoursApart: number | null;
  /** Tags in common that spoke for it, such as `country:SD`, `actor:rsf-sudan`. */
  readonly shared: readonly string[];
}

import type { ReasonCode } from './reason.ts';
import type { PublicationTime } from './time.ts';

export type Direction = 'ltr' | 'rtl';

/** Where the stored text came from: the page itself, or what the feed carried. */
export type TextOrigin = 'page' | 'feed';

export interface Verdict {
  /** True when this is an article's text and belongs in the index. */
  readonly ok: boolean;
  readonly reasons: readonly ReasonCode[];
  /** Rules that judged; absent where there was no page to judge, and in what was stored before it was kept. */
  readonly version?: string;
}

/** What extraction made of one page. `text` is the best there is whatever the verdict; paragraphs are separated by one blank line. */
export interface ExtractedArticle {
  /** The address the page was fetched from, after redirects. */
  readonly url: string;
  /** The address the page claims for itself, where that claim is trusted, else `url`. */
  readonly canonicalUrl: string;
  readonly title: string | null;
  readonly text: string;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly published: PublicationTime;
  readonly modifiedAt: string | null;
  readonly language: string | null;
  readonly direction: Direction;
  readonly leadImage: string | null;
  readonly section: string | null;
  readonly keywords: readonly string[];
  /** Name and version of what found the text, for instance `rules-2` or `readability-2`. */
  readonly engine: string;
  readonly verdict: Verdict;
}

export interface ExtractInput {
  /** The page as received after content decoding, or already decoded text. */
  readonly page: Uint8Array | string;
  readonly url: string;
  readonly contentType: string | null;
  /** Charset label that overrides what the page declares. */
  readonly encoding?: string | null;
  /** CSS selectors of blocks to drop before extraction, from the source's configuration. */
  readonly remove?: readonly string[];
}

/** Rejects with an `ExtractError` (code `extract-failed`, `extract-timeout`, `extract-out-of-memory`; `aborted` when closed meanwhile); the next call works again. */
export interface Extractor {
  extract(input: ExtractInput): Promise<ExtractedArticle>;
  close(): Promise<void>;
}

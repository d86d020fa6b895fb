import type { Direction, ExtractedArticle, Verdict } from '../domain/article.ts';

/** One line of what `conflictwire extract` prints. */
export interface ExtractLine {
  readonly id: string;
  readonly url: string;
  readonly canonicalUrl: string;
  readonly title: string | null;
  readonly text: string;
  readonly byline: string | null;
  readonly siteName: string | null;
  /** UTC ISO 8601 or null. */
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly direction: Direction;
  readonly engine: string;
  readonly verdict: Verdict;
}

export function toExtractLine(id: string, article: ExtractedArticle): ExtractLine {
  const { url, canonicalUrl, title, text, byline, siteName, published, language, direction, engine, verdict } = article;
  return { id, url, canonicalUrl, title, text, byline, siteName, publishedAt: published.at, language, direction, engine, verdict };
}

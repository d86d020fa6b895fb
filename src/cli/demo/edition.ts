import type { SampleArticle, SampleOutlet, SampleRevision } from './schema.ts';

/** One article as it stands in one revision, with its addresses. */
export interface EditionArticle {
  readonly source: SampleArticle;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** A day or a moment with its zone; null when the outlet does not say. */
  readonly date: string | null;
  readonly modified: string | null;
  readonly path: string;
  readonly url: string;
}

/** Everything one outlet shows in one revision. */
export interface Edition {
  readonly outlet: SampleOutlet;
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  readonly articles: readonly EditionArticle[];
}

export function makeEdition(outlet: SampleOutlet, origin: string, revision: SampleRevision): Edition {
  const articles = outlet.articles.map((article): EditionArticle => {
    const second = revision === 2 ? article.second : undefined;
    const path = articlePath(outlet, article);
    return {
      source: article,
      title: second?.title ?? article.title,
      paragraphs: second ? [...second.text, ...(second.correction === undefined ? [] : [second.correction])] : article.text,
      date: article.date,
      modified: second?.modified ?? null,
      path,
      url: origin + path,
    };
  });
  return { outlet, origin, articles };
}

/** True for a date that names a moment, false for one that is only a day. */
export const hasTime = (date: string): boolean => date.includes('T');

function articlePath(outlet: SampleOutlet, article: SampleArticle): string {
  if (article.page === 'robots') return `/members/${article.slug}.html`;
  const day = article.date?.slice(0, 10).replaceAll('-', '/');
  switch (outlet.layout) {
    case 'wordpress':
      return day === undefined ? `/features/${article.slug}/` : `/${day}/${article.slug}/`;
    case 'table':
      return day === undefined ? `/archive/${article.slug}.htm` : `/archive/${day}/${article.slug}.htm`;
    case 'plain':
      return `/news/${article.slug}.html`;
    case 'modern':
      return `/a/${article.slug}`;
  }
}

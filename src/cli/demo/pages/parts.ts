import { readableDate } from '../dates.ts';
import type { Edition, EditionArticle } from '../edition.ts';
import { markup, type Markup } from '../markup.ts';
import { WORDS } from '../words.ts';

export const IMAGE_PATH = '/img/sample.svg';

/** A plain picture to stand where an outlet would show a photograph. */
export const SAMPLE_IMAGE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="450" viewBox="0 0 800 450">' +
  '<rect width="800" height="450" fill="#dfe5ea"/><path d="M0 340 210 190l140 110 120-90 330 170v70H0z" fill="#b4c1cc"/></svg>';

export const paragraphsOf = (article: EditionArticle): Markup[] => article.paragraphs.map((text) => markup`<p>${text}</p>`);

/** The line under every article that says what it is. */
export const markOf = (edition: Edition): Markup => markup`<p class="sample-mark"><em>${WORDS[edition.outlet.language].mark}</em></p>`;

/** What every page shows beside the outlet's name. */
export const mastheadNote = (edition: Edition): string => {
  const words = WORDS[edition.outlet.language];
  return `${words.fictional} ${words.mark}`;
};

export function figureOf(article: EditionArticle): Markup | null {
  if (article.source.caption === undefined) return null;
  return markup`<figure><img src="${IMAGE_PATH}" alt="" width="800" height="450"><figcaption>${article.source.caption}</figcaption></figure>`;
}

export function relatedOf(edition: Edition, article: EditionArticle): Markup[] {
  return edition.articles
    .filter((other) => article.source.related.includes(other.source.slug))
    .map((other) => markup`<li><a href="${other.path}">${other.title}</a></li>`);
}

export const dateText = (edition: Edition, date: string): string => readableDate(date, edition.outlet.language);

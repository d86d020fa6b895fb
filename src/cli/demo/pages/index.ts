import type { Edition, EditionArticle } from '../edition.ts';
import { markup, type Markup } from '../markup.ts';
import { directionOf, WORDS } from '../words.ts';
import { modernPage } from './modern.ts';
import { mastheadNote } from './parts.ts';
import { plainPage } from './plain.ts';
import { tablePage } from './table.ts';
import { wordpressPage } from './wordpress.ts';

const LAYOUTS = { wordpress: wordpressPage, plain: plainPage, table: tablePage, modern: modernPage } as const;

/** The page of one article in its outlet's layout. */
export const articlePage = (edition: Edition, article: EditionArticle): Markup => LAYOUTS[edition.outlet.layout](edition, article);

/** The outlet's front page. */
export function frontPage(edition: Edition): Markup {
  const { outlet } = edition;
  const items = edition.articles.map((article) => markup`<li><a href="${article.path}">${article.title}</a></li>`);
  return markup`<!doctype html>
<html lang="${outlet.language}" dir="${directionOf(outlet.language)}">
<head><meta charset="${outlet.charset}"><title>${outlet.name}</title></head>
<body><header><h1>${outlet.name}</h1><p>${mastheadNote(edition)}</p></header>
<h2>${WORDS[outlet.language].latest}</h2><ul>
${items}
</ul></body>
</html>
`;
}

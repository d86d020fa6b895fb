import type { Edition, EditionArticle } from '../edition.ts';
import { markup, type Markup } from '../markup.ts';
import { directionOf, WORDS } from '../words.ts';
import { dateText, figureOf, markOf, mastheadNote, paragraphsOf, relatedOf } from './parts.ts';

/** A bare `<article>`: the date stands in its `<time>` element only. */
export function plainPage(edition: Edition, article: EditionArticle): Markup {
  const { outlet } = edition;
  const words = WORDS[outlet.language];
  const links = relatedOf(edition, article);
  return markup`<!doctype html>
<html lang="${outlet.language}" dir="${directionOf(outlet.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${article.title} | ${outlet.name}</title>
<link rel="canonical" href="${article.path}">
<meta name="author" content="${outlet.byline}">
</head>
<body>
<header><a href="/">${outlet.name}</a> <small>${mastheadNote(edition)}</small></header>
<main>
<article>
<h1>${article.title}</h1>
<p class="byline">${words.by} ${outlet.byline}</p>
${article.date === null ? null : markup`<p class="date"><time datetime="${article.date}">${dateText(edition, article.date)}</time></p>`}
${figureOf(article)}
${paragraphsOf(article)}
${markOf(edition)}
</article>
${links.length === 0 ? null : markup`<aside class="related"><h2>${words.related}</h2><ul>${links}</ul></aside>`}
${article.source.newsletter ? newsletterBox(edition) : null}
</main>
<footer><p>${outlet.name}</p></footer>
</body>
</html>
`;
}

function newsletterBox(edition: Edition): Markup {
  const words = WORDS[edition.outlet.language];
  return markup`<section class="newsletter"><h2>${words.newsletter}</h2><p>${words.newsletterNote}</p>
<form action="/newsletter" method="post"><input type="email" name="email"><button>${words.subscribe}</button></form></section>`;
}

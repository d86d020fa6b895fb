import type { Edition, EditionArticle } from '../edition.ts';
import { markup, scriptJson, type Markup } from '../markup.ts';
import { directionOf, WORDS } from '../words.ts';
import { dateText, figureOf, IMAGE_PATH, markOf, mastheadNote, paragraphsOf, relatedOf } from './parts.ts';

/** A present-day template: JSON-LD and OpenGraph, and boxes between and beside the paragraphs. */
export function modernPage(edition: Edition, article: EditionArticle): Markup {
  const { outlet } = edition;
  const words = WORDS[outlet.language];
  const paragraphs = paragraphsOf(article);
  return markup`<!doctype html>
<html lang="${outlet.language}" dir="${directionOf(outlet.language)}" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${article.title} • ${outlet.name}</title>
<link rel="canonical" href="${article.url}">
<meta property="og:type" content="article">
<meta property="og:title" content="${article.title}">
<meta property="og:url" content="${article.url}">
<meta property="og:site_name" content="${outlet.name}">
${article.source.caption === undefined ? null : markup`<meta property="og:image" content="${edition.origin}${IMAGE_PATH}">`}
<script type="application/ld+json">
${scriptJson(newsArticle(edition, article))}
</script>
</head>
<body>
<div id="app">
<header class="c-masthead" role="banner"><a class="c-masthead__logo" href="/">${outlet.name}</a><span class="c-masthead__note">${mastheadNote(edition)}</span></header>
<nav class="c-nav" aria-label="${words.home}"><a href="/">${words.home}</a><a href="/feed">RSS</a></nav>
<main class="l-article">
<article class="c-article">
<div class="c-article__kicker">${article.source.section}</div>
<h1 class="c-article__headline">${article.title}</h1>
<div class="c-article__meta"><span class="c-byline">${words.by} ${outlet.byline}</span>${dateBox(edition, article)}</div>
${figureOf(article)}
<div class="c-article__body" itemprop="articleBody">
${paragraphs.slice(0, 2)}
${relatedBox(edition, article)}
${paragraphs.slice(2)}
${markOf(edition)}
</div>
<div class="c-share" role="group" aria-label="${words.share}"><button type="button">${words.share}</button></div>
</article>
${article.source.newsletter ? newsletterBox(edition) : null}
</main>
<footer class="c-footer"><p>${outlet.name}</p></footer>
</div>
</body>
</html>
`;
}

function newsArticle(edition: Edition, article: EditionArticle): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    mainEntityOfPage: article.url,
    inLanguage: edition.outlet.language,
    articleSection: article.source.section,
    ...(article.date === null ? {} : { datePublished: article.date }),
    ...(article.modified === null ? {} : { dateModified: article.modified }),
    author: { '@type': 'Organization', name: edition.outlet.byline },
    publisher: { '@type': 'NewsMediaOrganization', name: edition.outlet.name },
  };
}

function dateBox(edition: Edition, article: EditionArticle): Markup | null {
  if (article.date === null) return null;
  return markup` <span class="c-date">${WORDS[edition.outlet.language].published} ${dateText(edition, article.date)}</span>`;
}

function relatedBox(edition: Edition, article: EditionArticle): Markup | null {
  const links = relatedOf(edition, article);
  return links.length === 0
    ? null
    : markup`<aside class="c-related"><h2>${WORDS[edition.outlet.language].related}</h2><ul>${links}</ul></aside>`;
}

function newsletterBox(edition: Edition): Markup {
  const words = WORDS[edition.outlet.language];
  return markup`<section class="c-newsletter"><h2>${words.newsletter}</h2><p>${words.newsletterNote}</p>
<form action="/newsletter" method="post"><input type="email" name="email"><button>${words.subscribe}</button></form></section>`;
}

import type { Edition, EditionArticle } from '../edition.ts';
import { markup, type Markup } from '../markup.ts';
import { directionOf, WORDS } from '../words.ts';
import { dateText, figureOf, markOf, mastheadNote, paragraphsOf, relatedOf } from './parts.ts';

/** A blog theme: date in meta, `<time>` and the address, a short code nobody expanded, and a comment form. */
export function wordpressPage(edition: Edition, article: EditionArticle): Markup {
  const { outlet } = edition;
  const words = WORDS[outlet.language];
  return markup`<!DOCTYPE html>
<html lang="${outlet.language}" dir="${directionOf(outlet.language)}">
<head>
<meta charset="utf-8">
<title>${article.title} - ${outlet.name}</title>
<link rel="canonical" href="${article.url}">
<meta property="og:type" content="article">
<meta property="og:title" content="${article.title}">
<meta property="og:site_name" content="${outlet.name}">
<meta property="og:url" content="${article.url}">
${article.date === null ? null : markup`<meta property="article:published_time" content="${article.date}">`}
${article.modified === null ? null : markup`<meta property="article:modified_time" content="${article.modified}">`}
<meta property="article:section" content="${article.source.section}">
<meta name="generator" content="WordPress 6.4">
</head>
<body class="post-template-default single single-post">
<header id="masthead" class="site-header">
<p class="site-title"><a href="/" rel="home">${outlet.name}</a></p>
<p class="site-description">${mastheadNote(edition)}</p>
<nav class="main-navigation"><ul><li><a href="/">${words.home}</a></li><li><a href="/feed">RSS</a></li></ul></nav>
</header>
<main id="primary" class="site-main">
<article class="post type-post status-publish hentry">
<header class="entry-header">
<h1 class="entry-title">${article.title}</h1>
<div class="entry-meta">${words.by} <span class="author vcard">${outlet.byline}</span>${timeElement(edition, article)}</div>
</header>
${figureOf(article)}
<div class="entry-content">
${paragraphsOf(article)}
${markOf(edition)}
<div class="sharedaddy"><h3 class="sd-title">${words.share}</h3><ul><li><a href="#">E-mail</a></li><li><a href="#">RSS</a></li></ul></div>
${relatedBox(edition, article)}
${article.source.newsletter ? markup`<h3>${words.newsletter}</h3>\n<p>[mc4wp_form id="206"]</p>` : null}
</div>
</article>
${commentForm(edition)}
</main>
<footer id="colophon" class="site-footer"><p>${outlet.name}</p></footer>
</body>
</html>
`;
}

function timeElement(edition: Edition, article: EditionArticle): Markup | null {
  if (article.date === null) return null;
  const published = markup`<time class="entry-date published" datetime="${article.date}">${dateText(edition, article.date)}</time>`;
  return markup` <span class="posted-on">${published}${updateElement(edition, article)}</span>`;
}

function updateElement(edition: Edition, article: EditionArticle): Markup | null {
  if (article.modified === null) return null;
  const time = markup`<time class="updated" datetime="${article.modified}">${dateText(edition, article.modified)}</time>`;
  return markup` (${WORDS[edition.outlet.language].updated} ${time})`;
}

function relatedBox(edition: Edition, article: EditionArticle): Markup | null {
  const links = relatedOf(edition, article);
  return links.length === 0
    ? null
    : markup`<div class="jp-relatedposts"><h3>${WORDS[edition.outlet.language].related}</h3><ul>${links}</ul></div>`;
}

function commentForm(edition: Edition): Markup {
  const words = WORDS[edition.outlet.language];
  return markup`<div id="comments" class="comments-area"><div id="respond" class="comment-respond">
<h3 id="reply-title" class="comment-reply-title">${words.reply}</h3>
<form action="/comments" method="post" class="comment-form"><p class="comment-notes">${words.replyNote}</p>
<p><textarea name="comment" rows="8"></textarea></p><p><input type="submit" value="${words.send}"></p></form>
</div></div>`;
}

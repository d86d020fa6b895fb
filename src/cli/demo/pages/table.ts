import type { Edition, EditionArticle } from '../edition.ts';
import { markup, type Markup } from '../markup.ts';
import { WORDS } from '../words.ts';
import { dateText, IMAGE_PATH, mastheadNote, relatedOf } from './parts.ts';

/** Tables for layout and line breaks for paragraphs, as around 2000: the date is in the address and in a line of text. */
export function tablePage(edition: Edition, article: EditionArticle): Markup {
  const { outlet } = edition;
  const words = WORDS[outlet.language];
  return markup`<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html lang="${outlet.language}">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=${outlet.charset}">
<title>${outlet.name}: ${article.title}</title>
</head>
<body bgcolor="#ffffff" text="#000000" link="#003399">
<table width="100%" border="0" cellpadding="4" cellspacing="0">
<tr bgcolor="#dde4ee"><td colspan="2"><font size="5"><b>${outlet.name}</b></font><br><font size="2">${mastheadNote(edition)}</font></td></tr>
<tr valign="top">
<td width="180" bgcolor="#f2f2f2" class="menu"><a href="/">${words.home}</a><br><a href="/feed">RSS</a><br>${menuBox(edition, article)}</td>
<td class="main">
<h1>${article.title}</h1>
<font size="2">${dateLine(edition, article)}${words.by} ${outlet.byline}</font>
${pictureTable(article)}
<div class="text">
${article.paragraphs.map((text) => markup`${text}<br><br>`)}
<i>${words.mark}</i>
</div>
</td>
</tr>
<tr bgcolor="#dde4ee"><td colspan="2" align="center"><font size="1">${outlet.name}</font></td></tr>
</table>
</body>
</html>
`;
}

function dateLine(edition: Edition, article: EditionArticle): Markup | null {
  if (article.date === null) return null;
  return markup`<span class="date">${WORDS[edition.outlet.language].published} ${dateText(edition, article.date)}</span> | `;
}

function menuBox(edition: Edition, article: EditionArticle): Markup {
  const words = WORDS[edition.outlet.language];
  const links = relatedOf(edition, article);
  return markup`${links.length === 0 ? null : markup`<p><b>${words.related}</b></p><ul>${links}</ul>`}
${article.source.newsletter ? markup`<p><b>${words.newsletter}</b><br>${words.newsletterNote}</p>` : null}`;
}

function pictureTable(article: EditionArticle): Markup | null {
  if (article.source.caption === undefined) return null;
  return markup`<table align="right" width="320"><tr><td><img src="${IMAGE_PATH}" width="320" height="180" alt=""></td></tr>
<tr><td class="caption"><font size="1">${article.source.caption}</font></td></tr></table>`;
}

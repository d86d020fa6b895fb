import { languageTag } from './channel.ts';
import { distinct } from './item.ts';
import { toPlainText } from './text.ts';
import { children, textOf, type XmlNode } from './tree.ts';

/** The publication a news sitemap is of; null where its pages name none, or several. A sitemap's lastmod is no publication date and left out. */
export function readSitemapHead(pages: readonly XmlNode[]): { readonly title: string | null; readonly language: string | null } {
  return { title: toPlainText(single(pages, 'news:name')), language: languageTag([single(pages, 'news:language')]) };
}

function single(pages: readonly XmlNode[], name: string): string | null {
  const values = distinct(pages.flatMap((page) => children(page, name).map(textOf)));
  return values.length === 1 ? (values[0] ?? null) : null;
}

import { type ExportContext, linkOf, publishedOf, type RecordWriter } from './record.ts';
import { element, escapeXml, escapeXmlHtml } from './xml.ts';

/** RSS 2.0. A day without a time is told by `dc:date`, since `pubDate` would need a time that nobody knows. */
export function rssWriter({ title, self, home, updated }: ExportContext): RecordWriter {
  return {
    head: () =>
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">\n<channel>\n' +
      `${element('title', title)}${element('link', home ?? '')}${element('description', 'Search results of Conflictwire')}` +
      `${self === null ? '' : `<atom:link rel="self" type="application/rss+xml" href="${escapeXml(self)}"/>`}` +
      `${element('lastBuildDate', new Date(updated).toUTCString())}\n`,
    record({ hit, sourceName, tags, updatedAt }) {
      const published = publishedOf(hit);
      const isTime = published !== null && published.length > 10;
      return [
        `<item>${element('title', hit.title)}${element('link', linkOf(hit))}`,
        `<description>${escapeXmlHtml(hit.excerpt)}</description>`,
        `<guid isPermaLink="false">${escapeXml(hit.id)}</guid>`,
        isTime ? element('pubDate', new Date(published).toUTCString()) : element('dc:date', published),
        `${element('dc:creator', sourceName)}${element('dc:language', hit.language)}`,
        ...[...tags.countries, ...tags.actors].map(({ name }) => element('category', name)),
        `${element('atom:updated', updatedAt)}</item>\n`,
      ].join('');
    },
    tail: () => '</channel>\n</rss>\n',
  };
}

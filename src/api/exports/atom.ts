import { type ExportContext, linkOf, publishedOf, type RecordWriter } from './record.ts';
import { uuidOf } from './uuid.ts';
import { element, escapeXml } from './xml.ts';

/** Atom (RFC 4287). A day without a time is told by `dc:date`, since `published` would need a time that nobody knows. */
export function atomWriter({ title, self, home, updated }: ExportContext): RecordWriter {
  return {
    head: () =>
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">\n' +
      `${element('id', `urn:uuid:${uuidOf(`feed ${self ?? title}`)}`)}${element('title', title)}${element('updated', updated)}` +
      `${linkTo('self', self)}${linkTo('alternate', home)}<generator>Conflictwire</generator>\n`,
    record({ hit, sourceName, tags, updatedAt }) {
      const published = publishedOf(hit);
      const isTime = published !== null && published.length > 10;
      return [
        `<entry>${element('id', `urn:conflictwire:article:${encodeURIComponent(hit.id)}`)}${element('title', hit.title)}`,
        `${element('updated', updatedAt)}${element(isTime ? 'published' : 'dc:date', published)}`,
        `${linkTo('alternate', linkOf(hit))}<author>${element('name', sourceName)}</author>`,
        ...[...tags.countries, ...tags.actors].map(({ id, name }) => `<category term="${escapeXml(id)}" label="${escapeXml(name)}"/>`),
        `${element('dc:language', hit.language)}${element('summary', hit.excerpt)}</entry>\n`,
      ].join('');
    },
    tail: () => '</feed>\n',
  };
}

function linkTo(rel: string, href: string | null): string {
  return href === null ? '' : `<link rel="${rel}" href="${escapeXml(href)}"/>`;
}

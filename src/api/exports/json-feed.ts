import { listSeparator } from './json-list.ts';
import { type ExportContext, type ExportRecord, linkOf, publishedOf, type RecordWriter } from './record.ts';

/** JSON Feed 1.1. A day without a time is told by `_conflictwire`, since `date_published` would need a time that nobody knows. */
export function jsonFeedWriter({ title, self, home }: ExportContext): RecordWriter {
  const separator = listSeparator();
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    ...(home === null ? {} : { home_page_url: home }),
    ...(self === null ? {} : { feed_url: self }),
  };
  return {
    head: () => `${JSON.stringify(feed).slice(0, -1)},"items":[`,
    record: (record) => separator() + JSON.stringify(itemOf(record)),
    tail: () => '\n]}\n',
  };
}

function itemOf({ hit, sourceName, tags, updatedAt }: ExportRecord): object {
  const published = publishedOf(hit);
  const url = linkOf(hit);
  return {
    id: hit.id,
    ...(url === null ? {} : { url }),
    title: hit.title,
    content_text: hit.excerpt,
    ...(published !== null && published.length > 10 ? { date_published: published } : {}),
    date_modified: updatedAt,
    authors: [{ name: sourceName }],
    ...(hit.language === null ? {} : { language: hit.language }),
    tags: [...tags.countries, ...tags.actors].map(({ name }) => name),
    _conflictwire: {
      source: hit.source,
      published,
      precision: hit.publishedAtPrecision,
      countries: hit.countries,
      actors: hit.actors,
      copyGroup: hit.copyGroup,
      copies: hit.copies,
      storyId: hit.storyId,
    },
  };
}

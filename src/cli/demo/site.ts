import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { makeEdition, type Edition } from './edition.ts';
import { encodeMarkup } from './encode.ts';
import { malformedFeed, renderFeed } from './feeds.ts';
import { articlePage, frontPage } from './pages/index.ts';
import { IMAGE_PATH, SAMPLE_IMAGE } from './pages/parts.ts';
import type { SampleOutlet, SampleRevision } from './schema.ts';

export interface Resource {
  readonly contentType: string;
  readonly body: Uint8Array;
  /** The body compressed, where the outlet compresses. */
  readonly gzipped: Uint8Array | null;
  readonly etag: string;
  readonly lastModified: Date;
}

export type Site = ReadonlyMap<string, Resource>;

/** Fixed, so that a second start of the demo answers like the first. */
const FIRST_REVISION_AT = new Date('2026-01-05T06:00:00Z');
const SECOND_REVISION_AT = new Date('2026-01-05T18:00:00Z');

/** Everything one outlet answers with, by path, in each revision. What is not in it is a 404. */
export function buildSites(outlet: SampleOutlet, origin: string): Record<SampleRevision, Site> {
  const first = buildSite(outlet, makeEdition(outlet, origin, 1), new Map());
  return { 1: first, 2: buildSite(outlet, makeEdition(outlet, origin, 2), first) };
}

function buildSite(outlet: SampleOutlet, edition: Edition, before: Site): Site {
  const site = new Map<string, Resource>();
  const add = (path: string, contentType: string, body: Uint8Array): void => {
    const etag = createHash('sha256').update(body).digest('hex').slice(0, 16);
    const old = before.get(path);
    const unchanged = old === undefined ? before.size === 0 : old.etag === etag;
    const gzipped = outlet.gzip ? gzipSync(body) : null;
    site.set(path, { contentType, body, gzipped, etag, lastModified: unchanged ? FIRST_REVISION_AT : SECOND_REVISION_AT });
  };
  const addText = (path: string, type: string, text: string): void =>
    add(path, withCharset(outlet, type), encodeMarkup(text, outlet.charset));

  add('/robots.txt', 'text/plain; charset=utf-8', new TextEncoder().encode(robotsTxt(outlet)));
  if (outlet.state === 'dead') return site;
  const feed = outlet.state === 'malformed' ? malformedFeed(edition) : renderFeed(edition);
  addText('/feed', feed.type, feed.text);
  addText('/', 'text/html', frontPage(edition).text);
  add(IMAGE_PATH, 'image/svg+xml', new TextEncoder().encode(SAMPLE_IMAGE));
  for (const article of edition.articles) {
    if (article.source.page !== 'missing') addText(article.path, 'text/html', articlePage(edition, article).text);
  }
  return site;
}

/** Old sites leave the charset to the document itself, the others name it in the header too. */
const withCharset = (outlet: SampleOutlet, type: string): string =>
  outlet.layout === 'table' ? type : `${type}; charset=${outlet.charset}`;

function robotsTxt(outlet: SampleOutlet): string {
  const closed = outlet.articles.some((article) => article.page === 'robots') ? '/members/' : '';
  return `User-agent: *\nDisallow: ${closed}\n`;
}

import type { ExtractedArticle, ExtractInput } from '../domain/article.ts';
import { findArticle } from './article-text.ts';
import { decodePage } from './decode.ts';
import { directionOf } from './direction.ts';
import { byline } from './metadata/byline.ts';
import { pageLanguage } from './metadata/language.ts';
import { readMetadata } from './metadata/index.ts';
import { readSource } from './page-source.ts';
import type { DomLibraries } from './read-dom.ts';
import { judge } from './verdict.ts';
import { ENGINE } from './version.ts';

/** One page to its article, in the calling thread; takes a second and much memory for hostile pages. Throws ExtractError. */
export function extractPage(libraries: DomLibraries, input: ExtractInput): ExtractedArticle {
  const html = decodePage(input.page, input.contentType, input.encoding ?? null);
  const { markup, facts } = readSource(html);
  const { node, ...metadata } = readMetadata(facts, input.url, Date.now());
  const titles = [metadata.title, ...facts.headings, ...(facts.metas.get('og:title') ?? [])].filter((title) => title !== null);
  const found = findArticle(libraries, markup, input.remove ?? [], titles);
  return {
    url: input.url,
    ...metadata,
    byline: metadata.byline ?? byline([[found.byline ?? '']]),
    text: found.text,
    language: pageLanguage(node, facts, found.text === '' ? (metadata.title ?? '') : found.text),
    direction: directionOf(found.text === '' ? (metadata.title ?? '') : found.text),
    engine: ENGINE,
    verdict: judge(found.text, metadata.title, facts),
  };
}

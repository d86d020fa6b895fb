import type { ExtractedArticle, ExtractInput } from '../domain/article.ts';
import { articleLines } from './article-lines.ts';
import { decodeMarkup } from './decode.ts';
import { directionOf } from './direction.ts';
import { Doubt } from './doubt.ts';
import { articleText } from './lines.ts';
import type { Answer } from './messages.ts';
import { pageLanguage } from './metadata/language.ts';
import { readMetadata } from './metadata/index.ts';
import { readSource } from './page-source.ts';
import type { PageTree } from './page-tree.ts';
import { type PageText, readText } from './page-text.ts';
import { recovered } from './recover.ts';
import { withoutSelected } from './selected.ts';
import { judge } from './verdict.ts';
import { RULES_ENGINE } from './version.ts';

/** Elements that are read after all where a page shows nothing without its scripts. */
const UNSCRIPTED: ReadonlySet<string> = new Set(['noscript']);

/** A page read by the rules, with what a second opinion needs. */
export interface PageReading {
  readonly answer: Answer;
  /** What is left of the page once scripts and what the operator removes are gone. */
  readonly tree: PageTree;
  /** Headlines, which are no part of the text. */
  readonly titles: readonly string[];
  readonly doubt: Doubt;
  /** The article with another text. */
  readonly withText: (text: string, engine: string) => ExtractedArticle;
}

/** One page to its article, in the calling thread: milliseconds, whatever the page. Throws ExtractError. */
export function extractPage(input: ExtractInput): ExtractedArticle {
  return readPage(input).answer.article;
}

/** `withAttributes`: the document keeps all attributes, for others to read it. */
export function readPage(input: ExtractInput, withAttributes = false): PageReading {
  const markup = decodeMarkup(input.page, input.contentType, input.encoding ?? null);
  const remove = input.remove ?? [];
  const isWhole = withAttributes || remove.length > 0;
  const { tree: whole, facts } = readSource(markup, { isWhole });
  const { linked, around, ...metadata } = readMetadata({ tree: whole, facts }, input.url, Date.now());
  const titles = [metadata.title, ...facts.headings, ...(facts.metas.get('og:title') ?? [])].filter((title) => title !== null);
  const read = (tree: PageTree): { readonly page: PageText; readonly text: string } => {
    const page = readText(tree);
    return { page, text: articleText(articleLines(page, titles), titles) };
  };
  const tree = withoutSelected(whole, remove);
  const { page, text: shown } = read(tree);
  const descriptions = ['description', 'og:description'].flatMap((name) => facts.metas.get(name) ?? []);
  const unscripted = (): string | null =>
    /<noscript/i.test(markup.units) ? read(withoutSelected(readSource(markup, { kept: UNSCRIPTED, isWhole }).tree, remove)).text : null;
  const text = recovered(shown, { unscripted, node: linked.node, descriptions });
  const doubt = new Doubt(page, [titles[0] ?? '', ...descriptions]);
  const withText = (found: string, engine: string): ExtractedArticle => {
    const sample = found === '' ? (metadata.title ?? '') : found;
    return {
      url: input.url,
      ...metadata,
      text: found,
      language: pageLanguage(linked.node, facts, sample),
      direction: directionOf(sample),
      engine,
      verdict: judge({ text: found, title: metadata.title, url: input.url, facts, linked, around }),
    };
  };
  return { answer: { article: withText(text, RULES_ENGINE), doubtful: doubt.isDoubtful(text) }, tree, titles, doubt, withText };
}

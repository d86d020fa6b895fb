import type { IdentityKeys } from '../../domain/identity.ts';
import type { Tagger, TagsJson } from '../../domain/tags.ts';
import { detectLanguage } from '../../extract/index.ts';
import { contentHash } from '../../identity/content-hash.ts';
import { identityKeys } from '../../identity/keys.ts';
import { LEAD_CHARACTERS } from '../../stories/index.ts';
import { readAhead, type TextReading } from './read-ahead.ts';

/** An article as a program gives it, without a feed or a page. */
export interface GivenArticle {
  readonly id: string;
  readonly url?: string | null | undefined;
  readonly source: string;
  readonly title?: string | null | undefined;
  readonly text?: string | null | undefined;
  /** ISO 8601 with an offset; where it is missing, the newest before it. */
  readonly publishedAt?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly language?: string | null | undefined;
}

/** What can be said of an article without any other. */
export interface Prepared {
  readonly language: string | null;
  readonly keys: IdentityKeys;
  readonly contentHash: string;
  readonly tags: TagsJson;
  readonly taggerVersion: string;
  readonly reading: TextReading;
}

/** Prepares articles; what is asked for first is given first. */
export interface Preparer {
  prepare(article: GivenArticle): Promise<Prepared>;
}

/** The same id is the same article when it comes again, on a later run too. */
export function prepared(article: GivenArticle, tagger: Tagger): Prepared {
  const title = article.title ?? '';
  const text = article.text ?? '';
  const language = article.language ?? detectLanguage(text === '' ? title : text);
  // What happened where is told in the first lines; stories look no further.
  const tags = tagger.tag({ title, text: text.slice(0, LEAD_CHARACTERS), language, outletCountry: null });
  return {
    language,
    keys: identityKeys({
      feedUrl: 'lines',
      guid: article.id,
      urls: [article.url ?? null],
      claimedUrl: null,
      title,
      outlet: [article.source],
      text,
    }),
    contentHash: contentHash(title, text),
    tags: JSON.stringify(tags),
    taggerVersion: tagger.version,
    reading: readAhead({ title, text, byline: article.byline ?? null, tags }),
  };
}

/** Prepares in this thread. */
export function preparerOf(tagger: Tagger): Preparer {
  return { prepare: async (article) => prepared(article, tagger) };
}

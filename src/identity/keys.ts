import type { IdentityKeys } from '../domain/identity.ts';
import { canonicalUrlKey, isFrontPageKey } from './canonical-url.ts';
import { contentHash, tellsArticlesApart } from './content-hash.ts';

export interface KeySource {
  readonly feedUrl: string;
  readonly guid: string | null;
  /** Every address under which the article is known: the feed's link, the final one, the canonical one. */
  readonly urls: readonly (string | null)[];
  readonly title: string;
  readonly text: string;
}

/** Front pages are left out: sites that redirect dead links there would melt all of them into one article. */
export function identityKeys(source: KeySource): IdentityKeys {
  const keys = source.urls.map((url) => (url === null ? null : canonicalUrlKey(url))).filter((key) => key !== null);
  return {
    urlKeys: [...new Set(keys.filter((key) => !isFrontPageKey(key)))],
    guidKey: source.guid === null ? null : `${source.feedUrl} ${source.guid}`,
    contentHash: tellsArticlesApart(source.text) ? contentHash(source.title, source.text) : null,
  };
}

import type { IdentityKeys } from '../domain/identity.ts';
import { canonicalUrlKey, isFrontPageKey, renderingKey } from './canonical-url.ts';
import { contentHash, tellsArticlesApart } from './content-hash.ts';
import { titleKey } from './title-key.ts';

export interface KeySource {
  readonly feedUrl: string;
  readonly guid: string | null;
  /** The addresses under which the article was had: the feed's link, the final one. */
  readonly urls: readonly (string | null)[];
  /** The address the page claims for itself. */
  readonly claimedUrl: string | null;
  readonly title: string;
  /** What the outlet calls itself: its own name, the page's. */
  readonly outlet: readonly (string | null)[];
  readonly text: string;
}

/** Front pages are left out: sites that redirect dead links there would melt all of them into one article. */
export function identityKeys(source: KeySource): IdentityKeys {
  const urlKeys = articleKeys(source.urls, renderingKey);
  return {
    urlKeys,
    guidKey: source.guid === null ? null : `${source.feedUrl} ${source.guid}`,
    contentHash: tellsArticlesApart(source.text) ? contentHash(source.title, source.text) : null,
    aliasKeys: articleKeys([...source.urls, source.claimedUrl], canonicalUrlKey).filter((key) => !urlKeys.includes(key)),
    titleKey: titleKey(source.title, source.outlet),
  };
}

function articleKeys(urls: readonly (string | null)[], toKey: (url: string) => string | null): string[] {
  const keys = urls.map((url) => (url === null ? null : toKey(url))).filter((key) => key !== null);
  return [...new Set(keys.filter((key) => !isFrontPageKey(key)))];
}

import type { Reason } from '../domain/reason.ts';
import { canonicalUrlKey, isFrontPageKey } from '../identity/canonical-url.ts';

const READABLE = /^(?:text\/html|application\/xhtml\+xml|application\/xml|text\/xml|text\/plain)\b/i;

/** Why an answer that came well is not the page that was asked for, or none that can be read; null where it may be. */
export function whyUnreadable(answer: {
  readonly contentType: string | null;
  readonly requestedUrl: string;
  readonly finalUrl: string;
}): Reason | null {
  const { contentType, finalUrl } = answer;
  if (contentType !== null && !READABLE.test(contentType))
    return { code: 'unsupported-content-type', message: `the page is ${contentType.slice(0, 80)}, not HTML` };
  if (leadsHome(answer)) return { code: 'not-an-article', message: `the link leads to ${finalUrl}, a front page` };
  return null;
}

/** Many outlets send readers of a page that is gone to their front page. */
function leadsHome({ requestedUrl, finalUrl }: { readonly requestedUrl: string; readonly finalUrl: string }): boolean {
  const [asked, got] = [canonicalUrlKey(requestedUrl), canonicalUrlKey(finalUrl)];
  return got !== null && isFrontPageKey(got) && asked !== null && !isFrontPageKey(asked);
}

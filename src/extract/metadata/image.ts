/** Pictures that sites give where an article has none. */
const PLACEHOLDER =
  /(?:^|[/_.-])(?:logo|logos|favicon|sprite|placeholder|default|fallback|blank|spacer|pixel|1x1|no-?image|noimage|avatar|icon|og-?default|share-?default|site-?(?:image|logo)|social-?(?:share|default)|transparent)(?:[/_.\d-]|$)/i;
const TRACKER = /^(?:b|pixel|sb|stats?|tracking|analytics)\.|\/(?:pixel|beacon|track(?:ing)?)[/.?]/i;
const LONGEST = 2000;

/** Absolute address of the first picture that is one of the article's own. */
export function leadImage(raw: readonly string[], url: string): string | null {
  const base = URL.parse(url)?.href;
  for (const address of raw) {
    const image = address.length > LONGEST ? null : URL.parse(address.trim(), base);
    if (image === null || !/^https?:$/.test(image.protocol) || image.pathname.length < 2) continue;
    if (/\.svg$/i.test(image.pathname) || TRACKER.test(`${image.hostname}${image.pathname}`)) continue;
    if (!PLACEHOLDER.test(image.pathname)) return image.href;
  }
  return null;
}

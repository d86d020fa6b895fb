/**
 * Names that outlets and their software give to blocks that are not the article: matched against class and id, in lower case with
 * camelCase and underscores turned to dashes, as whole words. Related links and bylines are left alone on purpose: their names
 * also stand on lead paragraphs, and removing them lost more than it gained when measured.
 */
export interface BlockRule {
  readonly name: string;
  readonly pattern: RegExp;
}

const words = (name: string, alternatives: string): BlockRule => ({
  name,
  pattern: new RegExp(`(?<![a-z0-9])(?<!(?:has|no|with|without|is|hide|show)-)(?:${alternatives})(?![a-z0-9])`),
});

export const BLOCK_RULES: readonly BlockRule[] = [
  words('caption', 'captions?|wp-caption-text|cutline|photo-?(?:text|info|meta)|(?:image|img|media)-?(?:text|info|meta|title|description)'),
  words('credit', 'credits?|copyright|photo-?(?:credit|by|source)|photographer|(?:image|img|media)-?(?:credit|source|author)'),
  words(
    'share',
    'shar(?:e|es|ing)|share-?(?:bar|box|buttons?|links?|tools?)|social|social-?(?:bar|links?|media|icons?|buttons?)|sharedaddy|addtoany|addthis|follow-?us',
  ),
  words(
    'newsletter',
    'newsletters?|news-?letter-?[a-z]*|subscribe|subscription|sign-?up|mc4wp(?:-form)?|mailchimp|app-?(?:promo|banner|download)|download-?app|push-?notification',
  ),
  words('comments', 'comments?|comments?-?(?:area|form|list|section|respond|wrapper|container)|respond|disqus(?:-thread)?|discussion'),
  words(
    'chrome',
    'nav|navbar|navigation|menu|breadcrumbs?|pagination|pager|skip-?(?:link|nav|to-content)|site-?(?:header|footer)|footer|sidebar|side-?bar|masthead|cookies?(?:-[a-z]+)*|gdpr',
  ),
  words('unseen', 'screen-?reader-?(?:text|only)|sr-only|visually-?hidden|print-only'),
  words('advert', 'advert|adverts|advertisement|advertising|ads?|ad-?(?:slot|unit|container|wrapper|label)|sponsored|dfp|google-?ads?'),
  words('tags', 'tags|tag-?list|tags?-?links|(?:post|entry|article)-?tags'),
];

export const DROPPED_TAGS: ReadonlySet<string> = new Set('nav footer aside figcaption form button dialog menu'.split(' '));
/** Never taken out whatever their names: they are there to hold the article. */
export const KEPT_TAGS: ReadonlySet<string> = new Set('html head body main article h1'.split(' '));

/** Name of the rule that an element's class and id fall under; null for none. */
export function blockRule(classAndId: string): string | null {
  const dashed = classAndId
    .slice(0, 500)
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/_+|-{2,}/g, '-');
  return BLOCK_RULES.find(({ pattern }) => pattern.test(dashed))?.name ?? null;
}

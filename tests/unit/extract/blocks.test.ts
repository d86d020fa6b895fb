import { describe, expect, test } from 'vitest';
import { BLOCK_RULES, blockRule } from '../../../src/extract/blocks.ts';
import { articleHint } from '../../../src/extract/hints.ts';

const named = (className: string, name = 'div') => blockRule({ name, attribs: { class: className } })?.name ?? null;

/** For every rule: classes it knows in several spellings and languages, and some that only look like them. */
const EXAMPLES: Record<string, { readonly known: readonly string[]; readonly other: readonly string[] }> = {
  caption: { known: ['wp-caption-text', 'c-image__caption', 'bildunterschrift', 'photoInfo'], other: ['has-caption', 'capital'] },
  credit: { known: ['photo-credit', 'image__credit', 'bildnachweis'], other: ['accredited', 'no-credit'] },
  share: { known: ['sharedaddy', 'article-share-bar', 'socialLinks', 'shariff', 'teilen'], other: ['shareholder-news', 'antisocial'] },
  newsletter: { known: ['newsletter-signup', 'c-newsletter', 'mc4wp-form'], other: ['news', 'letters'] },
  comments: { known: ['comments-area', 'commentlist', 'kommentare', 'disqus_thread'], other: ['commentary', 'no-comments'] },
  comment: { known: ['comment', 'kommentar', 'article-comment'], other: ['commented', 'comment-open'] },
  chrome: { known: ['breadcrumbs', 'main-nav', 'site_footer', 'sidebar', 'post-navigation'], other: ['has-sidebar', 'naval-news'] },
  consent: { known: ['cookie-notice', 'gdpr', 'cc-window'], other: ['cmp-text'] },
  login: { known: ['login-form', 'modal', 'regwall'], other: ['bimodal'] },
  unseen: { known: ['sr-only', 'screen-reader-text', 'visually-hidden'], other: ['screen'] },
  advert: { known: ['ad', 'ads-top', 'werbung', 'c-advert__slot', 'taboola'], other: ['address', 'header', 'article-adaptive'] },
  tags: { known: ['post-tags', 'tag-cloud', 'schlagworte', 'cat-links'], other: ['tag-ceasefire', 'category-newsletter'] },
  related: { known: ['related-posts', 'relatedArticles', 'yarpp', 'lire-aussi', 'mehr-zum-thema'], other: ['correlated', 'unrelated'] },
  teaser: { known: ['teaser', 'm-teaser-list', 'post-list', 'latest-news'], other: ['listing'] },
  author: { known: ['author-box', 'authorBio', 'autorenbox', 'about-author'], other: ['authority'] },
  byline: { known: ['byline', 'entry-meta', 'post-date', 'article__timestamp', 'reading-time'], other: ['metal-prices', 'update-text'] },
};

test('every rule has its examples', () => {
  expect(Object.keys(EXAMPLES).toSorted()).toEqual(BLOCK_RULES.map(({ name }) => name).toSorted());
});

describe.each(Object.entries(EXAMPLES))('%s', (name, { known, other }) => {
  test.each(known)('%s', (className) => {
    expect(named(className)).toBe(name);
  });

  test.each(other)('not %s', (className) => {
    expect(named(className)).not.toBe(name);
  });
});

test.each([
  ['by tag', 'nav', {}, 'chrome'],
  ['by role', 'div', { role: 'navigation' }, 'chrome'],
  ['by id', 'div', { id: 'comments' }, 'comments'],
  ['not by the text of a headline', 'div', { id: 'sharing-with-a-single-developer' }, null],
  ['by an element of the site’s own', 'story-promo', {}, 'advert'],
  ['hidden', 'div', { hidden: '' }, 'hidden'],
  ['hidden by style', 'p', { style: 'color:red; display : none' }, 'hidden'],
  ['hidden from readers', 'span', { 'aria-hidden': 'true' }, 'hidden'],
  ['never an article', 'article', { class: 'related sidebar' }, null],
  ['never the body', 'body', { class: 'sidebar', style: 'display:none' }, null],
  ['no headline for where it stands', 'h2', { class: 'teaser-title' }, null],
])('%s', (_, name, attribs, rule) => {
  expect(blockRule({ name, attribs })?.name ?? null).toBe(rule);
});

test.each([
  ['div', { itemprop: 'articleBody' }, 'body'],
  ['div', { class: 'c-entry-content' }, 'body'],
  ['div', { class: 'td-post-content tagdiv-type' }, 'body'],
  ['section', { id: 'article_body' }, 'body'],
  ['div', { class: 'artikelText' }, 'body'],
  ['article', { class: 'post-12' }, 'article'],
  ['article', { class: 'entry-content' }, 'body'],
  ['div', { role: 'article' }, 'article'],
  ['div', { class: 'hentry' }, 'article'],
  ['story-body', {}, 'body'],
  ['main', {}, 'main'],
  ['div', { id: 'content' }, 'main'],
  ['p', { class: 'story__intro' }, 'lead'],
  ['p', { class: 'chapo' }, 'lead'],
  ['div', { class: 'wrapper' }, null],
])('%s %j is a hint of %s', (name, attribs, hint) => {
  expect(articleHint(name, attribs)).toBe(hint);
});

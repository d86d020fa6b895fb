import { describe, expect, test } from 'vitest';
import { extractPage } from '../../../src/extract/index.ts';

const SENTENCE = 'Negotiators from both sides of the river went back to the old customs house on Monday, the mediators said. ';
const LONG = `<p>${SENTENCE.repeat(4)}</p>`.repeat(6);
const SHORT = `<p>${SENTENCE.repeat(3)}</p>`;
const ARTICLE = { '@type': 'NewsArticle', headline: 'Talks resume' };
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const teasers = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `<div><h3><a href="/news/${index}">Another story of the day, number ${index}</a></h3><p>Its summary.</p></div>`,
  ).join('');

interface Page {
  readonly title?: string;
  readonly head?: string;
  readonly body?: string;
  readonly url?: string;
}

const judge = ({ title = 'Talks resume', head = '', body = LONG, url = 'https://www.courier.example/world/talks-resume-4711' }: Page) =>
  extractPage({
    page: `<html><head><title>${title}</title>${head}</head><body><main><h1>${title}</h1>${body}</main></body></html>`,
    url,
    contentType: null,
  }).verdict;

describe('an article', () => {
  test.each<[string, Page]>([
    ['plain', {}],
    ['about an error', { title: 'Error in strike killed twelve, army says' }],
    ['about a security check', { title: 'Security check at the border' }],
    ['about error 404 pages', { title: 'Page not found: how outlets lose their archives', body: LONG }],
    [
      'about cookies',
      { title: 'Cookie policy changes for the river ports', body: LONG + '<p>We use cookies. Accept all. Reject all.</p>' },
    ],
    ['about paywalls', { title: 'Why outlets ask readers to subscribe', body: `${LONG}<p>Subscribe to continue reading, they say.</p>` }],
    ['with many related headlines', { head: ld(ARTICLE), body: LONG + teasers(30) }],
    [
      'free, with a prompt to subscribe',
      { head: ld({ ...ARTICLE, isAccessibleForFree: true }), body: `${SHORT}<p>Already a subscriber?</p>` },
    ],
    ['not free, but whole', { head: ld({ ...ARTICLE, isAccessibleForFree: false }) }],
    ['with a video', { head: ld([ARTICLE, { '@type': 'VideoObject', name: 'Talks' }]) }],
    ['under a number', { url: 'https://www.courier.example/?p=4711', body: SHORT + teasers(8), head: ld(ARTICLE) }],
  ])('%s', (_, page) => {
    expect(judge(page)).toEqual({ ok: true, reasons: [], version: 'verdict-2' });
  });
});

describe('kept, with a note', () => {
  test.each<[string, string, Page]>([
    ['a line', 'too-short', { body: '<p>Four people were killed on the bridge.</p>' }],
    ['part of it for money', 'paywall', { body: SHORT, head: ld({ ...ARTICLE, isAccessibleForFree: 'False' }) }],
    ['part of it, said of a part', 'paywall', { body: SHORT, head: ld({ ...ARTICLE, hasPart: { isAccessibleForFree: false } }) }],
    ['English prompt', 'paywall', { body: `${SHORT}<p>This article is for subscribers only.</p>` }],
    ['German prompt', 'paywall', { body: `${SHORT}<p>Jetzt weiterlesen mit Kurier Plus</p>` }],
    ['French prompt', 'paywall', { body: `${SHORT}<p>La suite est réservée aux abonnés.</p>` }],
    ['Spanish prompt', 'paywall', { body: `${SHORT}<p>Suscríbete para seguir leyendo</p>` }],
    ['Russian prompt', 'paywall', { body: `${SHORT}<p>Доступно только по подписке</p>` }],
    ['Arabic prompt', 'paywall', { body: `${SHORT}<p>هذا المحتوى للمشتركين فقط</p>` }],
    ['Hebrew prompt', 'paywall', { body: `${SHORT}<p>הכתבה המלאה למנויים בלבד</p>` }],
    ['Japanese prompt', 'paywall', { body: `${SHORT}<p>この記事は有料会員限定です</p>` }],
    ['live, by its type', 'live-page', { head: ld({ '@type': 'LiveBlogPosting', headline: 'Talks resume' }) }],
    ['live, by its title', 'live-page', { title: 'Talks resume: live updates' }],
    ['live, in Arabic', 'live-page', { title: 'تغطية مباشرة: استئناف المحادثات بين الضفتين' }],
    [
      'live, by title and address',
      'live-page',
      { title: 'EN DIRECT : les pourparlers', url: 'https://www.courier.example/live/pourparlers-1' },
    ],
    ['a round-up', 'list-page', { title: 'What happened today', body: teasers(12) }],
    ['a video', 'video-only', { head: '<meta property="og:type" content="video.other">', body: `<p>${SENTENCE.repeat(2)}</p>` }],
    ['a video, by its type', 'video-only', { head: ld({ '@type': 'VideoObject' }), body: `<p>${SENTENCE.repeat(2)}</p>` }],
  ])('%s: %s', (_, reason, page) => {
    expect(judge(page)).toMatchObject({ ok: true, reasons: [reason] });
  });
});

describe('kept out', () => {
  test.each<[string, string, Page]>([
    ['no text', 'no-text', { body: '' }],
    ['a status', 'error-page', { title: '404 Not Found', body: '<p>nginx</p>' }],
    ['a missing page with furniture', 'error-page', { title: 'Page not found', body: SHORT.repeat(3) }],
    ['a challenge', 'error-page', { title: 'Just a moment...', body: '<p>Checking your browser before you go on.</p>' }],
    ['a refusal', 'error-page', { title: 'Access Denied', body: '<p>You don’t have permission to access this page.</p>' }],
    ['Arabic error', 'error-page', { title: 'الصفحة غير موجودة', body: SHORT }],
    ['Persian error', 'error-page', { title: 'صفحه مورد نظر یافت نشد', body: SHORT }],
    ['Russian error', 'error-page', { title: 'Страница не найдена', body: SHORT }],
    ['Ukrainian error', 'error-page', { title: 'Сторінку не знайдено', body: SHORT }],
    ['Turkish error', 'error-page', { title: 'Sayfa bulunamadı', body: SHORT }],
    ['Polish error', 'error-page', { title: 'Strona nie została znaleziona', body: SHORT }],
    ['Chinese error', 'error-page', { title: '页面不存在', body: SHORT }],
    ['Hebrew error', 'error-page', { title: 'הדף המבוקש לא נמצא', body: SHORT }],
    ['a consent wall', 'consent-wall', { title: 'Before you continue', body: SHORT }],
    [
      'a consent wall by its text',
      'consent-wall',
      {
        title: 'Courier',
        body: '<p>We value your privacy. We and our partners store and/or access information. Accept all or manage options.</p>',
      },
    ],
    [
      'German consent',
      'consent-wall',
      { title: 'Kurier', body: '<p>Wir und unsere Partner verarbeiten Daten mit Ihrer Einwilligung. Alle akzeptieren.</p>' },
    ],
    ['a login form', 'not-an-article', { title: 'Log in', body: SHORT }],
    ['a login form elsewhere', 'not-an-article', { title: 'تسجيل الدخول', body: SHORT }],
    ['a front page', 'not-an-article', { title: 'The Courier', body: teasers(20), url: 'https://www.courier.example/' }],
    ['a tag page', 'not-an-article', { title: 'River', body: teasers(20), url: 'https://www.courier.example/tag/river' }],
    [
      'a section',
      'not-an-article',
      { title: 'World', body: teasers(20), head: ld({ '@type': 'CollectionPage' }), url: 'https://www.courier.example/world/' },
    ],
    ['a search', 'not-an-article', { title: 'Results', body: teasers(20), url: 'https://www.courier.example/?s=river' }],
  ])('%s: %s', (_, reason, page) => {
    const { ok, reasons } = judge(page);
    expect([ok, reasons[0]]).toEqual([false, reason]);
  });

  test('text is given whatever the verdict', () => {
    const page = `<title>Page not found</title><main><h1>Page not found</h1>${SHORT}</main>`;
    expect(extractPage({ page, url: 'https://www.courier.example/a', contentType: null }).text).toContain('old customs house');
  });
});

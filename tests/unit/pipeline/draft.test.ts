import { describe, expect, test } from 'vitest';
import type { ExtractedArticle } from '../../../src/domain/article.ts';
import type { Source } from '../../../src/domain/source.ts';
import { type PublicationTime, UNKNOWN_TIME } from '../../../src/domain/time.ts';
import { revisionFromFeed, revisionFromPage } from '../../../src/pipeline/draft.ts';
import { feedItem } from '../../support/drafts.ts';
import { source } from '../api/world.ts';

const gazette = (language: string | null): Source => source('gazette', 'Gazette', { language });

const PAGE: ExtractedArticle = {
  url: 'https://gazette.example/a',
  canonicalUrl: 'https://gazette.example/a',
  title: 'Truce holds',
  text: 'A text.',
  byline: null,
  siteName: null,
  published: UNKNOWN_TIME,
  modifiedAt: null,
  language: 'en',
  direction: 'ltr',
  leadImage: null,
  section: null,
  keywords: [],
  engine: 'rules-9',
  verdict: { ok: true, reasons: ['paywall'], version: 'verdict-9' },
};

const minute = (at: string, origin: PublicationTime['origin']): PublicationTime => ({ at: `${at}:00.000Z`, precision: 'minute', origin });
const day = (at: string, origin: PublicationTime['origin']): PublicationTime => ({ at: `${at}T00:00:00.000Z`, precision: 'day', origin });

describe('which date an article gets', () => {
  const FEED = minute('2015-02-12T09:05', 'feed');
  test.each<[string, PublicationTime, PublicationTime, 'page' | 'feed']>([
    ["the page's, where the feed has none", day('2015-02-12', 'text'), UNKNOWN_TIME, 'page'],
    ["the feed's, where the page has none", UNKNOWN_TIME, day('2015-02-12', 'feed'), 'feed'],
    ["the feed's minute over a day the page shows", day('2015-02-12', 'text'), FEED, 'feed'],
    ["the feed's minute over the day in the address", day('2015-02-12', 'url'), FEED, 'feed'],
    ["the feed's minute over the day in the page's data", day('2015-02-12', 'json-ld'), FEED, 'feed'],
    ["the feed's minute on the neighbouring day, as zones make it", day('2015-02-13', 'meta'), FEED, 'feed'],
    ["the page's minute over the feed's day, wherever it stands", minute('2015-02-12T08:00', 'text'), day('2015-02-12', 'feed'), 'page'],
    ["the data's minute over the feed's", minute('2015-02-12T08:00', 'json-ld'), FEED, 'page'],
    ["the feed's minute over one in the text, which names no zone", minute('2015-02-12T08:00', 'text'), FEED, 'feed'],
    ["the data's day over a feed that says something else", day('2015-02-09', 'meta'), FEED, 'page'],
    ["a marked element's day over a feed that says something else", day('2015-02-09', 'time-element'), FEED, 'page'],
    ['the feed over a text that says something else', day('2015-02-09', 'text'), FEED, 'feed'],
    ['the feed over an address that says something else', day('2014-02-12', 'url'), day('2015-02-12', 'feed'), 'feed'],
  ])('%s', (_, page, feed, wins) => {
    const draft = revisionFromPage({ ...PAGE, published: page }, feedItem('a', { published: feed }), gazette(null));
    expect(draft.published).toEqual(wins === 'page' ? page : feed);
  });
});

describe('the language of what a feed gave', () => {
  const languageOf = (title: string, summary: string | null, declared: string | null): string | null | undefined =>
    revisionFromFeed(feedItem('a', { title, summary }), gazette(declared), null)?.language;

  const UKRAINIAN = 'Колона з гуманітарною допомогою прибула до міста вранці, повідомили місцеві жителі, які чекали на неї понад тиждень.';
  const RUSSIAN = 'Колонна с гуманитарной помощью прибыла в город утром, сообщили местные жители, которые ждали её больше недели.';

  test.each([
    ['is shown by the text', 'Перемир’я', UKRAINIAN, 'ru', 'uk'],
    ['each text its own, where an outlet writes in two', 'Перемирие', RUSSIAN, 'uk', 'ru'],
    ['is shown by the text where nothing is declared', 'Перемирие', RUSSIAN, null, 'ru'],
    ['is the one declared where a text is too short to tell', 'Alto el fuego', null, 'es', 'es'],
    ["is the outlet's where there is no letter to tell by", '2015', '12/02', 'he', 'he'],
    ['is unknown where neither tells', '2015', '12/02', null, null],
  ])('%s', (_, title, summary, declared, expected) => {
    expect(languageOf(title, summary, declared)).toBe(expected);
  });

  test('a page whose own language is unknown has its text looked at too', () => {
    const draft = revisionFromPage({ ...PAGE, language: null, text: RUSSIAN }, feedItem('a'), gazette('uk'));
    expect(draft.language).toBe('ru');
  });
});

test('what the verdict says of a page is kept with its text', () => {
  expect(revisionFromPage(PAGE, feedItem('a'), gazette(null)).verdict).toEqual({ ok: true, reasons: ['paywall'], version: 'verdict-9' });
});

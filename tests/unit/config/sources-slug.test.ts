import { expect, test } from 'vitest';
import { SourceIds } from '../../../src/config/sources-slug.ts';
import fc from '../../support/property.ts';

const FEED = 'https://www.gazette.example/feed';

test.each([
  ['The Harbour Gazette', FEED, 'the-harbour-gazette'],
  ['Animal Político', FEED, 'animal-politico'],
  ["L'Écho d’Abidjan", FEED, 'lecho-dabidjan'],
  ['Łódź Straße Ægir', FEED, 'lodz-strasse-aegir'],
  ['Người Việt Đông', FEED, 'nguoi-viet-dong'],
  ['+972 & more', FEED, '972-more'],
  ['Вісті гавані', FEED, 'gazette-example'],
  ['BBC News Русская служба', 'https://feeds.bbc.example/russian', 'bbc-example'],
  ['أخبار الميناء', 'https://rss.akhbar.example/ar', 'akhbar-example'],
  ['新聞', 'https://xn--fiq228c.example/feed', 'xn-fiq228c-example'],
  ['!!!', 'http://192.0.2.7:8080/rss', '192-0-2-7'],
  [null, 'https://www.rss.gazette.example/', 'gazette-example'],
  ['***', 'no address', 'source'],
])('%j at %s is %s', (title, url, id) => {
  expect(new SourceIds([]).next(title, url)).toBe(id);
});

test('an id that is taken gets a number, and is taken then', () => {
  const ids = new SourceIds(['gazette', 'gazette-2']);
  expect(ids.next('Gazette', FEED)).toBe('gazette-3');
  expect(ids.next('Gazette 4', FEED)).toBe('gazette-4');
  expect(ids.next('Gazette', FEED)).toBe('gazette-5');
  expect(ids.next('Herald', FEED)).toBe('herald');
});

test('any title and address give a slug, and never the same twice', () => {
  const ids = new SourceIds([]);
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.option(fc.string({ unit: 'grapheme', maxLength: 400 })), fc.webUrl(), (title, url) => {
      const id = ids.next(title, url);
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(id.length).toBeLessThan(70);
      expect(seen.has(id)).toBe(false);
      seen.add(id);
    }),
  );
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadSources } from '../../../src/config/sources.ts';
import { groupsOf } from '../../../src/config/sources-append.ts';

const FILE = fileURLToPath(new URL('../../../config/sources.yaml', import.meta.url));
const text = readFileSync(FILE, 'utf8');
// Ids and addresses used twice, countries and languages that are none: all refused here.
const sources = await loadSources(FILE);
const feeds = sources.flatMap(({ id, family, feeds: all }) => all.map(({ url }) => ({ id, family, url: new URL(url) })));

test('at least 110 outlets in at least 9 languages, and most of them in use', () => {
  expect(sources.length).toBeGreaterThanOrEqual(110);
  const languages = Map.groupBy(sources, ({ language }) => language ?? 'none');
  expect([...languages.keys()]).toEqual(expect.arrayContaining(['ar', 'en', 'es', 'fa', 'fr', 'he', 'ru', 'tr', 'uk']));
  expect(languages.has('none')).toBe(false);
  expect(sources.filter(({ enabled }) => enabled).length).toBeGreaterThan(100);
});

test('what is switched off says why, and nothing else has a reason', () => {
  expect(sources.filter(({ enabled, disabledReason }) => enabled !== (disabledReason === null)).map(({ id }) => id)).toEqual([]);
  expect(sources.filter(({ disabledReason }) => disabledReason?.trim() === '')).toEqual([]);
});

test.each(['al-jazeera', 'le-monde', 'new-york-times', 'times-of-israel', 'reliefweb', 'usni-news', 'addis-standard'])(
  '%s, which refuses robots or limits collecting, is switched off',
  (id) => {
    expect(sources.find((source) => source.id === id)?.enabled).toBe(false);
  },
);

test('nobody who forbids it, and nothing that is no feed, is asked', () => {
  const never = /reuters|apnews|alarabiya|wp-json|news\.google|t\.me/;
  expect(feeds.filter(({ url }) => never.test(url.href)).map(({ url }) => url.href)).toEqual([]);
});

test('outlets of one publisher are one family', () => {
  const publisherOf = ({ hostname }: URL): string =>
    hostname
      .split('.')
      .slice(/\.(?:com?|org)\.[a-z]{2}$/.test(hostname) ? -3 : -2)
      .join('.');
  const publishers = Map.groupBy(feeds, ({ url }) => publisherOf(url));
  const split = [...publishers].filter(([, members]) => new Set(members.map(({ family }) => family)).size > 1);
  expect(split.map(([publisher]) => publisher)).toEqual([]);
});

test('a family is named by what its outlets share: an id of one of them, or a name of several', () => {
  const alone = sources.filter(({ family, id }) => family !== id && sources.filter((one) => one.family === family).length < 2);
  expect(alone.map(({ id }) => id)).toEqual([]);
});

test('feeds are asked over TLS', () => {
  expect(feeds.filter(({ url }) => url.protocol !== 'https:').map(({ url }) => url.href)).toEqual([]);
});

test('the same feed is not named twice in two spellings', () => {
  const keys = feeds.map(({ url }) => `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}`);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

test('every outlet stands below the heading of a part of the world', () => {
  const groups = Map.groupBy(groupsOf(text), ([, path]) => path.join(' / '));
  expect([...groups.keys()]).toEqual([
    'World',
    'Middle East',
    'Europe, Russia, Caucasus',
    'Africa',
    'Asia',
    'Latin America and the Caribbean',
  ]);
  expect([...groups.values()].flat().length).toBe(sources.length);
});

test('the file says that nobody asked these addresses, and what to run first', () => {
  expect(text).toMatch(/none was asked live/);
  expect(text).toMatch(/run `conflictwire sources check` first/);
});

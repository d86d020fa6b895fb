import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSources } from '../../../src/config/sources.ts';
import { folderWith, placeOf, refusal } from './place.ts';

async function load(yaml: string) {
  return loadSources(join(await folderWith({ 'sources.yaml': yaml }), 'sources.yaml'));
}

test('an entry with nothing but what is needed gets the defaults', async () => {
  expect(await load('- id: harbour-wire\n  name: Harbour Wire\n  feeds:\n    - url: https://wire.example/feed\n')).toEqual([
    {
      id: 'harbour-wire',
      name: 'Harbour Wire',
      country: null,
      language: null,
      family: 'harbour-wire',
      feeds: [{ url: 'https://wire.example/feed' }],
      enabled: true,
      disabledReason: null,
      encoding: null,
      extract: { remove: [] },
      minIntervalMinutes: null,
    },
  ]);
});

test('a byte order mark is passed over; another encoding is refused, for it would be read as other letters', async () => {
  const yaml = '- id: cafe\n  name: Café\n  feeds: [{ url: https://cafe.example/feed }]\n';
  expect(await load(`\ufeff${yaml}`)).toMatchObject([{ name: 'Café' }]);
  const folder = await folderWith({ 'sources.yaml': Buffer.from(yaml, 'latin1') });
  expect((await refusal(loadSources(join(folder, 'sources.yaml')))).message).toMatch(/sources\.yaml: is not in UTF-8/);
});

test('an entry with everything keeps everything; NO is Norway', async () => {
  const [source] = await load(
    '- { id: a1, name: "Вісті", country: NO, language: pt-BR, family: house, feeds: [{ url: http://a.example/1 }, { url: http://a.example/2 }],\n' +
      '    enabled: false, disabledReason: asked, encoding: windows-1251, extract: { remove: [".promo", "#ad"] }, minIntervalMinutes: 90 }\n',
  );
  expect(source).toMatchObject({
    name: 'Вісті',
    country: 'NO',
    language: 'pt-BR',
    family: 'house',
    enabled: false,
    disabledReason: 'asked',
  });
  expect(source).toMatchObject({ encoding: 'windows-1251', extract: { remove: ['.promo', '#ad'] }, minIntervalMinutes: 90 });
  expect(source?.feeds).toHaveLength(2);
});

test.each(['', '# all switched off\n', '[]\n'])('a file without entries is a list without sources: %j', async (yaml) => {
  expect(await load(yaml)).toEqual([]);
});

const entry = (more: string): string => `- id: a\n  name: A\n  feeds: [{ url: https://a.example/feed }]\n${more}`;

const BAD: readonly (readonly [string, string, string, RegExp])[] = [
  ['an unknown key', entry('  langauge: en\n'), '4:3 0.langauge', /did you mean language\?/],
  [
    'an unknown key of a feed',
    '- id: a\n  name: A\n  feeds:\n    - url: https://a.example/f\n      every: 5\n',
    '5:7 0.feeds.0.every',
    /Allowed here: url/,
  ],
  ['no name', '- id: a\n  feeds: [{ url: https://a.example/feed }]\n', '1:3 0.name', /text; it is missing/],
  ['an empty name', entry('').replace('name: A', 'name: ""'), '2:9 0.name', /must not be empty/],
  ['an id that is no slug', entry('').replace('id: a', 'id: Kyiv Post'), '1:7 0.id', /lower-case letters.*found "Kyiv Post"/],
  ['UK for GB', entry('  country: UK\n'), '4:12 0.country', /GB; found "UK"/],
  ['a country in small letters', entry('  country: ua\n'), '4:12 0.country', /two capital letters.*found "ua"/],
  ['a country that is none', entry('  country: XX\n'), '4:12 0.country', /ISO 3166-1/],
  ['a country for a language', entry('  language: ua\n'), '4:13 0.language', /BCP 47.*found "ua"/],
  ['a language in words', entry('  language: Ukrainian language\n'), '4:13 0.language', /BCP 47/],
  ['no feeds', '- id: a\n  name: A\n  feeds: []\n', '3:3 0.feeds', /at least 1/],
  ['a feed that is a text', '- id: a\n  name: A\n  feeds: [https://a.example]\n', '3:11 0.feeds.0', /a mapping.*found "https/],
  [
    'a feed of another kind',
    '- id: a\n  name: A\n  feeds:\n    - url: file:///etc/passwd\n',
    '4:12 0.feeds.0.url',
    /http or https.*found "file/,
  ],
  [
    'a feed behind a password, which stays hidden',
    '- id: a\n  name: A\n  feeds:\n    - url: https://desk:hunter2@gazette.example/feed\n',
    '4:12 0.feeds.0.url',
    /^(?!.*hunter2).*user name or password/,
  ],
  ['a charset nobody knows', entry('  encoding: klingon\n'), '4:13 0.encoding', /charset.*found "klingon"/],
  ['a charset that decodes nothing', entry('  encoding: iso-2022-kr\n'), '4:13 0.encoding', /charset/],
  ['an interval of nothing', entry('  minIntervalMinutes: 0\n'), '4:23 0.minIntervalMinutes', /at least 1; found 0/],
  ['a mapping for the list', 'sources:\n  - id: a\n', '1:1 ', /a list; found a mapping/],
  ['an id used twice', entry(entry('').replace('/feed', '/other')), '4:7 1.id', /the id a is used before, in line 1/],
  [
    'a feed used twice',
    entry(entry('').replace('id: a', 'id: b').replace('https://a', 'HTTPS://A')),
    '6:18 1.feeds.0.url',
    /used before, in line 3/,
  ],
];

test.each(BAD)('%s is refused at its place', async (_, yaml, place, message) => {
  const error = await refusal(load(yaml));
  expect(error.problems.map(placeOf)).toEqual([place]);
  expect(error.problems[0]?.message).toMatch(message);
  expect(error.message).toContain(`/sources.yaml:${place.split(' ')[0]}: `);
});

test('all bad entries are named at once', async () => {
  const error = await refusal(load('- id: A\n  name: A\n  feeds: [{ url: x }]\n- id: b\n  name: B\n  feeds: 5\n'));
  expect(error.problems.map(placeOf)).toEqual(['1:7 0.id', '3:18 0.feeds.0.url', '6:10 1.feeds']);
});

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeSettings, loadConfig } from '../../../src/config/load.ts';
import { settingsSchema } from '../../../src/config/schema.ts';
import { folderWith, placeOf, refusal } from './place.ts';

const SOURCES = '- { id: a, name: A, feeds: [{ url: https://a.example/feed }] }\n';
const SECRET = 'hunter2-hunter2-hunter2';

async function load(yaml: string, env: Record<string, string | undefined> = {}) {
  const folder = await folderWith({ 'conflictwire.yaml': yaml, 'sources.yaml': SOURCES });
  return { folder, loading: loadConfig({ file: join(folder, 'conflictwire.yaml'), env }) };
}

test.each(['', '# nothing but a comment\n', 'search:\n  engine: sqlite\n'])('every key is optional: %j', async (yaml) => {
  const { folder, loading } = await load(yaml);
  const config = await loading;
  expect(config.settings).toEqual(settingsSchema.parse({}));
  expect(config.sources.map(({ id }) => id)).toEqual(['a']);
  expect(config.files).toMatchObject({ config: join(folder, 'conflictwire.yaml'), sources: join(folder, 'sources.yaml') });
});

test('a list that is not named is the packaged one, a named one is relative to the file', async () => {
  const packaged = await (await load('')).loading;
  expect(packaged.files.actors).toMatch(/\/config\/actors\.yaml$/);
  expect(packaged.files.materiel).toMatch(/\/config\/materiel\.yaml$/);
  const { folder, loading } = await load('actors: lists/mine.yaml\nregions: /etc/regions.yaml\nmateriel: arms.yaml\n');
  expect((await loading).files).toMatchObject({
    actors: join(folder, 'lists/mine.yaml'),
    regions: '/etc/regions.yaml',
    materiel: join(folder, 'arms.yaml'),
  });
});

/** What is written, where the fault must be placed, and what its message must say. */
const BAD: readonly (readonly [string, string, string, RegExp])[] = [
  ['an unknown key', 'server:\n  prt: 80\n', '2:3 server.prt', /did you mean port\?.*Allowed here: host, port,/],
  ['an unknown key that holds a mapping', '# c\nserch:\n  engine: sqlite\n', '2:1 serch', /did you mean search\?/],
  ['an unknown key like no other', 'zebra: 1\n', '1:1 zebra', /^this key is not known Allowed here: sources, actors/],
  ['a word for a number', 'fetch:\n  maxBytes: lots\n', '2:13 fetch.maxBytes', /a number; found "lots"/],
  ['a number too large', 'server:\n\n  port: 99999\n', '3:9 server.port', /at most 65535; found 99999/],
  ['a number too small', 'fetch: { concurrency: 0 }\n', '1:23 fetch.concurrency', /at least 1; found 0/],
  ['a fraction', 'extract:\n  workers: 1.5\n', '2:12 extract.workers', /a whole number; found 1.5/],
  ['another engine', 'search:\n  engine: elastic\n', '2:11 search.engine', /"sqlite" or "meilisearch"; found "elastic"/],
  ['a text for a switch', 'fetch:\n  allowPrivateAddresses: maybe\n', '2:26 fetch.allowPrivateAddresses', /true or false; found "maybe"/],
  [
    'another kind of address',
    'search:\n  meilisearch:\n    url: ftp://x\n',
    '3:10 search.meilisearch.url',
    /http or https address; found "ftp/,
  ],
  ['a list for a mapping', 'fetch:\n  perHost: [1]\n', '2:3 fetch.perHost', /a mapping of keys to values; found a list/],
  ['a value left out', 'server:\n  host:\n', '2:8 server.host', /must be text; found null/],
  ['a list for the whole', '- a\n', '1:1 ', /a mapping of keys to values; found a list/],
  ['a key given twice', 'sources: a.yaml\nsources: b.yaml\n', '2:1 ', /must be unique/],
  ['a tab', 'server:\n\tport: 1\n', '2:1 ', /[Tt]abs/],
  ['an open quote', 'sources: "a\n', '2:1 ', /not YAML/],
];

test.each(BAD)('%s is refused at its place', async (_, yaml, place, message) => {
  const error = await refusal((await load(yaml)).loading);
  expect(error.problems.map(placeOf)).toContain(place);
  expect(error.problems[0]?.message).toMatch(message);
  expect(error.message).toMatch(/\/conflictwire\.yaml:\d+:\d+: /);
});

test('everything that is wrong is said at once, at most twenty in full', async () => {
  const two = await refusal((await load('server:\n  port: x\nfetch:\n  timeoutMs: y\n')).loading);
  expect(two.problems.map(placeOf).toSorted()).toEqual(['2:9 server.port', '4:14 fetch.timeoutMs']);
  const many = await refusal((await load(Array.from({ length: 25 }, (_, i) => `wrong${i}: 1\n`).join(''))).loading);
  expect(many.problems).toHaveLength(25);
  expect(many.message.split('\n')).toHaveLength(21);
  expect(many.message).toMatch(/and 5 more$/);
});

const BOMB = ['a: &a [x,x,x,x,x,x,x,x]', ...Array.from('bcdef', (name, i) => `${name}: &${name} [${`*${'abcde'[i]},`.repeat(8)}]`)].join(
  '\n',
);

test.each([
  ['aliases of aliases', BOMB, /alias/i],
  ['deep nesting', '['.repeat(100_000), /not YAML/],
  ['six megabytes', `# ${'x'.repeat(6_000_000)}`, /at most 5000000 are read/],
])('a file that would exhaust the machine is refused: %s', async (_, yaml, message) => {
  expect((await refusal((await load(yaml)).loading)).message).toMatch(message);
});

test('a named file that is missing is an error that names it', async () => {
  const folder = await folderWith({});
  const error = await refusal(loadConfig({ file: join(folder, 'mine.yaml') }));
  expect(error.message).toBe(`${join(folder, 'mine.yaml')}: there is no such file`);
});

describe('the environment', () => {
  test.each([
    ['MEILI_URL', 'http://search:7700', { search: { engine: 'meilisearch', meilisearch: { url: 'http://search:7700' } } }],
    ['MEILI_API_KEY', SECRET, { search: { engine: 'sqlite', meilisearch: { apiKey: SECRET } } }],
    ['CONFLICTWIRE_ENGINE', 'meilisearch', { search: { engine: 'meilisearch' } }],
    ['CONFLICTWIRE_HOST', '0.0.0.0', { server: { host: '0.0.0.0' } }],
    ['CONFLICTWIRE_PORT', '0', { server: { port: 0 } }],
    ['CONFLICTWIRE_API_KEY', SECRET, { server: { apiKey: SECRET } }],
    ['CONFLICTWIRE_ALLOW_PRIVATE_ADDRESSES', 'true', { fetch: { allowPrivateAddresses: true } }],
    ['CONFLICTWIRE_ALLOW_PRIVATE_ADDRESSES', '0', { fetch: { allowPrivateAddresses: false } }],
  ])('%s=%s overrides the file', async (name, value, expected) => {
    const file = 'server: { host: 127.0.0.2, port: 9000 }\nfetch: { allowPrivateAddresses: false }\n';
    expect((await (await load(file, { [name]: value })).loading).settings).toMatchObject(expected);
  });

  test('an engine named outright wins over the address of a server', async () => {
    const { loading } = await load('', { MEILI_URL: 'http://search:7700', CONFLICTWIRE_ENGINE: 'sqlite' });
    expect((await loading).settings.search.engine).toBe('sqlite');
  });

  test('an empty variable counts as not set', async () => {
    const { loading } = await load('', { MEILI_URL: '', CONFLICTWIRE_PORT: '', CONFLICTWIRE_API_KEY: undefined });
    expect((await loading).settings).toEqual(settingsSchema.parse({}));
  });

  test.each([
    ['MEILI_URL', 'ftp://user:hunter2@x', 'an http or https address'],
    ['CONFLICTWIRE_ENGINE', 'elastic', 'sqlite or meilisearch'],
    ['CONFLICTWIRE_PORT', '70000', 'a whole number from 0 to 65535'],
    ['CONFLICTWIRE_API_KEY', 'hunter2', 'at least 16 characters'],
    ['CONFLICTWIRE_ALLOW_PRIVATE_ADDRESSES', 'perhaps', 'true or false'],
  ])('%s=%s is refused by name, without its value', async (name, value, allowed) => {
    const error = await refusal((await load('', { [name]: value })).loading);
    expect(error.message).toContain(name);
    expect(error.message).toContain(allowed);
    expect(error.message).not.toContain(value);
  });
});

describe('secrets', () => {
  test.each([
    'server: { apiKey: hunter2 }\n',
    'search: { meilisearch: { apiKey: [hunter2] } }\n',
    'search: { meilisearch: { url: "ftp://u:hunter2@x" } }\n',
    'server: { apikey: hunter2 }\n',
  ])('are not repeated in errors: %j', async (yaml) => {
    expect((await refusal((await load(yaml)).loading)).message).not.toContain('hunter2');
  });

  test('are masked in what may be printed, and only there', async () => {
    const env = { MEILI_URL: `http://admin:${SECRET}@search:7700/`, MEILI_API_KEY: SECRET, CONFLICTWIRE_API_KEY: SECRET };
    const { settings } = await (await load('', env)).loading;
    const shown = describeSettings(settings);
    expect(JSON.stringify(shown)).not.toContain(SECRET);
    expect(shown).toMatchObject({ search: { meilisearch: { url: 'http://search:7700/', apiKey: '(set)' } }, server: { apiKey: '(set)' } });
    expect(settings.server.apiKey).toBe(SECRET);
    expect(describeSettings(settingsSchema.parse({}))).toEqual(settingsSchema.parse({}));
  });
});

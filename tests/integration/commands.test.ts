import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReprocessResult } from '../../src/pipeline/reprocess.ts';
import type { SearchResponse } from '../../src/search/service.ts';
import { conflictwire, finish, start, workplace, type Workplace } from '../support/command.ts';
import { startOutlets, titleOf, type Outlets } from '../support/outlets.ts';

let outlets: Outlets;
let place: Workplace;

beforeAll(async () => {
  outlets = await startOutlets(2, 4);
  place = await workplace(outlets.yaml);
  const run = await conflictwire(['ingest', ...place.args]);
  if (run.code !== 0) throw new Error(run.stderr);
}, 60_000);

afterAll(async () => {
  await outlets.close();
  await place.remove();
});

const lines = (stdout: string): Record<string, unknown>[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('stages', () => {
  test('canonical-url answers line by line, in order, and says what is wrong with a bad line', async () => {
    const stdin =
      '{"id":"a","url":"https://www.gazette.example/x?utm_source=y"}\nnot json\n\n{"id":7,"url":"https://t.co/x"}\n{"id":"c"}\n';
    const { stdout, code } = await conflictwire(['canonical-url'], { stdin });
    expect(code).toBe(0);
    expect(lines(stdout)).toEqual([
      { id: 'a', key: 'gazette.example/x' },
      { id: null, error: { code: 'bad-input', message: expect.stringContaining('not a line of JSON') } },
      { id: null, error: { code: 'bad-input', message: expect.any(String) } },
      { id: 7, key: null },
      { id: 'c', error: { code: 'bad-input', message: expect.stringContaining('url') } },
    ]);
  });

  test('parse-feed takes files and inline text, and names a file that is not there', async () => {
    const file = join(place.folder, 'feed.xml');
    await writeFile(
      file,
      '<rss version="2.0"><channel><title>t</title><item><title>Перемирие</title><link>/a</link></item></channel></rss>',
    );
    const input = [
      { id: 'file', file, url: 'https://gazette.example/feed' },
      { id: 'inline', text: '{"version":"https://jsonfeed.org/version/1.1","title":"j","items":[]}' },
      { id: 'html', text: '<!doctype html><html></html>' },
      { id: 'missing', file: join(place.folder, 'none.xml') },
      { id: 'folder', file: place.folder },
      { id: 'number', file: 5 },
    ];
    const { stdout } = await conflictwire(['parse-feed'], { stdin: input.map((line) => JSON.stringify(line)).join('\n') });
    expect(lines(stdout)).toEqual([
      expect.objectContaining({
        id: 'file',
        format: 'rss',
        items: [expect.objectContaining({ title: 'Перемирие', url: 'https://gazette.example/a', publishedAt: null })],
      }),
      expect.objectContaining({ id: 'inline', format: 'json', items: [] }),
      { id: 'html', error: { code: 'html-instead-of-feed', message: expect.any(String) } },
      { id: 'missing', error: { code: 'no-such-file', message: expect.stringContaining('none.xml') } },
      { id: 'folder', error: { code: 'not-a-file', message: expect.any(String) } },
      { id: 'number', error: { code: 'bad-input', message: expect.stringMatching(/^file: /) } },
    ]);
  });

  test.each([
    ['escaped as XML asks', '<![CDATA[x]]>A &amp; B &lt; C', 'xA & B < C'],
    ['as HTML in CDATA', '<![CDATA[<b>A</b> &amp; B]]>', '<b>A</b> &amp; B'],
    ['as HTML escaped', '&lt;b&gt;A&lt;/b&gt; &amp;amp; B', '<b>A</b> &amp; B'],
    ['not escaped at all', 'A & B', 'A & B'],
  ])('parse-feed gives titles as the feed means them, never escaped once more: %s', async (_, title, expected) => {
    const text = `<rss version="2.0"><channel><title>t</title><item><title>${title}</title><link>https://gazette.example/a</link></item></channel></rss>`;
    const { stdout } = await conflictwire(['parse-feed'], { stdin: JSON.stringify({ id: 'a', text }) });
    expect(lines(stdout)).toMatchObject([{ items: [{ title: expected }] }]);
  });

  test('extract gives the object of the contract', async () => {
    const html = `<html lang="ar" dir="rtl"><head><title>هدنة</title></head><body><article><h1>هدنة</h1><p>${'وصلت القافلة إلى المدينة بعد ليلة هادئة على خط التماس. '.repeat(10)}</p></article></body></html>`;
    const { stdout } = await conflictwire(['extract'], { stdin: JSON.stringify({ id: 1, html, url: 'https://gazette.example/a' }) });
    expect(lines(stdout)).toEqual([
      {
        id: 1,
        url: 'https://gazette.example/a',
        canonicalUrl: 'https://gazette.example/a',
        title: 'هدنة',
        text: expect.stringContaining('وصلت القافلة'),
        byline: null,
        siteName: null,
        publishedAt: null,
        language: 'ar',
        direction: 'rtl',
        engine: expect.any(String),
        verdict: { ok: true, reasons: [], version: expect.any(String) },
      },
    ]);
  });

  test('tag shows the proof of every tag', async () => {
    const title = 'Hezbollah and Lebanon agree';
    const { stdout } = await conflictwire(['tag'], { stdin: JSON.stringify({ id: 'a', title, text: '' }) });
    const [answer] = lines(stdout);
    expect(answer).toMatchObject({ id: 'a', primaryCountry: 'LB', actors: [expect.objectContaining({ id: 'hezbollah' })] });
    const mentions = (answer?.['mentions'] ?? []) as { start: number; end: number; text: string }[];
    expect(mentions.map((mention) => title.slice(mention.start, mention.end))).toEqual(mentions.map((mention) => mention.text));
    expect(mentions.length).toBeGreaterThan(1);
  });

  test('tag --explain tells people why, and programs all of it', async () => {
    const text = 'IS claims attack on Syrian army bus';
    const told = await conflictwire(['tag', '--explain', text]);
    expect([told.code, told.stdout.split('\n')[0]]).toEqual([0, `> ${text}`]);
    expect(told.stdout).toContain("“Syrian”: the word for the country's people or things (country.demonym)");
    expect(told.stdout).not.toContain('\u001B');
    const { stdout } = await conflictwire(['tag', '--explain', '--json', '--title', text, '--language', 'en']);
    expect(lines(stdout)).toMatchObject([{ id: '1', primaryCountry: 'SY', rejected: expect.any(Array) }]);
    expect(lines((await conflictwire(['tag', text])).stdout)[0]).not.toHaveProperty('rejected');
  });

  test('tag --explain on lines of JSON names each by its id, a bad one too', async () => {
    const { stdout } = await conflictwire(['tag', '--explain'], { stdin: '{"id":7,"title":"Quiet day"}\nbad\n' });
    expect(stdout.split('\n\n').slice(0, 2)).toEqual([
      expect.stringMatching(/^7\n> Quiet day\nNothing was tagged\./),
      expect.stringContaining('bad-input'),
    ]);
  });
});

describe('search', () => {
  // The made texts are much alike: here every article is listed.
  const search = async (...args: string[]) => conflictwire(['search', '--collapse', 'none', ...place.args, ...args]);

  test('prints the object of the API', async () => {
    const { stdout } = await search('--json', titleOf(1, 2));
    const answer = JSON.parse(stdout) as SearchResponse;
    expect(answer).toMatchObject({ total: 1, totalIsExact: true, engine: 'sqlite', notes: [], corrections: [] });
    expect(answer.hits[0]).toMatchObject({
      title: titleOf(1, 2),
      source: 'outlet-1',
      publishedAt: '2015-02-12T09:00:00.000Z',
      textOrigin: 'page',
    });
  });

  test('an empty query matches everything; one that begins with - comes after --', async () => {
    expect((JSON.parse((await search('--json')).stdout) as SearchResponse).total).toBe(8);
    expect((JSON.parse((await search('--json', '--limit', '1', '--', '-outlet', 'source:outlet-0')).stdout) as SearchResponse).total).toBe(
      0,
    );
  });

  test('a query that cannot be read is pointed at, exit 2', async () => {
    const { code, stderr } = await search('convoy "ridge');
    expect(code).toBe(2);
    expect(stderr.split('\n').slice(1, 3)).toEqual(['  convoy "ridge', '         ^']);
  });

  test('without colours where nobody looks', async () => {
    const { stdout } = await search('convoy');
    expect(stdout).toMatch(/^8 articles · sqlite/);
    expect(stdout).not.toContain('\u001B');
  });
});

describe('maintenance', () => {
  test('reindex rebuilds from the store', async () => {
    const { stdout, code } = await conflictwire(['reindex', '--json', ...place.args]);
    expect([code, JSON.parse(stdout)]).toEqual([0, { indexed: 8, pending: 0 }]);
  });

  test('reprocess reads every stored capture again; the same rules change nothing', { timeout: 60_000 }, async () => {
    const { stdout, code } = await conflictwire(['reprocess', '--text', '--tags', '--json', ...place.args]);
    expect([code, JSON.parse(stdout)]).toEqual([
      0,
      {
        articles: 8,
        upToDate: 0,
        changed: 0,
        tags: [],
        uncountedTagChanges: 0,
        kept: [],
        heldBack: [],
        completed: 0,
        index: { indexed: 0, pending: 0 },
      },
    ]);
  });

  test(
    'reprocess --tags after a list changed tells what changed by tag, indexes that, and has nothing to do again',
    { timeout: 60_000 },
    async () => {
      const other = await workplace(outlets.yaml, 'actors: actors.yaml\n');
      const list = async (alias: string): Promise<void> =>
        writeFile(join(other.folder, 'actors.yaml'), `- { id: ridge-guard, name: ${alias}, type: rebel-group }\n`);
      const reprocess = async (...args: string[]): Promise<ReprocessResult & { index: object }> =>
        JSON.parse((await conflictwire(['reprocess', '--tags', '--json', ...args, ...other.args])).stdout) as ReprocessResult & {
          index: object;
        };
      await list('Nobody At All');
      expect((await conflictwire(['ingest', ...other.args])).code).toBe(0);
      expect(await reprocess()).toMatchObject({ articles: 0, upToDate: 8, changed: 0, tags: [], index: { indexed: 0 } });
      expect(await reprocess('--all')).toMatchObject({ articles: 8, upToDate: 0, changed: 0, tags: [], index: { indexed: 0 } });

      await list(titleOf(1, 2));
      const told = await conflictwire(['reprocess', '--tags', ...other.args]);
      expect(told.stdout.split('\n').slice(0, 2)).toEqual([
        `+ actor  ridge-guard  1 article  “${titleOf(1, 2)}”`,
        '8 articles read again · 1 changed · tags: 1 added, 0 removed · 1 indexed',
      ]);
      const search = await conflictwire(['search', '--json', 'actor:ridge-guard', ...other.args]);
      expect(JSON.parse(search.stdout)).toMatchObject({ total: 1, hits: [{ title: titleOf(1, 2) }] });

      await list('Nobody At All');
      const removed = { change: 'removed', kind: 'actor', id: 'ridge-guard', articles: 1, samples: [{ title: titleOf(1, 2) }] };
      expect(await reprocess()).toMatchObject({ articles: 8, changed: 1, tags: [removed], index: { indexed: 1, pending: 0 } });
      await other.remove();
    },
  );

  test('reprocess after a rule changed gives new text, and the old one stays readable', { timeout: 60_000 }, async () => {
    const other = await workplace(outlets.yaml);
    expect((await conflictwire(['ingest', ...other.args])).code).toBe(0);
    await writeFile(
      join(other.folder, 'sources.yaml'),
      outlets.yaml.replaceAll('  language: en', "  language: en\n  extract: { remove: ['p:last-of-type'] }"),
    );
    const { stdout } = await conflictwire(['reprocess', '--text', '--json', ...other.args]);
    expect(JSON.parse(stdout)).toMatchObject({ articles: 8, changed: 8, kept: [], index: { indexed: 8 } });
    const { openStore } = await import('../../src/store/sqlite-store.ts');
    const store = await openStore(other.data);
    const [id = ''] = await store.articleIds(null, 1);
    const revisions = await store.revisions(id);
    expect(revisions.map((revision) => [revision.number, revision.reason, revision.text.split('\n\n').length])).toEqual([
      [1, 'first', 4],
      [2, 'reprocessed', 3],
    ]);
    await store.close();
    await other.remove();
  });

  test('doctor finds everything well, and names what is not', async () => {
    const well = await conflictwire(['doctor', ...place.args]);
    expect([well.code, well.stdout.split('\n').filter((line) => line.startsWith('BAD'))]).toEqual([0, []]);
    const away = await conflictwire(['doctor', '--json', ...place.args], {
      env: { MEILI_URL: 'http://127.0.0.1:1', MEILI_API_KEY: 'a-secret-that-stays-secret' },
    });
    expect(away.code).toBe(5);
    expect(away.stdout + away.stderr).not.toContain('a-secret-that-stays-secret');
  });

  test('doctor tells all that is wrong with the lists at once, and what is only doubtful without failing', async () => {
    const own = await workplace(outlets.yaml, 'actors: actors.yaml\n');
    const actors = join(own.folder, 'actors.yaml');
    const doubtful =
      '- { id: a, name: River Guard, type: rebel-group, aliases: { en: [RVG] } }\n- { id: b, name: River guard, type: rebel-group }\n';
    await writeFile(actors, doubtful);
    const warned = await conflictwire(['doctor', ...own.args]);
    expect(warned.code).toBe(0);
    expect(warned.stdout).toContain(`warn   ${actors}:2:18: 1.name: “River guard” is also a spelling of a (line 1)`);
    expect(warned.stdout).toMatch(/RVG \(line 1\)/);
    await writeFile(
      actors,
      `${doubtful}- { id: c, name: C, type: rebel-group, countries: [UK], parent: a }\n- { id: d, name: D, type: army }\n`,
    );
    const refused = await conflictwire(['doctor', '--json', ...own.args]);
    expect(refused.code).toBe(2);
    const { lists } = JSON.parse(refused.stdout) as { lists: { severity: string; line: number }[] };
    expect(lists.map(({ severity, line }) => `${severity} ${line}`)).toEqual(['error 3', 'error 4', 'warning 1', 'warning 2']);
    await own.remove();
  });

  test('sources shows the health of each, sources check asks them now', async () => {
    const listed = JSON.parse((await conflictwire(['sources', '--json', ...place.args])).stdout) as { sources: object[] };
    expect(listed.sources).toMatchObject([
      { id: 'outlet-0', status: 'ok', articles: 4 },
      { id: 'outlet-1', status: 'ok', articles: 4 },
    ]);
    const checked = JSON.parse((await conflictwire(['sources', 'check', '--json', ...place.args])).stdout) as { feeds: object[] };
    expect(checked.feeds).toMatchObject([
      { source: 'outlet-0', ok: true, items: 4 },
      { source: 'outlet-1', ok: true, items: 4 },
    ]);
  });
});

describe('wrong use', () => {
  test.each([
    [['ingest', '--source', 'nobody'], 'no source nobody'],
    [['reprocess'], 'say what to do'],
    [['reprocess', '--text', '--all'], 'goes with --tags'],
    [['sources', 'paint'], 'not known'],
    [['tag', '--outlet-country', 'Syria', 'x'], 'two capital letters'],
    [['fly'], 'unknown command'],
    [['search', '--limit', '0'], 'whole number from 1 to 200'],
    [['ingest', '--config', '/no/such/file.yaml'], 'no such file'],
    [['demo', '--once', '--config', '/no/such/file.yaml'], 'no such file'],
  ])('%j: exit 2 and a line that says why', async (args, why) => {
    const { code, stderr, stdout } = await conflictwire([
      ...args,
      ...(args.includes('--config') ? [] : args[0] === 'fly' ? [] : place.args),
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain(why);
    expect(stdout).toBe('');
  });

  test('nothing could be fetched: exit 4, and each source says why', async () => {
    const dead = await workplace('- id: gone\n  name: Gone\n  feeds:\n    - url: http://127.0.0.1:1/feed\n');
    const { code, stdout } = await conflictwire(['ingest', '--json', ...dead.args]);
    expect(code).toBe(4);
    expect(JSON.parse(stdout)).toMatchObject({
      sources: { due: 1, failed: 1 },
      failures: [{ source: 'gone', url: 'http://127.0.0.1:1/feed', code: 'connect-failed' }],
    });
    await dead.remove();
  });
});

test('serve ingests by itself, answers, and stops on SIGTERM', { timeout: 60_000 }, async () => {
  const own = await workplace(outlets.yaml);
  const server = start(['serve', '--port', '0', ...own.args]);
  const ended = finish(server);
  const base = await new Promise<string>((resolve) => {
    let said = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const at = /(http:\/\/127\.0\.0\.1:\d+)\//.exec(said)?.[1];
      if (at !== undefined) resolve(at);
    });
  });
  await expect
    .poll(async () => ((await (await fetch(`${base}/api/search?collapse=none`)).json()) as SearchResponse).total, { timeout: 30_000 })
    .toBe(8);
  expect(await (await fetch(`${base}/metrics`)).text()).toContain('conflictwire_articles_saved_total{outcome="stored"} 8');
  const asked = Date.now();
  server.kill('SIGTERM');
  await once(server, 'exit');
  expect(Date.now() - asked).toBeLessThan(10_000);
  expect((await ended).code).toBe(0);
  await own.remove();
});

import type { FastifyInstance } from 'fastify';
import { parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildServer } from '../../../src/api/server.ts';
import { sampleWorld } from './sample-world.ts';
import { depsOf, engineOf } from './world.ts';

let app: FastifyInstance;
beforeAll(async () => {
  app = await buildServer(depsOf(sampleWorld, { engine: engineOf(sampleWorld, { shellling: 'shelling' }) }));
});
afterAll(() => app.close());

interface Element {
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
  readonly text: string;
}

interface Page {
  readonly status: number;
  readonly body: string;
  readonly elements: readonly Element[];
  all(name: string, test?: (element: Element) => boolean): Element[];
}

type Node = ReturnType<typeof parseDocument>['children'][number];

function textOf(node: Node): string {
  if (node.type === 'text') return 'data' in node ? node.data : '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function elementsOf(node: Node): Element[] {
  const own = 'attribs' in node ? [{ name: node.name, attribs: node.attribs, text: textOf(node) }] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(elementsOf)] : own;
}

async function open(url: string): Promise<Page> {
  const response = await app.inject({ url, headers: { host: 'localhost' } });
  const elements = parseDocument(response.body).children.flatMap(elementsOf);
  const all: Page['all'] = (name, wanted = () => true) => elements.filter((element) => element.name === name && wanted(element));
  return { status: response.statusCode, body: response.body, elements, all };
}

const texts = (elements: readonly Element[]): string[] => elements.map(({ text }) => text.replace(/\s+/g, ' ').trim());
const hits = (page: Page): string[] => texts(page.all('h3', ({ attribs }) => attribs.id === undefined));

describe('the search page', () => {
  test('shows the newest first, with counts and a way on', async () => {
    const page = await open('/');
    expect(page.status).toBe(200);
    expect(texts(page.all('h2'))[0]).toMatch(/^27 reports, 1–20 shown/);
    expect(hits(page)).toHaveLength(20);
    const next = page.all('a', ({ attribs }) => attribs.rel === 'next');
    expect(next.map(({ attribs }) => attribs.href)).toEqual(['/?offset=20']);
    expect(hits(await open('/?offset=20'))).toHaveLength(7);
  });

  test('a hit has its outlet, date, language, direction, marked words and tags', async () => {
    const page = await open('/?q=airport');
    expect(hits(page)).toEqual(['Shelling resumes around El Fasher']);
    expect(texts(page.all('mark'))).toEqual(['airport']);
    expect(texts(page.all('p', ({ attribs }) => attribs.class === 'meta'))).toEqual(['Meridian Courier · 2024-05-13 09:40 UTC · English']);
    expect(texts(page.all('li', ({ attribs }) => attribs.class?.startsWith('tag') === true))).toEqual([
      'Sudan',
      'Chad',
      'Rapid Support Forces',
    ]);
    const arabic = await open('/?q=حلب');
    expect(arabic.all('article', ({ attribs }) => attribs.dir === 'rtl')).toHaveLength(1);
    expect(arabic.all('h3', ({ attribs }) => attribs.lang === 'ar')).toHaveLength(1);
    expect(arabic.body).toContain('(day only)');
    expect(texts(arabic.all('mark'))[0]).toBe('حلب');
    expect((await open('/?q=hostile')).body).toContain('date unknown');
  });

  test('facets are links that add, remove and exclude, and keep everything else', async () => {
    const page = await open('/?q=ferry+-sunk&from=2024-01-01&sort=oldest&source=harbour-ledger');
    const links = page.all('a').map(({ attribs }) => attribs.href);
    expect(links).toContain('/?q=ferry+-sunk&from=2024-01-01&sort=oldest');
    expect(links).toContain('/?q=ferry+-sunk&source=-harbour-ledger&from=2024-01-01&sort=oldest');
    expect(links).toContain('/?q=ferry+-sunk&source=harbour-ledger&language=en&from=2024-01-01&sort=oldest');
    expect(links).toContain('/?q=ferry+-sunk&source=harbour-ledger&sort=oldest');
    const hidden = page.all('input', ({ attribs }) => attribs.type === 'hidden');
    expect(hidden.map(({ attribs }) => [attribs.name, attribs.value])).toEqual([['source', 'harbour-ledger']]);
    const excluded = await open('/?source=-harbour-ledger');
    expect(hits(excluded)).toHaveLength(2);
    expect(texts(excluded.all('a', ({ attribs }) => attribs.class?.includes('excludes') === true))).toEqual([
      'Remove Outlet: not Harbour Ledger ×',
    ]);
  });

  test('facets of a filtered kind count what another value would add', async () => {
    const links = (page: Page): string[] => texts(page.all('a'));
    const sudan = await open('/?country=SD');
    expect(links(sudan)).toEqual(expect.arrayContaining(['Sudan 1', 'Syria 1', 'Chad 1']));
    expect(links(sudan)).toContain('Meridian Courier 1');
    expect(links(sudan)).not.toContain('Harbour Ledger 25');
    const both = await open('/?country=SD&source=bawaba');
    expect(texts(both.all('h2'))[0]).toMatch(/^0 reports/);
    expect(links(both)).toContain('Syria 1');
    expect(links(both)).toContain('Meridian Courier 1');
    const without = await open('/?country=SY&country=-TD');
    expect(links(without)).toContain('Syria 1');
    expect(links(without)).not.toContain('Sudan 1');
  });

  test('events and kinds of actors are facets; other kinds can be filtered by and are named', async () => {
    const page = await open('/?q=shelling');
    const headings = texts(page.all('h3', ({ attribs }) => attribs.id?.startsWith('facet-') === true));
    expect(headings).toEqual(['Country', 'Region', 'Actor', 'Event', 'Kind of actor', 'Outlet', 'Language']);
    expect(page.all('a').map(({ attribs }) => attribs.href)).toEqual(
      expect.arrayContaining(['/?q=shelling&actorType=rebel-group', '/?q=shelling&event=explosions-remote-violence']),
    );
    const filtered = await open('/?event=explosions-remote-violence&outletCountry=ke&place=379149');
    expect(hits(filtered)).toEqual(['Shelling resumes around El Fasher']);
    expect(texts(filtered.all('a', ({ attribs }) => attribs.class?.startsWith('chip') === true))).toEqual([
      'Remove Place: 379149 ×',
      'Remove Event: Explosions remote violence ×',
      'Remove Outlet in: Kenya ×',
    ]);
    expect(filtered.all('input', ({ attribs }) => attribs.type === 'hidden').map(({ attribs }) => attribs.name)).toEqual([
      'place',
      'event',
      'outletCountry',
    ]);
  });

  test('a kind that the words filter offers no counts', async () => {
    const page = await open('/?q=country:SD');
    expect(hits(page)).toHaveLength(1);
    const [section] = page.all('section', ({ attribs }) => attribs['aria-labelledby'] === 'facet-country');
    expect(texts(section ? [section] : [])).toEqual(['Country Set in the search words.']);
    expect(texts(page.all('a'))).toContain('Meridian Courier 1');
    expect(texts((await open('/?q=-country:SD')).all('a'))).toContain('Syria 1');
  });

  test('a filter written in another case is the same filter', async () => {
    const page = await open('/?country=sd&country=SD&country=-sy&language=EN');
    expect(texts(page.all('li', ({ attribs }) => attribs.class === 'on'))).toEqual([
      expect.stringMatching(/^Sudan/),
      expect.stringMatching(/^English/),
    ]);
    expect(texts(page.all('a', ({ attribs }) => attribs.class?.startsWith('chip') === true))).toEqual([
      'Remove Country: Sudan ×',
      'Remove Country: not Syria ×',
      'Remove Language: English ×',
    ]);
    expect(page.all('a').map(({ attribs }) => attribs.href)).toContain('/?country=-SY&language=en');
  });

  test('an error is shown where it is, and the query stays to be mended', async () => {
    const page = await open('/?q=ferry+%22open');
    expect(page.status).toBe(400);
    expect(texts(page.all('mark'))).toEqual(['"']);
    expect(page.all('input', ({ attribs }) => attribs.id === 'q')[0]?.attribs).toMatchObject({
      value: 'ferry "open',
      'aria-invalid': 'true',
    });
    expect(page.body).toContain('character 7');
  });

  test.each([
    '/?sort=best',
    '/?from=yesterday',
    '/?from=2024-05-02&to=2024-05-01',
    '/?unknown=1',
    '/?country=Syria',
    '/?q=a&q=b',
    '/?offset=-1',
  ])('%s is explained in the page', async (url) => {
    const page = await open(url);
    expect(page.status).toBe(400);
    expect(page.all('div', ({ attribs }) => attribs.role === 'alert')).toHaveLength(1);
    expect(page.all('form')).toHaveLength(1);
  });

  test('says what was corrected', async () => {
    const page = await open('/?q=shellling');
    expect(texts(page.all('p', ({ attribs }) => attribs.class === 'notice'))).toEqual([
      'Nothing matches shellling exactly. Shown instead: shellling → shelling.',
    ]);
    expect(hits(page)).toHaveLength(1);
  });

  test('nothing found names the ways out; an empty index says how to fill it', async () => {
    const none = await open('/?q=zeppelin&country=SD');
    expect(none.all('a').map(({ attribs }) => attribs.href)).toContain('/?q=zeppelin');
    expect(none.body).toContain('Nothing matches');
    const empty = await buildServer(depsOf({ articles: [], sources: [], states: [] }));
    expect((await empty.inject({ url: '/', headers: { host: 'localhost' } })).body).toContain('conflictwire ingest');
    await empty.close();
  });
});

describe('the article page', () => {
  test('marks every mention, and chips jump to the first', async () => {
    const page = await open('/article/fasher');
    expect(page.status).toBe(200);
    const marks = page.all('mark').map(({ attribs, text }) => [attribs.id, text]);
    expect(marks).toEqual([
      ['mention-7', 'Shelling'],
      ['mention-1', 'El Fasher'],
      ['mention-8', 'Artillery'],
      ['mention-2', 'El Fasher'],
      ['mention-3', 'Rapid Support Forces'],
      ['mention-4', 'RSF'],
      ['mention-9', 'At least 12 people were killed'],
      ['mention-10', 'up to 30 wounded'],
      ['mention-5', 'Chad'],
      ['mention-6', 'Sudan'],
    ]);
    const rsf = page.all('mark', ({ attribs }) => attribs.id === 'mention-4');
    expect(rsf[0]?.attribs.title).toBe('Actor rsf-sudan: acronym beside another name of it');
    const ids = new Set(page.elements.flatMap(({ attribs }) => attribs.id ?? []));
    const jumps = page
      .all('a', ({ attribs }) => attribs.href?.startsWith('#mention') === true)
      .map(({ attribs }) => attribs.href?.slice(1) ?? '');
    expect(jumps.length).toBeGreaterThan(6);
    expect(jumps.filter((id) => !ids.has(id))).toEqual([]);
    expect(page.all('p', ({ attribs }) => attribs.dir === 'auto')).toHaveLength(3);
  });

  test('events, claims, materiel and places stand in the table, with what is known of them', async () => {
    const page = await open('/article/fasher');
    const rows = texts(page.all('tr')).slice(1);
    expect(rows.map((row) => row.split(' “')[0])).toEqual([
      'Sudan country · focus',
      'Chad country',
      'Rapid Support Forces actor, rebel group',
      'Shelling/artillery/missile attack event, explosions remote violence',
      'Artillery materiel, heavy weapon',
      'at least 12 killed claim, according to a hospital',
      'up to 30 wounded claim',
      'El Fasher town in Sudan 13.63° N, 25.35° E',
      'Chad filed from follows from another tag',
      'Regions follow from the above Horn of Africa',
    ]);
    expect(rows[5]).toContain('“At least 12 people were killed”');
    expect(page.body).toContain('never added up');
    const links = page.all('a').map(({ attribs }) => attribs.href);
    expect(links).toEqual(
      expect.arrayContaining([
        '/?place=379149',
        '/?region=horn-of-africa',
        '/?event=shelling-artillery-missile-attack',
        '/?materiel=artillery',
        '/?filedFrom=TD',
      ]),
    );
    expect((await open('/article/aleppo')).body).not.toContain('never added up');
  });

  test('leads back to the search it came from, and nowhere else', async () => {
    const results = await open('/?q=%22El+Fasher%22&country=sd&offset=0');
    const [hit] = results.all('a', ({ attribs }) => attribs.href?.startsWith('/article/fasher') === true);
    const page = await open(hit?.attribs.href ?? '');
    const back = (of: Page): (string | undefined)[] =>
      of.all('a', ({ text }) => text.includes('Back to the results')).map(({ attribs }) => attribs.href);
    expect(back(page)).toEqual(['/?q=%22El+Fasher%22&country=SD']);
    const older = page.all('a', ({ attribs }) => attribs.href?.includes('revision=1') === true)[0]?.attribs.href ?? '';
    expect(back(await open(older))).toEqual(['/?q=%22El+Fasher%22&country=SD']);
    expect(back(await open('/article/fasher'))).toEqual([]);
    for (const from of [
      '//evil.example',
      'https://evil.example/',
      '/../x',
      '\\\\evil',
      'javascript:alert(1)',
      '"><b>',
      '\n//evil.example',
    ]) {
      const [href = ''] = back(await open(`/article/fasher?from=${encodeURIComponent(from)}`));
      expect(href).toMatch(/^\/\?/);
      const url = new URL(href, 'http://self.example/article/fasher');
      expect([url.origin, url.pathname]).toEqual(['http://self.example', '/']);
    }
    expect((await open(`/article/fasher?from=${'x'.repeat(2001)}`)).status).toBe(400);
    const longer = await open(`/?q=${encodeURIComponent(`-"${'حلب '.repeat(200)}"`)}`);
    expect(hits(longer)).toHaveLength(20);
    expect(longer.all('a', ({ attribs }) => attribs.href?.includes('from=') === true)).toEqual([]);
  });

  test('an undated one says when it was first seen', async () => {
    expect((await open('/article/evil')).body).toContain('date unknown (first seen 2024-05-20)');
  });

  test('rules are explained; what is not known is shown as it is', async () => {
    const page = await open('/article/fasher');
    const rows = texts(page.all('tr'));
    expect(rows.find((row) => row.startsWith('Chad'))).toContain('“Chad” the name of the country country.name');
    expect(rows.find((row) => row.startsWith('El Fasher'))).toMatch(/“El Fasher” gazetteer/);
  });

  test('links to the original without saying where from', async () => {
    const [link] = (await open('/article/fasher')).all('a', ({ attribs }) => attribs.href?.startsWith('https:') === true);
    expect(link?.attribs).toMatchObject({ href: 'https://outlet.example/a', rel: 'noopener noreferrer nofollow' });
  });

  test('older versions stay readable', async () => {
    const page = await open('/article/fasher');
    expect(page.all('a').map(({ attribs }) => attribs.href)).toContain('/article/fasher?revision=1');
    expect(page.body).toContain('Shelling reported near El Fasher');
    const old = await open('/article/fasher?revision=1');
    expect(texts(old.all('h1'))).toEqual(['Shelling reported near El Fasher']);
    expect(old.body).toContain('Revision 1 of 2');
    expect((await open('/article/fasher?revision=3')).status).toBe(404);
    expect((await open('/article/fasher?revision=x')).status).toBe(400);
  });

  test('a missing one is a page, too', async () => {
    const page = await open('/article/none');
    expect([page.status, texts(page.all('h1'))]).toEqual([404, ['Not found']]);
  });
});

test('the sources page puts what needs a person first', async () => {
  const page = await open('/sources');
  expect(texts(page.all('span', ({ attribs }) => attribs.class?.startsWith('status') === true))).toEqual([
    'dead',
    'failing',
    'quiet',
    'ok',
    'switched off',
  ]);
  expect(page.body).toContain('12 failures in a row');
  expect(page.body).toContain('closed in 2023');
});

describe('hostile content', () => {
  test.each([
    '/?q=hostile',
    '/article/evil',
    '/?q=%3Cscript%3Ealert(9)%3C/script%3E',
    '/?from=%22%3E%3Cscript%3E',
    '/article/evil?revision=%3Cscript%3E',
    '/%3Cscript%3E',
    '/?%3Cscript%3E=1',
  ])('%s stays text', async (url) => {
    const page = await open(url);
    expect(page.all('script')).toEqual([]);
    expect(page.all('img')).toEqual([]);
    const attributes = page.elements.flatMap(({ attribs }) => Object.entries(attribs));
    expect(attributes.filter(([name]) => name.startsWith('on') || name === 'style')).toEqual([]);
    expect(attributes.filter(([name, value]) => (name === 'href' || name === 'src') && !/^(?:https?:\/\/|\/(?!\/)|#)/.test(value))).toEqual(
      [],
    );
    expect(page.all('h1').length).toBeLessThanOrEqual(1);
  });

  test('is shown as it was written', async () => {
    const page = await open('/article/evil');
    expect(texts(page.all('h1'))).toEqual(['<script>alert(1)</script> "quoted" & \'single\'']);
    expect(page.body).toContain('robots.txt &lt;b&gt;forbids&lt;/b&gt; the page');
    expect(page.body).not.toContain('Original at');
  });
});

test('every page has one h1, a main landmark, labelled fields and no id twice', async () => {
  for (const url of ['/', '/?q=ferry', '/?q=%22', '/article/fasher', '/article/aleppo', '/sources', '/article/none']) {
    const page = await open(url);
    expect([url, page.all('h1').length, page.all('main').length]).toEqual([url, 1, 1]);
    const ids = page.elements.flatMap(({ attribs }) => attribs.id ?? []);
    expect(ids.length).toBe(new Set(ids).size);
    const references = page.elements.flatMap(({ attribs }) =>
      [attribs['aria-labelledby'], attribs['aria-describedby'], attribs.for].flatMap((value) => value?.split(' ') ?? []),
    );
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
    expect(page.all('html')[0]?.attribs.lang).toBe('en');
  }
});

import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { finish, start, workplace, type Workplace } from '../support/command.ts';
import { residentPeak } from '../support/memory.ts';
import { startOutlets, titleOf, type Outlets } from '../support/outlets.ts';
import type { IngestSummary } from '../../src/pipeline/summary.ts';

const MEGABYTE = 1_000_000;
const GOOD_PAGES = 5;

/** A hostile outlet: what its feed or its one page answers, and the code that must reach the operator. */
const CASES: Readonly<Record<string, { code: string; answer: (response: ServerResponse, path: string, base: string) => void }>> = {
  'redirect-loop': {
    code: 'redirect-loop',
    answer: (response, path) => response.writeHead(302, { location: path === '/feed' ? '/other' : '/feed' }).end(),
  },
  'long-chain': { code: 'too-many-redirects', answer: (response, path) => response.writeHead(302, { location: `${path}x` }).end() },
  'other-scheme': { code: 'bad-url', answer: (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end() },
  'huge-body': { code: 'too-large', answer: (response) => pour(response.writeHead(200, { 'content-type': 'text/xml' }), 60) },
  'gzip-bomb': { code: 'too-large', answer: (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(BOMB) },
  'slow-body': { code: 'timeout', answer: (response) => drip(response.writeHead(200, { 'content-type': 'text/xml' })) },
  reset: {
    code: 'reset',
    answer: (response) => response.writeHead(200, { 'content-length': '5000' }).write('<rss', () => response.destroy()),
  },
  'html-feed': {
    code: 'html-instead-of-feed',
    answer: (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><html><body>Welcome</body></html>'),
  },
  empty: { code: 'empty-body', answer: (response) => response.writeHead(200, { 'content-type': 'text/xml' }).end() },
  'comment-only': {
    code: 'not-a-feed',
    answer: (response) => response.writeHead(200, { 'content-type': 'text/xml' }).end('<!-- nothing -->'),
  },
  'comment-only-again': {
    code: 'not-a-feed',
    answer: (response) => response.writeHead(200, { 'content-type': 'text/xml' }).end('<!-- nothing -->'),
  },
  'many-items': {
    code: 'items-left-out',
    answer: (response) =>
      response
        .writeHead(200, { 'content-type': 'application/rss+xml' })
        .end(
          feed(
            Array.from(
              { length: 10_000 },
              (_, i) => `<item><guid>${i}</guid><description>Bulletin ${i} of the day, without a page of its own.</description></item>`,
            ),
          ),
        ),
  },
  'nested-page': {
    code: 'no-text',
    answer: (response, path, base) =>
      page(response, path, base, `<html><body>${'<div>'.repeat(100_000)}deep${'</div>'.repeat(100_000)}</body></html>`),
  },
};

const BOMB = gzipSync(Buffer.alloc(200 * MEGABYTE));

let server: Server;
let base: string;
let good: Outlets;
let place: Workplace;

beforeAll(async () => {
  server = createServer((request, response) => {
    const [, name = '', ...rest] = (request.url ?? '').split('/');
    const path = `/${rest.join('/')}`;
    if (name === 'robots.txt') return void response.writeHead(404).end();
    const known = CASES[name];
    if (known) known.answer(prefixed(response, name), path, `${base}/${name}`);
    else oddities(response, name, path);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  good = await startOutlets(1, GOOD_PAGES);
  const ids = [...Object.keys(CASES), 'nul-bytes', 'wrong-charset'];
  const hostile = ids
    .map((id) => `- id: ${id}\n  name: ${id}\n  country: null\n  language: null\n  feeds:\n    - url: ${base}/${id}/feed\n`)
    .join('');
  place = await workplace(hostile + good.yaml);
  await import('node:fs/promises').then(({ writeFile }) =>
    writeFile(
      `${place.folder}/conflictwire.yaml`,
      'fetch:\n  allowPrivateAddresses: true\n  timeoutMs: 9000\n  maxItemsPerFeed: 300\n  perHost: { concurrency: 16, minDelayMs: 0 }\n',
    ),
  );
});

afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await good.close();
  await place.remove();
});

test('every hostile answer gets its reason code, memory stays bounded, the rest of the run is unharmed', { timeout: 120_000 }, async () => {
  const child = start(['ingest', '--all', '--json', ...place.args]);
  let peakMegabytes = 0;
  const watch = setInterval(() => {
    peakMegabytes = Math.max(peakMegabytes, residentPeak(child.pid ?? 0));
  }, 20);
  const { stdout, code } = await finish(child);
  clearInterval(watch);
  const summary = JSON.parse(stdout) as IngestSummary;
  const codes = Object.fromEntries(summary.failures.map((failure) => [failure.source, failure.code]));
  const expected = Object.fromEntries(Object.entries(CASES).map(([id, { code: reason }]) => [id, reason]));
  // Items of the long feed have no page of their own, and say so; what counts is that the cut was reported.
  const cut = summary.failures.find((failure) => failure.source === 'many-items' && failure.code === 'items-left-out');
  expect(cut?.message).toContain('9700 of 10000');
  expect({ ...codes, 'many-items': cut?.code }).toEqual(expected);
  expect(code).toBe(0);
  expect(peakMegabytes).toBeGreaterThan(50);
  expect(peakMegabytes).toBeLessThan(800);
  await expectReadable();
});

async function expectReadable(): Promise<void> {
  const search = async (query: string) => {
    const { stdout } = await finish(start(['search', '--json', ...place.args, query]));
    return JSON.parse(stdout) as { total: number; hits: { title: string; source: string; excerpt: string }[] };
  };
  expect((await search(`"${titleOf(0, 3)}"`)).hits.map((hit) => hit.title)).toEqual([titleOf(0, 3)]);
  expect((await search('source:nul-bytes')).hits.map((hit) => hit.title)).toEqual(['Ceasefire holds']);
  expect((await search('перемирие source:wrong-charset')).total).toBe(1);
}

/** Feeds and pages that are wrong in ways that can be mended. */
function oddities(response: ServerResponse, name: string, path: string): void {
  const text = 'Observers said that the line of contact was quiet for the third night. '.repeat(8);
  if (name === 'nul-bytes') {
    if (path === '/feed')
      return void response
        .writeHead(200, { 'content-type': 'text/xml' })
        .end(feed([`<item><title>Cease\u0000fire holds</title><link>${base}/nul-bytes/a</link></item>`]));
    return void response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(
        `<html><head><title>Ceasefire holds</title></head><body><article><p>${text.replaceAll(' ', ' \u0000')}</p><p>${text}</p></article></body></html>`,
      );
  }
  // Says UTF-8, is windows-1251.
  const bytes =
    name === 'wrong-charset' && path !== '/feed'
      ? windows1251(
          '<html><head><meta charset="windows-1251"><title>Перемирие</title></head><body><article><p>' +
            'Перемирие соблюдается третью ночь подряд, сообщили наблюдатели на линии соприкосновения. '.repeat(8) +
            '</p></article></body></html>',
        )
      : null;
  if (bytes) return void response.writeHead(200, { 'content-type': 'text/html' }).end(bytes);
  response
    .writeHead(200, { 'content-type': 'text/xml' })
    .end(
      windows1251(
        `<?xml version="1.0" encoding="windows-1251"?>${feed([`<item><title>Перемирие</title><link>${base}/wrong-charset/a</link></item>`])}`,
      ),
    );
}

function feed(items: readonly string[]): string {
  return `<rss version="2.0"><channel><title>t</title><link>${base}</link><description>d</description>${items.join('')}</channel></rss>`;
}

function page(response: ServerResponse, path: string, at: string, html: string): void {
  if (path === '/feed')
    response.writeHead(200, { 'content-type': 'text/xml' }).end(feed([`<item><title>Deep</title><link>${at}/a</link></item>`]));
  else response.writeHead(200, { 'content-type': 'text/html' }).end(html);
}

/** Redirects inside a case stay inside it. */
function prefixed(response: ServerResponse, name: string): ServerResponse {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (status: number, headers?: unknown) => {
    const location = (headers as { location?: string } | undefined)?.location;
    return writeHead(status, location?.startsWith('/') ? { location: `/${name}${location}` } : (headers as Record<string, string>));
  };
  return response;
}

function pour(response: ServerResponse, megabytes: number): void {
  const chunk = Buffer.alloc(MEGABYTE, 'x');
  const write = (left: number): void => {
    if (left === 0 || response.destroyed) response.end();
    else if (response.write(chunk)) write(left - 1);
    else response.once('drain', () => write(left - 1));
  };
  write(megabytes);
}

function drip(response: ServerResponse): void {
  const timer = setInterval(() => response.write('x'), 100);
  response.on('close', () => clearInterval(timer));
}

function windows1251(text: string): Buffer {
  return Buffer.from(
    Array.from(text, (character) => {
      const code = character.codePointAt(0) ?? 0;
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
    }),
  );
}

import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Outlets {
  /** A `sources.yaml` that names the outlets. */
  readonly yaml: string;
  readonly ids: readonly string[];
  /** Titles of all articles, in every outlet. */
  readonly titles: readonly string[];
  /** Paths asked for so far, with the status answered. */
  readonly log: readonly { readonly path: string; readonly status: number }[];
  close(): Promise<void>;
}

const WORDS =
  'envoys river crossing convoy ridge harbour truce shelling market hospital bridge delegates prisoners exchange border village'.split(' ');

/** Plain outlets on loopback: `count` servers with `pages` articles each, every one with its own words, ETags on the feeds. */
export async function startOutlets(count: number, pages: number): Promise<Outlets> {
  const log: { path: string; status: number }[] = [];
  const outlets = await Promise.all(Array.from({ length: count }, (_, outlet) => startOutlet(outlet, pages, log)));
  return {
    yaml: outlets
      .map(
        ({ id, port }) =>
          `- id: ${id}\n  name: Outlet ${id}\n  country: null\n  language: en\n  feeds:\n    - url: http://127.0.0.1:${port}/feed\n`,
      )
      .join(''),
    ids: outlets.map((outlet) => outlet.id),
    titles: outlets.flatMap(({ outlet }) => Array.from({ length: pages }, (_, page) => titleOf(outlet, page))),
    log,
    async close() {
      await Promise.all(outlets.map(({ server }) => stop(server)));
    },
  };
}

async function startOutlet(outlet: number, pages: number, log: { path: string; status: number }[]) {
  const server = createServer((request, response) => {
    answer(outlet, pages, request, response);
    log.push({ path: request.url ?? '', status: response.statusCode });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { id: `outlet-${outlet}`, outlet, server, port: (server.address() as AddressInfo).port };
}

function answer(outlet: number, pages: number, request: IncomingMessage, response: ServerResponse): void {
  const path = request.url ?? '';
  const base = `http://${request.headers.host ?? ''}`;
  if (path === '/feed') {
    const feed = feedOf(outlet, pages, base);
    const etag = `"${createHash('sha256').update(feed).digest('hex').slice(0, 16)}"`;
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
    return void response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(feed);
  }
  const page = /^\/article\/(\d+)$/.exec(path)?.[1];
  if (page === undefined) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(outlet, Number(page)));
}

export function titleOf(outlet: number, page: number): string {
  return `Report ${spell(outlet * 1000 + page)} from outlet ${spell(outlet)}`;
}

/** A word no other page has. */
function spell(number: number): string {
  return `q${String(number)
    .split('')
    .map((digit) => 'abcdefghij'[Number(digit)])
    .join('')}x`;
}

function feedOf(outlet: number, pages: number, base: string): string {
  const items = Array.from(
    { length: pages },
    (_, page) =>
      `<item><title>${titleOf(outlet, page)}</title><link>${base}/article/${page}</link><guid isPermaLink="false">${outlet}-${page}</guid><pubDate>Thu, 12 Feb 2015 09:00:00 GMT</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Outlet</title><link>${base}</link><description>d</description>${items.join('')}</channel></rss>`;
}

function pageOf(outlet: number, page: number): string {
  const paragraph = (n: number): string =>
    `<p>${Array.from({ length: 40 }, (_, i) => WORDS[(i * 7 + n * 3 + page) % WORDS.length]).join(' ')} ${spell(outlet * 1000 + page)}.</p>`;
  return `<!doctype html><html lang="en"><head><title>${titleOf(outlet, page)}</title></head><body><article><h1>${titleOf(outlet, page)}</h1>${[1, 2, 3, 4].map(paragraph).join('')}</article></body></html>`;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

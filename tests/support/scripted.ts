import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { silentObserver } from '../../src/cli/observers.ts';
import { createPipeline, openRuntime, type Runtime } from '../../src/cli/runtime.ts';
import { ingest, type IngestResult } from '../../src/pipeline/ingest.ts';
import type { ArticleRecord } from '../../src/store/records.ts';
import { workplace, type Workplace } from './command.ts';

export interface Answer {
  readonly status?: number;
  readonly body?: string;
  readonly location?: string;
}

/** Loopback outlets whose answers a test writes, and the real pipeline over them. */
export interface Scripted {
  /** Path to answer; `{base}` in bodies becomes the server's address. What is not here is 404. */
  readonly answers: Map<string, Answer>;
  /** Paths asked for so far, robots.txt left out. */
  readonly asked: string[];
  pass(): Promise<IngestResult>;
  articles(): Promise<ArticleRecord[]>;
  withRuntime<T>(work: (runtime: Runtime) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** `feeds` names the feeds of each outlet: `{ gazette: ['/feed'] }`. */
export async function scripted(feeds: Readonly<Record<string, readonly string[]>>): Promise<Scripted> {
  const answers = new Map<string, Answer>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path === '/robots.txt') return void response.writeHead(404).end();
    asked.push(path);
    const answer = answers.get(path);
    if (!answer) return void response.writeHead(404).end();
    const headers = { 'content-type': 'text/html; charset=utf-8', ...(answer.location ? { location: answer.location } : {}) };
    response.writeHead(answer.status ?? 200, headers).end((answer.body ?? '').replaceAll('{base}', `http://${request.headers.host ?? ''}`));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const yaml = Object.entries(feeds).map(
    ([id, paths]) => `- id: ${id}\n  name: ${id}\n  feeds:\n${paths.map((path) => `    - url: ${base}${path}\n`).join('')}`,
  );
  const place = await workplace(yaml.join(''));
  const withRuntime = async <T>(work: (runtime: Runtime) => Promise<T>): Promise<T> => {
    const runtime = await openRuntime({ config: join(place.folder, 'conflictwire.yaml'), data: place.data, env: {} });
    try {
      return await work(runtime);
    } finally {
      await runtime.close();
    }
  };
  return {
    answers,
    asked,
    withRuntime,
    pass: () => withRuntime(onePass),
    articles: () => withRuntime(async ({ store }) => store.articles(await store.articleIds(null, 1000))),
    close: () => end(server, place),
  };
}

export async function onePass(runtime: Runtime): Promise<IngestResult> {
  const pipeline = createPipeline(runtime, silentObserver());
  try {
    return await ingest(pipeline.context, runtime.config.sources, { all: true, only: [], signal: new AbortController().signal });
  } finally {
    await pipeline.close();
  }
}

async function end(server: Server, place: Workplace): Promise<void> {
  server.close();
  server.closeAllConnections();
  await place.remove();
}

export function rss(
  items: readonly {
    readonly guid: string;
    readonly path: string;
    readonly title: string;
    readonly summary?: string;
    readonly extra?: string;
  }[],
): Answer {
  const entries = items.map(
    ({ guid, path, title, summary = '', extra = '' }) =>
      `<item><guid isPermaLink="false">${guid}</guid><link>{base}${path}</link><title>${title}</title><description>${summary}</description>${extra}</item>`,
  );
  return {
    body: `<rss version="2.0"><channel><title>t</title><link>{base}</link><description>d</description>${entries.join('')}</channel></rss>`,
  };
}

export function page(title: string, sentence: string): Answer {
  return {
    body: `<html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${`${sentence} `.repeat(6)}</p><p>${`${sentence} `.repeat(6)}</p></article></body></html>`,
  };
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { workplace, type Workplace } from '../../support/command.ts';

export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string;
  readonly location?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Site {
  readonly base: string;
  /** Paths asked for, in order. */
  readonly asked: string[];
}

/** A site on loopback, gone after the test. `{base}` in bodies becomes its address; other paths are 404. */
export async function site(answers: Readonly<Record<string, Answer>>): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const answer = answers[path] ?? { status: 404, body: 'no such page' };
    const base = `http://${request.headers.host ?? ''}`;
    const location = answer.location === undefined ? {} : { location: answer.location.replaceAll('{base}', base) };
    response
      .writeHead(answer.status ?? 200, { 'content-type': answer.type ?? 'text/html; charset=utf-8', ...location, ...answer.headers })
      .end((answer.body ?? '').replaceAll('{base}', base));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** A configuration with these sources, gone after the test. */
export async function placeWith(yaml: string): Promise<Workplace> {
  const place = await workplace(yaml);
  onTestFinished(() => place.remove());
  return place;
}

export function rss(title: string, items: number, language = 'en-gb'): Answer {
  const item = (n: number): string =>
    `<item><title>Report ${n}</title><link>{base}/${n}</link><pubDate>Sat, 0${n + 1} Feb 2020 09:00:00 GMT</pubDate></item>`;
  return {
    type: 'application/rss+xml',
    body: `<rss version="2.0"><channel><title>${title}</title><link>{base}/</link><description>d</description><language>${language}</language>${Array.from({ length: items }, (_, n) => item(n)).join('')}</channel></rss>`,
  };
}

export const announce = (path: string): string => `<link rel="alternate" type="application/rss+xml" href="${path}">`;

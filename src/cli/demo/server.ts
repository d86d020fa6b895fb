import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Source } from '../../domain/source.ts';
import { loadSampleOutlets } from './load.ts';
import type { SampleOutlet, SampleRevision } from './schema.ts';
import { buildSites, type Resource, type Site } from './site.ts';

export interface SampleOutletsOptions {
  /** Absolute path of the folder that holds `outlets/*.yaml`. */
  readonly samplesDir: string;
  /** What is served first; 1 when absent. */
  readonly revision?: SampleRevision;
}

export interface SampleOutlets {
  /** As an operator would have them in `sources.yaml`; the feeds are on `http://127.0.0.1:<port>`, one port for each outlet. */
  readonly sources: readonly Source[];
  /** From now on the outlets show this revision: in the second, one article is corrected and one updated. */
  setRevision(revision: SampleRevision): void;
  /** Ends open connections too; a second call does nothing. */
  close(): Promise<void>;
}

/**
 * Serves the sample outlets on loopback, each on a free port of its own.
 * Rejects with an Error that names the file where a sample is wrong, or with the system's error where no port can be had.
 */
export async function startSampleOutlets(options: SampleOutletsOptions): Promise<SampleOutlets> {
  const outlets = await loadSampleOutlets(options.samplesDir);
  let revision = options.revision ?? 1;
  const started = await Promise.allSettled(outlets.map((outlet) => startOutlet(outlet, () => revision)));
  const running = started.filter((result) => result.status === 'fulfilled').map((result) => result.value);
  const failure = started.find((result) => result.status === 'rejected');
  const close = async (): Promise<void> => {
    await Promise.all(running.map(({ server }) => stop(server)));
  };
  if (failure) {
    await close();
    throw failure.reason;
  }
  return {
    sources: running.map(({ outlet, origin }) => sourceOf(outlet, origin)),
    setRevision: (next) => {
      revision = next;
    },
    close,
  };
}

interface RunningOutlet {
  readonly outlet: SampleOutlet;
  readonly origin: string;
  readonly server: Server;
}

async function startOutlet(outlet: SampleOutlet, currentRevision: () => SampleRevision): Promise<RunningOutlet> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error(`${outlet.id}: the sample server has no port`);
  const origin = `http://127.0.0.1:${String(address.port)}`;
  const sites = buildSites(outlet, origin);
  server.on('request', (request, response) => answer(request, response, sites[currentRevision()]));
  return { outlet, origin, server };
}

function stop(server: Server): Promise<void> {
  if (!server.listening) return Promise.resolve();
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}

function sourceOf(outlet: SampleOutlet, origin: string): Source {
  return {
    id: outlet.id,
    name: outlet.name,
    country: outlet.country,
    language: outlet.language,
    family: outlet.id,
    feeds: [{ url: `${origin}/feed` }],
    enabled: true,
    disabledReason: null,
    encoding: null,
    extract: { remove: [] },
    minIntervalMinutes: null,
  };
}

function answer(request: IncomingMessage, response: ServerResponse, site: Site): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const resource = site.get(request.url?.split('?')[0] ?? '');
  if (resource === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404: no such page on this sample outlet\n');
    return;
  }
  const compressed = resource.gzipped !== null && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const headers = {
    // Weak where the same page goes out in two encodings.
    etag: resource.gzipped === null ? `"${resource.etag}"` : `W/"${resource.etag}"`,
    'last-modified': resource.lastModified.toUTCString(),
    ...(resource.gzipped === null ? {} : { vary: 'accept-encoding' }),
  };
  if (isUnchanged(request, resource)) {
    response.writeHead(304, headers).end();
    return;
  }
  const body = compressed && resource.gzipped ? resource.gzipped : resource.body;
  response.writeHead(200, {
    ...headers,
    ...(compressed ? { 'content-encoding': 'gzip' } : {}),
    'content-type': resource.contentType,
    'content-length': body.byteLength,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** If-None-Match decides where it is given; only else does If-Modified-Since (RFC 9110, 13.2.2). */
function isUnchanged(request: IncomingMessage, resource: Resource): boolean {
  const tags = request.headers['if-none-match'];
  if (tags !== undefined) return tags.split(',').some((tag) => tag.trim() === '*' || tag.includes(`"${resource.etag}"`));
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  return !Number.isNaN(since) && resource.lastModified.getTime() <= since;
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import fastifyStatic from '@fastify/static';
import { z } from 'zod';
import { HttpProblem } from './problem.ts';

/** What `npm run build:page` makes; it lies at the same place beside sources and beside the built package. */
const BUILT = fileURLToPath(new URL('../../dist/page/', import.meta.url));
/** Addresses that the page reads itself. */
const PAGES = ['/', '/article/:id', '/story/:id', '/sources', '/sources/:id/held', '/searches', '/sign-in'];

/**
 * The analyst's page: one document for all of its addresses, and the files it is made of. Nothing in them depends on who asks: they
 * carry no data, so they need no key.
 *
 * @param folder with `index.html`, `icon.svg` and `assets/`
 */
export async function addPageFiles(app: FastifyInstance, folder = BUILT): Promise<void> {
  const document = readBuilt(`${folder}/index.html`);
  if (document !== null) {
    await app.register(fastifyStatic, {
      root: `${folder}/assets`,
      prefix: '/assets/',
      index: false,
      immutable: true,
      maxAge: '365d',
      schemaHide: true,
    });
  }
  const icon = readBuilt(`${folder}/icon.svg`);
  // Whatever stands after the ? is the page's business.
  const schema = { hide: true, querystring: z.looseObject({}) };
  for (const path of PAGES) {
    app.get(path, { schema }, (_request, reply) => reply.type('text/html; charset=utf-8').send(document ?? notBuilt()));
  }
  app.get('/icon.svg', { schema: { hide: true } }, (_request, reply) => reply.type('image/svg+xml').send(icon ?? notBuilt()));
}

/** Null where it was never built. */
function readBuilt(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function notBuilt(): never {
  throw new HttpProblem(
    503,
    'page-not-built',
    'The page was not built: run "npm run build:page", then start again. The API and the command line work without it.',
  );
}

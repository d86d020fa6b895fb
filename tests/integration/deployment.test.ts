import { existsSync, readFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { VARIABLES } from '../../src/config/environment.ts';
import { run } from '../../src/cli/program.ts';
import { start, workplace, type Workplace } from '../support/command.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
const read = (file: string): string => readFileSync(resolve(ROOT, file), 'utf8');

const serviceSchema = z.looseObject({
  image: z.string().optional(),
  build: z.string().optional(),
  user: z.string().optional(),
  cap_drop: z.array(z.string()),
  environment: z.record(z.string(), z.string()),
  volumes: z.array(z.string()),
  ports: z.array(z.string()),
  restart: z.string(),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
});
const compose = z
  .object({ services: z.object({ meilisearch: serviceSchema, conflictwire: serviceSchema }), volumes: z.record(z.string(), z.null()) })
  .parse(parse(read('docker-compose.yml')));
const { meilisearch, conflictwire } = compose.services;
const instructions = read('Dockerfile')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => ({ name: line.split(' ')[0] ?? '', rest: line.slice(line.indexOf(' ') + 1).trim() }));
const instruction = (name: string): string => instructions.findLast((one) => one.name === name)?.rest ?? '';
const jsonArray = z.array(z.string());
const command = (name: string): string[] => jsonArray.parse(JSON.parse(instruction(name)));

describe('docker-compose.yml', () => {
  test('Meilisearch is the version the adapter was measured on, with a key from .env', () => {
    expect(meilisearch.image).toBe('getmeili/meilisearch:v1.50');
    expect(meilisearch.environment['MEILI_MASTER_KEY']).toMatch(/^\$\{MEILI_MASTER_KEY:\?.+\}$/);
    expect(meilisearch.healthcheck?.test).toContain('http://127.0.0.1:7700/health');
  });

  test('every variable Conflictwire is given is one it reads', () => {
    const known = VARIABLES.map((variable) => variable.name);
    expect(Object.keys(conflictwire.environment).filter((name) => !known.includes(name))).toEqual([]);
  });

  test('it reaches Meilisearch under its service name and port, with its key', () => {
    expect(conflictwire.environment['MEILI_URL']).toBe('http://meilisearch:7700');
    expect(conflictwire.environment['MEILI_API_KEY']).toBe(meilisearch.environment['MEILI_MASTER_KEY']);
  });

  test('every secret it wants stands in .env.example, and .env is never committed', () => {
    const wanted = [...read('docker-compose.yml').matchAll(/\$\{(\w+):/g)].map((match) => match[1]);
    for (const name of wanted) expect(read('.env.example')).toContain(`${name}=`);
    expect(read('.gitignore').split('\n')).toContain('.env');
    expect(read('.dockerignore').split('\n')).toContain('.env');
  });

  test('neither runs as root, nor with any privilege; the volume is made over to Meilisearch first', () => {
    expect(meilisearch.user).toBe('1000:1000');
    expect([meilisearch.cap_drop, conflictwire.cap_drop]).toEqual([['ALL'], ['ALL']]);
    expect(parse(read('docker-compose.yml'))).toMatchObject({
      services: {
        'meilisearch-volume': {
          image: meilisearch.image,
          entrypoint: ['chown', meilisearch.user, '/meili_data'],
          volumes: meilisearch.volumes,
        },
        meilisearch: { depends_on: { 'meilisearch-volume': { condition: 'service_completed_successfully' } } },
      },
    });
  });

  test('ports are published on loopback only and match what the services listen on', () => {
    expect([...meilisearch.ports, ...conflictwire.ports]).toEqual(['127.0.0.1:7700:7700', '127.0.0.1:8787:8787']);
    expect(instruction('EXPOSE')).toBe('8787');
  });

  test('volumes are declared, bound folders exist, and both restart', () => {
    const sources = [...meilisearch.volumes, ...conflictwire.volumes].map((volume) => volume.split(':')[0] ?? '');
    expect(sources.filter((from) => !(from.startsWith('.') ? existsSync(resolve(ROOT, from)) : from in compose.volumes))).toEqual([]);
    expect([meilisearch.restart, conflictwire.restart]).toEqual(['unless-stopped', 'unless-stopped']);
  });
});

describe('Dockerfile', () => {
  test('everything it copies exists', () => {
    const built = new Set(['/app/node_modules', '/app/dist']);
    const copied = instructions
      .filter((one) => one.name === 'COPY')
      .flatMap(({ rest }) => rest.replace('--from=build ', '').split(' ').slice(0, -1));
    expect(copied.filter((path) => !built.has(path) && !existsSync(resolve(ROOT, path)))).toEqual([]);
  });

  test('it carries what the installed package carries', () => {
    const { files } = z.object({ files: z.array(z.string()) }).parse(JSON.parse(read('package.json')));
    const copied = instructions.filter((one) => one.name === 'COPY').map(({ rest }) => rest);
    const folders = files.filter((file) => !file.includes('.'));
    expect(folders.filter((folder) => !copied.some((rest) => rest.includes(`./${folder}`)))).toEqual([]);
  });

  test('it does not run as root, and keeps its data where the volume is', () => {
    expect(instruction('USER')).toBe('node');
    expect(conflictwire.volumes).toContain(`conflictwire_data:${instruction('VOLUME')}`);
    expect(command('CMD')).toContain(instruction('VOLUME'));
  });

  test('its Node is the one the package asks for', () => {
    const { engines } = z.object({ engines: z.object({ node: z.string() }) }).parse(JSON.parse(read('package.json')));
    expect(engines.node).toBe('>=24.0.0');
    expect(instruction('FROM')).toMatch(/^node:24-/);
  });

  test('its command line is one that the program knows', async () => {
    expect(existsSync(resolve(ROOT, command('ENTRYPOINT')[1] ?? ''))).toBe(true);
    expect(await run(['node', 'conflictwire', ...command('CMD'), '--no-such-option'])).toBe(2);
    expect(command('CMD').slice(0, 5)).toEqual(['serve', '--host', '0.0.0.0', '--port', '8787']);
  });
});

describe('the health checks', () => {
  let place: Workplace;
  const servers: ReturnType<typeof start>[] = [];

  beforeAll(async () => {
    place = await workplace('[]\n');
  });

  afterAll(async () => {
    for (const server of servers) {
      server.kill('SIGTERM');
      await once(server, 'exit');
    }
    await place.remove();
  });

  test('succeed against a running server and fail without one', { timeout: 60_000 }, async () => {
    const server = start(['serve', '--no-ingest', '--port', '0', ...place.args]);
    servers.push(server);
    const port = await listening(server);
    const [, ...check] = jsonArray.parse(JSON.parse(/CMD (\[.*\])/.exec(instruction('HEALTHCHECK'))?.[1] ?? '[]'));
    const script = check.at(-1) ?? '';
    expect(script).toContain('http://127.0.0.1:8787/api/health');
    expect(await exitOf(script.replace(':8787', `:${port}`))).toBe(0);
    expect(await exitOf(script.replace(':8787', ':1'))).toBe(1);
  });

  test('an address others can reach is refused without a key', { timeout: 60_000 }, async () => {
    const refused = start(['serve', '--no-ingest', '--host', '0.0.0.0', '--port', '0', ...place.args]);
    const [code] = await once(refused, 'exit');
    expect(code).toBe(2);
  });
});

async function exitOf(script: string): Promise<number | null> {
  const [code] = await once(spawn(process.execPath, ['-e', script]), 'exit');
  return typeof code === 'number' ? code : null;
}

/** The port a server says it listens on. */
function listening(server: ReturnType<typeof start>): Promise<number> {
  return new Promise((done, fail) => {
    let said = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const port = /http:\/\/127\.0\.0\.1:(\d+)\//.exec(said)?.[1];
      if (port !== undefined) done(Number(port));
    });
    server.on('exit', () => fail(new Error(`the server ended: ${said}`)));
  });
}

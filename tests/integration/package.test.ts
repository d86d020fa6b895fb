import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainEnvironment } from '../support/command.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
const execute = promisify(execFile);

let folder: string;

/** What `npm pack` would carry, under a node_modules folder, where Node strips no types. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-'));
  const installed = join(folder, 'node_modules', 'conflictwire');
  await execute(process.execPath, [
    join(ROOT, 'node_modules/typescript/bin/tsc'),
    '-p',
    join(ROOT, 'tsconfig.build.json'),
    '--outDir',
    join(installed, 'dist'),
  ]);
  // As `npm ci` built it.
  await cp(join(ROOT, 'dist', 'page'), join(installed, 'dist', 'page'), { recursive: true });
  for (const part of ['bin', 'config', 'samples', 'gazetteer/places.bin', 'package.json'])
    await cp(join(ROOT, part), join(installed, part), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(installed, 'node_modules'));
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test('the installed package runs the demo, workers and data files included', { timeout: 90_000 }, async () => {
  const bin = join(folder, 'node_modules', 'conflictwire', 'bin', 'conflictwire.js');
  const { stdout } = await execute(process.execPath, [bin, 'demo', '--once', '--json', '--data', join(folder, 'data')], {
    cwd: folder,
    env: plainEnvironment(),
  });
  const { first } = JSON.parse(stdout) as { first: { articles: { stored: number }; index: { indexed: number; pending: number } } };
  expect(first.articles.stored).toBeGreaterThanOrEqual(60);
  // Articles whose copies came after they had been indexed are indexed once more.
  expect(first.index.indexed).toBeGreaterThanOrEqual(first.articles.stored);
  expect(first.index.pending).toBe(0);
});

test('the tarball holds the program and nothing of the tests', async () => {
  const { stdout } = await execute('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: ROOT });
  const parsed: unknown = JSON.parse(stdout);
  const [pack] = (Array.isArray(parsed) ? parsed : Object.values(parsed as object)) as { files: { path: string }[] }[];
  const paths = pack?.files.map((file) => file.path) ?? [];
  expect(paths).toEqual(
    expect.arrayContaining([
      'bin/conflictwire.js',
      'config/conflictwire.yaml',
      'config/sources.yaml',
      'dist/page/index.html',
      'LICENSE',
      'README.md',
    ]),
  );
  for (const kind of [/^dist\/page\/assets\/index-.*\.js$/, /^dist\/page\/assets\/countries-.*\.json$/])
    expect(paths.some((path) => kind.test(path))).toBe(true);
  expect(paths.filter((path) => path.startsWith('tests/') || path.startsWith('src/'))).toEqual([]);
});

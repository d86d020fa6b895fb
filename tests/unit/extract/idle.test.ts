import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test('an extractor that is never closed does not keep the process alive', async () => {
  const room = new URL('../../../src/extract/index.ts', import.meta.url).href;
  const script = `
    const { createExtractor } = await import(${JSON.stringify(room)});
    const extractor = createExtractor({ workers: 2, timeoutMs: 20_000 });
    const { text } = await extractor.extract({ page: '<p>Four people were killed on the bridge.</p>', url: 'https://a.example/', contentType: null });
    process.stdout.write(text);`;
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { timeout: 25_000 });
  expect({ stdout, stderr }).toEqual({ stdout: 'Four people were killed on the bridge.', stderr: '' });
});

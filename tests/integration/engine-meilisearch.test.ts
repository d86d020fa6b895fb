import { randomBytes } from 'node:crypto';
import { Meilisearch } from 'meilisearch';
import { describe, expect, test } from 'vitest';
import { createMeilisearchEngine } from '../../src/search/meilisearch/engine.ts';
import { engineContract } from './engine-contract.ts';
import type { MadeEngine } from './engine-contract.ts';

const url = process.env['MEILI_URL'];
const apiKey = process.env['MEILI_API_KEY'] ?? null;

describe.runIf(url === undefined)('meilisearch', () => {
  test('MEILI_URL is not set: the Meilisearch contract was NOT run', () => {
    expect(url).toBeUndefined();
  });
});

describe.runIf(url !== undefined)('meilisearch', () => {
  engineContract('meilisearch', make);
});

async function make(): Promise<MadeEngine> {
  const index = `h_${randomBytes(6).toString('hex')}`;
  const engine = createMeilisearchEngine({ url: url ?? '', apiKey, index, synonyms: {}, protectedWords: ['nato'] });
  const dispose = async (): Promise<void> => {
    await engine.close();
    const client = new Meilisearch({ host: url ?? '', ...(apiKey === null ? {} : { apiKey }) });
    await client.deleteIndex(index).waitTask({ timeout: 60_000 });
  };
  return Promise.resolve({ engine, dispose });
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSqliteEngine } from '../../src/search/sqlite/engine.ts';
import { engineContract } from './engine-contract.ts';

engineContract('sqlite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'conflictwire-search-'));
  const engine = createSqliteEngine({ file: join(folder, 'search.db') });
  return {
    engine,
    async dispose() {
      await engine.close();
      await rm(folder, { recursive: true });
    },
  };
});

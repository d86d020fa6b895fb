import { defineConfig } from 'vitest/config';

/** The page in a real browser; needs Chromium and the page as `npm ci` built it. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/demo.ts', 'tests/e2e/replay/serve.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});

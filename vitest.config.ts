import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Needs a browser: `npm run test:e2e`.
    exclude: ['tests/e2e/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Two cores are what CI has; more workers only make the timing-sensitive network tests wait for each other.
    maxWorkers: 2,
  },
});

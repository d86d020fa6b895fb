import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Two cores are what CI has; more workers only make the timing-sensitive network tests wait for each other.
    maxWorkers: 2,
  },
});

import { defineConfig } from 'vitest/config';

const long = Boolean(process.env.KIND_PAUSE_LONG);

/**
 * Real browsers on the production build. Each test has a browser and a profile of its own, and
 * where it needs one a desktop; so two files run side by side.
 */
export default defineConfig({
  test: {
    root: `${import.meta.dirname}/../..`,
    // What takes minutes has a name of its own and runs only with npm run test:long.
    include: [long ? 'tests/e2e/**/*.long.test.ts' : 'tests/e2e/**/*.test.ts'],
    exclude: long ? [] : ['tests/e2e/**/*.long.test.ts'],
    globalSetup: 'tests/e2e/setup.ts',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: long ? 1_200_000 : 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 20_000,
  },
});

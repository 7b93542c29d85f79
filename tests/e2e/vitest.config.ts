import { defineConfig } from 'vitest/config';
import { longestFirst } from '../tools/longest-first.ts';

const long = Boolean(process.env.KIND_PAUSE_LONG);

const longest = [
  'tests/e2e/chromium/along.test.ts',
  'tests/e2e/chromium/lock-crash.test.ts',
  'tests/e2e/screens/pages.test.ts',
  'tests/e2e/chromium/journey.test.ts',
  'tests/e2e/chromium/kept.test.ts',
  'tests/e2e/network/network.test.ts',
  'tests/e2e/chromium/lock.test.ts',
  'tests/e2e/screens/languages.test.ts',
  'tests/e2e/chromium/practices.test.ts',
  'tests/e2e/chromium/log.test.ts',
  'tests/e2e/contract/contract.test.ts',
  'tests/e2e/chromium/popup.test.ts',
  'tests/e2e/screens/new-tab.test.ts',
  'tests/e2e/network/spelling.test.ts',
  'tests/e2e/chromium/reframe.test.ts',
  'tests/e2e/chromium/restarts.test.ts',
  'tests/e2e/chromium/import.test.ts',
  'tests/e2e/screens/one-more-language.test.ts',
  'tests/e2e/firefox/containers.test.ts',
  'tests/e2e/firefox/firefox.test.ts',
];

/**
 * Real browsers on the production build. Each file has a browser and a profile of its own, and
 * where it needs one a desktop; so three files run side by side: on two processors there is then
 * always one that does not wait for anything. What drives the browsers keeps nothing from one file
 * to the next, and to load it takes a second; so the files of one process share it.
 */
export default defineConfig({
  test: {
    root: `${import.meta.dirname}/../..`,
    // What takes minutes has a name of its own and runs only with npm run test:long.
    include: [long ? 'tests/e2e/**/*.long.test.ts' : 'tests/e2e/**/*.test.ts'],
    exclude: long ? [] : ['tests/e2e/**/*.long.test.ts'],
    globalSetup: 'tests/e2e/setup.ts',
    pool: 'forks',
    maxWorkers: 3,
    sequence: { sequencer: longestFirst(longest) },
    isolate: false,
    testTimeout: long ? 1_200_000 : 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 20_000,
  },
});

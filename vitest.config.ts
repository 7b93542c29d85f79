import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * What is pure keeps nothing from one file to the next and needs nothing put in its place: these
 * files share a process and are loaded by Node itself, which is twice as fast for what reckons.
 */
const pure = [
  'tests/unit/{cards,conventions,feelings,reframe,schedule,support,text,tools,words}/**/*.test.ts',
  'tests/unit/bundle/scan.test.ts',
];

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // A passphrase takes a second in JavaScript, which browsers are tested with.
    server: { deps: { inline: ['age-encryption'] } },
    alias: { '@noble/hashes/scrypt.js': `${import.meta.dirname}/tests/fakes/native-scrypt.ts` },
    setupFiles: ['tests/unit/same-chance.ts'],
    // By itself vitest leaves one processor free, and on two that is half of the time.
    maxWorkers: '100%',
    restoreMocks: true,
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: pure,
          isolate: false,
          experimental: { viteModuleRunner: false },
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/contracts/**/*.test.ts'],
          exclude: pure,
        },
      },
    ],
  },
});

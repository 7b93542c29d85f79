import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // A passphrase takes a second in JavaScript, which browsers are tested with.
    server: { deps: { inline: ['age-encryption'] } },
    alias: { '@noble/hashes/scrypt.js': `${import.meta.dirname}/tests/fakes/native-scrypt.ts` },
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/contracts/**/*.test.ts'],
    setupFiles: ['tests/unit/same-chance.ts'],
    // By itself vitest leaves one processor free, and on two that is half of the time.
    maxWorkers: '100%',
    restoreMocks: true,
    testTimeout: 60_000,
  },
});

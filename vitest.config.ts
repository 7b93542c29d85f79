import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { longestFirst } from './tests/tools/longest-first.ts';
import { workerMessagesDefined } from './utils/build/catalogues-in-build.ts';

/**
 * What is pure keeps nothing from one file to the next and needs nothing put in its place: these
 * files share a process and are loaded by Node itself, which is twice as fast for what reckons.
 */
const pure = [
  'tests/unit/{cards,conventions,feelings,reframe,schedule,support,text,tools,words}/**/*.test.ts',
  'tests/unit/bundle/scan.test.ts',
  'tests/unit/background/facts.test.ts',
  'tests/unit/browser/calm.test.ts',
  'tests/unit/build/*.test.ts',
  'tests/unit/language/{compile-catalogue,date-time,pick-language}.test.ts',
  'tests/unit/language/{pseudo-languages,worker-words}.test.ts',
  'tests/unit/lock/record.test.ts',
  'tests/unit/log/{log-route,storage-keys}.test.ts',
  'tests/unit/log/entry/{aside-rules,create-entry,entry-id,id-rules}.test.ts',
  'tests/unit/log/entry/{parse-entry,search-rules}.test.ts',
  'tests/unit/log/integrity/compare-counts.test.ts',
  'tests/unit/log/reading/{insights,search}.test.ts',
  'tests/unit/log/retention/letter-term.test.ts',
  'tests/unit/log/transfer/{every-field,formats,json-lists,merge-entries}.test.ts',
  'tests/unit/log/transfer/{read-batches,schema-file,text-kinds}.test.ts',
  'tests/unit/popup/keep-on-screen.test.ts',
  'tests/unit/practice/{breath,breath-own-pace,breath-plan,letter,limit-choice}.test.ts',
  'tests/unit/practice/{one-more,pause,rules}.test.ts',
  'tests/unit/settings/{days,hold-settings,policy,settings}.test.ts',
  'tests/unit/why/why.test.ts',
];

/**
 * What begins each time with an empty profile shares a process as well, so that a log is loaded once
 * and not sixty times. None of these replaces a module or changes what one holds, and none leaves a
 * draft open. The long run gives each its own, and would notice one that needs what another left.
 */
const shared = [
  'tests/unit/browser/{chime,clock-watch,clock,container,junk}.test.ts',
  'tests/unit/language/content.test.ts',
  'tests/unit/lock/{convert,convert-rows,every-key,faults,hard-moment,hint}.test.ts',
  'tests/unit/lock/{interrupted,key-rows,locked-log,names,next-lock,numbers}.test.ts',
  'tests/unit/lock/{orders,parts,pressed-again,record-rules,session-rules}.test.ts',
  'tests/unit/lock/{session,two-pages}.test.ts',
  'tests/unit/log/{copies,copy-rules,day-groups,fixture,letter-parts,log-channel}.test.ts',
  'tests/unit/log/{merging-rules,nudge-history,small-rules,stray-rules}.test.ts',
  'tests/unit/log/age/{age-vectors,apart}.test.ts',
  'tests/unit/log/backup/{backup-copies,folder-handle}.test.ts',
  'tests/unit/log/containers/strays.test.ts',
  'tests/unit/log/database/{stored-rules,transactions,write-problems}.test.ts',
  'tests/unit/log/entry/{date-borders,letter-answers}.test.ts',
  'tests/unit/log/lock/dear-name.test.ts',
  'tests/unit/log/reading/{entries-by-day,find}.test.ts',
  'tests/unit/log/retention/{clock-trust,delete-days,erase,keep-looks,term-rules}.test.ts',
  'tests/unit/log/returning/{hard-moment,letters}.test.ts',
  'tests/unit/log/transfer/{export,export-stream,file-kind,file-signs}.test.ts',
  'tests/unit/log/transfer/{import-meanwhile,import-reader,import-rooms,import-rows}.test.ts',
  'tests/unit/log/transfer/{long-work,save-file}.test.ts',
  'tests/unit/settings/limits.test.ts',
  'tests/unit/stores/error-log.test.ts',
];

/** Most of them are small, though they take long. */
const longest = [
  'tests/unit/interleaving/sweep.test.ts',
  'tests/unit/interleaving/interleaving.test.ts',
  'tests/unit/practice/one-more.test.ts',
  'tests/unit/schedule/properties.test.ts',
  'tests/unit/background/kills.test.ts',
  'tests/unit/background/model.test.ts',
  'tests/unit/reframe/question-weights.test.ts',
  'tests/unit/background/skip-if-unchanged.test.ts',
  'tests/unit/bundle/product.test.ts',
  'tests/unit/support/guard.test.ts',
  'tests/contracts/log.fake.test.ts',
  'tests/unit/lock/turned.test.ts',
  'tests/unit/lock/tampered.test.ts',
  'tests/unit/background/sound.test.ts',
  'tests/unit/conventions/habits.test.ts',
  'tests/unit/log/transfer/import.test.ts',
  'tests/unit/lock/frozen.test.ts',
  'tests/unit/schedule/liveness.test.ts',
  'tests/unit/log/model.test.ts',
  'tests/unit/log/backup/backup.test.ts',
  'tests/unit/lock/lock.test.ts',
];

export default defineConfig({
  plugins: [WxtVitest()],
  // A worker starts in no time here: what it says is put in place, as the build does.
  define: workerMessagesDefined(),
  test: {
    // A passphrase takes a second in JavaScript, which browsers are tested with.
    server: { deps: { inline: ['age-encryption'] } },
    alias: { '@noble/hashes/scrypt.js': `${import.meta.dirname}/tests/fakes/native-scrypt.ts` },
    setupFiles: ['tests/unit/same-chance.ts'],
    // By itself vitest leaves one processor free, and on two that is half of the time. One more than
    // there are, as one of them is always waiting for what it loads.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: longestFirst(longest) },
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
          name: 'shared',
          include: shared,
          isolate: Boolean(process.env.KIND_PAUSE_LONG),
          setupFiles: ['tests/unit/same-chance.ts', 'tests/unit/as-new.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/contracts/**/*.test.ts'],
          exclude: [...pure, ...shared],
        },
      },
    ],
  },
});

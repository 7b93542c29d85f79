/**
 * Everything that Kind Pause stores under a name of its own, and what "Erase everything" does with
 * it. What is not in this table is erased: a key that was forgotten here leaves nothing behind.
 */
export type StorageKey = {
  /** `local` and `session` are extension storage; `log` are stores of the database, `meta` rows in it. */
  place: 'localStorage' | 'local' | 'session' | 'log' | 'meta' | 'database';
  /** The key; with `*` at its end, the beginning of many. */
  key: string;
  /** The file that reads and writes it. */
  owner: string;
  /** Whether it may hold words, or tell of them. */
  isPrivate: boolean;
  /** What becomes of the words in it when the log gets a lock; absent where it never holds any. */
  underLock?: 'sealed' | 'gone';
  /** What is left of it once everything was erased. */
  after: 'gone' | 'stays' | 'without words';
  /** Why it stays, where it does. */
  why?: string;
};

const row = (
  place: StorageKey['place'],
  key: string,
  owner: string,
  holds: 'nothing private' | 'signs of words' | 'words: sealed' | 'words: gone',
  ...[after = 'gone', why]: [StorageKey['after'], string] | []
): StorageKey => ({
  place,
  key,
  owner,
  isPrivate: holds !== 'nothing private',
  ...(holds === 'words: sealed' && { underLock: 'sealed' }),
  ...(holds === 'words: gone' && { underLock: 'gone' }),
  after,
  ...(why !== undefined && { why }),
});

export const storageKeys: readonly StorageKey[] = [
  row('localStorage', 'kind-pause.draft.*', 'utils/log/drafts/mirrored-words.ts', 'words: gone'),
  row('localStorage', 'line-early', 'utils/log/drafts/early-line.ts', 'words: gone'),
  row('localStorage', 'line-waits', 'components/newtab/line-hint.ts', 'signs of words'),
  row('localStorage', 'line-of-day', 'components/newtab/line-hint.ts', 'signs of words'),
  row('localStorage', 'words-wait', 'entrypoints/popup/popup-place.ts', 'signs of words'),
  row('localStorage', 'popup-place', 'utils/stores/popup-place.ts', 'signs of words'),
  row('localStorage', 'words-hidden', 'utils/stores/hidden-keys.ts', 'signs of words'),
  row('localStorage', 'people-there', 'utils/stores/people-hint.ts', 'signs of words'),
  row('localStorage', 'letters-none-on', 'utils/stores/letter-hint.ts', 'signs of words'),
  row('localStorage', 'letters-answered-on', 'utils/stores/letter-hint.ts', 'signs of words'),
  row(
    'localStorage',
    'kind-words-rest-on',
    'utils/log/returning/kind-words-hint.ts',
    'signs of words',
  ),
  row('localStorage', 'kind-pause.locked', 'utils/log/lock/lock-hint.ts', 'signs of words'),
  row('localStorage', 'welcome-step', 'components/welcome/welcome-place.ts', 'nothing private'),
  row('localStorage', 'card-turn', 'components/newtab/card-turn.ts', 'nothing private'),
  row('localStorage', 'card-element', 'utils/stores/favoured-element.ts', 'nothing private'),
  row('localStorage', 'my-words', 'utils/stores/my-words-hint.ts', 'signs of words'),
  row('localStorage', 'card-about', 'components/newtab/card-turn.ts', 'signs of words'),
  row(
    'localStorage',
    'kind-pause.here',
    'utils/browser/container-hint.ts',
    'nothing private',
    'stays',
    'tells where the log of this browser is, and nothing of it',
  ),
  ...(
    [
      ['language', 'utils/language/page-language.ts'],
      ['hour-cycle', 'utils/language/page-language.ts'],
      ['theme', 'components/theme/keep-look.ts'],
      ['bare-heart', 'components/theme/keep-look.ts'],
      ['discreet', 'components/theme/keep-look.ts'],
      ['work-hours', 'utils/stores/hours-hint.ts'],
      ['new-tab', 'utils/stores/new-tab-choice.ts'],
      ['no-touch', 'components/popup/use-no-touch.ts'],
      ['practices-off', 'components/popup/use-practices-off.ts'],
      ['pause-length', 'components/popup/use-pause-length.ts'],
    ] as const
  ).map(([key, owner]) =>
    row(
      'localStorage',
      key,
      owner,
      'nothing private',
      'stays',
      'repeats a setting, and settings stay',
    ),
  ),
  row('localStorage', 'new-tab-stay', 'components/newtab/stay-hint.ts', 'nothing private'),
  row('localStorage', 'new-tab-day', 'components/newtab/card-wanted.ts', 'nothing private'),

  row(
    'local',
    'settings',
    'utils/settings/store.ts',
    'words: gone',
    'without words',
    'settings stay; the name of someone dear goes',
  ),
  row('local', 'settingsKept', 'utils/settings/store.ts', 'words: gone'),
  row('local', 'ledgerOutbox', 'utils/stores/schedule-store.ts', 'nothing private'),
  row('local', 'trouble', 'utils/stores/error-log.ts', 'signs of words'),
  row('local', 'backup', 'utils/log/backup/backup-reminder.ts', 'signs of words'),
  row('local', 'keepFor', 'utils/log/retention/apply-retention.ts', 'nothing private'),
  row('local', 'hiddenWords', 'utils/stores/hidden-keys.ts', 'signs of words'),
  row('local', 'lockJob', 'utils/stores/lock-job-note.ts', 'nothing private'),

  ...(
    [
      [
        'workerMessages',
        'utils/stores/worker-messages.ts',
        'the product’s own words in the language of the pages',
      ],
      [
        'atWork',
        'utils/settings/policy-store.ts',
        'what an organisation has set: nothing of the person’s own',
      ],
      [
        'schedule',
        'utils/stores/schedule-store.ts',
        'nudges go on as they were planned; it holds no words',
      ],
      ['newsSeen', 'utils/stores/news-seen.ts', 'the version whose news were put away'],
      ['welcomed', 'utils/stores/schedule-store.ts', 'else the welcome page would open again'],
      [
        'logLedger',
        'utils/log/integrity/loss-check.ts',
        'says that the log holds nothing, so that this is taken for no loss',
      ],
      [
        'logName',
        'utils/log/integrity/loss-check.ts',
        'as the ledger: the name of the database, drawn by chance',
      ],
    ] as const
  ).map(([key, owner, why]) => row('local', key, owner, 'nothing private', 'stays', why)),
  ...['local.no-touch', 'local.pause-length'].map((key) =>
    row(
      'local',
      key,
      'utils/stores/local-stand-in.ts',
      'nothing private',
      'stays',
      'repeats a setting, and settings stay',
    ),
  ),
  row('local', 'local.*', 'utils/stores/local-stand-in.ts', 'signs of words'),

  row('session', 'lock', 'utils/log/lock/lock-session.ts', 'signs of words'),
  row('session', 'hiddenSeen', 'utils/stores/hidden-keys.ts', 'signs of words'),
  row('session', 'lettersUpTo', 'utils/stores/held-moment.ts', 'signs of words'),
  row('session', 'handover', 'utils/stores/session-store.ts', 'nothing private'),
  row('session', 'keepForSeen', 'utils/log/retention/apply-retention.ts', 'nothing private'),
  ...(
    [
      ['practiceUntil', 'utils/stores/session-store.ts', 'a pause may be under way elsewhere'],
      ['typingUntil', 'utils/stores/session-store.ts', 'someone may be writing elsewhere'],
      ['updateWaiting', 'utils/stores/session-store.ts', 'an update waits all the same'],
      ['status', 'utils/stores/session-store.ts', 'how nudging stands, which goes on'],
      ['calm', 'utils/stores/session-store.ts', 'how nudging stands, which goes on'],
      ['menu', 'utils/stores/toolbar-cache.ts', 'what the icon shows'],
      ['dot', 'utils/stores/toolbar-cache.ts', 'what the icon shows'],
      [
        'logWritesStopped',
        'utils/log/database/transactions.ts',
        'a full disk stays full until a restart',
      ],
    ] as const
  ).map(([key, owner, why]) => row('session', key, owner, 'nothing private', 'stays', why)),

  row('log', 'entries', 'utils/log/database/migrations.ts', 'words: sealed'),
  row('log', 'nudges', 'utils/log/database/migrations.ts', 'nothing private'),
  row('log', 'incoming', 'utils/log/database/migrations.ts', 'words: gone'),
  row('log', 'before-*', 'utils/log/database/migrations.ts', 'words: gone'),
  row(
    'log',
    'drafts',
    'utils/log/database/migrations.ts',
    'words: sealed',
    'without words',
    'an empty draft in each slot, so that no open page brings its words back',
  ),
  row(
    'log',
    'ended',
    'utils/log/database/migrations.ts',
    'nothing private',
    'without words',
    'names of drafts that are over, so that no open page brings them back',
  ),
  row(
    'log',
    'meta',
    'utils/log/database/migrations.ts',
    'nothing private',
    'stays',
    'see its rows',
  ),

  row('meta', 'lock', 'utils/log/lock/lock-rows.ts', 'nothing private'),
  row('meta', 'opened', 'utils/log/lock/lock-rows.ts', 'nothing private'),
  row('meta', 'dear', 'utils/log/lock/dear-name.ts', 'words: sealed'),
  row('meta', 'key:*', 'utils/log/lock/lock-rows.ts', 'nothing private'),
  row('meta', 'old-lock:*', 'utils/log/lock/lock-rows.ts', 'nothing private'),
  row(
    'meta',
    'ledger',
    'utils/log/database/migrations.ts',
    'nothing private',
    'stays',
    'says that the log holds nothing, so that this is taken for no loss',
  ),

  row(
    'database',
    'kind-pause',
    'utils/log/database/database-name.ts',
    'words: sealed',
    'without words',
    'see its stores',
  ),
  row('database', 'kind-pause-folder', 'utils/log/backup/folder-handle.ts', 'signs of words'),
];

/** Whether a key is left where it is when everything is erased. */
export function staysAfterErase(place: StorageKey['place'], key: string): boolean {
  const known = storageKeys.find((one) => one.place === place && fits(one.key, key));
  return known !== undefined && known.after !== 'gone';
}

function fits(pattern: string, key: string): boolean {
  return pattern.endsWith('*') ? key.startsWith(pattern.slice(0, -1)) : pattern === key;
}

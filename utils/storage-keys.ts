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
  /** What is left of it once everything was erased. */
  after: 'gone' | 'stays' | 'without words';
  /** Why it stays, where it does. */
  why?: string;
};

const row = (
  place: StorageKey['place'],
  key: string,
  owner: string,
  isPrivate: boolean,
  ...[after = 'gone', why]: [StorageKey['after'], string] | []
): StorageKey => ({ place, key, owner, isPrivate, after, ...(why !== undefined && { why }) });

export const storageKeys: readonly StorageKey[] = [
  row('localStorage', 'kind-pause.draft.*', 'utils/log/drafts/mirrored-words.ts', true),
  row('localStorage', 'line-early', 'utils/log/drafts/early-line.ts', true),
  row('localStorage', 'line-waits', 'components/newtab/line-hint.ts', true),
  row('localStorage', 'words-wait', 'entrypoints/popup/popup-place.ts', true),
  row('localStorage', 'popup-place', 'entrypoints/popup/popup-place.ts', true),
  row('localStorage', 'letters-none-on', 'utils/log/returning/letter-hint.ts', true),
  row('localStorage', 'letters-answered-on', 'utils/log/returning/letter-hint.ts', true),
  row('localStorage', 'kind-words-rest-on', 'utils/log/returning/kind-words-hint.ts', true),
  row('localStorage', 'kind-pause.locked', 'utils/log/lock/lock-hint.ts', true),
  row('localStorage', 'card-turn', 'entrypoints/newtab/card-turn.ts', false),
  row(
    'localStorage',
    'kind-pause.here',
    'utils/log/containers/partition-hint.ts',
    false,
    'stays',
    'tells where the log of this browser is, and nothing of it',
  ),
  row(
    'localStorage',
    'no-touch',
    'components/popup/use-no-touch.ts',
    false,
    'stays',
    'repeats a setting, and settings stay',
  ),

  row(
    'local',
    'settings',
    'utils/settings/store.ts',
    true,
    'without words',
    'settings stay; the name of someone dear goes',
  ),
  row('local', 'settingsKept', 'utils/settings/store.ts', true),
  row('local', 'ledgerOutbox', 'utils/stores/schedule-store.ts', false),
  row('local', 'trouble', 'utils/stores/error-log.ts', true),
  row('local', 'backup', 'utils/log/backup/backup-reminder.ts', true),
  row('local', 'keepFor', 'utils/log/retention/apply-retention.ts', false),
  row('local', 'lockJob', 'utils/stores/lock-job-note.ts', false),
  row(
    'local',
    'schedule',
    'utils/stores/schedule-store.ts',
    false,
    'stays',
    'nudges go on as they were planned; it holds no words',
  ),
  row(
    'local',
    'welcomed',
    'utils/stores/schedule-store.ts',
    false,
    'stays',
    'else the welcome page would open again',
  ),
  row(
    'local',
    'logLedger',
    'utils/log/integrity/loss-check.ts',
    false,
    'stays',
    'says that the log holds nothing, so that this is taken for no loss',
  ),
  row(
    'local',
    'logName',
    'utils/log/integrity/loss-check.ts',
    false,
    'stays',
    'as the ledger: the name of the database, drawn by chance',
  ),

  row(
    'local',
    'local.no-touch',
    'utils/stores/local-stand-in.ts',
    false,
    'stays',
    'repeats a setting, and settings stay',
  ),
  row('local', 'local.*', 'utils/stores/local-stand-in.ts', true),

  row('session', 'lock', 'utils/log/lock/lock-session.ts', true),
  row('session', 'handover', 'utils/stores/session-store.ts', false),
  row('session', 'keepForSeen', 'utils/log/retention/apply-retention.ts', false),
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
  ).map(([key, owner, why]) => row('session', key, owner, false, 'stays', why)),

  row('log', 'entries', 'utils/log/database/schema.ts', true),
  row('log', 'nudges', 'utils/log/database/schema.ts', false),
  row('log', 'incoming', 'utils/log/database/schema.ts', true),
  row('log', 'before-*', 'utils/log/database/migrations.ts', true),
  row(
    'log',
    'drafts',
    'utils/log/database/schema.ts',
    true,
    'without words',
    'an empty draft in each slot, so that no open page brings its words back',
  ),
  row(
    'log',
    'ended',
    'utils/log/database/schema.ts',
    false,
    'without words',
    'names of drafts that are over, so that no open page brings them back',
  ),
  row('log', 'meta', 'utils/log/database/schema.ts', false, 'stays', 'see its rows'),

  row('meta', 'lock', 'utils/log/lock/lock-rows.ts', false),
  row('meta', 'opened', 'utils/log/lock/lock-rows.ts', false),
  row('meta', 'dear', 'utils/log/lock/dear-name.ts', true),
  row('meta', 'key:*', 'utils/log/lock/lock-rows.ts', false),
  row('meta', 'old-lock:*', 'utils/log/lock/lock-rows.ts', false),
  row(
    'meta',
    'ledger',
    'utils/log/database/schema.ts',
    false,
    'stays',
    'says that the log holds nothing, so that this is taken for no loss',
  ),

  row(
    'database',
    'kind-pause',
    'utils/log/database/database-name.ts',
    true,
    'without words',
    'see its stores',
  ),
  row('database', 'kind-pause-folder', 'utils/log/backup/folder-handle.ts', true),
];

/** Whether a key is left where it is when everything is erased. */
export function staysAfterErase(place: StorageKey['place'], key: string): boolean {
  const known = storageKeys.find((one) => one.place === place && fits(one.key, key));
  return known !== undefined && known.after !== 'gone';
}

function fits(pattern: string, key: string): boolean {
  return pattern.endsWith('*') ? key.startsWith(pattern.slice(0, -1)) : pattern === key;
}

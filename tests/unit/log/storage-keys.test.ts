import { describe, expect, test } from 'vitest';
import { staysAfterErase, storageKeys } from '../../../utils/storage-keys.ts';

/**
 * Written from what each key means, not from the table: what people typed, or what tells of it, is
 * private; what is private never stays as it is.
 */
const meant: Record<string, [owner: string, privacy: 'private' | 'plain', after: string][]> = {
  localStorage: [
    ['kind-pause.draft.* utils/log/drafts/mirrored-words.ts', 'private', 'gone'],
    ['line-early utils/log/drafts/early-line.ts', 'private', 'gone'],
    ['line-waits components/newtab/line-hint.ts', 'private', 'gone'],
    ['line-of-day components/newtab/line-hint.ts', 'private', 'gone'],
    ['words-wait entrypoints/popup/popup-place.ts', 'private', 'gone'],
    ['popup-place utils/stores/popup-place.ts', 'private', 'gone'],
    ['words-hidden utils/stores/hidden-keys.ts', 'private', 'gone'],
    ['people-there utils/stores/people-hint.ts', 'private', 'gone'],
    ['letters-none-on utils/stores/letter-hint.ts', 'private', 'gone'],
    ['letters-answered-on utils/stores/letter-hint.ts', 'private', 'gone'],
    ['kind-words-rest-on utils/log/returning/kind-words-hint.ts', 'private', 'gone'],
    ['kind-pause.locked utils/log/lock/lock-hint.ts', 'private', 'gone'],
    ['welcome-step components/welcome/welcome-place.ts', 'plain', 'gone'],
    ['card-turn components/newtab/card-turn.ts', 'plain', 'gone'],
    ['card-element utils/stores/favoured-element.ts', 'plain', 'gone'],
    ['my-words utils/stores/my-words-hint.ts', 'private', 'gone'],
    ['card-about components/newtab/card-turn.ts', 'private', 'gone'],
    ['work-hours utils/stores/hours-hint.ts', 'plain', 'stays'],
    ['kind-pause.here utils/browser/container-hint.ts', 'plain', 'stays'],
    ['theme components/theme/keep-look.ts', 'plain', 'stays'],
    ['bare-heart components/theme/keep-look.ts', 'plain', 'stays'],
    ['discreet components/theme/keep-look.ts', 'plain', 'stays'],
    ['new-tab utils/stores/new-tab-choice.ts', 'plain', 'stays'],
    ['new-tab-stay components/newtab/stay-hint.ts', 'plain', 'gone'],
    ['new-tab-day components/newtab/card-wanted.ts', 'plain', 'gone'],
    ['practices-off components/popup/use-practices-off.ts', 'plain', 'stays'],
    ['no-touch components/popup/use-no-touch.ts', 'plain', 'stays'],
    ['pause-length components/popup/use-pause-length.ts', 'plain', 'stays'],
    ['language utils/language/page-language.ts', 'plain', 'stays'],
    ['hour-cycle utils/language/page-language.ts', 'plain', 'stays'],
  ],
  local: [
    ['settings utils/settings/store.ts', 'private', 'without words'],
    ['atWork utils/settings/policy-store.ts', 'plain', 'stays'],
    ['settingsKept utils/settings/store.ts', 'private', 'gone'],
    ['ledgerOutbox utils/stores/schedule-store.ts', 'plain', 'gone'],
    ['trouble utils/stores/error-log.ts', 'private', 'gone'],
    ['backup utils/log/backup/backup-reminder.ts', 'private', 'gone'],
    ['keepFor utils/log/retention/apply-retention.ts', 'plain', 'gone'],
    ['hiddenWords utils/stores/hidden-keys.ts', 'private', 'gone'],
    ['lockJob utils/stores/lock-job-note.ts', 'plain', 'gone'],
    ['schedule utils/stores/schedule-store.ts', 'plain', 'stays'],
    ['workerMessages utils/stores/worker-messages.ts', 'plain', 'stays'],
    ['newsSeen utils/stores/news-seen.ts', 'plain', 'stays'],
    ['welcomed utils/stores/schedule-store.ts', 'plain', 'stays'],
    ['logLedger utils/log/integrity/loss-check.ts', 'plain', 'stays'],
    ['logName utils/log/integrity/loss-check.ts', 'plain', 'stays'],
    ['local.no-touch utils/stores/local-stand-in.ts', 'plain', 'stays'],
    ['local.pause-length utils/stores/local-stand-in.ts', 'plain', 'stays'],
    ['local.* utils/stores/local-stand-in.ts', 'private', 'gone'],
  ],
  session: [
    ['lock utils/log/lock/lock-session.ts', 'private', 'gone'],
    ['hiddenSeen utils/stores/hidden-keys.ts', 'private', 'gone'],
    ['lettersUpTo utils/stores/held-moment.ts', 'private', 'gone'],
    ['handover utils/stores/session-store.ts', 'plain', 'gone'],
    ['keepForSeen utils/log/retention/apply-retention.ts', 'plain', 'gone'],
    ['practiceUntil utils/stores/session-store.ts', 'plain', 'stays'],
    ['typingUntil utils/stores/session-store.ts', 'plain', 'stays'],
    ['updateWaiting utils/stores/session-store.ts', 'plain', 'stays'],
    ['status utils/stores/session-store.ts', 'plain', 'stays'],
    ['calm utils/stores/session-store.ts', 'plain', 'stays'],
    ['menu utils/stores/toolbar-cache.ts', 'plain', 'stays'],
    ['dot utils/stores/toolbar-cache.ts', 'plain', 'stays'],
    ['logWritesStopped utils/log/database/transactions.ts', 'plain', 'stays'],
  ],
  log: [
    ['entries utils/log/database/migrations.ts', 'private', 'gone'],
    ['nudges utils/log/database/migrations.ts', 'plain', 'gone'],
    ['incoming utils/log/database/migrations.ts', 'private', 'gone'],
    ['before-* utils/log/database/migrations.ts', 'private', 'gone'],
    ['drafts utils/log/database/migrations.ts', 'private', 'without words'],
    ['ended utils/log/database/migrations.ts', 'plain', 'without words'],
    ['meta utils/log/database/migrations.ts', 'plain', 'stays'],
  ],
  meta: [
    ['lock utils/log/lock/lock-rows.ts', 'plain', 'gone'],
    ['opened utils/log/lock/lock-rows.ts', 'plain', 'gone'],
    ['dear utils/log/lock/dear-name.ts', 'private', 'gone'],
    ['key:* utils/log/lock/lock-rows.ts', 'plain', 'gone'],
    ['old-lock:* utils/log/lock/lock-rows.ts', 'plain', 'gone'],
    ['ledger utils/log/database/migrations.ts', 'plain', 'stays'],
  ],
  database: [
    ['kind-pause utils/log/database/database-name.ts', 'private', 'without words'],
    ['kind-pause-folder utils/log/backup/folder-handle.ts', 'private', 'gone'],
  ],
};

const cases = Object.entries(meant).flatMap(([place, rows]) =>
  rows.map(([named, privacy, after]) => ({ place, named, privacy, after })),
);

describe('each stored key', () => {
  test.each(cases)('$place $named is $privacy, and after erasing $after', (one) => {
    const [key, owner] = one.named.split(' ');
    const found = storageKeys.filter((row) => row.place === one.place && row.key === key);
    expect(found.map(({ owner, isPrivate, after }) => ({ owner, isPrivate, after }))).toEqual([
      { owner, isPrivate: one.privacy === 'private', after: one.after },
    ]);
  });

  test('is in this list, and nothing private stays as it is', () => {
    expect(storageKeys).toHaveLength(cases.length);
    expect(storageKeys.filter((row) => row.isPrivate && row.after === 'stays')).toEqual([]);
  });

  test('with words says what becomes of them under a lock, and only those do', () => {
    const withWords = storageKeys.filter(({ underLock }) => underLock !== undefined);
    expect(withWords.map(({ key, underLock }) => `${key} ${underLock}`)).toEqual([
      'kind-pause.draft.* gone',
      'line-early gone',
      'settings gone',
      'settingsKept gone',
      'entries sealed',
      'incoming gone',
      'before-* gone',
      'drafts sealed',
      'dear sealed',
      'kind-pause sealed',
    ]);
    expect(withWords.every(({ isPrivate }) => isPrivate)).toBe(true);
  });

  test('that stays says why in words of its own', () => {
    for (const { key, why, after } of storageKeys) {
      if (after === 'gone') expect(why, key).toBeUndefined();
      else expect(why?.length, key).toBeGreaterThan(10);
    }
  });
});

describe('what erasing leaves', () => {
  test.each([
    ['local', 'settings', true],
    ['local', 'settingsKept', false],
    ['local', 'schedule', true],
    ['local', 'local.no-touch', true],
    ['local', 'local.popup-place', false],
    ['local', 'local.', false],
    ['local', 'of-a-version-to-come', false],
    ['local', '', false],
    ['session', 'lock', false],
    ['session', 'settings', false],
    ['session', 'status', true],
    ['session', 'menu', true],
    ['log', 'drafts', true],
    ['log', 'ended', true],
    ['log', 'entries', false],
    ['log', 'before-3', false],
    ['log', 'meta', true],
    ['meta', 'ledger', true],
    ['meta', 'key:a', false],
    ['localStorage', 'kind-pause.here', true],
    ['localStorage', 'kind-pause.here2', false],
    ['localStorage', 'a kind-pause.here', false],
    ['localStorage', 'kind-pause.draft.reframe', false],
    ['database', 'kind-pause', true],
    ['database', 'kind-pause-folder', false],
  ] as const)('in %s, %s stays: %s', (place, key, stays) => {
    expect(staysAfterErase(place, key)).toBe(stays);
  });
});

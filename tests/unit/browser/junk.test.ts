import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { situationOf, turnOf } from '../../../components/newtab/card-turn.ts';
import { nudgeLine } from '../../../components/popup/nudge-line.ts';
import { firstSession, wordsWaiting } from '../../../entrypoints/popup/popup-place.ts';
import { chooseCard } from '../../../utils/cards/choose-card.ts';
import { readNote } from '../../../utils/log/backup/backup-reminder.ts';
import { PageMirror } from '../../../utils/log/drafts/draft-mirror.ts';
import { checkLog } from '../../../utils/log/integrity/loss-check.ts';
import { readAnyLockSession } from '../../../utils/log/lock/lock-session.ts';
import { restToday } from '../../../utils/log/returning/kind-words-hint.ts';
import { readState } from '../../../utils/schedule/read-state.ts';
import { forgetDearName, loadSettings, saveSettings } from '../../../utils/settings/store.ts';
import { troubles } from '../../../utils/stores/error-log.ts';
import { favouredElement, keepFavouredElement } from '../../../utils/stores/favoured-element.ts';
import { hintedHours, keepHoursHint } from '../../../utils/stores/hours-hint.ts';
import { lastStatus, onStatusChanged } from '../../../utils/stores/last-status.ts';
import { mayHaveLetter } from '../../../utils/stores/letter-hint.ts';
import { loadSchedule, wasWelcomed } from '../../../utils/stores/schedule-store.ts';
import { takeHandover, whatPagesDo } from '../../../utils/stores/session-store.ts';
import { readToolbarCache } from '../../../utils/stores/toolbar-cache.ts';
import { newProfile } from '../log/place.ts';

beforeEach(newProfile);

const day = '2026-11-02';
/** Anything that JSON can say, among it what our own readers look for. */
const names = ['next', 'open', 'nudge', 'hint', 'rest', 'lock', 'at', 'step', 'last', 'fields'];
const junk = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(fc.constantFrom(...names), fc.jsonValue()),
  fc.constantFrom('7', 7, [], {}, { next: {} }, { next: null, open: {} }, { open: { nudge: 1 } }),
);

/** Each key of extension storage, and what reads it when a page opens or the worker starts. */
const readers: ['local' | 'session', string, () => Promise<unknown>][] = [
  ['session', 'status', async () => told(await lastStatus())],
  ['session', 'status', readToolbarCache],
  ['session', 'calm', readToolbarCache],
  ['session', 'menu', readToolbarCache],
  ['session', 'dot', readToolbarCache],
  ['session', 'handover', () => takeHandover()],
  ['session', 'practiceUntil', () => whatPagesDo(Date.now())],
  ['session', 'typingUntil', () => whatPagesDo(Date.now())],
  ['session', 'lock', () => readAnyLockSession()],
  ['local', 'settings', loadSettings],
  ['local', 'settings', () => saveSettings({ sound: true })],
  ['local', 'settings', keepHoursHint],
  ['local', 'settingsKept', forgetDearName],
  ['local', 'schedule', async () => readState((await loadSchedule()).state, 1)],
  ['local', 'schedule', () => keepFavouredElement(day, 1)],
  ['local', 'ledgerOutbox', loadSchedule],
  ['local', 'welcomed', wasWelcomed],
  ['local', 'trouble', troubles],
  ['local', 'backup', readNote],
  ['local', 'logLedger', () => checkLog()],
];

/** What the popup makes of a status. */
function told(status: Awaited<ReturnType<typeof lastStatus>>) {
  if (!status) return null;
  const { open, next, hint, rest } = status;
  return [nudgeLine(status, Date.now()), open?.nudge.mayLater, next.at, hint?.reason, rest?.ask];
}

describe('F16 whatever stands in storage, nothing that reads it throws', () => {
  test.each(readers)('%s %s', async (area, key, read) => {
    await fc.assert(
      fc.asyncProperty(junk, async (value) => {
        await fakeBrowser.storage[area].set({ [key]: value });
        await read();
      }),
      { numRuns: 50 },
    );
  });

  test('a status that changes into nothing of the kind is not passed on', async () => {
    const heard: unknown[] = [];
    const stop = onStatusChanged((status) => heard.push(status));
    for (const value of [7, 'x', {}, { next: null }, [1]]) {
      await fakeBrowser.storage.session.set({ status: value });
    }
    stop();
    expect(heard).toEqual([]);
  });

  test('in localStorage too', async () => {
    const text = fc.oneof(
      fc.string(),
      junk.map((value) => JSON.stringify(value)),
    );
    const keys = [
      'popup-place',
      'words-wait',
      'card-turn',
      'card-about',
      'card-element',
      'work-hours',
      'letters-none-on',
      'kind-words-rest-on',
    ];
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        for (const key of keys) localStorage.setItem(key, value);
        localStorage.setItem('card-turn', `${day} ${value}`);
        localStorage.setItem('kind-pause.draft.reframe:p', value);
        wordsWaiting();
        restToday(day);
        mayHaveLetter(day);
        localStorage.setItem('card-about', `${day} ${value}`);
        localStorage.setItem('card-element', `${day} ${value}`);
        const card = chooseCard({
          now: { day, minutes: 600 },
          hours: hintedHours(),
          turn: turnOf(day),
          favoured: favouredElement(day),
          situation: situationOf(day),
        });
        expect(card.id).toBeTypeOf('string');
        new PageMirror('reframe', 'p').newest();
        expect((await firstSession()).at).toBeTypeOf('string');
      }),
      { numRuns: 50 },
    );
  });
});

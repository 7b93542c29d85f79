import { expect } from 'vitest';
import type { Settings } from '../../../utils/settings/settings.ts';
import { until } from '../../tools/browsers/until.ts';
import { PopupWalk } from './popup-walk.ts';
import type { ProfileBrowser } from './profile-browser.ts';
import { captions } from './profile-captions.ts';
import type { Profile } from './profile-page.ts';
import {
  bringOver,
  expectDrafts,
  expectLog,
  expectSettings,
  exported,
  holds,
  type OldProfile,
  oldProfile,
  rowsIn,
  seeLog,
  storedNow,
  unlock,
} from './profile-steps.ts';

const day = 86_400_000;
/** How long nudges are remembered, less one day for a test that runs past midnight. */
const nudgeMemory = 89 * day;

/** A profile without a lock: all of it is on the screens, goes into a copy, and stays as stored. */
export async function comesOver(browser: ProfileBrowser, file: string): Promise<void> {
  const profile = oldProfile(file);
  await bringOver(browser, profile);
  await expectLog(browser, profile.entries);
  await expectSettings(browser, profile);
  await expectPlanned(browser, profile);
  await expectDrafts(browser, profile);
  expect((await exported(browser)).entries).toEqual(profile.entries);

  const now = await storedNow(browser);
  for (const store of ['entries', 'meta'])
    expect(rowsIn(now, store)).toEqual(rowsIn(profile, store));
  expect(wordsTyped(now)).toEqual(profile.drafts);
  expectKeptBeside(now, profile);
  expectNudges(now, profile);
}

/** A profile with a lock: closed until its passphrase opens it, and as it was behind it. */
export async function opensItsLock(browser: ProfileBrowser, file: string): Promise<void> {
  const profile = oldProfile(file);
  await bringOver(browser, profile);
  await browser.open('log.html');
  await unlock(browser, profile.passphrase ?? '');
  await seeLog(browser, profile.entries);
  await browser.open('popup.html');
  await new PopupWalk(browser.evaluate).press(captions.practices.reframe.name);
  await holds(browser, profile.drafts.reframe?.harsh ?? '');
  expect((await exported(browser)).entries).toEqual(profile.entries);
  await expectSettings(browser, profile);

  const now = await storedNow(browser);
  expect(rowsIn(now, 'entries')).toEqual(rowsIn(profile, 'entries'));
  expect(rowsIn(now, 'meta')).toMatchObject(lasting(rowsIn(profile, 'meta')));
  expectKeptBeside(now, profile);
}

/**
 * What stays of a lock: its name, its keys, what it sealed. Its record is sealed anew under the same
 * passphrase when it is opened, as docs/lock-format.md says.
 */
function lasting({ lock, opened: _, ...rows }: Record<string, unknown>) {
  const { name, recipient, state } = lock as Record<string, unknown>;
  return { ...rows, lock: { name, recipient, state } };
}

/** The texts of every draft, by slot and field. */
function wordsTyped(profile: Profile): OldProfile['drafts'] {
  const drafts: OldProfile['drafts'] = {};
  for (const [slot, row] of Object.entries(rowsIn(profile, 'drafts'))) {
    const { fields = {} } = row as { fields?: Record<string, { value: unknown }> };
    const texts = Object.entries(fields).flatMap(([name, { value }]) =>
      isWritten(name) && typeof value === 'string' && value !== '' ? [[name, value]] : [],
    );
    if (texts.length > 0) drafts[slot] = Object.fromEntries(texts);
  }
  return drafts;
}

/** Beside them a draft remembers its step and what was chosen on the way. */
const isWritten = (name: string) =>
  ['harsh', 'friend', 'kinder', 'happened', 'need', 'wish', 'page', 'text', 'note'].includes(name);

/** Settings and notes keep every value they had; more may stand beside them. */
function expectKeptBeside(now: Profile, profile: OldProfile): void {
  const { settings, logLedger, welcomed, backup = null, trouble = [] } = profile.local;
  const { rest } = profile.local.schedule as { rest: object | null };
  expect(now.local).toMatchObject({ settings, logLedger, welcomed, schedule: { rest } });
  expect(now.local.backup ?? null).toEqual(backup);
  expect(now.local.trouble ?? []).toEqual(trouble);
}

/** The times that were set are planned as before. */
async function expectPlanned(browser: ProfileBrowser, profile: OldProfile): Promise<void> {
  const { times } = profile.local.settings as Settings;
  const at = (await until(20_000, 'the next nudge', () =>
    browser.evaluate(`(globalThis.browser ?? chrome).runtime
      .sendMessage({ name: 'status' }).then(({ value }) => value?.next.at)`),
  )) as number;
  const clock = new Date(at).toTimeString().slice(0, 5);
  expect(Object.values(times).flat()).toContain(clock);
}

/** Nudges are remembered for 90 days, whatever a profile brings along. */
function expectNudges(now: Profile, profile: OldProfile): void {
  const after = rowsIn(now, 'nudges');
  for (const [id, row] of Object.entries(rowsIn(profile, 'nudges'))) {
    const { intendedAt } = row as { intendedAt: string };
    if (Date.now() - Date.parse(intendedAt) < nudgeMemory) expect(after[id]).toEqual(row);
  }
  for (const { id, at, kind } of (profile.local.ledgerOutbox ?? []) as Waiting[]) {
    if (kind === 'shown' && Date.now() - at < nudgeMemory) expect(after[id]).toMatchObject({ id });
  }
  expect(now.local.ledgerOutbox ?? []).toEqual([]);
}

type Waiting = { id: string; at: number; kind: string };

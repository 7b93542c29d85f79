import { type Browser, browser } from 'wxt/browser';
import { after } from './clock.ts';

/** What is written on a nudge's notification. */
export type NotificationWords = { title: string; message: string; begin: string; later: string };
export type NotificationPress = 'begin' | 'later';

/**
 * A notification bears the very id of its nudge, so that showing it twice shows one. All
 * of them start like this.
 */
const prefix = 'nudge-';

/** The browser's own answer can get lost on a stuck desktop service; nudging goes on then. */
const patienceMs = 5_000;
const settledMs = 250;

/**
 * Chromium has buttons; Firefox throws on the very word. Only Chromium can say whether
 * notifications are allowed, which tells the two apart without trying.
 */
function hasButtons(): boolean {
  return typeof browser.notifications.getPermissionLevel === 'function';
}

/**
 * Shows the notification of a nudge without a sound.
 * @returns false when notifications are refused or fail: then only the dot is left
 */
export async function showNotification(
  nudgeId: string,
  words: NotificationWords,
): Promise<boolean> {
  if ((await permission()) === 'denied') return false;
  const plain = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: words.title,
    message: words.message,
  };
  if (!hasButtons()) return (await tryCreate(nudgeId, plain)) && (await isStillThere(nudgeId));
  const buttons = [{ title: words.begin }, { title: words.later }];
  return (
    (await tryCreate(nudgeId, { ...plain, silent: true, buttons })) ||
    (await tryCreate(nudgeId, plain))
  );
}

/**
 * Firefox says yes even where the system shows nothing, and closes the notification in
 * the same breath: nobody closes one that fast.
 */
async function isStillThere(nudgeId: string): Promise<boolean> {
  await new Promise<void>((resolve) => after(settledMs, resolve));
  return (await listedNudges()).includes(nudgeId);
}

async function tryCreate(
  id: string,
  options: Browser.notifications.NotificationCreateOptions,
): Promise<boolean> {
  try {
    return await inTime(browser.notifications.create(id, options).then(() => true));
  } catch {
    // An option this browser does not know, or no notification service at all.
    return false;
  }
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    answer.then(resolve, reject);
    after(patienceMs, () => reject(new Error('the notification service does not answer')));
  });
}

/** 'unknown' in Firefox, which has no such question. */
export async function permission(): Promise<'granted' | 'denied' | 'unknown'> {
  if (!hasButtons()) return 'unknown';
  try {
    return (await browser.notifications.getPermissionLevel()) as 'granted' | 'denied';
  } catch {
    // Not being able to ask is no refusal: showing will tell.
    return 'unknown';
  }
}

/** The nudges whose notification the browser still lists, shown or not. */
export async function listedNudges(): Promise<string[]> {
  try {
    const all = await inTime(browser.notifications.getAll());
    return Object.keys(all).filter((id) => id.startsWith(prefix));
  } catch {
    // No notification service: nothing can be listed.
    return [];
  }
}

export async function clearNotification(nudgeId: string): Promise<void> {
  try {
    await inTime(browser.notifications.clear(nudgeId));
  } catch {
    // It was gone already, which is what was wanted.
  }
}

/** Must be called before the worker's first await, or the browser forgets the listeners. */
export function onNotification(listeners: {
  pressed: (nudgeId: string, press: NotificationPress) => void;
  closed: (nudgeId: string, byUser: boolean) => void;
}): void {
  const forNudge = (id: string, run: (nudgeId: string) => void) => {
    if (id.startsWith(prefix)) run(id);
  };
  browser.notifications.onClicked.addListener((id) => {
    forNudge(id, (nudgeId) => listeners.pressed(nudgeId, 'begin'));
  });
  browser.notifications.onButtonClicked?.addListener((id, button) => {
    forNudge(id, (nudgeId) => listeners.pressed(nudgeId, button === 0 ? 'begin' : 'later'));
  });
  browser.notifications.onClosed.addListener((id, byUser) => {
    // Firefox says so of every close, its system's own timeout included: no one can know.
    forNudge(id, (nudgeId) => listeners.closed(nudgeId, byUser && hasButtons()));
  });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Entry } from '../../../utils/log/entry/entry.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { until } from '../../tools/browsers/until.ts';
import { root } from '../../tools/build.ts';
import { pageScript } from './page-script.ts';
import { PopupWalk } from './popup-walk.ts';
import type { ProfileBrowser } from './profile-browser.ts';
import { captions, feelingCaption, settingsForm, shownForm } from './profile-captions.ts';
import type { Profile } from './profile-page.ts';

/** A profile as an earlier build left it, and what that build itself read in it. */
export type OldProfile = Profile & {
  passphrase?: string;
  /** What its own export held. */
  entries: Entry[];
  /** What was half typed, by slot and field. */
  drafts: Record<string, Record<string, string>>;
  /** The name that a lock sealed. */
  dear?: string;
};

const patience = 20_000;

export function oldProfile(file: string): OldProfile {
  return JSON.parse(readFileSync(join(root, 'tests/fixtures', file), 'utf8')) as OldProfile;
}

let script: Promise<string> | undefined;
/** Hands the page what thaws and freezes. */
async function withScript(browser: ProfileBrowser): Promise<void> {
  script ??= pageScript('tests/e2e/drivers/profile-page.ts');
  await browser.evaluate(await script);
}

/** Puts the profile into the browser before a line of today's build runs on it; then today's build. */
export async function bringOver(browser: ProfileBrowser, profile: OldProfile): Promise<void> {
  await browser.install('empty');
  await browser.open('why.html');
  await withScript(browser);
  const { databases, local, localStorage } = profile;
  await browser.evaluate(
    `globalThis.thawProfile(${JSON.stringify({ databases, local, localStorage })})`,
  );
  await browser.install('today');
}

/** What is stored now, in the same form. */
export async function storedNow(browser: ProfileBrowser): Promise<Profile> {
  await browser.open('icon/16.png');
  await withScript(browser);
  return JSON.parse(String(await browser.evaluate('globalThis.freezeProfile()'))) as Profile;
}

export function rowsIn(profile: Profile, store: string): Record<string, unknown> {
  const rows = profile.databases['kind-pause']?.stores[store]?.rows ?? [];
  return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
}

const says = async (browser: ProfileBrowser) =>
  String(await browser.evaluate('document.body.innerText'));

/** Every line the person wrote, and the names of what they chose. */
function linesOf({ payload }: Entry): string[] {
  const { feelings = [], ...rest } = payload as { feelings?: string[] } & Record<string, unknown>;
  const written = ['harsh', 'friend', 'kinder', 'responsibility', 'note', 'text', 'dear'];
  const texts = written.map((field) => rest[field]).filter((text) => typeof text === 'string');
  return [...texts.flatMap((text) => text.split('\n')), ...feelings.map(feelingCaption)]
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The log shows each entry with every line of it, and says of none that it is missing. */
export async function expectLog(browser: ProfileBrowser, entries: readonly Entry[]): Promise<void> {
  await browser.open('log.html');
  await seeLog(browser, entries);
}

/** The same where the log is open in the page. Only days near the window are drawn: it is scrolled. */
export async function seeLog(browser: ProfileBrowser, entries: readonly Entry[]): Promise<void> {
  const seen: Record<string, string> = {};
  await until(patience, `${entries.length} entries`, async () => {
    const drawn = await browser.evaluate(`(() => {
      scrollBy(0, innerHeight / 2);
      const all = [...document.querySelectorAll('[data-entry]')];
      return all.map((one) => [one.dataset.entry, one.textContent]);
    })()`);
    Object.assign(seen, Object.fromEntries(drawn as [string, string][]));
    return Object.keys(seen).length >= entries.length;
  }).catch(async (error) => {
    throw new Error(`${String(error)}\n${await says(browser)}`);
  });
  expect(Object.keys(seen).sort()).toEqual(entries.map(({ id }) => id).sort());
  for (const entry of entries) {
    for (const line of linesOf(entry)) expect(seen[entry.id]).toContain(line);
  }
  const said = await says(browser);
  for (const trouble of [captions.missing, ...captions.unreadable]) {
    expect(said).not.toContain(trouble);
  }
}

/** The settings page shows each value as it was chosen, and the trouble that was noted. */
export async function expectSettings(browser: ProfileBrowser, profile: OldProfile): Promise<void> {
  const settings = profile.local.settings as Settings;
  // Where there is a lock, the name is sealed beside the settings.
  const form = settingsForm({ ...settings, ...(profile.dear && { dearName: profile.dear }) });
  await browser.open('settings.html#health');
  const first = Object.keys(form)[0];
  await until(patience, 'the settings', async () => first && first in (await formNow(browser)));
  if (profile.dear) await holds(browser, profile.dear);
  expect(await formNow(browser)).toMatchObject(form);
  for (const { what } of (profile.local.trouble ?? []) as { what: string }[]) {
    const page = new PopupWalk(browser.evaluate);
    await page.press(captions.facts);
    await page.sees(what);
  }
}

const formNow = async (browser: ProfileBrowser) =>
  (await browser.evaluate(shownForm)) as Record<string, unknown>;

/** The box on the screen holds this. */
export function holds(browser: ProfileBrowser, text: string): Promise<unknown> {
  return until(patience, `a box with "${text}"`, () =>
    browser.evaluate(`[...document.querySelectorAll('textarea, input')]
      .some(({ value }) => value === ${JSON.stringify(text)})`),
  );
}

/** The popup opens where it was left; what was half typed in each practice and page is there. */
export async function expectDrafts(
  browser: ProfileBrowser,
  { drafts, entries }: OldProfile,
): Promise<void> {
  const { reframe, letter, line } = drafts;
  const page = new PopupWalk(browser.evaluate);
  const { practices } = captions;
  await browser.open('newtab.html');
  await holds(browser, line?.text ?? '');
  await browser.open('popup.html');
  await holds(browser, reframe?.friend ?? '');
  await page.press(captions.reframe.back);
  await holds(browser, reframe?.harsh ?? '');
  await page.press(captions.reframe.leave);
  await page.press(practices.letter.name);
  await page.press(captions.letter.begin);
  await holds(browser, letter?.happened ?? '');
  await page.press(captions.letter.next);
  await holds(browser, letter?.friend ?? '');
  await browser.evaluate('localStorage.removeItem("popup-place")');
  await browser.open('popup.html');
  await page.press(practices['not-alone'].name);
  await page.press(captions.notAlone.situation);
  await page.press(captions.notAlone.next);
  await holds(browser, drafts['not-alone']?.text ?? '');
  const edited = entries.find(({ id }) => drafts[`edit ${id}`]);
  await browser.open('log.html');
  await until(patience, 'the entry that was being changed', () =>
    browser.evaluate(`(() => {
      const open = document.querySelector('[data-entry="${edited?.id}"] [aria-expanded=false]');
      open?.click();
      return open !== null;
    })()`),
  );
  await page.press(captions.edit);
  await holds(browser, drafts[`edit ${edited?.id}`]?.text ?? '');
}

/** A copy saved from the log page, as far as it comes to a file. */
export async function exported(browser: ProfileBrowser): Promise<{ entries: Entry[] }> {
  await browser.open('log.html#along-save');
  await browser.evaluate(`(() => {
    globalThis.showSaveFilePicker = undefined;
    HTMLAnchorElement.prototype.click = () => undefined;
    const address = URL.createObjectURL;
    globalThis.savedCopy = new Promise((done) => {
      URL.createObjectURL = (file) => {
        done(file.text());
        return address.call(URL, file);
      };
    });
  })()`);
  await new PopupWalk(browser.evaluate).press(captions.save);
  return JSON.parse(String(await browser.evaluate('globalThis.savedCopy'))) as { entries: Entry[] };
}

/** Opens the log that stands locked in the page. */
export async function unlock(browser: ProfileBrowser, passphrase: string): Promise<void> {
  await until(patience, 'the box for the passphrase', () =>
    browser.evaluate(`(() => {
      const box = document.querySelector('input[type=password]');
      if (!box) return false;
      const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
      set.call(box, ${JSON.stringify(passphrase)});
      return box.dispatchEvent(new Event('input', { bubbles: true }));
    })()`),
  );
  await new PopupWalk(browser.evaluate).press(captions.unlock);
}

// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findSettings } from '../../../components/settings/frame/find-settings.ts';
import { SettingsView } from '../../../components/settings/settings-view.tsx';
import type { Saving } from '../../../components/settings/use-settings.ts';
import type { SettingNote, Settings } from '../../../utils/settings/settings.ts';
import { defaultSettings, settingsTable } from '../../../utils/settings/settings-table.ts';
import { words } from '../../../utils/words/settings.ts';
import {
  click,
  expectAccessible,
  find,
  keyDown,
  perform,
  show,
  tabStops,
} from '../practice/render.ts';

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: () => 'chrome-extension://abc/' },
    commands: { getAll: async () => [] },
    storage: {
      local: { get: async () => ({}), set: async () => undefined },
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    },
  },
}));

let saved: Partial<Settings>[] = [];
let gone: () => void = () => undefined;
beforeEach(() => {
  saved = [];
  location.hash = '';
});
afterEach(() => gone());

type Told = { notes?: SettingNote[]; saving?: Saving; touched?: string };

function Page({ first, notes = [], saving = 'saved', touched }: { first: Settings } & Told) {
  const [settings, setSettings] = useState(first);
  const [last, setLast] = useState<string | null>(touched ?? null);
  return (
    <SettingsView
      {...{ settings, notes, saving, touched: last }}
      change={(patch, path) => {
        saved.push(patch);
        setSettings({ ...settings, ...patch });
        setLast(path ?? Object.keys(patch)[0] ?? null);
      }}
    />
  );
}

async function open(patch: Partial<Settings> = {}, told: Told = {}): Promise<void> {
  ({ gone } = show(<Page first={{ ...defaultSettings(), ...patch }} {...told} />, 'div'));
  await perform(() => vi.dynamicImportSettled());
}

const byId = (id: string) => document.getElementById(id) as HTMLElement;
const folds = () => [...document.querySelectorAll<HTMLElement>('h2 > button')];
const isOpen = (name: string) =>
  byId(name).querySelector('h2 > button')?.getAttribute('aria-expanded') === 'true';
const searchFor = (text: string) =>
  perform(() => {
    const box = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!box) return;
    box.focus();
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
const shownSettings = () =>
  [...document.querySelectorAll<HTMLElement>('[data-setting]')]
    .filter((one) => !one.hidden)
    .map(({ id }) => id);
const answerIn = (part: Element | null) =>
  [...(part?.querySelectorAll('[role=status]') ?? [])].map((one) => one.textContent).join('');

describe('the groups', () => {
  it('are five sentences that say what holds now, each with one button', async () => {
    await open();
    expect(folds().map((one) => [one.textContent, one.getAttribute('aria-expanded')])).toEqual(
      Object.values(words.groups).map((title) => [title, 'false']),
    );
    const sentence = document.getElementById(folds()[0]?.getAttribute('aria-describedby') ?? '');
    expect(sentence?.textContent).toMatch(/^2 nudges a day, Monday to Friday, 9:00/);
    // The heading has its button; Tab meets nothing of what is folded.
    expect(tabStops().slice(4)).toEqual([words.search.label, ...Object.values(words.groups)]);
  });

  it('open in place, one beside the other', async () => {
    await open();
    await click('button', words.groups.log);
    await click('button', words.groups.help);
    await expectAccessible();
    expect([isOpen('when'), isOpen('log'), isOpen('help')]).toEqual([false, true, true]);
    await click('button', words.groups.log);
    expect(isOpen('log')).toBe(false);
  });

  it('an address opens the group it lies in, and has the focus', async () => {
    location.hash = 'hours';
    await open();
    for (const [id, group] of [
      ['hours', 'when'],
      ['newTab', 'how'],
      ['export', 'log'],
    ] as const) {
      await perform(() => {
        location.hash = id;
        dispatchEvent(new Event('hashchange'));
      });
      expect(isOpen(group)).toBe(true);
      expect(byId(id).contains(document.activeElement)).toBe(true);
    }
    expect(isOpen('practices')).toBe(false);
  });

  it('what the browser’s own search finds is opened', async () => {
    await open();
    const inside = byId('practices').querySelector('[hidden]');
    await perform(() => void inside?.dispatchEvent(new Event('beforematch')));
    expect(isOpen('practices')).toBe(true);
  });

  it('a row of links leads to the parts of a long one', async () => {
    await open();
    await click('button', words.groups.when);
    const links = [...byId('when').querySelectorAll('nav a')].map((one) =>
      one.getAttribute('href'),
    );
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) expect(document.querySelector(`${link} h3`)).not.toBeNull();
  });
});

describe('the search', () => {
  it('finds by plain words and by others', async () => {
    await open();
    const cases = [
      ['export', 'export'],
      ['backup', 'backup'],
      ['lock', 'lock'],
      ['erase', 'erase'],
      ['dark mode', 'theme'],
      ['NOTIFICATIONS', 'invitation'],
      ['switch the new tab off', 'newTab'],
      ['breathing', 'noBreath'],
      ['helpline', 'country'],
      ['schedule', 'hours'],
      ['password', 'lock'],
      ['download', 'export'],
    ] as const;
    for (const [text, id] of cases) {
      const found = findSettings(document, text);
      expect(found, text).toContain(id);
      expect(found.length, text).toBeLessThan(12);
    }
    expect(findSettings(document, 'xylophone')).toEqual([]);
    // Each by what it says first.
    for (const id of shownSettings()) {
      const first = byId(id).querySelector('label, button, a, p')?.textContent ?? id;
      expect(findSettings(document, first), first).toContain(id);
    }
  });

  it('says how many, leads to the first by Enter, and ends by Esc', async () => {
    await open();
    const said = () => answerIn(document.querySelector('search'));
    expect(said()).toBe('');
    await searchFor('box breathing');
    expect(said()).toBe(words.search.found({ count: shownSettings().length }));
    await keyDown('Enter');
    expect(byId(shownSettings()[0] ?? '').contains(document.activeElement)).toBe(true);
    await searchFor('xylophone');
    expect(said()).toBe(words.search.none);
    expect(shownSettings()).toEqual([]);
    await keyDown('Escape');
    expect(said()).toBe('');
    expect(isOpen('practices')).toBe(true);
    expect(shownSettings().length).toBeGreaterThan(30);
  });
});

describe('the answers', () => {
  it('stand beside what was changed, and nowhere else', async () => {
    await open();
    await click('button', words.groups.how);
    await click('checkbox', words.tab.show);
    expect(saved).toEqual([{ newTab: false }]);
    expect(answerIn(byId('newTab'))).toBe(words.saved);
    expect(answerIn(document.body)).toBe(words.saved);
  });

  it('a problem is tied to its field, and its group is open', async () => {
    const note = { setting: 'graceMinutes', problem: 'tooBig', given: '900', used: '240' } as const;
    await open({}, { notes: [note] });
    const field = byId('grace').querySelector('select');
    const said = document.getElementById(field?.getAttribute('aria-describedby') ?? '');
    expect(said?.textContent).toContain('240');
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    expect(isOpen('when')).toBe(true);
  });

  it('so is a change that was not saved', async () => {
    await open({}, { saving: 'failed', touched: 'holds.sound' });
    const line = find('checkbox', words.holds.names.sound);
    expect(document.getElementById(line.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      words.notSaved,
    );
  });
});

it('the new tab is off after two presses', async () => {
  await open();
  await click('button', words.groups.how);
  await click('checkbox', words.tab.show);
  expect(saved).toEqual([{ newTab: false }]);
  expect(settingsTable.newTab.byDefault()).toBe(true);
});

it('10 to 16, Monday to Thursday: five presses, and back by one', async () => {
  await open();
  await click('button', words.groups.when);
  const set = (name: string, value: string) =>
    perform(() => {
      const box = document.querySelector<HTMLInputElement>(`input[aria-label="${name}"]`);
      if (!box) throw new Error(name);
      box.value = value;
      box.dispatchEvent(new Event('change', { bubbles: true }));
    });
  const before = defaultSettings().hours;
  await set(words.hours.from({ day: 'Monday' }), '10:00');
  await set(words.hours.to({ day: 'Monday' }), '16:00');
  expect(answerIn(document.querySelector('[data-day=mon]'))).toBe(words.saved);
  const same = find('button', words.hours.sameAs({ day: 'Monday' }));
  await perform(() => {
    same.focus();
    same.click();
  });
  // The button stays where it is, and gives the week back.
  expect(document.activeElement).toBe(find('button', words.hours.undoOn({ day: 'Monday' })));
  await perform(() => same.click());
  expect(saved.at(-1)?.hours).toEqual({ ...before, mon: [{ from: '10:00', to: '16:00' }] });
  await perform(() => same.click());
  await click('checkbox', 'Friday');
  const day = [{ from: '10:00', to: '16:00' }];
  expect(saved.at(-1)?.hours).toEqual({
    ...{ mon: day, tue: day, wed: day, thu: day },
    ...{ fri: [], sat: [], sun: [] },
  });
  expect(answerIn(document.querySelector('[data-day=fri]'))).toBe(words.saved);
});

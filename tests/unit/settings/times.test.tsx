// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { Hours } from '../../../components/settings/hours.tsx';
import { Times } from '../../../components/settings/times.tsx';
import { readSettings } from '../../../utils/settings/read-settings.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { words } from '../../../utils/words/rhythm.ts';
import { words as hours } from '../../../utils/words/settings.ts';
import { click, perform, show } from '../practice/render.ts';

let gone: () => void = () => undefined;
afterEach(() => gone());

/** What is stored now, as it would be read again. */
let stored: Settings;

function TimesOfMonday() {
  const [settings, setSettings] = useState(stored);
  const change = (times: Settings['times']) => {
    stored = readSettings({ ...settings, times }).settings;
    setSettings(stored);
  };
  return (
    <>
      <Times times={settings.times} onChange={change} />
      <button type="button">Elsewhere</button>
    </>
  );
}

function showTimes(...mon: string[]): void {
  stored = readSettings({ times: { mon } }).settings;
  ({ gone } = show(<TimesOfMonday />));
}

function field(name: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(`input[aria-label="${name}"]`);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

const monday = words.days.mon;
const time = (index: number) => field(words.times.time({ day: monday, number: index + 1 }));
const shown = () => [0, 1, 2].flatMap((index) => fieldsOf(index));
const fieldsOf = (index: number) => {
  const name = words.times.time({ day: monday, number: index + 1 });
  const found = document.querySelector<HTMLInputElement>(`input[aria-label="${name}"]`);
  return found ? [found.value] : [];
};

/** As a browser does it in the part of the hour: one more, and told at once. */
async function arrowUp(): Promise<void> {
  const box = document.activeElement as HTMLInputElement;
  await perform(() => {
    const [hours = '', minutes = ''] = box.value.split(':');
    box.value = `${String((Number(hours) + 1) % 24).padStart(2, '0')}:${minutes}`;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    box.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

const go = (to: HTMLElement | undefined) => perform(() => to?.focus());

describe('the times of a day', () => {
  it('one that is moved past another changes no other, and is sorted when the row is left', async () => {
    showTimes('10:30', '15:00');
    await go(time(0));
    for (let press = 0; press < 6; press += 1) await arrowUp();
    expect(stored.times.mon).toEqual(['15:00', '16:30']);
    expect(document.activeElement).toBe(time(0));
    expect(shown()).toEqual(['16:30', '15:00']);
    await go(document.querySelector<HTMLElement>('main > button') ?? undefined);
    expect(shown()).toEqual(['15:00', '16:30']);
    expect(stored.times.mon).toEqual(['15:00', '16:30']);
  });

  it('Tab goes on to the time that stood beside it', async () => {
    showTimes('10:30', '15:00');
    await go(time(0));
    for (let press = 0; press < 6; press += 1) await arrowUp();
    await go(time(1));
    expect(time(1).value).toBe('15:00');
    await arrowUp();
    expect(stored.times.mon).toEqual(['16:00', '16:30']);
  });

  it('one that passes over another on its way takes nothing along', async () => {
    showTimes('10:00', '12:00', '15:00');
    await go(time(0));
    for (let press = 0; press < 4; press += 1) await arrowUp();
    expect(stored.times.mon).toEqual(['12:00', '14:00', '15:00']);
  });

  it('what is removed is what was pressed, though the row is not sorted yet', async () => {
    showTimes('10:30', '15:00');
    await go(time(0));
    for (let press = 0; press < 6; press += 1) await arrowUp();
    const name = words.times.removeFrom({ day: monday, time: '15:00' });
    const remove = document.querySelector<HTMLElement>(`[aria-label="${name}"]`);
    // Where a press gives a button no focus, the box is left for nothing at all.
    await perform(() => {
      const event = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
      if (remove?.dispatchEvent(event)) (document.activeElement as HTMLElement).blur();
    });
    await perform(() => remove?.click());
    expect(stored.times.mon).toEqual(['16:30']);
    // Its neighbour has the focus; after the last one, the button for another.
    expect(document.activeElement).toBe(time(0));
    await click('button', words.times.removeFrom({ day: monday, time: '16:30' }));
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      words.times.addTo({ day: monday }),
    );
  });

  it('another one is an hour after the last, and all are sorted', async () => {
    showTimes('10:30', '15:00');
    await go(time(0));
    for (let press = 0; press < 6; press += 1) await arrowUp();
    await click('button', words.times.addTo({ day: monday }));
    expect(stored.times.mon).toEqual(['15:00', '16:30', '17:30']);
    expect(shown()).toEqual(['15:00', '16:30', '17:30']);
  });
});

it('the ranges of a day stay in their places while they are edited', async () => {
  const mon = [
    { from: '09:00', to: '12:00' },
    { from: '13:00', to: '17:00' },
  ];
  stored = readSettings({ hours: { mon } }).settings;
  function HoursOfMonday() {
    const [settings, setSettings] = useState(stored);
    return (
      <Hours
        hours={settings.hours}
        onChange={(hours) => {
          stored = readSettings({ ...settings, hours }).settings;
          setSettings(stored);
        }}
      />
    );
  }
  ({ gone } = show(<HoursOfMonday />));
  await go(field(hours.hours.from({ day: monday })));
  for (let press = 0; press < 10; press += 1) await arrowUp();
  expect(stored.hours.mon).toEqual([{ from: '19:00', to: '12:00' }, mon[1]]);
});

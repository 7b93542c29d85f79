// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HoursStep } from '../../../components/welcome/hours-step.tsx';
import { KeptStep } from '../../../components/welcome/kept-step.tsx';
import { TabStep } from '../../../components/welcome/tab-step.tsx';
import { policyKey } from '../../../utils/settings/policy-store.ts';
import { defaultSettings } from '../../../utils/settings/settings-table.ts';
import { words } from '../../../utils/words/settings/at-work.ts';
import { words as welcome } from '../../../utils/words/welcome.ts';
import { perform, show } from '../practice/render.ts';

let gone: () => void = () => undefined;
beforeEach(() => fakeBrowser.reset());
afterEach(() => gone());
const given = { settings: defaultSettings(), onChange: vi.fn() };
const inputs = () => document.querySelectorAll('input').length;

it('a lock is offered beside the yes to what is kept', () => {
  ({ gone } = show(<KeptStep {...given} />));
  const lock = [...document.querySelectorAll('a')].find(
    (a) => a.textContent === welcome.promise.lock,
  );
  expect(lock?.getAttribute('href')).toBe('log.html#along-lock');
});

describe.each([
  ['nudges', HoursStep],
  ['newTab', TabStep],
] as const)('what an organisation has switched off: %s', (name, Step) => {
  it('is not asked on the first page: it says why', async () => {
    await fakeBrowser.storage.local.set({ [policyKey]: { [name]: false } });
    ({ gone } = show(<Step {...given} />));
    await perform(() => undefined);
    await perform(() => undefined);
    expect(document.body.textContent).toContain(words[name]);
    expect(inputs()).toBe(0);
  });

  it('is asked everywhere else', async () => {
    ({ gone } = show(<Step {...given} />));
    await perform(() => undefined);
    expect(inputs()).toBeGreaterThan(0);
  });
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SettingsView } from '../../../components/settings/settings-view.tsx';
import { SupportPanel } from '../../../components/support/support-panel.tsx';
import { readPolicy } from '../../../utils/settings/policy.ts';
import { policyKey } from '../../../utils/settings/policy-store.ts';
import { readSettings } from '../../../utils/settings/read-settings.ts';
import { words } from '../../../utils/words/settings/at-work.ts';
import { words as settingsWords } from '../../../utils/words/settings.ts';
import { words as support } from '../../../utils/words/support.ts';
import { all, expectAccessible, perform, show } from '../practice/render.ts';

const { local } = fakeBrowser.storage;
let gone: () => void = () => undefined;
beforeEach(() => {
  fakeBrowser.reset();
  location.hash = '';
});
afterEach(() => gone());

const text = () => document.body.textContent ?? '';
const part = () => document.querySelector('section[aria-labelledby="at-work"]');

/** The settings page under a policy, as pages read it. */
async function open(raw: unknown): Promise<void> {
  const policy = readPolicy(raw);
  await local.set({ [policyKey]: policy });
  const { settings } = readSettings({ keeping: 'yes' }, policy);
  const told = { settings, notes: [], saving: 'idle', touched: null, change: vi.fn() } as const;
  ({ gone } = show(<SettingsView {...told} notes={[]} />, 'div'));
  await perform(() => vi.dynamicImportSettled());
  await perform(() => undefined);
}

describe('the settings page', () => {
  it('says nothing of an organisation where there is none', async () => {
    await open({});
    expect(part()).toBeNull();
    expect(text()).not.toContain('organisation');
  });

  it('says what is set, what can be changed, and what is always the person’s own', async () => {
    await open({
      hours: { mon: [{ from: '08:00', to: '16:00' }] },
      rhythm: 'every',
      language: 'en',
      practicesOff: ['letter', 'notice'],
      newTab: false,
      supportLine: { name: 'Care team', number: '4711' },
    });
    const lines = [...(part()?.querySelectorAll('li') ?? [])].map((one) => one.textContent);
    expect(lines).toEqual([
      words.hours,
      words.rhythm,
      words.newTab,
      words.practices({ names: 'Notice and Letter' }),
      words.language,
      words.support,
    ]);
    expect(part()?.textContent).toContain(words.yours);
    expect(part()?.textContent).toContain(words.about);
    await expectAccessible();
  });

  it('has no switch for what it cannot change: it says why', async () => {
    await open({ nudges: false, newTab: false });
    expect(document.getElementById('newTab')?.textContent).toContain(words.newTab);
    expect(document.getElementById('rhythm')?.textContent).toContain(words.nudges);
    expect(all('checkbox', settingsWords.tab.show)).toEqual([]);
    expect(document.querySelectorAll('#rhythm input')).toHaveLength(0);
  });
});

describe('an organisation’s own line of support', () => {
  const line = {
    name: 'Care team',
    number: '+49 30 4711',
    about: 'Monday to Friday',
    link: 'https://care.example/now',
  };
  async function openSupport(supportLine: unknown): Promise<void> {
    await local.set({ [policyKey]: { supportLine, support: false, supportOff: true } });
    ({ gone } = show(
      <>
        <h1>A page</h1>
        <SupportPanel country="IE" onCountry={() => undefined} />
      </>,
    ));
    await perform(() => undefined);
    await perform(() => undefined);
  }
  const headings = () => [...document.querySelectorAll('h2')].map((one) => one.textContent);

  it('stands after all public ones, and says whose it is', async () => {
    await openSupport(line);
    expect(headings().at(-1)).toBe(line.name);
    expect(headings()).toContain(support.directoryName);
    const card = [...document.querySelectorAll('section')].at(-1);
    expect(card?.textContent).toContain(support.organisation.from);
    expect(card?.textContent).toContain(line.about);
    const links = [...(card?.querySelectorAll('a') ?? [])];
    expect(links.map((one) => one.href)).toEqual(['tel:+49304711', line.link]);
    await expectAccessible();
  });

  it.each([undefined, { name: 'x', link: 'http://x.example' }, 'none'])(
    'public ones stand there without it, and whatever else a policy says: %o',
    async (given) => {
      await openSupport(given);
      expect(headings().length).toBeGreaterThan(2);
      expect(headings().at(-1)).toBe(support.directoryName);
      expect(text()).not.toContain(support.organisation.from);
    },
  );
});

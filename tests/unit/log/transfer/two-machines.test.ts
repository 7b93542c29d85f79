import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { readPage, updateEntry } from '../../../../utils/log/entries.ts';
import { keepEntry } from '../../../../utils/log/keep-entry.ts';
import type { Settings } from '../../../../utils/settings/settings.ts';
import { loadSettings, saveSettings } from '../../../../utils/settings/store.ts';
import { bring } from '../bring.ts';
import { Machine } from '../machines.ts';
import { newProfile } from '../place.ts';

const hour = 3_600_000;
const keep = (text: string) =>
  keepEntry({ kind: 'line', element: 'kindness', source: 'newtab', payload: { text } });
/** Changes the entry with this text. */
async function edit(from: string, text: string): Promise<void> {
  const { entries } = await readPage({ limit: 500 });
  const one = entries.find(({ payload }) => (payload as { text?: string }).text === from);
  if (one) await updateEntry(one.id, { payload: { text } });
}
const settings = (machine: Machine) => machine.use(async () => (await loadSettings()).settings);
const take = (machine: Machine, file: string) => machine.use(() => bring(file));

/** Both bring in what the other has, at the same time: each backup was made before. */
async function meet(one: Machine, other: Machine): Promise<void> {
  const [first, second] = [await one.backup(), await other.backup()];
  await take(one, second);
  await take(other, first);
}

beforeEach(newProfile);

describe('two computers and one folder', () => {
  test('both end with the same log and settings, nothing lost and nothing twice', async () => {
    const [desk, home] = [new Machine(), new Machine()];
    await desk.use(async () => {
      await keep('tea before the call');
      await keep('on the desk');
      await saveSettings({ theme: 'dark', graceMinutes: 20 });
    });
    await home.use(() => keep('at home'));
    await meet(desk, home);
    await desk.use(async () => {
      await edit('tea before the call', 'tea before the call, and after');
      await saveSettings({ laterMinutes: 30 });
    });
    await home.use(async () => {
      await edit('at home', 'at home, late');
      await saveSettings({ theme: 'light' });
    });
    await meet(desk, home);
    const all = ['tea before the call, and after', 'on the desk', 'at home, late'];
    expect((await desk.texts()).toSorted()).toEqual(all.toSorted());
    expect(await home.backup()).toBe(await desk.backup());
    expect(await settings(desk)).toMatchObject({
      theme: 'light',
      graceMinutes: 20,
      laterMinutes: 30,
    });
    expect(await settings(home)).toEqual(await settings(desk));
  });

  test('one entry that is changed on both stands with both wordings, on both', async () => {
    const [desk, home] = [new Machine(), new Machine()];
    await desk.use(() => keep('first'));
    await meet(desk, home);
    await desk.use(() => edit('first', 'as the desk has it'));
    await home.use(() => edit('first', 'as home has it'));
    await meet(desk, home);
    await meet(desk, home);
    expect((await desk.texts()).toSorted()).toEqual(['as home has it', 'as the desk has it']);
    expect(await home.backup()).toBe(await desk.backup());
  });

  test.each([
    ['ahead', 300 * 24 * hour],
    ['behind', -300 * 24 * hour],
  ])(
    'a clock that is far %s: a change that saw another wins, whichever clock made it',
    async (_, skew) => {
      const [wrong, right] = [new Machine(skew), new Machine()];
      await wrong.use(() => saveSettings({ theme: 'dark' }));
      await meet(wrong, right);
      expect((await settings(right)).theme).toBe('dark');
      await right.use(() => saveSettings({ theme: 'light' }));
      await meet(wrong, right);
      expect((await settings(wrong)).theme).toBe('light');
      await wrong.use(() => saveSettings({ theme: 'system' }));
      await meet(wrong, right);
      expect((await settings(right)).theme).toBe('system');
    },
  );

  test('a setting that was never chosen is no choice against one that was', async () => {
    const [desk, home] = [new Machine(), new Machine()];
    await desk.use(() => saveSettings({ few: { perDay: 3, gapMinutes: 60 } }));
    await take(home, await desk.backup());
    expect((await settings(home)).few).toEqual({ perDay: 3, gapMinutes: 60 });
    expect((await take(home, await desk.backup())).preview.settings).toBe(0);
  });

  test('the name of the dear one comes along; a yes does not', async () => {
    const [desk, home] = [new Machine(), new Machine()];
    await desk.use(() => saveSettings({ dearName: 'Noor', keepEntries: false }));
    await take(home, await desk.backup());
    expect(await settings(home)).toMatchObject({ dearName: 'Noor', keepEntries: true });
  });

  test('a copy of an older version says nothing of settings', async () => {
    const home = new Machine();
    await home.use(() => saveSettings({ theme: 'dark' }));
    const file = JSON.stringify({
      format: 'kind-pause-log',
      version: 1,
      exportedAt: '2026-01-01T00:00:00.000Z',
      entries: [],
      setAside: [],
    });
    expect((await take(home, file)).preview.settings).toBe(0);
    expect((await settings(home)).theme).toBe('dark');
  });
});

type Deed =
  | { on: 0 | 1; do: 'keep' | 'edit'; text: number }
  | { on: 0 | 1; do: 'set'; patch: Partial<Settings> }
  | { on: 0 | 1; do: 'bring' };

const on = fc.constantFrom<0 | 1>(0, 1);
const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ on, do: fc.constantFrom('keep' as const, 'edit' as const), text: fc.nat(5) }),
  fc.record({
    on,
    do: fc.constant('set' as const),
    patch: fc.oneof(
      fc.record({ theme: fc.constantFrom('dark' as const, 'light' as const) }),
      fc.record({ graceMinutes: fc.constantFrom(10, 20, 30) }),
      fc.record({ newTab: fc.boolean() }),
    ),
  }),
  fc.record({ on, do: fc.constant('bring' as const) }),
);

test('whatever is done on two computers in whatever order, they end equal, with every word kept', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyDeed, { maxLength: 12 }),
      fc.constantFrom(0, 5 * hour, -5 * hour),
      async (deeds, skew) => {
        const machines = [new Machine(), new Machine(skew)] as const;
        let number = 0;
        for (const deed of deeds) {
          const machine = machines[deed.on];
          if (deed.do === 'bring')
            await take(machine, await machines[deed.on === 0 ? 1 : 0].backup());
          else if (deed.do === 'set') await machine.use(() => saveSettings(deed.patch));
          else if (deed.do === 'keep') await machine.use(() => keep(`t${deed.text} n${number++}`));
          else await machine.use(() => change(`t${deed.text}`, ` e${number++}`));
        }
        const [one, other] = machines;
        await meet(one, other);
        await meet(one, other);
        expect(await other.backup()).toBe(await one.backup());
        const texts = await one.texts();
        expect(new Set(texts).size).toBe(texts.length);
        for (let at = 0; at < number; at++) {
          expect(texts.some((text) => new RegExp(`[ne]${at}\\b`).test(text))).toBe(true);
        }
      },
    ),
    { numRuns: 60 },
  );
});

/** Adds to the newest entry of these; where there is none, one is kept. */
async function change(start: string, more: string): Promise<void> {
  const { entries } = await readPage({ limit: 500 });
  const one = entries.find(({ payload }) => (payload as { text: string }).text.startsWith(start));
  if (!one) return void (await keep(`${start}${more}`));
  await updateEntry(one.id, {
    payload: { text: `${(one.payload as { text: string }).text}${more}` },
  });
}

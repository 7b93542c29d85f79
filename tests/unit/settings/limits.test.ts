import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings } from '../../../utils/settings/read-settings.ts';
import { forgetDearName, keptKey, saveSettings } from '../../../utils/settings/store.ts';

describe('F15 the smallest and the largest value of each number are allowed, and no other beyond', () => {
  test.each<[string, string, number, number]>([
    ['few', 'perDay', 1, 6],
    ['few', 'gapMinutes', 15, 480],
    ['every', 'minutes', 15, 240],
    ['every', 'naturalBreakMinutes', 3, 60],
    ['', 'graceMinutes', 5, 240],
    ['', 'laterMinutes', 5, 120],
  ])('%s %s: %i to %i', (group, name, from, to) => {
    const read = (value: number) => {
      const raw = group === '' ? { [name]: value } : { [group]: { [name]: value } };
      const { settings, notes } = readSettings(raw);
      const all = settings as unknown as Record<string, Record<string, number>>;
      const found = notes.find(({ setting }) => setting === (group ? `${group}.${name}` : name));
      return [group === '' ? all[name] : all[group]?.[name], found?.problem];
    };
    expect(read(from)).toEqual([from, undefined]);
    expect(read(from - 1)).toEqual([from, 'tooSmall']);
    expect(read(to)[0]).toBe(to);
    expect(read(to + 1)).toEqual([to, 'tooBig']);
  });
});

describe('a set time is in the hours', () => {
  const silent = (times: object, hours: object) =>
    readSettings({ rhythm: 'times', times, hours })
      .notes.filter(({ problem }) => problem === 'outsideHours')
      .map(({ setting, given }) => `${setting} ${given}`);

  test('at the opening, and no longer at the closing', () => {
    const mon = [
      { from: '09:00', to: '12:00' },
      { from: '13:00', to: '17:30' },
    ];
    const times = ['08:59', '09:00', '11:59', '12:10', '13:00', '17:30'];
    expect(silent({ mon: times }, { mon })).toEqual([
      'times.mon 08:59',
      'times.mon 12:10',
      'times.mon 17:30',
    ]);
    expect(silent({ mon: ['12:00'] }, { mon })).toEqual(['times.mon 12:00']);
  });

  test('past midnight too: the morning after belongs to the evening before, the closing does not', () => {
    const hours = { sun: [{ from: '22:00', to: '06:00' }], mon: [] };
    expect(silent({ mon: ['05:59', '06:05'] }, hours)).toEqual(['times.mon 06:05']);
    expect(silent({ mon: ['06:00'] }, hours)).toEqual(['times.mon 06:00']);
  });

  test('no note where another rhythm is chosen', () => {
    const raw = { rhythm: 'few', times: { mon: ['03:00'] } };
    expect(readSettings(raw).notes).toEqual([]);
  });
});

describe('the name of someone dear goes', () => {
  const { local } = fakeBrowser.storage;
  const kept = async () => (await local.get(keptKey))[keptKey];
  beforeEach(() => fakeBrowser.reset());

  test.each<[string, unknown, unknown]>([
    ['with it, and nothing else goes', { dearName: 'Sam', rhythm: 'moon' }, { rhythm: 'moon' }],
    ['whatever it is', { dearName: null, rhythm: 'moon' }, { rhythm: 'moon' }],
    ['without one: all stays', { rhythm: 'moon' }, { rhythm: 'moon' }],
    ['as a text: nobody can tell what of it is a name', '{"dearName":"Sam"', undefined],
    ['as a list', ['Sam'], undefined],
    ['as nothing', null, undefined],
    ['not at all', undefined, undefined],
  ])('from what was kept of settings nobody could read, %s', async (_what, raw, left) => {
    await saveSettings({ dearName: 'Sam', rhythm: 'asked' });
    if (raw !== undefined) await local.set({ [keptKey]: raw });
    await forgetDearName();
    expect(await kept()).toEqual(left);
    const { settings } = (await local.get('settings')) as { settings: object };
    expect(settings).toMatchObject({ dearName: '', rhythm: 'asked' });
  });
});

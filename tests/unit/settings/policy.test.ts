import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fixedBy,
  type Policy,
  presetNames,
  readPolicy,
  switchablePractices,
} from '../../../utils/settings/policy.ts';
import { readSettings } from '../../../utils/settings/read-settings.ts';
import {
  defaultSettings,
  type SettingName,
  settingNames,
} from '../../../utils/settings/settings-table.ts';

/** What a policy may be about. Everything else in the product is nobody's but the person's. */
const mayBeSet = [...presetNames, 'nudges', 'newTab', 'practicesOff', 'supportLine'];
/** Settings that no policy may move, present ones and those to come. */
const personal = settingNames.filter(
  (name) => ![...presetNames, 'landing', 'newTab'].includes(name),
);

const keys = fc.oneof(
  fc.constantFrom(
    ...mayBeSet,
    ...settingNames,
    ...['support', 'guard', 'lock', 'quickExit', 'stop', 'export', 'erase', '__proto__'],
  ),
  fc.string(),
);
const anything = fc.oneof(
  fc.anything({ withNullPrototype: true }),
  fc.dictionary(
    keys,
    fc.oneof(
      fc.anything(),
      fc.boolean(),
      fc.constantFrom(null, '', 'none', 'asked', 'de'),
      fc.array(fc.constantFrom('hand-on-heart', ...switchablePractices, 'support')),
      fc.record({ name: fc.string(), number: fc.string(), link: fc.webUrl() }),
      fc.record({ mon: fc.array(fc.record({ from: fc.string(), to: fc.string() })) }),
    ),
  ),
);

describe('no policy whatsoever', () => {
  test('is more than the few things it may be about', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        for (const key of Object.keys(readPolicy(raw))) expect(mayBeSet).toContain(key);
      }),
      { numRuns: 300 },
    );
  });

  test('moves a setting of the person’s own: lock, keeping, country, spelling and all the others', () => {
    const own = readSettings({ keeping: 'yes' }).settings;
    fc.assert(
      fc.property(anything, (raw) => {
        const { settings } = readSettings({ keeping: 'yes' }, readPolicy(raw));
        for (const name of personal) expect(settings[name]).toEqual(own[name]);
        // A stored profile that never heard of settings is not taken for an old one.
        expect(readSettings(undefined, readPolicy(raw)).settings.keeping).toBe('unasked');
      }),
      { numRuns: 300 },
    );
  });

  test('switches off the first practice, or one that there is not', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const off: string[] = readPolicy(raw).practicesOff ?? [];
        expect(off).not.toContain('hand-on-heart');
        expect(switchablePractices).toEqual(expect.arrayContaining(off));
      }),
      { numRuns: 300 },
    );
  });

  test('can switch anything on', () => {
    const settings = fixedBy(readPolicy({ nudges: true, newTab: true, landing: true }));
    expect(settings).toEqual({});
  });

  test('leads to settings that are not safe to use, and reading it again changes nothing', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const policy = readPolicy(raw);
        expect(readPolicy(policy)).toEqual(policy);
        expect(readPolicy(JSON.parse(JSON.stringify(policy)))).toEqual(policy);
        const { settings } = readSettings(undefined, policy);
        expect(readSettings(settings).settings).toEqual(settings);
      }),
      { numRuns: 300 },
    );
  });

  test('opens anything but a page by https, without a name in it', () => {
    const odd = fc.oneof(fc.string(), fc.webUrl(), fc.constantFrom('javascript:1', 'data:,1'));
    fc.assert(
      fc.property(odd, (link) => {
        const line = readPolicy({ supportLine: { name: 'Care', link } }).supportLine;
        if (line?.link !== undefined) expect(line.link).toMatch(/^https:\/\/[^@/]+\//);
      }),
    );
    expect(readPolicy({ supportLine: { name: 'Care', link: 'https://me@care.example/' } })).toEqual(
      {},
    );
  });
});

describe('a preset', () => {
  const policy: Policy = readPolicy({
    hours: { mon: [{ from: '8:00', to: '12:00' }], tue: [] },
    rhythm: 'every',
    every: { minutes: 90 },
    language: 'de',
  });

  test('stands where the person chose nothing', () => {
    const { settings } = readSettings({ theme: 'dark' }, policy);
    expect(settings).toMatchObject({
      rhythm: 'every',
      every: { minutes: 90, naturalBreakMinutes: 5 },
      language: 'de',
      theme: 'dark',
    });
    expect(settings.hours.mon).toEqual([{ from: '08:00', to: '12:00' }]);
  });

  test.each(['rhythm', 'language', 'hours', 'every'] as const)(
    '%s gives way to a choice',
    (name) => {
      const chosen = { ...defaultSettings(), language: '' };
      expect(readSettings({ [name]: chosen[name] }, policy).settings[name]).toEqual(chosen[name]);
    },
  );

  test.each([
    { rhythm: 'moon' },
    { rhythm: 7 },
    { language: 'not a tag' },
    { hours: [] },
    { few: 3 },
    null,
    'text',
    [],
  ])('that cannot be read is none: %o', (raw) => {
    expect(readPolicy(raw)).toEqual({});
  });

  test('is nobody’s to change for the next one', () => {
    readSettings(undefined, policy).settings.hours.mon.push({ from: '1:00', to: '2:00' });
    expect(readSettings(undefined, policy).settings.hours.mon).toHaveLength(1);
  });
});

test('nudges and new tab that are off stay off, whatever was chosen', () => {
  const policy = readPolicy({ nudges: false, newTab: false });
  const own: Partial<Record<SettingName, unknown>> = { rhythm: 'few', landing: true, newTab: true };
  expect(readSettings(own, policy).settings).toMatchObject({
    rhythm: 'asked',
    landing: false,
    newTab: false,
  });
});

describe('its own line of support', () => {
  const read = (supportLine: unknown) => readPolicy({ supportLine }).supportLine;

  test('with a number, hours and a page', () => {
    const line = {
      name: 'Care team',
      number: '+49 30 1234',
      about: '8 to 18',
      link: 'https://care.example/',
    };
    expect(read(line)).toEqual(line);
  });

  test.each([
    {},
    { name: 'Nobody to reach' },
    { number: '116 123' },
    { name: 'Care', number: 'call me' },
    { name: 'Care', link: 'http://care.example/' },
    { name: 7, number: '112' },
  ])('nobody could be reached by %o', (line) => {
    expect(read(line)).toBeUndefined();
  });

  test('no sign in it turns around what stands beside it', () => {
    const { name, about } = read({ name: 'Ca\u202Ere\n', about: 'a\u0000b', number: '112' }) ?? {};
    expect(`${name} ${about}`).toBe('Ca re a b');
  });
});

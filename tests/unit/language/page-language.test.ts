import { afterEach, describe, expect, test, vi } from 'vitest';

const languages = [
  { tag: 'en', name: 'English', direction: 'ltr' },
  { tag: 'de', name: 'Deutsch', direction: 'ltr' },
  { tag: 'ar', name: 'العربية', direction: 'rtl' },
];

/** A page as it begins, with what localStorage answers and what the browser wants. */
async function pageWith(stored: (key: string) => unknown, wanted: unknown = ['ar-EG']) {
  vi.resetModules();
  vi.stubGlobal('__LANGUAGES__', languages);
  vi.stubGlobal('navigator', { languages: wanted });
  vi.stubGlobal('localStorage', { getItem: stored });
  return import('../../../utils/language/page-language.ts');
}

afterEach(() => void vi.unstubAllGlobals());

const hints = (language: unknown, hourCycle?: unknown) => (key: string) =>
  key === 'language' ? language : hourCycle;

describe('a page speaks', () => {
  test('what its hints say', async () => {
    const page = await pageWith(hints('de', '24'));
    expect(page.pageLanguage).toEqual(languages[1]);
    expect(page.pageHourCycle).toBe('24');
  });

  test.each([
    'fr',
    'DE',
    'de ',
    '',
    '{"tag":"de"}',
    'constructor',
    '__proto__',
    'x'.repeat(100_000),
    null,
    undefined,
    5,
    {},
    ['de'],
  ])('the browser’s language where a hint says %o', async (hint) => {
    const page = await pageWith(hints(hint, hint));
    expect(page.pageLanguage.tag).toBe('ar');
    expect(page.pageLanguage.direction).toBe('rtl');
    expect(page.pageHourCycle).toBe('auto');
  });

  test.each(['25', 12, '0', '24 ', 'AUTO', 'h23'])(
    'as the language does for %o hours',
    async (hint) => {
      expect((await pageWith(hints('de', hint))).pageHourCycle).toBe('auto');
    },
  );

  test('the browser’s language where looking throws', async () => {
    const page = await pageWith(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    expect(page.pageLanguage.tag).toBe('ar');
    expect(page.pageHourCycle).toBe('auto');
  });

  test.each([null, [], ['tlh'], [null, 7], ['x-private'], 'ar'])(
    'English where nothing is known, and the browser wants %o',
    async (wanted) => {
      const page = await pageWith(hints(null), wanted);
      expect(page.pageLanguage.tag).toBe('en');
    },
  );
});

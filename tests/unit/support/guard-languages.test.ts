import { expect, it } from 'vitest';
import { readGuardRules } from '../../../utils/language/read-catalogues.ts';
import { guardOf } from '../../../utils/support/guard.ts';
import { parseGuardLanguage } from '../../../utils/support/guard-language.ts';

const esperanto = parseGuardLanguage('[signs]\nvolas morti\nmortigi min\n');

it('every language with rules is read, whichever comes first', () => {
  const english = readGuardRules('en');
  for (const needsSupport of [guardOf([english, esperanto]), guardOf([esperanto, english])]) {
    expect(needsSupport('Hodiaŭ mi volas morti.')).toBe(true);
    expect(needsSupport('I want to die')).toBe(true);
    expect(needsSupport('Hodiaŭ mi volas teon.')).toBe(false);
  }
  expect(guardOf([english])('Hodiaŭ mi volas morti.')).toBe(false);
});

it('a guard without any language finds nothing, and says so nowhere', () => {
  expect(guardOf([])('I want to die')).toBe(false);
});

import { expect, it } from 'vitest';
import { readGuardRules } from '../../../utils/language/read-catalogues.ts';
import { guardOf } from '../../../utils/support/guard.ts';
import { parseGuardLanguage } from '../../../utils/support/guard-language.ts';

const esperanto = parseGuardLanguage('[signs]\nvolas morti\nmortigi min\n');

it('every language with rules is read, whichever comes first', () => {
  const english = readGuardRules('en');
  for (const find of [
    guardOf({ en: english, eo: esperanto }),
    guardOf({ eo: esperanto, en: english }),
  ]) {
    expect(find('Hodiaŭ mi volas morti.')).toBe('danger');
    expect(find('I want to die')).toBe('danger');
    expect(find('Hodiaŭ mi volas teon.')).toBe(null);
  }
  expect(guardOf({ en: english })('Hodiaŭ mi volas morti.')).toBe(null);
});

it('a guard without any language finds nothing, and says so nowhere', () => {
  expect(guardOf({})('I want to die')).toBe(null);
});

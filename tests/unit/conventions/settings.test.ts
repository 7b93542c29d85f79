import { describe, expect, test } from 'vitest';
import { readIn, settingNames } from '../../../utils/settings/settings-table.ts';
import { productFolders, readTree, scripts } from './source.ts';

const sources = readTree(productFolders, scripts);

/** Stored, and read by nothing yet. */
const notYet: string[] = [];
/** Where settings are asked, stored and read as a whole: nothing acts on one there. */
const asking = /^(components\/(settings|welcome)\/|utils\/settings\/(read-|settings))/;

/** Whether a text takes a setting out of the settings, or out of the choices made of them. */
function reads(text: string, name: string): boolean {
  const taken = `\\{[^{}]*\\b${name}\\b[^{}]*\\} =(?:.*[sS]ettings\\b| choices\\b)`;
  const alone = `\\breadSwitch\\('${name}'\\)`;
  return new RegExp(`\\b(?:[sS]ettings|choices)\\.${name}\\b|${taken}|${alone}`).test(text);
}

const readersOf = (name: string) =>
  sources.filter(({ path, text }) => !asking.test(path) && reads(text, name));

describe('each setting', () => {
  test.each(settingNames)('%s is read by the file that the table names', (name) => {
    const file = readIn[name];
    if (file === null) {
      expect(notYet).toContain(name);
      // Once something reads it, the table says what.
      expect(readersOf(name).map(({ path }) => path)).toEqual([]);
      return;
    }
    expect(notYet).not.toContain(name);
    expect(readersOf(name).map(({ path }) => path)).toContain(file);
  });

  test('that is read nowhere is found', () => {
    expect(readersOf('unheardOf')).toEqual([]);
    expect(reads('settings.sound', 'sound')).toBe(true);
    expect(reads('const { sound, theme } = settings;', 'sound')).toBe(true);
    expect(reads('const { sound } = (await loadSettings()).settings;', 'sound')).toBe(true);
    expect(reads("await readSwitch('sound')", 'sound')).toBe(true);
    expect(reads('settings.sounds; sound(); const { sound } = words;', 'sound')).toBe(false);
  });
});

import { type Notes, textSetting } from './read-value.ts';

/** A language that is not there today may be there in another version: it is kept. */
export function languageOf(raw: unknown, notes: Notes): string {
  const tag = textSetting(raw, 'language', 35, notes);
  if (tag === '' || /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag)) return tag;
  notes.push({ setting: 'language', problem: 'notAChoice', given: tag, used: '' });
  return '';
}

/** Two letters, or none. */
export function countryOf(raw: unknown, notes: Notes): string {
  const code = textSetting(raw, 'country', 2, notes).toUpperCase();
  if (code === '' || /^[A-Z]{2}$/.test(code)) return code;
  notes.push({ setting: 'country', problem: 'notAChoice', given: code, used: '' });
  return '';
}

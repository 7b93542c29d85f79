import type { SettingNote, SettingPath } from './settings.ts';

export type Notes = SettingNote[];

/** What was given, short enough to be shown in a sentence. Never throws, whatever it is. */
export function told(raw: unknown): string {
  if (typeof raw === 'string') return raw.slice(0, 40);
  if (typeof raw === 'object' && raw !== null) return Array.isArray(raw) ? '[…]' : '{…}';
  return String(raw);
}

/** A whole number within limits; digits in a text count as the number they show. */
export function numberOf(
  raw: unknown,
  setting: SettingPath,
  { from, to }: { from: number; to: number },
  otherwise: number,
  notes: Notes,
): number {
  if (raw === undefined) return otherwise;
  const isDigits = typeof raw === 'string' && /^\s*-?\d{1,15}(\.\d+)?\s*$/.test(raw);
  const given = isDigits ? Number(raw) : raw;
  if (typeof given !== 'number' || Number.isNaN(given)) {
    return noted(otherwise, 'notANumber');
  }
  if (given < from) return noted(from, 'tooSmall');
  if (given > to) return noted(to, 'tooBig');
  return Math.round(given);

  function noted(used: number, problem: 'notANumber' | 'tooSmall' | 'tooBig'): number {
    notes.push({ setting, problem, given: told(raw), used: String(used) });
    return used;
  }
}

export function choiceOf<const T extends string>(
  raw: unknown,
  choices: readonly T[],
  setting: SettingPath,
  otherwise: T,
  notes: Notes,
): T {
  const found = choices.find((choice) => choice === raw);
  if (found !== undefined || raw === undefined) return found ?? otherwise;
  notes.push({ setting, problem: 'notAChoice', given: told(raw), used: otherwise });
  return otherwise;
}

export function yesOrNoOf(
  raw: unknown,
  setting: SettingPath,
  otherwise: boolean,
  notes: Notes,
): boolean {
  if (typeof raw === 'boolean' || raw === undefined) return raw ?? otherwise;
  notes.push({ setting, problem: 'notYesOrNo', given: told(raw), used: String(otherwise) });
  return otherwise;
}

/** A trimmed, well-formed text of at most `longest` characters. */
export function textSetting(
  raw: unknown,
  setting: SettingPath,
  longest: number,
  notes: Notes,
): string {
  if (raw === undefined) return '';
  if (typeof raw !== 'string') {
    notes.push({ setting, problem: 'notAText', given: told(raw), used: '' });
    return '';
  }
  const characters = [...raw.toWellFormed().trim()];
  if (characters.length <= longest) return characters.join('');
  const used = characters.slice(0, longest).join('');
  notes.push({ setting, problem: 'tooLong', given: told(raw), used });
  return used;
}

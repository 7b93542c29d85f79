import { type PauseLength, pauseLengths } from '../practice/choices.ts';
import { type Notes, told } from './read-value.ts';

/** How long a pause is, in seconds: one of those that are offered. */
export function pauseSecondsOf(raw: unknown, otherwise: PauseLength, notes: Notes): PauseLength {
  const found = pauseLengths.find((length) => length === raw);
  if (found === undefined && raw !== undefined) {
    const used = String(otherwise);
    notes.push({ setting: 'pauseSeconds', problem: 'notAChoice', given: told(raw), used });
  }
  return found ?? otherwise;
}

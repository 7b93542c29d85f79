import type { Entry } from '../../entry/entry.ts';
import { type Fields, fieldsOf } from '../../entry/parse-entry.ts';
import { type AppMoment, appEntry, listIn, textOrEmpty } from './app-entry.ts';
import { countLeft, type Left } from './app-names.ts';
import { clockIn, dayOfYear, isoDayIn } from './clock-text.ts';
import { diaryText } from './diary-text.ts';

/** The five moods Daylio begins with, by their numbers, as its English tables name them. */
const firstMoods = ['rad', 'good', 'meh', 'bad', 'awful'];

/**
 * A row of Daylio's table: its mood as a word, its note as plain text. Its times are of the clock on
 * the wall, which is taken for that of this computer. @param zone that of this computer
 */
export function tableRowOf(row: Fields, zone: string, left: Left): Entry | null {
  const cell = (name: string) => textOrEmpty(row[name]);
  const date = isoDayIn(cell('full_date')) ?? dayOfYear(cell('year'), cell('date'));
  const clock = clockIn(cell('time'));
  if (!date || !clock) {
    countLeft(left, 'unread');
    return null;
  }
  if (cell('activities') !== '') countLeft(left, 'activities');
  if (cell('scales') !== '') countLeft(left, 'scales');
  const wall = date.toPlainDateTime(clock);
  const then = wall.toZonedDateTime(zone);
  return entryAt(
    { time: then.epochMilliseconds, day: date.toString(), zone: then.timeZoneId },
    wall,
    { mood: cell('mood'), title: cell('note_title'), note: cell('note') },
    left,
  );
}

/** The moods of a backup by their numbers, in words: one’s own names, or those of the first five. */
export function moodNames(backup: Fields): ReadonlyMap<unknown, string> {
  const moods = listIn(backup.customMoods).flatMap((raw): Fields[] => {
    const mood = fieldsOf(raw);
    return mood ? [mood] : [];
  });
  return new Map(
    moods.map((mood) => [
      mood.id,
      textOrEmpty(mood.custom_name) || (firstMoods[Number(mood.predefined_name_id) - 1] ?? ''),
    ]),
  );
}

/** An entry of Daylio's backup: it has its instant, and how far its clock was from UTC. */
export function backupEntryOf(
  raw: unknown,
  moods: ReadonlyMap<unknown, string>,
  left: Left,
): Entry | null {
  const row = fieldsOf(raw);
  const wall = row && wallOf(row);
  if (!wall) {
    countLeft(left, 'unread');
    return null;
  }
  const offset = offsetIn(row.timeZoneOffset) ?? '+00:00';
  const then = wall.toZonedDateTime(offset);
  // Its instant has the seconds as well; where it does not fit, the clock on the wall is believed.
  const exact = Number(row.datetime);
  const isNear = Math.abs(exact - then.epochMilliseconds) < 60_000;
  const time = isNear ? exact : then.epochMilliseconds;
  countLeft(left, 'photos', listIn(row.assets).length);
  if (listIn(row.tags).length > 0) countLeft(left, 'activities');
  const mood = moods.get(row.mood) ?? '';
  if (mood === '') countLeft(left, 'moods');
  return entryAt(
    { time, day: wall.toPlainDate().toString(), zone: offset },
    wall,
    { mood, title: textOrEmpty(row.note_title), note: textOrEmpty(row.note) },
    left,
  );
}

/** Months are counted from nought there. */
function wallOf({ year, month, day, hour, minute }: Fields): Temporal.PlainDateTime | null {
  try {
    const date = { year: Number(year), month: Number(month) + 1, day: Number(day) };
    const clock = { hour: Number(hour), minute: Number(minute) };
    return Temporal.PlainDateTime.from({ ...date, ...clock }, { overflow: 'reject' });
  } catch {
    // No day of the calendar.
    return null;
  }
}

/** @param raw milliseconds east of UTC */
function offsetIn(raw: unknown): string | null {
  const minutes = Number(raw) / 60_000;
  if (typeof raw !== 'number' || !Number.isInteger(minutes) || Math.abs(minutes) > 16 * 60) {
    return null;
  }
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`;
}

type Told = { mood: string; title: string; note: string };

/** The same entry has one id, whether it comes from a table or from a backup. */
function entryAt(
  moment: AppMoment,
  wall: Temporal.PlainDateTime,
  { mood, title, note }: Told,
  left: Left,
): Entry | null {
  const [head, body] = [diaryText(title), diaryText(note)];
  if (head.isFormatted || body.isFormatted) countLeft(left, 'formatting');
  const text = [head.text, body.text].filter((part) => part !== '').join('\n\n');
  return appEntry(
    {
      ...moment,
      app: 'daylio',
      kind: 'notice',
      name: JSON.stringify([mood, text]),
      idTime: wall.toZonedDateTime('UTC').epochMilliseconds,
      payload: { feelings: mood === '' ? [] : [mood], ...(text !== '' && { note: text }) },
    },
    left,
  );
}

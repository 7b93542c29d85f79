import type { Entry } from '../../entry/entry.ts';
import { fieldsOf } from '../../entry/parse-entry.ts';
import { isBlank } from '../../entry/text.ts';
import { appEntry, listIn, momentIn, textOrEmpty, timeOf } from './app-entry.ts';
import { countLeft, type Left } from './app-names.ts';

/** Older versions of FreeCBT wrote this before an id now and then. */
const keyStart = '@Quirk:thoughts:';

/**
 * A thought of FreeCBT: the automatic one is the harsh sentence, the alternative the kinder one.
 * Its challenge argues, and is said to nobody: no sentence of ours is that.
 * @param raw an object of its JSON, or a row of its table; @param zone that of this computer
 */
export function thoughtOf(raw: unknown, zone: string, left: Left): Entry | null {
  const thought = fieldsOf(raw);
  const time = timeOf(thought?.createdAt);
  const moment = time === null ? null : momentIn(time, zone);
  if (!thought || !moment) {
    countLeft(left, 'unread');
    return null;
  }
  const { cognitiveDistortions: distortions } = thought;
  if (listIn(distortions).length > 0 || textOrEmpty(distortions) !== '')
    countLeft(left, 'distortions');
  if (!isBlank(textOrEmpty(thought.challenge))) countLeft(left, 'challenges');
  const [harsh, kinder] = [
    textOrEmpty(thought.automaticThought),
    textOrEmpty(thought.alternativeThought),
  ];
  const id = textOrEmpty(thought.uuid);
  return appEntry(
    {
      ...moment,
      app: 'freecbt',
      kind: 'reframe',
      name: id === '' ? JSON.stringify([harsh, kinder]) : id.replace(keyStart, ''),
      idTime: moment.time,
      edited: timeOf(thought.updatedAt),
      payload: { harsh, friend: '', kinder },
    },
    left,
  );
}

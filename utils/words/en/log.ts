import type { After, EntryElement } from '../../log/entry.ts';

/** Words of the log page. */
export const log = {
  title: 'Log',
  about: 'What you kept. It lives in this browser, on this device, and nowhere else.',
  empty: {
    title: 'Nothing here yet, and that is fine.',
    body: 'A pause, a reframe or one line on the new tab comes here when you keep it.',
  },
  kinds: {
    'hand-on-heart': 'Hand on heart',
    reframe: 'Reframe',
    notice: 'Notice',
    'not-alone': 'Not alone',
    letter: 'Letter',
    line: 'One line',
  },
  seconds: (count: number) => `${count} seconds`,
  minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
  harsh: 'The harsh voice',
  friend: 'To a friend',
  kinder: 'Kinder',
  toDear: (dear: string) => `To ${dear}`,
  responsibility: 'One thing I can take responsibility for',
  note: 'Note',
  elements: {
    kindness: 'Self-kindness',
    humanity: 'Common humanity',
    mindfulness: 'Mindfulness',
  } satisfies Record<EntryElement, string>,
  after: { lighter: 'Lighter', same: 'The same', heavier: 'Heavier' } satisfies Record<
    After,
    string
  >,
  open: 'Open',
  close: 'Close',
  openOne: (kind: string, time: string) => `Open ${kind}, ${time}`,
  edit: 'Edit',
  save: 'Save',
  cancel: 'Cancel',
  comesBack: 'These words may come back to me',
  wasHard: 'This was a hard moment',
  hardAsks: 'This was a hard moment.',
  hardOpen: 'Show it',
  gone: 'This entry is not in the log any more.',
  changedElsewhere:
    'This entry was changed in another page meanwhile. Saving once more keeps these words.',
  nothingLeft: 'An entry needs a word or two. It could be deleted instead.',
  find: {
    words: 'Look for words',
    more: 'More ways',
    any: 'Any',
    kind: 'Practice',
    element: 'Element',
    feeling: 'Feeling',
    after: 'How it felt after',
    day: 'From a day back',
    thisDay: 'On this day',
    all: 'Back to everything',
    nothing: 'Nothing here fits.',
    nothingBody: 'Other words may find it, or fewer of them.',
    noDays: 'Nothing from this day in the years before.',
    noDaysBody: 'One day there may be.',
  },
  delete: 'Delete',
  deleteOne: (kind: string, time: string) => `Delete ${kind}, ${time}`,
  deleted: 'Deleted.',
  undo: 'Undo',
  more: 'Earlier entries',
  loading: 'Opening the log',
  unreadable: (count: number) =>
    count === 1
      ? 'One entry could not be read. It is still stored, set aside.'
      : `${count} entries could not be read. They are still stored, set aside.`,
  erase: {
    open: 'Erase everything',
    title: 'Erase the whole log?',
    body: 'Every entry and every draft goes. There is no way back.',
    linger: 'The browser may keep traces of erased rows in its own files for a while.',
    word: 'ERASE',
    label: 'Type ERASE to confirm',
    confirm: 'Erase everything',
    cancel: 'Keep it all',
    done: 'The log is empty now.',
    after: 'You can begin again whenever you like.',
  },
  missing: {
    title: 'Your log seems to be missing.',
    body: (had: number, has: number) =>
      `It held ${had === 1 ? 'one entry' : `${had} entries`}; ${has} can be found now. The browser’s files may have been damaged or removed. Kind Pause erased nothing.`,
    carryOn: 'Go on with what is here',
  },
};

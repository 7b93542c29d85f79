import type { After, EntryElement } from '../../log/entry/entry.ts';
import type { EntryKind } from '../../log/entry/entry-kinds.ts';

const kinds: Record<EntryKind, string> = {
  'hand-on-heart': 'Hand on heart',
  reframe: 'Reframe',
  notice: 'Notice',
  'not-alone': 'Not alone',
  letter: 'Letter',
  line: 'One line',
};

/** Words of the log page. */
export const log = {
  title: 'Log',
  about: 'What you kept. It is stored in this browser, on this device, and nowhere else.',
  empty: {
    title: 'Nothing here yet, and that is fine.',
    body: 'A pause, a reframe or one line on the new tab comes here when you keep it.',
  },
  kinds,
  newer: {
    name: 'From a newer version',
    about: 'Written by a newer Kind Pause. It is kept whole.',
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
  showAll: 'Show all of it',
  edit: 'Edit',
  save: 'Save',
  cancel: 'Cancel',
  comesBack: 'These words may come back to me',
  wasHard: 'This was a hard moment',
  hardAsks: 'This was a hard moment.',
  hardOpen: 'Show it',
  gone: 'This entry is not in the log any more.',
  conflict: {
    told: 'This was changed in another page meanwhile. Both versions are safe.',
    theirs: 'In the log now',
    both: 'Keep both',
    mine: 'Save my words',
    other: 'Use the words in the log',
  },
  nothingLeft: 'An entry needs a word or two. It could be deleted instead.',
  find: {
    words: 'Search',
    more: 'Filter',
    any: 'Any',
    kind: 'Practice',
    element: 'Element',
    feeling: 'Feeling',
    after: 'How it felt after',
    month: 'Month',
    day: 'Up to this day',
    thisDay: 'On this day',
    all: 'Show all entries',
    nothing: 'Nothing found.',
    nothingBody: 'Other words may find it, or fewer of them.',
    noDays: 'Nothing from this day in the years before.',
    noDaysBody: 'Entries of today may be here in a year.',
  },
  delete: 'Delete',
  deleteOne: (kind: string, time: string) => `Delete ${kind}, ${time}`,
  deleted: 'Deleted.',
  undo: 'Undo',
  more: 'Show earlier entries',
  loading: 'Opening the log',
  unreadable: (count: number) =>
    count === 1
      ? 'One entry could not be read. It is still stored, set aside.'
      : `${count} entries could not be read. They are still stored, set aside.`,
  lock: 'Lock it now',
  erase: {
    open: 'Erase everything',
    title: 'Erase the whole log?',
    body: 'Every entry and every draft is deleted, and the name of someone dear. This cannot be undone.',
    stays:
      'Settings and the plan for nudges stay. So do files you saved; a backup folder is not updated any more.',
    linger: 'The browser may keep traces of erased entries in its own files for a while.',
    word: 'ERASE',
    label: 'Type ERASE to confirm',
    confirm: 'Erase everything',
    cancel: 'Keep everything',
    erasing: 'Erasing it',
    done: 'The log is empty now.',
    after: 'You can begin again whenever you like.',
  },
  missing: {
    title: 'Your log seems to be missing.',
    body: (had: number, has: number) =>
      `It held ${had === 1 ? 'one entry' : `${had} entries`}; ${has === 0 ? 'none' : has} can be found now. The browser’s files may have been damaged or removed. Kind Pause erased nothing.`,
    carryOn: 'Go on with what is here',
  },
};

import type { EntrySource } from '../../log/entry/entry.ts';
import type { FieldName } from '../../log/entry/entry-kinds.ts';
import type { FileKind } from '../../log/transfer/file-kind-names.ts';
import type { MarkdownMark } from '../../log/transfer/format-markdown.ts';
import type { Refusal } from '../../log/transfer/refused-file.ts';

const entries = (count: number) =>
  count === 0 ? 'no entries' : count === 1 ? 'one entry' : `${count} entries`;

/** What a copy to read calls each field of an entry, and what is said beside it. */
const fields: Record<FieldName | MarkdownMark, string> = {
  harsh: 'The harsh voice',
  friend: 'To a friend',
  kinder: 'Kinder',
  dear: 'Said to',
  responsibility: 'One thing I can take responsibility for',
  feelings: 'Feelings',
  strength: 'How strong',
  where: 'Where in the body',
  note: 'Words',
  text: 'Words',
  cardId: 'Card',
  seconds: 'Length in seconds',
  pattern: 'Breathing',
  touch: 'Touch',
  finished: 'To the end',
  returns: 'Comes back',
  opened: 'Opened when it came back',
  series: 'Of the seven letters',
  kind: 'Kind',
  after: 'How it felt after',
  hard: 'A hard moment',
  comesBack: 'May come back to me',
  element: 'Element',
  source: 'Written in',
  editedAt: 'Changed',
  zone: 'Time zone',
};

/** Words around copies and backups of the log, importing entries, and deleting days. */
export const transfer = {
  title: 'Backup, copies and lock',
  about:
    'Your words are yours: lock them, take a copy with you, or delete some. Nothing is sent anywhere.',
  open: 'Backup, copies and lock',
  back: 'Back to backup, copies and lock',
  log: 'Back to the log',
  ways: {
    lock: { name: 'Lock the log', about: 'With a passphrase. Nothing can be read without it.' },
    save: { name: 'Export a copy', about: 'A file to read, to print, or to open elsewhere.' },
    backup: { name: 'Make a backup', about: 'One encrypted file that only your passphrase opens.' },
    folder: {
      name: 'Keep a backup up to date',
      about: 'In a folder you choose. A folder that syncs carries it to another computer.',
    },
    bring: { name: 'Import', about: 'Entries from a copy or a backup, old or new.' },
    'let-go': { name: 'Delete some days', about: 'All entries from one day to another.' },
  },
  save: {
    about: 'A copy of everything you kept. Your log stays as it is.',
    legend: 'What is it for?',
    formats: {
      json: {
        name: 'To keep everything, exactly',
        about: 'Kind Pause can read it again. The format is open (JSON).',
      },
      markdown: { name: 'To read or print', about: 'Day by day, as plain text (Markdown).' },
      csv: {
        name: 'For a spreadsheet',
        about: 'One row for each entry (CSV). A few characters are changed to keep it safe.',
      },
    },
    open: 'The file is not encrypted. Anyone who opens it can read it.',
    confirm: 'Export',
    done: (count: number) => `Saved, with ${entries(count)}.`,
  },
  fileName: (day: string) => `kind-pause-${day}`,
  backupName: (day: string) => `kind-pause-backup-${day}`,
  backup: {
    about: 'It holds your whole log. Without the passphrase nobody can read it.',
    passphrase: 'New passphrase',
    again: 'Type it again',
    show: 'Show what I type',
    hint: 'Four or five words that do not belong together are hard to guess.',
    none: 'A lost passphrase cannot be recovered, not even by us.',
    short: 'A little longer is safer: eight characters or more.',
    different: 'These two are not the same yet.',
    confirm: 'Make the backup',
    done: (count: number) => `Your backup is complete, with ${entries(count)}.`,
    checked: 'It was opened again and compared with your log, to the last letter.',
    download: 'It is in your downloads. A place outside this computer is safest.',
    standard: 'It also opens with the free tool “age”, without Kind Pause.',
    notWhole: 'The file could not be read back completely. Another place may work better.',
  },
  folder: {
    about: 'When you open your log, a new backup is saved there, once a day at most.',
    cannot: 'This browser cannot keep a folder. Backups made by hand work here.',
    key: 'A small key file is saved beside it. Opening it takes both files and your passphrase.',
    choose: 'Choose the folder',
    otherKey: 'A key is there already, and this passphrase does not open it.',
    in: (folder: string) => `In “${folder}”.`,
    last: (day: string, count: number) => `Last backup: ${day}, ${entries(count)}.`,
    never: 'Nothing is there yet.',
    now: 'Back up now',
    stop: 'Stop these backups',
    stopped: 'The files stay where they are. They are yours.',
    asks: 'The browser asks again before Kind Pause may write to your backup folder.',
    allow: 'Allow the folder',
    failed:
      'Today’s backup could not be written completely to your folder. The one before is still there.',
    retry: 'Try again',
    busy: 'Another page is writing this backup at the moment.',
    copies:
      'Besides the newest, these stay: the largest, one for each week and month, and any with other entries.',
    problem: 'That folder could not be written to. Your log is untouched.',
  },
  bring: {
    about: 'You see what it would add before anything changes.',
    choose: 'Choose a file',
    opening: 'Reading the file',
    passphrase: 'The passphrase of this backup',
    key: 'This one opens with the key file beside it.',
    chooseKey: 'Choose the key file',
    keyPassphrase: 'The passphrase of the key',
    unlock: 'Open the backup',
    wrong: 'This passphrase does not open it. Nothing was changed.',
    title: 'What the file contains',
    fresh: (count: number) => `${count} new`,
    same: (count: number) => `${count} already here`,
    differs: (count: number) => (count === 1 ? '1 differs' : `${count} differ`),
    differing: 'Where one differs, the newer edit stays. If both were edited, both stay.',
    nothing: 'All of it is in your log already.',
    empty: 'There are no entries in this file.',
    aside: (count: number) =>
      count === 1
        ? 'One more row cannot be read. It is kept as it is.'
        : `${count} more rows cannot be read. They are kept as they are.`,
    newer: (count: number) =>
      count === 1
        ? 'One was written by a newer Kind Pause. It is kept whole.'
        : `${count} were written by a newer Kind Pause. They are kept whole.`,
    ahead: (count: number) =>
      count === 1
        ? 'One is dated ahead of this computer’s clock. It is imported as it is.'
        : `${count} are dated ahead of this computer’s clock. They are imported as they are.`,
    changed: 'Your log changed meanwhile. This is what the file would add now.',
    over: (count: number) =>
      count === 1
        ? 'One of them is older than you keep entries, and is deleted again soon.'
        : `${count} of them are older than you keep entries, and are deleted again soon.`,
    first: 'Make a backup first',
    confirm: 'Import',
    leave: 'Cancel',
    merging: 'Importing',
    done: (count: number) =>
      count === 0 ? 'Nothing in your log was changed.' : 'The import is done.',
    toLog: 'Open the log',
    notKey: 'This is not a key file. It is called kind-pause-key.age and is beside the backup.',
    takes: 'What can be imported: copies from Kind Pause (.json) and its backups (.age).',
    refused: {
      'too-big': 'This file is larger than a log can be, so it was not read.',
      'not-ours': 'This does not look like a log of Kind Pause. Nothing was changed.',
      newer: 'A newer Kind Pause wrote this file. It can be read once this one is up to date.',
      malformed: 'This file is cut off or damaged. Nothing was changed.',
      spoilt: 'Something in this file cannot be an entry. Nothing was imported.',
      unreadable: 'This could not be read. It may be a folder, or it may have been moved.',
      changed: 'The file changed since you chose it. Nothing was imported.',
    } satisfies Record<Refusal, string>,
    what: {
      empty: 'This file is empty.',
      'own-table':
        'This is a copy for a spreadsheet. It holds less than the log, so it cannot be imported.',
      'own-reading': 'This is text to read or print (Markdown). It cannot be imported.',
      'own-zip':
        'A copy from Kind Pause is packed in this zip file. Unpack it, then choose the copy.',
      key: 'This is a key, not a backup. The backup is beside it.',
      'day-one': 'This is a journal from Day One. Kind Pause cannot read it.',
      daylio: 'This comes from Daylio. Kind Pause cannot read it.',
      zip: 'This is a zip file. If a copy is packed in it, unpack it first.',
      packed: 'This is a packed file. If a copy is in it, unpack it first.',
      spreadsheet: 'This is a spreadsheet.',
      document: 'This is a text document.',
      slides: 'This is a presentation.',
      book: 'This is an electronic book.',
      office: 'This is a document of an office program.',
      pdf: 'This is a PDF document.',
      picture: 'This is a picture.',
      sound: 'This is a sound file.',
      video: 'This is a video.',
      database: 'This is a database (SQLite).',
      program: 'This is a program.',
      font: 'This is a font.',
      table: 'This is a table (CSV).',
      'web-page': 'This is a web page.',
      markup: 'This is a file for programs (XML).',
      json: 'This was saved by another program (JSON).',
      sealed: 'This was encrypted by another program, or encrypted twice.',
      text: 'This is plain text.',
      unknown: 'Kind Pause does not know this kind of file.',
    } satisfies Record<FileKind, string>,
  },
  letGo: {
    about: 'You choose the first and the last day. Both are part of it.',
    from: 'From',
    to: 'To',
    none: 'There is nothing on these days.',
    count: (count: number) => `${entries(count)} on these days.`,
    confirm: 'Delete these days',
    sure: (count: number) => `${entries(count)} will be deleted. This cannot be undone.`,
    yes: (count: number) => `Delete ${entries(count)}`,
    no: 'Keep them',
    done: (count: number) => `${count === 1 ? 'One entry was' : `${count} entries were`} deleted.`,
    linger: 'The browser may keep traces of them in its own files, unless your log was locked.',
    copies: 'Copies and backups you made stay as they are.',
    empty: 'Your log is empty. There is nothing to delete.',
  },
  soFar: (done: number, total: number) => `${done} of ${total}`,
  progress: {
    writing: 'Writing the file',
    sealing: 'Encrypting your log',
    opening: 'Opening your log',
    checking: 'Opening it again, to check it',
    key: 'Turning your passphrase into a key',
  },
  cancel: 'Cancel',
  cancelled: 'Nothing was written.',
  unsaved: 'The file could not be written. There may be no room, or no permission.',
  reminder: {
    text: 'Your last backup is a month old, or there is none yet. A new one takes a minute.',
    make: 'Make a backup',
    later: 'Later',
  },
  markdown: {
    fields,
    yes: 'yes',
    no: 'no',
    nextHardMoment: 'at the next hard moment',
    sources: {
      nudge: 'a pause from a nudge',
      popup: 'the popup',
      newtab: 'the new tab',
    } satisfies Record<EntrySource, string>,
    at: (day: string, time: string) => `${day}, ${time}`,
  },
};

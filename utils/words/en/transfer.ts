import type { EntrySource } from '../../log/entry/entry.ts';
import type { FieldName } from '../../log/entry/entry-kinds.ts';
import type { FileKind } from '../../log/transfer/file-kind-names.ts';
import type { MarkdownMark } from '../../log/transfer/format-markdown.ts';
import type { Refusal } from '../../log/transfer/refused-file.ts';

const entries = (count: number) => (count === 1 ? 'one entry' : `${count} entries`);

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

/** Words around taking the log along, bringing entries in, and letting them go. */
export const transfer = {
  title: 'Your words are yours.',
  about: 'Lock them, take them with you, or let them go. Nothing is sent anywhere.',
  open: 'Lock it, take it along, or let it go',
  back: 'All of this',
  log: 'Back to the log',
  ways: {
    lock: { name: 'Lock the log', about: 'With a passphrase. Nothing can be read without it.' },
    save: { name: 'Save a copy', about: 'A file to read, to print, or to open elsewhere.' },
    backup: { name: 'Make a backup', about: 'One sealed file that only your passphrase opens.' },
    folder: {
      name: 'Keep a backup up to date',
      about: 'In a folder you choose. A folder that syncs carries it to another computer.',
    },
    bring: { name: 'Bring entries in', about: 'From a saved copy or a backup, old or new.' },
    'let-go': { name: 'Let some days go', about: 'A stretch of days, all at once.' },
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
        about: 'One row for each entry (CSV). A few signs are changed to keep it safe.',
      },
    },
    open: 'The file is not sealed. Whoever opens it can read it.',
    confirm: 'Save the copy',
    done: (count: number) => `Saved, with ${entries(count)}.`,
  },
  fileName: (day: string) => `kind-pause-${day}`,
  backupName: (day: string) => `kind-pause-backup-${day}`,
  backup: {
    about: 'It holds your whole log. Without the passphrase nobody can read it.',
    passphrase: 'A passphrase',
    again: 'The same once more',
    show: 'Show what I type',
    hint: 'Four or five words that do not belong together hold well.',
    none: 'Nobody can find a lost passphrase, and we cannot either.',
    short: 'A little longer holds better: eight characters or more.',
    different: 'These two are not the same yet.',
    confirm: 'Make the backup',
    done: (count: number) => `Your backup is whole, with ${entries(count)}.`,
    checked: 'It was opened again and compared with your log, to the last letter.',
    download: 'It is among your downloads. A place outside this computer is safest.',
    standard: 'It also opens with the free tool “age”, without Kind Pause.',
    notWhole: 'What was written could not be read back whole. Another place may do better.',
  },
  folder: {
    about: 'When you open your log, a fresh backup goes there, once a day at most.',
    cannot: 'This browser cannot keep a folder. Backups made by hand work here.',
    key: 'A small key file lies beside it. Both files and your passphrase open it.',
    choose: 'Choose the folder',
    otherKey: 'A key is there already, and this passphrase does not open it.',
    in: (folder: string) => `In “${folder}”.`,
    last: (day: string, count: number) => `The last one: ${day}, ${entries(count)}.`,
    never: 'Nothing is there yet.',
    now: 'Bring it up to date',
    stop: 'Stop doing this',
    stopped: 'The files stay where they are. They are yours.',
    asks: 'The browser asks again before Kind Pause may write to your backup folder.',
    allow: 'Open the folder',
    failed:
      'Today’s backup could not be written whole to your folder. The one before is still there.',
    retry: 'Try again',
    busy: 'Another page is writing this backup at the moment.',
    copies:
      'Beside the newest stay the largest, one of each week and month, and whatever the newest lacks.',
    problem: 'That folder could not be written to. Your log is untouched.',
  },
  bring: {
    about: 'You see what it would bring before anything changes.',
    choose: 'Choose a file',
    opening: 'Reading it',
    passphrase: 'The passphrase of this backup',
    key: 'This one opens with the key file that lies beside it.',
    chooseKey: 'Choose the key file',
    keyPassphrase: 'The passphrase of the key',
    unlock: 'Open it',
    wrong: 'It does not open with this. Nothing was changed.',
    title: 'Here is what it holds.',
    fresh: (count: number) => `${count} new`,
    same: (count: number) => `${count} already here`,
    differs: (count: number) => (count === 1 ? '1 differs' : `${count} differ`),
    differing:
      'Where one differs, the newer edit stays. If both were edited, you keep both of them.',
    nothing: 'All of it is here already.',
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
        ? 'One is dated ahead of this computer’s clock. It comes in as it is.'
        : `${count} are dated ahead of this computer’s clock. They come in as they are.`,
    changed: 'Your log changed meanwhile. This is what the file would bring now.',
    over: (count: number) =>
      count === 1
        ? 'One of them is older than you keep entries, and goes again soon.'
        : `${count} of them are older than you keep entries, and go again soon.`,
    first: 'A backup first',
    confirm: 'Bring them in',
    leave: 'Leave it',
    merging: 'Bringing them in',
    done: (count: number) => (count === 0 ? 'Your log is as it was.' : 'They are in your log now.'),
    toLog: 'See the log',
    notKey: 'This is not a key file. It is called kind-pause-key.age and lies beside the backup.',
    takes: 'What can come in: copies saved by Kind Pause (.json) and its backups (.age).',
    refused: {
      'too-big': 'This file is larger than a log can be, so it was not read.',
      'not-ours': 'This does not look like a log of Kind Pause. Nothing was changed.',
      newer: 'A newer Kind Pause wrote this file. It can be read once this one is up to date.',
      malformed: 'This file is cut off or damaged. Nothing was changed.',
      spoilt: 'Something in this file cannot be an entry. Nothing of it was taken.',
      unreadable: 'This could not be read. It may be a folder, or it may have been moved.',
      changed: 'The file changed since you chose it. Nothing of it was taken.',
    } satisfies Record<Refusal, string>,
    what: {
      empty: 'This file is empty.',
      'own-table':
        'This is a copy for a spreadsheet. It holds less than the log, so it cannot come back.',
      'own-reading': 'This is text to read or print (Markdown). It cannot come back as entries.',
      'own-zip':
        'A copy from Kind Pause is packed in this zip file. Unpack it, then choose the copy.',
      key: 'This is a key, not a backup. The backup lies beside it.',
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
      sealed: 'This was sealed by another program, or sealed twice.',
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
    confirm: 'Let these days go',
    sure: (count: number) => `${entries(count)} will go. There is no way back.`,
    yes: (count: number) => `Let ${entries(count)} go`,
    no: 'Keep them',
    done: (count: number) => `${count === 1 ? 'One entry has' : `${count} entries have`} gone.`,
    linger: 'The browser may keep traces of them in its own files, unless your log was locked.',
    copies: 'Copies and backups you made stay as they are.',
    empty: 'Your log is empty. There is nothing to let go.',
  },
  soFar: (done: number, total: number) => `${done} of ${total}`,
  progress: {
    writing: 'Writing the file',
    sealing: 'Sealing your log',
    opening: 'Opening your log',
    checking: 'Opening it again, to be sure',
    key: 'Turning your passphrase into a key',
  },
  cancel: 'Cancel',
  cancelled: 'Nothing was written.',
  unsaved: 'The file could not be written. There may be no room, or no permission.',
  reminder: {
    text: 'Your last backup is a month old, or there is none yet. A fresh one takes a minute.',
    make: 'Make one',
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

import type { LockAfter } from '../../settings/settings.ts';

const entries = (count: number) => (count === 1 ? 'is one entry' : `are ${count} entries`);

/** Words around the lock of the log. */
export const lock = {
  about: 'A passphrase protects what you write. You can keep writing while it is locked.',
  what: 'Without the passphrase, only how many entries there are and their days and kinds can be seen.',
  first: 'You may want a backup first. It has a passphrase of its own.',
  backup: 'Make a backup',
  burst: 'With a lock, your last words may be lost if the browser crashes while you type.',
  confirm: 'Lock the log',
  isOpen: 'Your log has a lock. It is unlocked now.',
  now: 'Lock it now',
  after: 'It locks by itself',
  afters: {
    five: 'After 5 minutes',
    quarter: 'After 15 minutes',
    hour: 'After an hour',
    close: 'When the browser closes',
  } satisfies Record<LockAfter, string>,
  job: {
    sealing: 'The lock is being set up.',
    opening: 'The lock is being removed.',
    soFar: {
      sealing: 'Encrypting entries',
      opening: 'Decrypting entries',
    },
    count: (what: string, done: number, total: number) =>
      total === 0 ? what : `${what}: ${done} of ${total}`,
    goesOn: 'You can close this page. It goes on while any page of Kind Pause is open.',
    cancel: 'Cancel',
    cancels: {
      sealing: 'Cancel removes the lock again.',
      opening: 'Cancel keeps the lock, and encrypts everything again.',
    },
    again: 'Try again',
  },
  unused: 'The time counts from when you last used your log.',
  change: {
    open: 'Change the passphrase',
    old: 'Current passphrase',
    confirm: 'Change it',
    done: 'Your passphrase was changed.',
    copies: 'Backups and old copies of this profile still open with the old one.',
  },
  away: {
    open: 'Remove the lock',
    sure: 'Everything will be stored without protection again.',
    yes: 'Remove it',
    no: 'Keep the lock',
    done: 'The lock was removed. Your log is as it was before.',
  },
  closed: {
    sealing: {
      title: 'Your log is being encrypted.',
      about: 'It is closed meanwhile. What you write is kept. To read it, unlock it.',
    },
    unproven: {
      title: 'Your log is closed.',
      about:
        'What you write is kept. To read it, unlock it. If its lock was being removed, that goes on then.',
    },
  },
  locked: {
    title: 'Your log is locked.',
    about: 'What you write is kept. To read it, unlock it.',
    passphrase: 'Your passphrase',
    show: 'Show what I type',
    confirm: 'Unlock',
    opening: 'Checking the passphrase',
    wrong: 'This passphrase does not open it. Nothing was changed.',
    forgotten: 'Forgot the passphrase?',
    lost: 'Nobody can open these entries without it. A backup opens with its own passphrase, after everything here is erased.',
    count: (count: number) =>
      count === 0 ? 'There are no entries yet.' : `There ${entries(count)} in it.`,
  },
  changed: {
    about:
      'The passphrase is right, but something else has changed the lock. The log stays closed.',
    since:
      'What you wrote since then may be open to whoever changed it, and may not open here. Everything from before does.',
    mend: 'Repair the lock and unlock',
  },
  broken: {
    title: 'The lock cannot be read.',
    about:
      'Its part of the browser’s files was changed, removed or damaged. Nothing was written over. A backup can be imported once everything here is erased.',
  },
  linger:
    'Words from before the lock may stay readable in the browser’s own files. It clears them in its own time, which can be long.',
};

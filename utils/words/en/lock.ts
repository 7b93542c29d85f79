import type { LockAfter } from '../../settings/settings.ts';

const entries = (count: number) => (count === 1 ? 'is one entry' : `are ${count} entries`);

/** Words around the lock of the log. */
export const lock = {
  about: 'A passphrase seals what you write. You can keep writing while it is locked.',
  what: 'Without the passphrase, only how many entries there are and their days and kinds can be seen.',
  first: 'A backup first is wise. It has a passphrase of its own.',
  backup: 'Make a backup',
  burst: 'With a lock, if the browser is killed, the last moment of typing may be lost.',
  confirm: 'Lock the log',
  isOpen: 'Your log has a lock, and it is open.',
  now: 'Lock it now',
  after: 'It locks by itself',
  afters: {
    five: 'After 5 minutes',
    quarter: 'After 15 minutes',
    hour: 'After an hour',
    close: 'When the browser closes',
  } satisfies Record<LockAfter, string>,
  job: {
    sealing: 'Your log is getting its lock.',
    opening: 'The lock is being taken away.',
    soFar: {
      sealing: 'Sealing what is there',
      opening: 'Opening what is sealed',
    },
    count: (what: string, done: number, total: number) =>
      total === 0 ? what : `${what}: ${done} of ${total}`,
    goesOn: 'You can close this page. It goes on while any page of Kind Pause is open.',
    cancel: 'Cancel',
    cancels: {
      sealing: 'Cancel takes the lock away again.',
      opening: 'Cancel keeps the lock, and seals everything again.',
    },
    again: 'Try again',
  },
  unused: 'The time counts from when you last used your log.',
  change: {
    open: 'Change the passphrase',
    old: 'The passphrase until now',
    confirm: 'Change it',
    done: 'The new passphrase holds from now on.',
    copies: 'Backups and old copies of this profile still open with the old one.',
  },
  away: {
    open: 'Take the lock away',
    sure: 'Everything will be stored in the clear again.',
    yes: 'Take it away',
    no: 'Leave it',
    done: 'The lock is gone. Your log is as it was before.',
  },
  closed: {
    sealing: {
      title: 'Your log is being sealed.',
      about: 'It is closed meanwhile. What you write is kept. To read it, unlock it.',
    },
    unproven: {
      title: 'Your log is closed.',
      about:
        'What you write is kept. To read it, unlock it. If its lock was being taken away, that goes on then.',
    },
  },
  locked: {
    title: 'Your log is locked.',
    about: 'What you write is kept. To read it, unlock it.',
    passphrase: 'Your passphrase',
    show: 'Show what I type',
    confirm: 'Unlock',
    opening: 'Trying it',
    wrong: 'It does not open with this. Nothing was changed.',
    forgotten: 'If it is lost',
    lost: 'Then these entries stay closed, for everyone. A backup opens with its own passphrase, after everything here is erased.',
    count: (count: number) =>
      count === 0 ? 'There are no entries yet.' : `There ${entries(count)} in it.`,
  },
  changed: {
    about: 'The passphrase fits, but something else has changed the lock. It was left closed.',
    since:
      'What you wrote since then may be open to whoever changed it, and may not open here. Everything from before does.',
    mend: 'Set the lock right and open it',
  },
  broken: {
    title: 'The lock cannot be read.',
    about:
      'Its part of the browser’s files was changed, removed or damaged. Nothing was written over. A backup can be brought in once everything here is erased.',
  },
  linger:
    'Words from before the lock may stay readable in the browser’s own files. It clears them in its own time, which can be long.',
};

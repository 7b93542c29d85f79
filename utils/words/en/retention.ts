import type { KeepFor } from '../../settings/settings.ts';

const entries = (count: number) => (count === 1 ? 'One entry' : `${count} entries`);

/** Words of the settings about what the log keeps. */
export const retention = {
  title: 'What the log keeps',
  about: 'Everything stays on this device in any case.',
  keep: 'Keep what I write',
  without:
    'What you write is held only while you write. It is deleted when the pause is over, letters too.',
  lock: 'A lock for the log',
  legend: 'How long',
  names: {
    always: 'Until I delete it',
    year: 'For a year',
    month: 'For 30 days',
  } satisfies Record<KeepFor, string>,
  older: (count: number) =>
    `${entries(count)} in your log ${count === 1 ? 'is' : 'are'} older than that, and would be deleted now.`,
  fromThen: 'From then on each entry is deleted when its time is over.',
  letters: 'A letter stays until it has come back. Its time begins when you open it.',
  jumps:
    'After a jump of the computer’s clock, or five weeks away, nothing is deleted at first. The log asks you; without an answer it waits for seven days of use.',
  linger: 'The browser may keep traces in its own files, unless your log was locked.',
  agree: (count: number) => `Delete ${count === 1 ? 'it' : 'them'}`,
  leave: 'Change nothing',
  /** The line on the log page after the clock jumped. */
  over: {
    label: 'What is older than you keep entries',
    count: (count: number, today: string) =>
      `This computer’s clock says ${today}. By it, ${count === 1 ? 'one entry is' : `${count} entries are`} older than you keep them.`,
    why: (count: number) =>
      `It jumped, or you were away for long. Without an answer ${count === 1 ? 'it stays' : 'they stay'} for seven days of use.`,
    keep: (count: number) => `Keep ${count === 1 ? 'it' : 'them'} for now`,
    kept: 'Nothing is deleted for now. In the settings you can choose how long entries are kept.',
  },
  gone: (count: number) => `${entries(count)} ${count === 1 ? 'was' : 'were'} deleted.`,
};

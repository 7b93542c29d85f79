import type { KeepFor } from '../../settings/settings.ts';

const entries = (count: number) => (count === 1 ? 'One entry' : `${count} entries`);

/** Words of the settings about what the log keeps. */
export const keeping = {
  title: 'What the log keeps',
  about: 'Everything stays on this device in any case.',
  keep: 'Keep what I write',
  without:
    'What you write is held only while you write. It goes when the pause is over, letters too.',
  lock: 'A lock for the log',
  legend: 'How long',
  names: {
    always: 'Until I let it go',
    year: 'For a year',
    month: 'For 30 days',
  } satisfies Record<KeepFor, string>,
  older: (count: number) =>
    `${entries(count)} in your log ${count === 1 ? 'is' : 'are'} older than that, and would go now.`,
  fromThen: 'From then on each entry goes by itself when its time is over.',
  linger: 'The browser may keep traces in its own files, unless your log was locked.',
  agree: (count: number) => `Let ${count === 1 ? 'it' : 'them'} go`,
  leave: 'Leave it as it was',
  gone: (count: number) => `${entries(count)} ${count === 1 ? 'has' : 'have'} gone.`,
};

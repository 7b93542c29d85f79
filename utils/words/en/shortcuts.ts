import type { CommandName } from '../../command-names.ts';

/** What the keyboard can do, as the browser's own list of shortcuts shows it. */
export const shortcuts = {
  begin: 'Begin a pause',
  reframe: 'Reframe a thought',
  later: 'Nudge me later',
  'rest-today': 'Rest nudges until tomorrow',
} satisfies Record<CommandName, string>;

import { logStates } from './log-states.ts';
import { newTabStates } from './new-tab-states.ts';
import type { PageState } from './page-state.ts';
import { settingsStates } from './settings-states.ts';
import { welcomeStates } from './welcome-states.ts';

/** Every state of every page. Those of the popup are told by its own walk, `popup-screens.ts`. */
export const pageStates: readonly PageState[] = [
  ...newTabStates,
  ...logStates,
  ...settingsStates,
  ...welcomeStates,
];

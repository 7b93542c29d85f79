import { createContext } from 'preact';
import type { Policy } from '../../../utils/settings/policy.ts';
import type { SettingNote } from '../../../utils/settings/settings.ts';
import type { Saving } from '../use-settings.ts';

/** What all settings of the page know: how the last change went, what is wrong, what was searched. */
export type SettingsShown = {
  saving: Saving;
  /** The path of what was changed last, such as `hours.mon`. */
  touched: string | null;
  notes: readonly SettingNote[];
  /** What an organisation has set. */
  policy: Policy;
  /** The ids of the settings that a search found; null while nobody searches. */
  found: ReadonlySet<string> | null;
};

export const ShownContext = createContext<SettingsShown>({
  saving: 'idle',
  touched: null,
  notes: [],
  policy: {},
  found: null,
});

/** Opens the group around. */
export const OpenGroup = createContext<() => void>(() => undefined);

import { createContext } from 'preact';
import type { SettingNote } from '../../../utils/settings/settings.ts';
import type { Saving } from '../use-settings.ts';

/** What all settings of the page know: how the last change went, what is wrong, what was searched. */
export type SettingsShown = {
  saving: Saving;
  /** The path of what was changed last, such as `hours.mon`. */
  touched: string | null;
  notes: readonly SettingNote[];
  /** The ids of the settings that a search found; null while nobody searches. */
  found: ReadonlySet<string> | null;
};

export const ShownContext = createContext<SettingsShown>({
  saving: 'idle',
  touched: null,
  notes: [],
  found: null,
});

/** Opens the group around. */
export const OpenGroup = createContext<() => void>(() => undefined);

import { useCallback, useEffect, useState } from 'preact/hooks';
import {
  loadPrivateSettings,
  savePrivateSettings,
  watchPrivateSettings,
} from '../../utils/log/lock-setup/private-settings.ts';
import { obeyed, type PracticeChoices } from '../../utils/practice/choices.ts';
import { defaultSettings } from '../../utils/settings/settings-table.ts';

export type ChoicesState = {
  /** null until they were read; then as `obeyed` leaves them. */
  choices: PracticeChoices | null;
  /** Holds at once; writing it down comes after. */
  change: (fresh: Partial<PracticeChoices>) => void;
};

/** What the person chose for every practice, as it stands in every open page. */
export function useChoices(): ChoicesState {
  const [choices, setChoices] = useState<PracticeChoices | null>(null);
  useEffect(() => {
    loadPrivateSettings().then(
      ({ settings }) => setChoices(settings),
      // Storage that does not answer keeps nobody from a pause.
      () => setChoices(defaultSettings()),
    );
    return watchPrivateSettings(setChoices);
  }, []);
  const change = useCallback((fresh: Partial<PracticeChoices>) => {
    setChoices((now) => now && { ...now, ...fresh });
    savePrivateSettings(fresh).catch(() => {
      // It holds for this pause; the settings page tells when writing is refused.
    });
  }, []);
  return { choices: choices && obeyed(choices), change };
}

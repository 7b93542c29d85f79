import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Theme } from '../../utils/settings/settings.ts';
import { saveSettings } from '../../utils/settings/store.ts';
import { type Look, readLook, watchLook } from '../../utils/stores/look-choice.ts';

type Given = {
  /** Null until it is known. */
  theme: Theme | null;
  /** Shown at once; what could not be saved goes back. */
  choose: (theme: Theme) => void;
};

/** The chosen colours as they stand in every page, for a page that shows no other settings. */
export function useTheme(): Given {
  const [theme, setTheme] = useState<Theme | null>(null);
  const look = useCallback(() => {
    // Storage that does not answer: nothing is shown as chosen.
    readLook().then(
      ({ theme }) => setTheme(theme),
      () => undefined,
    );
  }, []);
  useEffect(() => {
    look();
    return watchLook(({ theme }: Look) => setTheme(theme));
  }, [look]);
  const choose = useCallback(
    (next: Theme) => {
      setTheme(next);
      saveSettings({ theme: next }).catch(look);
    },
    [look],
  );
  return { theme, choose };
}

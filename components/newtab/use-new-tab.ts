import { useCallback, useEffect, useState } from 'preact/hooks';
import { saveSettings } from '../../utils/settings/store.ts';
import { type NewTabOptions, readNewTab, watchNewTab } from '../../utils/stores/new-tab-choice.ts';

type Given = {
  /** Null until it is known. */
  choice: NewTabOptions | null;
  /** Shown at once; what could not be saved goes back. Resolves once it is saved, or was not. */
  change: (part: Partial<NewTabOptions>) => Promise<void>;
};

/** How new tabs are chosen to be, as it stands in every page. */
export function useNewTab(): Given {
  const [choice, setChoice] = useState<NewTabOptions | null>(null);
  const look = useCallback(() => {
    // Storage that does not answer: nothing is shown as chosen.
    readNewTab().then(setChoice, () => undefined);
  }, []);
  useEffect(() => {
    look();
    return watchNewTab(setChoice);
  }, [look]);
  const change = useCallback(
    async (part: Partial<NewTabOptions>) => {
      setChoice((now) => now && { ...now, ...part });
      await saveSettings(part).then(() => undefined, look);
    },
    [look],
  );
  return { choice, change };
}

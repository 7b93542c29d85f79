import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask } from '../../utils/browser/client.ts';
import type { SettingNote, Settings } from '../../utils/settings/settings.ts';
import { loadSettings, saveSettings, watchSettings } from '../../utils/settings/store.ts';

export type Saving = 'idle' | 'saved' | 'failed';

/** The settings as they stand in every page, and a way to change some of them at once. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [notes, setNotes] = useState<SettingNote[]>([]);
  const [saving, setSaving] = useState<Saving>('idle');
  useEffect(() => {
    loadSettings().then(
      (loaded) => {
        setSettings(loaded.settings);
        setNotes(loaded.notes);
      },
      () => setSaving('failed'),
    );
    return watchSettings(setSettings);
  }, []);
  const change = useCallback((patch: Partial<Settings>) => {
    // Shown at once; what was really saved comes back through the watch.
    setSettings((now) => now && { ...now, ...patch });
    setSaving('idle');
    saveSettings(patch).then(
      () => {
        setSaving('saved');
        void loadSettings().then((loaded) => setNotes(loaded.notes));
        ask('settingsChanged').catch(() => {
          // The worker plans from the saved settings at its next start anyway.
        });
      },
      () => setSaving('failed'),
    );
  }, []);
  return { settings, notes, saving, change };
}

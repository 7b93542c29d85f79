import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask } from '../../utils/browser/client.ts';
import {
  loadOwnSettings,
  saveOwnSettings,
  watchOwnSettings,
} from '../../utils/log/own-settings.ts';
import type { SettingNote, Settings } from '../../utils/settings/settings.ts';

export type Saving = 'idle' | 'saved' | 'failed';

/** The settings as they stand in every page, and a way to change some of them at once. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [notes, setNotes] = useState<SettingNote[]>([]);
  const [saving, setSaving] = useState<Saving>('idle');
  useEffect(() => {
    loadOwnSettings().then(
      (loaded) => {
        setSettings(loaded.settings);
        setNotes(loaded.notes);
      },
      () => setSaving('failed'),
    );
    return watchOwnSettings(setSettings);
  }, []);
  const change = useCallback((patch: Partial<Settings>) => {
    // Shown at once; what was really saved comes back through the watch.
    setSettings((now) => now && { ...now, ...patch });
    setSaving('idle');
    saveOwnSettings(patch).then(
      () => {
        setSaving('saved');
        void loadOwnSettings().then((loaded) => setNotes(loaded.notes));
        ask('settingsChanged').catch(() => {
          // The worker plans from the saved settings at its next start anyway.
        });
      },
      () => setSaving('failed'),
    );
  }, []);
  return { settings, notes, saving, change };
}

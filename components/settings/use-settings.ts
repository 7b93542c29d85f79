import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../utils/browser/client.ts';
import {
  loadPrivateSettings,
  savePrivateSettings,
  watchPrivateSettings,
} from '../../utils/log/lock-setup/private-settings.ts';
import type { SettingNote, Settings } from '../../utils/settings/settings.ts';
import { noteError } from '../errors/page-errors.ts';
import { followSettings } from '../frame/follow-settings.ts';

export type Saving = 'idle' | 'saved' | 'failed';

/** The settings as they stand in every page, and a way to change some of them at once. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [notes, setNotes] = useState<SettingNote[]>([]);
  const [saving, setSaving] = useState<Saving>('idle');
  // How many changes are on their way. Until the last one is saved, what comes back through the
  // watch is older than what stands here, and would change a field under the hand.
  const underWay = useRef(0);
  useEffect(() => {
    loadPrivateSettings().then(
      (loaded) => {
        setSettings(loaded.settings);
        setNotes(loaded.notes);
      },
      () => setSaving('failed'),
    );
    return watchPrivateSettings((saved) => {
      if (underWay.current === 0) setSettings(saved);
    });
  }, []);
  const change = useCallback((patch: Partial<Settings>) => {
    // Shown at once; what was really saved is read once nothing more is on its way.
    setSettings((now) => now && { ...now, ...patch });
    setSaving('idle');
    underWay.current += 1;
    const end = (how: Saving) => {
      underWay.current -= 1;
      setSaving(how);
      const readAgain = loadPrivateSettings().then((loaded) => {
        if (underWay.current > 0) return;
        setSettings(loaded.settings);
        setNotes(loaded.notes);
      });
      // Storage that does not answer now was told of by `how`, or will be at the next change.
      readAgain.catch(() => undefined);
    };
    savePrivateSettings(patch).then(
      () => {
        end('saved');
        // Where language or clock changed, the page begins anew.
        if ('language' in patch || 'hourCycle' in patch) followSettings().catch(noteError);
        ask('settingsChanged').catch(() => {
          // The worker plans from the saved settings at its next start anyway.
        });
      },
      () => end('failed'),
    );
  }, []);
  return { settings, notes, saving, change };
}

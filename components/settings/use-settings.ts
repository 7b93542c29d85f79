import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../utils/browser/client.ts';
import {
  loadPrivateSettings,
  savePrivateSettings,
  watchPrivateSettings,
} from '../../utils/log/lock-setup/private-settings.ts';
import type { SettingNote, Settings } from '../../utils/settings/settings.ts';
import { isRecord } from '../../utils/validation/is-record.ts';
import { noteError } from '../errors/page-errors.ts';
import { followSettings } from '../frame/follow-settings.ts';

export type Saving = 'idle' | 'saved' | 'failed';

/** @param path where the answer stands, such as `hours.mon`; what differs first where none is given */
export type ChangeSettings = (patch: Partial<Settings>, path?: string) => void;

/** The settings as they stand in every page, and a way to change some of them at once. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [notes, setNotes] = useState<SettingNote[]>([]);
  const [saving, setSaving] = useState<Saving>('idle');
  const [touched, setTouched] = useState<string | null>(null);
  // How many changes are on their way. Until the last one is saved, what comes back through the
  // watch is older than what stands here, and would change a field under the hand.
  const underWay = useRef(0);
  const known = useRef(settings);
  known.current = settings;
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
  const change: ChangeSettings = useCallback((patch, path) => {
    setTouched(path ?? changedPath(known.current, patch));
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
  return { settings, notes, saving, touched, change };
}

/** The path of the first thing that a change makes another: `sound`, or `holds.away`. */
function changedPath(before: Settings | null, patch: Partial<Settings>): string | null {
  const [name] = Object.keys(patch) as (keyof Settings)[];
  if (name === undefined) return null;
  const [was, will]: unknown[] = [before?.[name], patch[name]];
  if (!isRecord(was) || !isRecord(will)) return name;
  const differs = (part: string) => JSON.stringify(was[part]) !== JSON.stringify(will[part]);
  const part = Object.keys(will).find(differs);
  return part === undefined ? name : `${name}.${part}`;
}

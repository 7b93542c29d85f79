import {
  differing,
  fileRows,
  mergeRows,
  rowsForFile,
  type SettingRows,
  storedRows,
} from '../../settings/setting-rows.ts';
import { changeStored, readRaw, saveSettings } from '../../settings/store.ts';
import { changeTimes } from '../../settings/stored-times.ts';
import { isRecord } from '../../validation/is-record.ts';
import { loadPrivateSettings, savePrivateSettings } from '../lock-setup/private-settings.ts';

/** The settings as a sealed backup holds them, the dear one's name among them. @throws what storage says */
export async function settingsForBackup(): Promise<ReturnType<typeof rowsForFile>> {
  return rowsForFile(await rowsHere());
}

/** How many settings a file would make others. @param raw what stands in the file, whatever it is */
export async function countSettings(raw: unknown): Promise<number> {
  const theirs = fileRows(raw);
  if (Object.keys(theirs).length === 0) return 0;
  const mine = await rowsHere();
  return differing(mine, mergeRows(mine, theirs)).length;
}

/**
 * Merges the settings of a file with those here, one by one by their times; twice without harm.
 * @returns how many are others now. @throws what storage says, LogProblem
 */
export async function takeSettings(raw: unknown): Promise<number> {
  const theirs = fileRows(raw);
  if (Object.keys(theirs).length === 0) return 0;
  if (!isRecord(await readRaw())) await saveSettings({});
  const mine = await rowsHere();
  const merged = mergeRows(mine, theirs);
  const changed = differing(mine, merged);
  const dear = merged.dearName;
  if (dear && changed.includes('dearName')) {
    await savePrivateSettings({ dearName: String(dear.value) });
  }
  await changeStored((stored) => {
    const { dearName: _, ...rows } = mergeRows(storedRows(stored), theirs);
    const times = Object.entries({ ...rows, ...(dear && { dearName: dear }) });
    return {
      ...stored,
      ...Object.fromEntries(Object.entries(rows).map(([name, { value }]) => [name, value])),
      changedAt: {
        ...changeTimes(stored),
        ...Object.fromEntries(times.map(([name, { at }]) => [name, at])),
      },
    };
  });
  return changed.length;
}

/** Under a lock the dear one's name stands in the log: it is put among the others. */
async function rowsHere(): Promise<SettingRows> {
  const stored = await readRaw();
  const { dearName } = (await loadPrivateSettings()).settings;
  return storedRows(isRecord(stored) && dearName !== '' ? { ...stored, dearName } : stored);
}

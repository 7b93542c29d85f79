import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../../tools/bundle-scan/variant.ts';
import { type OpenChromium, openChromium } from './chromium.ts';

/** Chromium told not to allow sites to save data on the device. */
export async function openRefusing(): Promise<OpenChromium> {
  const [profile, clear] = await temporaryFolder();
  await mkdir(join(profile, 'Default'), { recursive: true });
  const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  const open = await openChromium({ profile });
  return { ...open, close: () => open.close().finally(clear) };
}

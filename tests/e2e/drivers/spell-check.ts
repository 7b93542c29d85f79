import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Switches on, in a new profile of Chromium, what sends typed words to the browser's maker. */
export async function askToCheckSpelling(profile: string): Promise<void> {
  await mkdir(join(profile, 'Default'), { recursive: true });
  const preferences = {
    browser: { enable_spellchecking: true },
    spellcheck: { use_spelling_service: true, dictionaries: ['en-US'] },
  };
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
}

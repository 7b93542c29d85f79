import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../../tools/browsers/until.ts';
import { type OpenChromium, openChromium } from '../drivers/chromium.ts';
import { openChromiumPopup } from '../drivers/chromium-popup.ts';
import { popupSpeaks, storeLanguage } from '../drivers/said-in.ts';
import type { Sight } from './picture.ts';

const ordinaryLetters = 16;
const screen = { width: 1920, height: 1080 };

/** A browser with the pages in it, before anybody said yes to anything. @param path its executable */
export async function openPages({ language, percent }: Sight, path: string): Promise<OpenChromium> {
  const profile = mkdtempSync(join(tmpdir(), 'kind-pause-gallery-'));
  mkdirSync(join(profile, 'Default'));
  const letters = { default_font_size: (ordinaryLetters * percent) / 100 };
  writeFileSync(
    join(profile, 'Default/Preferences'),
    JSON.stringify({ webkit: { webprefs: letters } }),
  );
  const forget = () =>
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  try {
    const open = await openChromium({ path, profile, answered: false });
    if (language !== 'en') {
      await open.welcome.evaluate(storeLanguage(language));
      await until(15_000, `the pages in ${language}`, () =>
        open.welcome.evaluate<boolean>(`document.documentElement.lang === '${language}'`),
      );
    }
    return { ...open, close: () => open.close().finally(forget) };
  } catch (error) {
    forget();
    throw error;
  }
}

/** The real popup on the toolbar. @param path the browser's executable */
export async function openToolbar({ language, percent }: Sight, path: string) {
  const letters = (ordinaryLetters * percent) / 100;
  const open = await openChromiumPopup(screen, { letters }, path);
  if (language === 'en') return open;
  await popupSpeaks(open.inPopup, language).catch(async (error) => {
    await open.close();
    throw error;
  });
  return open;
}

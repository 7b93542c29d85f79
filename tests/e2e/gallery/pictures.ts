import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Surface } from '../../tools/browsers/surface.ts';
import { singleNotes } from '../drivers/popup-homes.ts';
import { everyScreen } from '../drivers/popup-screens.ts';
import { PopupWalk } from '../drivers/popup-walk.ts';
import { saidIn } from '../drivers/said-in.ts';
import { openPages, openToolbar } from './gallery-browser.ts';
import { pageStates } from './page-states.ts';
import { type Picture, type Sight, type Theme, themes } from './picture.ts';
import { walkPages } from './walk-pages.ts';

/** A page is shown no further down than this, in pixels. */
const longest = 2_400;
/** What comes in with a movement has come to rest by then. */
const restMs = 450;

type Take = (theme: Theme, file: string) => Promise<void>;
export type Taking = {
  sight: Sight;
  path: string;
  folder: string;
  onPicture: (one: Picture) => void;
};

const fileName = (...parts: readonly (string | number)[]) =>
  parts
    .join(' ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');

async function taken(
  { sight, folder, onPicture }: Taking,
  { screen, name, problem }: Pick<Picture, 'screen' | 'name' | 'problem'>,
  take: Take,
): Promise<void> {
  const files: Picture['files'] = {};
  for (const theme of themes) {
    const file = `${fileName(screen, name, sight.language, sight.percent, theme)}.png`;
    await take(theme, join(folder, file));
    files[theme] = file;
  }
  onPicture({ ...sight, screen, name, files, problem });
}

async function takePage(page: Page, theme: Theme, path: string): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.waitForTimeout(theme === 'light' ? restMs : restMs / 3);
  const [width = 0, height = 0] = await page.evaluate<number[]>(
    '[innerWidth, Math.max(innerHeight, document.documentElement.scrollHeight)]',
  );
  const clip = { x: 0, y: 0, width, height: Math.min(height, longest) };
  await page.screenshot({ path, fullPage: true, clip });
}

async function takePopup(popup: Surface, theme: Theme, file: string): Promise<void> {
  const features = [{ name: 'prefers-color-scheme', value: theme }];
  await popup.send('Emulation.setEmulatedMedia', { features });
  const rest = theme === 'light' ? restMs : restMs / 3;
  await popup.evaluate(`new Promise((done) => setTimeout(done, ${rest}))`);
  await popup.screenshot(file);
}

/** Pictures of every state of every page, in the light and in the dark. */
export async function takePages(taking: Taking): Promise<void> {
  const { sight, path, folder } = taking;
  mkdirSync(folder, { recursive: true });
  const open = await openPages(sight, path);
  try {
    for await (const { state, page, problem } of walkPages(open, pageStates, sight.language)) {
      const { screen, name } = state;
      await taken(taking, { screen, name, problem }, (theme, file) => takePage(page, theme, file));
    }
  } finally {
    await open.close();
  }
}

/** Pictures of every screen of the real popup on the toolbar. */
export async function takeToolbar(taking: Taking): Promise<void> {
  const { sight, path, folder } = taking;
  mkdirSync(folder, { recursive: true });
  const { popup, inPopup, close } = await openToolbar(sight, path);
  const screen = 'Popup';
  let last = 'its home';
  try {
    for await (const name of everyScreen(
      new PopupWalk(inPopup, saidIn(sight.language)),
      singleNotes,
    )) {
      last = name;
      await taken(taking, { screen, name, problem: '' }, (theme, file) =>
        takePopup(popup, theme, file),
      );
    }
  } catch (error) {
    const problem = `the walk ended after this: ${(error as Error).message}`;
    taking.onPicture({ ...sight, screen, name: last, files: {}, problem });
  } finally {
    await close();
  }
}
